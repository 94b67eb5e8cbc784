#include "server/engine/eventlog.h"

#include "server/engine/eventkey.h"

#include <algorithm>

namespace servery::engine {

namespace {

// 0, which no event is keyed by, for a venue that has had none.
std::int64_t numberOf(storage::Database& database, const VenueId& venue)
{
    storage::Rows rows =
        database.query("select number from venue_sequences where venue_id = $1", {venue.bytes()});
    return rows.next() ? rows.integer(0) : 0;
}

} // namespace

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
    const std::int64_t number = numberOf(database, venue);
    storage::Rows rows = database.query("select id from venue_events where id > $1 and id < $2"
                                        " order by id limit 1",
                                        {eventKey(number, 0), endOfEvents(number)});
    return rows.next() ? seqOf(rows.integer(0)) : 0;
}

std::optional<Timestamp> eventAt(storage::Database& database, const VenueId& venue,
                                 std::int64_t seq)
{
    if (seq <= 0 || seq >= eventsOfAVenue)
        return std::nullopt;
    storage::Rows rows = database.query("select at from venue_events where id = $1",
                                        {eventKey(numberOf(database, venue), seq)});
    return rows.next() ? std::optional(Timestamp{rows.integer(0)}) : std::nullopt;
}

std::vector<VenueEvent> eventsAfter(storage::Database& database, const VenueId& venue,
                                    Audience channel, std::int64_t since, int limit)
{
    if (since >= eventsOfAVenue)
        return {};
    const std::int64_t number = numberOf(database, venue);
    storage::Rows rows = database.query(
        "select id, at, audience, name, subject, data, prev_kitchen, prev_counter, prev_manager"
        " from venue_events where id > $1 and id < $2 and audience <= $3"
        " order by id limit $4",
        {eventKey(number, std::max<std::int64_t>(since, 0)), endOfEvents(number),
         static_cast<std::int64_t>(channel), std::int64_t{limit}});
    std::vector<VenueEvent> events;
    while (rows.next()) {
        VenueEvent event;
        event.venue = venue;
        event.seq = seqOf(rows.integer(0));
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
