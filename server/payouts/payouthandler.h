// PayoutHandler: takes in what the provider tells of payouts, posts where their money is, compares
// their lines with the ledger, and takes a manager's decisions about what does not agree. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/payouts/payoutcommands.h"
#include "server/engine/engine.h"
#include "server/ledger/ledgerposter.h"
#include "server/orders/orderstore.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/paymentstore.h"
#include "server/payouts/payoutstore.h"
#include "server/venues/venuestore.h"

namespace servery {

class PayoutHandler
{
public:
    PayoutHandler(PayoutStore& payouts, PaymentStore& payments, MoneyQueueStore& queue,
                  OrderStore& orders, VenueStore& venues, LedgerPoster& ledger);
    void registerWith(engine::Engine& engine);

private:
    [[nodiscard]] engine::Outcome claim(const ClaimStripeAccount& command);
    [[nodiscard]] engine::Outcome setAccount(const SetStripeAccount& command);
    void announceNews(const RecordPayoutNews& command, engine::Batch& batch);
    engine::Outcome takeNews(const RecordPayoutNews& command, engine::Batch& batch);
    engine::Outcome takeLines(const RecordPayoutLines& command, engine::Batch& batch);
    engine::Outcome accept(const AcceptDifference& command, engine::Batch& batch);
    engine::Outcome planSweeps(const PlanPayoutSweeps& command, engine::Batch& batch);

    void announceBooks(const Payout& payout, engine::Batch& batch);
    void move(const QByteArray& id, PayoutPlace from, engine::Batch& batch);
    // Says here what each line is: its payment, its order.
    void identify(std::vector<ProviderLine>& lines);
    // Takes what a payout has of a payment once more, after a dispute of it, for the transfer that
    // the platform had taken back and sent again.
    void nameSentAgain(const VenueId& venue, std::vector<ProviderLine>& lines);
    [[nodiscard]] bool isPaidBefore(const VenueId& venue, const QByteArray& key);
    [[nodiscard]] ReconciliationInput inputFor(const Payout& payout,
                                               std::vector<ProviderLine> lines);
    void keep(const Payout& payout, const ReconciliationInput& input,
              const ReconciliationResult& result, engine::Batch& batch);
    void moveCursor(const ReconciliationInput& input, const ReconciliationResult& result);
    std::int64_t emitPayout(const Payout& payout, engine::Batch& batch);
    std::int64_t raiseAlarm(const Payout& payout, const char* kind, engine::Batch& batch);

    PayoutStore& m_payouts;
    PaymentStore& m_payments;
    MoneyQueueStore& m_queue;
    OrderStore& m_orders;
    VenueStore& m_venues;
    LedgerPoster& m_ledger;
};

} // namespace servery
