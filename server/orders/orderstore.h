// OrderStore: orders with what is known of their tickets' painting, and their numbers. Thread: the
// storage thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/displays/displays.h"
#include "core/orders/order.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

class OrderStore final : public engine::Store
{
public:
    explicit OrderStore(storage::Database& database);

    engine::WorkingTable<OrderId, Order> orders;
    // Of the orders that are tickets. It comes with its order, so it is known where that is, and
    // goes into the same row; what decides about one of them leaves the other alone.
    engine::WorkingTable<OrderId, TicketDisplay> tickets;

    // Order numbers run per venue and local day ("ven_…|2026-11-21").
    void wantNumbers(const QByteArray& venueDay);
    [[nodiscard]] int nextNumber(const QByteArray& venueDay);

    // Loads orders whose tickets are to be looked at then.
    [[nodiscard]] std::vector<OrderId> findToLookAt(const VenueId& venue, Timestamp paintBy,
                                                    int limit);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<Order> read(storage::Database& database, const OrderId& id);
    // What a board shows: every order that is not over, the last cancelled ones whose end the
    // kitchen has not confirmed, and the last ones that were completed.
    [[nodiscard]] static std::vector<Order> readBoard(storage::Database& database,
                                                      const VenueId& venue, int recentlyOver);
    // One page of a venue's orders, newest first; before: the last id of the page before it, or
    // empty. state: empty for all.
    [[nodiscard]] static std::vector<Order> readPage(storage::Database& database,
                                                     const VenueId& venue, const QByteArray& state,
                                                     const OrderId& before, int limit);

private:
    std::vector<OrderId> take(storage::Rows rows);
    void flushOrders(storage::Database& database);
    void flushTickets(storage::Database& database);
    void loadOrders(storage::Database& database, const std::vector<OrderId>& ids);
    void loadNumbers(storage::Database& database, const std::vector<QByteArray>& keys);

    storage::Database& m_database;
    engine::WorkingTable<QByteArray, std::int64_t> m_numbers;
};

} // namespace servery
