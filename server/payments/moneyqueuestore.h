// MoneyQueueStore: disputes, and the money that waits for a manager's decision. Thread: the storage
// thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/payments/dispute.h"
#include "core/payments/parkedmoney.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <vector>

namespace servery {

class MoneyQueueStore final : public engine::Store
{
public:
    explicit MoneyQueueStore(storage::Database& database);

    engine::WorkingTable<ParkedMoneyId, ParkedMoney> parked;
    engine::WorkingTable<QByteArray, Dispute> disputes;
    // All disputes of a payment; complete once loaded.
    engine::WorkingTable<PaymentId, std::vector<QByteArray>> disputesOf;

    // Adds a dispute, or what is known of it now, and keeps the look-up true.
    void put(const Dispute& dispute);
    [[nodiscard]] std::vector<Dispute> allOf(const PaymentId& payment);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    // Newest first. onlyOpen: what waits for a decision, what is not closed.
    [[nodiscard]] static std::vector<ParkedMoney>
    readParked(storage::Database& database, const VenueId& venue, bool onlyOpen, int limit);
    [[nodiscard]] static std::vector<Dispute>
    readDisputes(storage::Database& database, const VenueId& venue, bool onlyOpen, int limit);

private:
    void loadParked(storage::Database& database, const std::vector<ParkedMoneyId>& ids);
    void loadDisputes(storage::Database& database, const std::vector<QByteArray>& ids);
    void loadDisputesOf(storage::Database& database, const std::vector<PaymentId>& payments);

    storage::Database& m_database;
};

} // namespace servery
