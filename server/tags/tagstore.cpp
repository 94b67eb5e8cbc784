#include "server/tags/tagstore.h"

#include "server/storage/keylist.h"

#include <array>

namespace servery {

namespace {
constexpr std::array columns = {
    storage::Column{"uid", storage::ColumnType::Text},
    storage::Column{"venue_id", storage::ColumnType::Text},
    storage::Column{"table_label", storage::ColumnType::Text},
    storage::Column{"scans", storage::ColumnType::Integer},
};
constexpr storage::TableSpec table{"tags", columns};
} // namespace

TagStore::TagStore(storage::Database& database)
    : tags([this](const auto& uids) { loadTags(m_database, uids); }), m_database(database)
{}

void TagStore::loadTags(storage::Database& database, const std::vector<QByteArray>& uids)
{
    storage::Rows rows =
        database.query("select uid, venue_id, table_label, scans from tags where uid {in 1} {lock}",
                       {storage::keyList(uids)});
    while (rows.next())
        tags.loaded(rows.bytes(0),
                    {rows.bytes(0), VenueId(rows.bytes(1)), rows.string(2), rows.integer(3)});
}

bool TagStore::load(storage::Database& database)
{
    const bool pending = tags.hasPending();
    if (pending)
        loadTags(database, tags.takePending());
    return pending;
}

void TagStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* keys : {&tags.inserted(), &tags.changed()})
        for (const QByteArray& key : *keys) {
            const Tag& tag = tags.at(key);
            rows.add(tag.uid, storage::textOrNull(tag.venue.bytes()),
                     storage::textOrNull(tag.table.toUtf8()), tag.scans);
        }
    if (!rows.isEmpty())
        database.upsertRows(table, rows);
}

void TagStore::clear()
{
    tags.clear();
}

} // namespace servery
