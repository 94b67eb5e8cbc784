// DisplayStore: the venues' rules for their displays, and reads of which ticket was painted, which
// lies in its order's row and is written with it (OrderStore). Thread: the storage thread's, but
// for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/displays/displays.h"
#include "core/protocol/messages.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <QSet>

#include <optional>

namespace servery {

class DisplayStore final : public engine::Store
{
public:
    explicit DisplayStore(storage::Database& database);

    // A venue without rules of its own has no row.
    engine::WorkingTable<VenueId, DisplayRules> rules;

    // Whether nobody asked the same in this batch: its tickets share one job.
    [[nodiscard]] bool isFirstToCheck(const VenueId& venue, Timestamp paintBy);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static DisplayRules readRules(storage::Database& database, const VenueId& venue);
    [[nodiscard]] static std::optional<TicketDisplay> readTicket(storage::Database& database,
                                                                 const OrderId& order);
    // The paid tickets that nobody started and no console has painted, of all venues.
    [[nodiscard]] static std::vector<TicketDisplay> readUnpainted(storage::Database& database);

    // The venue's tickets that nobody started and no console has painted in time.
    [[nodiscard]] static std::vector<protocol::AlarmView> readAlarms(storage::Database& database,
                                                                     const VenueId& venue);

private:
    void loadRules(storage::Database& database, const std::vector<VenueId>& venues);

    storage::Database& m_database;
    QSet<std::pair<VenueId, std::int64_t>> m_checks;
};

} // namespace servery
