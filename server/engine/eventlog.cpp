#include "server/engine/eventlog.h"

namespace servery::engine {

std::int64_t head(storage::Database& database, const VenueId& venue)
{
    storage::Rows rows =
        database.query("select seq from venue_sequences where venue_id = $1", {venue.bytes()});
    return rows.next() ? rows.integer(0) : 0;
}

std::vector<std::pair<VenueId, std::int64_t>> heads(storage::Database& database)
{
    storage::Rows rows = database.query("select venue_id, seq from venue_sequences");
    std::vector<std::pair<VenueId, std::int64_t>> out;
    while (rows.next())
        out.emplace_back(VenueId(rows.bytes(0)), rows.integer(1));
    return out;
}

std::int64_t oldestEvent(storage::Database& database, const VenueId& venue)
{
    storage::Rows rows = database.query(
        "select seq from venue_events where venue_id = $1 order by seq limit 1", {venue.bytes()});
    return rows.next() ? rows.integer(0) : 0;
}

std::optional<Timestamp> eventAt(storage::Database& database, const VenueId& venue,
                                 std::int64_t seq)
{
    storage::Rows rows = database.query(
        "select at from venue_events where venue_id = $1 and seq = $2", {venue.bytes(), seq});
    return rows.next() ? std::optional(Timestamp{rows.integer(0)}) : std::nullopt;
}

std::vector<VenueEvent> eventsAfter(storage::Database& database, const VenueId& venue,
                                    Audience channel, std::int64_t since, int limit)
{
    storage::Rows rows = database.query(
        "select seq, at, audience, name, subject, data, prev_kitchen, prev_counter, prev_manager"
        " from venue_events where venue_id = $1 and seq > $2 and audience <= $3"
        " order by seq limit $4",
        {venue.bytes(), since, static_cast<std::int64_t>(channel), std::int64_t{limit}});
    std::vector<VenueEvent> events;
    while (rows.next()) {
        VenueEvent event;
        event.venue = venue;
        event.seq = rows.integer(0);
        event.at = {rows.integer(1)};
        event.audience = static_cast<Audience>(rows.integer(2));
        event.name = rows.bytes(3);
        event.subject = rows.bytes(4);
        event.data = rows.bytes(5);
        event.prevKitchen = rows.integer(6);
        event.prevCounter = rows.integer(7);
        event.prevManager = rows.integer(8);
        events.push_back(std::move(event));
    }
    return events;
}

} // namespace servery::engine
