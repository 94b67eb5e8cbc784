#include "server/engine/sequencestore.h"

#include "server/engine/eventkey.h"
#include "server/storage/keylist.h"

#include <array>

namespace servery::engine {

namespace {

using storage::Column;
using storage::ColumnType;

// The database gives a new head its number.
constexpr std::array newHeadColumns = {
    Column{"venue_id", ColumnType::Text},        Column{"seq", ColumnType::Integer},
    Column{"last_kitchen", ColumnType::Integer}, Column{"last_counter", ColumnType::Integer},
    Column{"last_manager", ColumnType::Integer},
};
constexpr storage::TableSpec newHeads{"venue_sequences", newHeadColumns};

constexpr std::array headColumns = {
    Column{"number", ColumnType::Integer},       Column{"seq", ColumnType::Integer},
    Column{"last_kitchen", ColumnType::Integer}, Column{"last_counter", ColumnType::Integer},
    Column{"last_manager", ColumnType::Integer},
};
constexpr storage::TableSpec heads{"venue_sequences", headColumns};

constexpr std::array eventColumns = {
    Column{"id", ColumnType::Integer},           Column{"at", ColumnType::Integer},
    Column{"audience", ColumnType::Integer},     Column{"name", ColumnType::Text},
    Column{"subject", ColumnType::Text},         Column{"data", ColumnType::Text},
    Column{"prev_kitchen", ColumnType::Integer}, Column{"prev_counter", ColumnType::Integer},
    Column{"prev_manager", ColumnType::Integer},
};
constexpr storage::TableSpec eventTable{"venue_events", eventColumns};

} // namespace

SequenceStore::SequenceStore(storage::Database& database)
    : m_database(database), m_heads([this](const auto& venues) { fetch(m_database, venues); })
{}

std::int64_t SequenceStore::append(VenueEvent event)
{
    if (m_heads.find(event.venue) == nullptr)
        m_heads.insert(event.venue, {});
    Head& head = m_heads.change(event.venue);
    event.seq = ++head.seq;
    event.prevKitchen = head.kitchen;
    event.prevCounter = head.counter;
    event.prevManager = head.manager;
    // Each audience includes those below it: what the kitchen sees, everyone sees.
    if (event.audience <= Audience::Kitchen)
        head.kitchen = event.seq;
    if (event.audience <= Audience::Counter)
        head.counter = event.seq;
    head.manager = event.seq;
    m_events.push_back(std::move(event));
    return head.seq;
}

void SequenceStore::fetch(storage::Database& database, const std::vector<VenueId>& venues)
{
    storage::Rows rows =
        database.query("select venue_id, number, seq, last_kitchen, last_counter, last_manager"
                       " from venue_sequences where venue_id {in 1} {lock}",
                       {storage::keyList(venues)});
    while (rows.next())
        m_heads.loaded(VenueId(rows.bytes(0)), {rows.integer(1), rows.integer(2), rows.integer(3),
                                                rows.integer(4), rows.integer(5)});
}

bool SequenceStore::load(storage::Database& database)
{
    if (!m_heads.hasPending())
        return false;
    fetch(database, m_heads.takePending());
    return true;
}

void SequenceStore::insertHeads(storage::Database& database)
{
    const std::vector<VenueId>& venues = m_heads.inserted();
    if (venues.empty())
        return;
    storage::RowBuffer inserted;
    for (const VenueId& venue : venues) {
        const Head& head = m_heads.at(venue);
        inserted.add(venue.bytes(), head.seq, head.kitchen, head.counter, head.manager);
    }
    database.insertRows(newHeads, inserted);
    storage::Rows rows =
        database.query("select venue_id, number from venue_sequences where venue_id {in 1}",
                       {storage::keyList(venues)});
    while (rows.next())
        m_heads.change(VenueId(rows.bytes(0))).number = rows.integer(1);
}

void SequenceStore::flush(storage::Database& database)
{
    insertHeads(database);
    storage::RowBuffer changed;
    for (const VenueId& venue : m_heads.changed()) {
        const Head& head = m_heads.at(venue);
        changed.add(head.number, head.seq, head.kitchen, head.counter, head.manager);
    }
    if (!changed.isEmpty())
        database.updateRows(heads, changed);
    if (m_events.empty())
        return;
    storage::RowBuffer events;
    for (const VenueEvent& event : m_events)
        events.add(eventKey(m_heads.at(event.venue).number, event.seq), event.at.ms,
                   static_cast<std::int64_t>(event.audience), event.name, event.subject, event.data,
                   event.prevKitchen, event.prevCounter, event.prevManager);
    database.insertRows(eventTable, events);
}

void SequenceStore::clear()
{
    m_heads.clear();
    m_events.clear();
}

} // namespace servery::engine
