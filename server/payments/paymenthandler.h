// PaymentHandler: the commands about payments. Facts are settled by core
// (core/payments/settlement); what they mean for the order is handed on as a command inside the
// same decision. No SQL. Thread: the storage thread's.
#pragma once

#include "core/payments/paymentcommands.h"
#include "server/engine/engine.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentbooks.h"
#include "server/payments/refundhandler.h"
#include "server/venues/venuestore.h"

namespace servery {

struct PaymentOptions
{
    QByteArray publicUrl; // where the diner comes back to; without a slash at the end
};

class PaymentHandler
{
public:
    PaymentHandler(PaymentStore& payments, OrderStore& orders, VenueStore& venues,
                   PaymentBooks& books, RefundHandler& refunds, PaymentOptions options);
    void registerWith(engine::Engine& engine);

    // For webhooks: settles a fact, records what follows, and gives the last event's number.
    std::int64_t applyFact(const PaymentId& id, const PaymentFact& fact, engine::Batch& batch);
    // Applies the events that came before their payment was known by this provider's object.
    std::int64_t applyWaiting(const PaymentId& id, const QByteArray& object, engine::Batch& batch);
    // Announces all that applyFact needs.
    void announceFact(const PaymentId& id, engine::Batch& batch);

private:
    void announceStart(const StartPayment& command, engine::Batch& batch);
    engine::Outcome start(const StartPayment& command, engine::Batch& batch);
    engine::Outcome awaitCash(const Payment& payment, const Order& order, engine::Batch& batch);
    engine::Outcome recordObject(const RecordProviderObject& command, engine::Batch& batch);
    engine::Outcome recordRefused(const RecordPaymentRefused& command, engine::Batch& batch);
    engine::Outcome recordFact(const RecordPaymentFact& command, engine::Batch& batch);
    engine::Outcome closePayments(const ClosePayments& command, engine::Batch& batch);
    engine::Outcome explain(const ExplainPayment& command, engine::Batch& batch);

    [[nodiscard]] Payment makePayment(const Order& order, PaymentFlow flow,
                                      engine::Batch& batch) const;
    [[nodiscard]] QByteArray providerRequest(const Order& order, const Payment& payment,
                                             Timestamp now) const;
    void closeAtProvider(const Payment& payment, engine::Batch& batch);

    PaymentStore& m_payments;
    OrderStore& m_orders;
    VenueStore& m_venues;
    PaymentBooks& m_books;
    RefundHandler& m_refunds;
    PaymentOptions m_options;
};

} // namespace servery
