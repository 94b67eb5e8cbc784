// TopUpHandler: payments that buy credit on a customer's wallet. They begin here, and their facts
// are settled here (core/payments/topup); PaymentHandler hands them on, so that a provider's news,
// late or double, finds a top-up as it finds any other payment. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/base/ratewindow.h"
#include "core/payments/paymentcommands.h"
#include "server/engine/engine.h"
#include "server/payments/creditdesk.h"
#include "server/payments/paymentbooks.h"
#include "server/payments/paymentprovider.h"
#include "server/payments/refundhandler.h"
#include "server/venues/venuestore.h"

namespace servery {

class TopUpHandler
{
public:
    TopUpHandler(PaymentStore& payments, VenueStore& venues, CreditDesk& credit,
                 PaymentBooks& books, RefundHandler& refunds, const PaymentProviders& providers);
    void registerWith(engine::Engine& engine);

    // As PaymentHandler's, for a payment that is a top-up.
    void announceFact(const Payment& payment, engine::Batch& batch);
    std::int64_t applyFact(const Payment& payment, const PaymentFact& fact, engine::Batch& batch);
    std::int64_t applyDisputes(const Payment& payment, const ApplyDisputes& command,
                               engine::Batch& batch);
    // Errors: as of AcceptMismatch; wallet_full.
    engine::Outcome accept(const Payment& payment, engine::Batch& batch);
    // The order that it would be: for rules that ask for one.
    [[nodiscard]] Order asOrder(const Payment& payment, engine::Batch& batch);

private:
    engine::Outcome start(const StartTopUp& command, engine::Batch& batch);
    // Its open ones: the one that asks for as much, or nothing when all others are being closed.
    const Payment* useAgain(const WalletId& wallet, std::int64_t amountCents, engine::Batch& batch);
    // As PaymentHandler's.
    std::int64_t carryOut(const Payment& before, TopUpSettlement settled, ledger::Cause cause,
                          engine::Batch& batch);
    std::int64_t record(const Payment& before, const TopUpSettlement& settled, ledger::Cause cause,
                        engine::Batch& batch);

    PaymentStore& m_payments;
    VenueStore& m_venues;
    CreditDesk& m_credit;
    PaymentBooks& m_books;
    RefundHandler& m_refunds;
    const PaymentProviders& m_providers;
    RateWindow<WalletId> m_begun{limits::topUpsPerHour, 60LL * 60 * 1000};
};

} // namespace servery
