// PaymentHandler: the commands about payments. Facts are settled by core
// (core/payments/settlement); what they mean for the order is handed on as a command inside the
// same decision. How a payment is made is its provider's business (paymentprovider.h). No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/payments/moneycommands.h"
#include "core/payments/paymentcommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentbooks.h"
#include "server/payments/paymentprovider.h"
#include "server/payments/paymentrulesstore.h"
#include "server/payments/refundhandler.h"
#include "server/payments/topuphandler.h"
#include "server/venues/venuestore.h"

namespace servery {

class PaymentHandler
{
public:
    PaymentHandler(PaymentStore& payments, OrderStore& orders, VenueStore& venues,
                   PaymentRulesStore& rules, PaymentBooks& books, RefundHandler& refunds,
                   TopUpHandler& topUps, const PaymentProviders& providers);
    void registerWith(engine::Engine& engine);

    // For webhooks: settles a fact, records what follows, and gives the last event's number.
    std::int64_t applyFact(const PaymentId& id, const PaymentFact& fact, engine::Batch& batch);
    // Applies the events that came before their payment was known by this key (providerKey()).
    std::int64_t applyWaiting(const PaymentId& id, const QByteArray& key, engine::Batch& batch);
    // Announces all that applyFact needs.
    void announceFact(const PaymentId& id, engine::Batch& batch);

private:
    // A fact that staff saw themselves.
    std::int64_t applySeen(const PaymentId& id, const PaymentFact& fact, engine::Batch& batch);
    // Announces the events that wait for objects of the payment's provider.
    void announceWaiting(const PaymentId& id, const QByteArrayList& objects);
    void announceStart(const StartPayment& command, engine::Batch& batch);
    // Who takes it, if it can be paid so; of what is due no more.
    [[nodiscard]] Result<PaymentProvider*, Error> providerFor(const CheckPayment& wanted,
                                                              std::int64_t dueCents) const;
    engine::Outcome start(const StartPayment& command, engine::Batch& batch);
    // The payment is ready to be paid, or paid already.
    std::int64_t opened(const PaymentId& id, const KnownFact& fact, engine::Batch& batch);
    engine::Outcome verify(const VerifyPayment& command, engine::Batch& batch);
    engine::Outcome recordObject(const RecordProviderObject& command, engine::Batch& batch);
    engine::Outcome recordRefused(const RecordPaymentRefused& command, engine::Batch& batch);
    engine::Outcome recordFact(const RecordPaymentFact& command, engine::Batch& batch);
    engine::Outcome applyDisputes(const ApplyDisputes& command, engine::Batch& batch);
    engine::Outcome closePayments(const ClosePayments& command, engine::Batch& batch);
    // Records a settlement; what it gives back waits for a manager where the venue wants it so, or
    // where a refund of it failed before: maybe a manager has kept it since.
    std::int64_t carryOut(Settlement settlement, ledger::Cause cause, engine::Batch& batch,
                          const RefundId& failedBefore = {});
    // Records what a settlement came to, and what follows. Gives the last event's number.
    std::int64_t record(const Settlement& settlement, ledger::Cause cause, engine::Batch& batch);
    engine::Outcome acceptMismatch(const AcceptMismatch& command, engine::Batch& batch);

    [[nodiscard]] static Payment makePayment(const Order& order, const StartPayment& command,
                                             std::int64_t amountCents,
                                             const PaymentProvider& provider, engine::Batch& batch);
    // The order's payments that are open or wait for the rest.
    [[nodiscard]] std::vector<Payment> runningOf(const Order& order, engine::Batch& batch);
    // The payment was the last that was missing: the parts before it pay for the order too.
    void applyParts(const Payment& last, engine::Batch& batch);
    void cancel(const Payment& payment, engine::Batch& batch);

    PaymentStore& m_payments;
    OrderStore& m_orders;
    VenueStore& m_venues;
    PaymentRulesStore& m_rules;
    PaymentBooks& m_books;
    RefundHandler& m_refunds;
    TopUpHandler& m_topUps;
    const PaymentProviders& m_providers;
};

} // namespace servery
