#include "server/notifications/notificationstore.h"

#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

constexpr std::array columns = {
    Column{"id", ColumnType::Text},
    Column{"order_id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"channel", ColumnType::Text},
    Column{"purpose", ColumnType::Text},
    Column{"issue", ColumnType::Integer},
    Column{"sid", ColumnType::Text},
    Column{"status", ColumnType::Text},
    Column{"error_code", ColumnType::Integer},
    Column{"price", ColumnType::Text},
    Column{"price_unit", ColumnType::Text},
    Column{"created_at", ColumnType::Integer},
    Column{"updated_at", ColumnType::Integer},
};
constexpr storage::TableSpec table{"notifications", columns};

#define SERVERY_NOTIFICATION_COLUMNS                                                               \
    "id, order_id, venue_id, channel, purpose, issue, sid, status, error_code, price, "            \
    "price_unit, created_at, updated_at"

Notification notificationFrom(const Rows& rows)
{
    return {NotificationId(rows.bytes(0)),
            OrderId(rows.bytes(1)),
            VenueId(rows.bytes(2)),
            rows.bytes(3),
            rows.bytes(4),
            static_cast<int>(rows.integer(5)),
            rows.bytes(6),
            rows.bytes(7),
            static_cast<int>(rows.integer(8)),
            rows.bytes(9),
            rows.bytes(10),
            {rows.integer(11)},
            {rows.integer(12)}};
}

} // namespace

NotificationStore::NotificationStore(storage::Database& database)
    : notifications([this](const auto& ids) { loadRows(m_database, ids); }),
      bySid([this](const auto& sids) { loadBySid(m_database, sids); }),
      m_database(database)
{}

void NotificationStore::loadBySid(storage::Database& database, const std::vector<QByteArray>& sids)
{
    const auto owners = readOwners(database, sids);
    for (auto each = owners.cbegin(); each != owners.cend(); ++each)
        bySid.loaded(each.key(), each.value());
}

void NotificationStore::loadRows(storage::Database& database,
                                 const std::vector<NotificationId>& ids)
{
    Rows rows = database.query("select " SERVERY_NOTIFICATION_COLUMNS
                               " from notifications where id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        const Notification row = notificationFrom(rows);
        notifications.loaded(row.id, row);
    }
}

bool NotificationStore::load(storage::Database& database)
{
    const bool pending = notifications.hasPending() || bySid.hasPending();
    if (notifications.hasPending())
        loadRows(database, notifications.takePending());
    if (bySid.hasPending())
        loadBySid(database, bySid.takePending());
    return pending;
}

const NotificationId* NotificationStore::holderOf(const QByteArray& sid)
{
    const NotificationId* id = bySid.find(sid);
    const Notification* row = id == nullptr ? nullptr : notifications.find(*id);
    return row != nullptr && row->sid == sid ? id : nullptr;
}

void NotificationStore::hold(const QByteArray& sid, const NotificationId& id)
{
    if (bySid.find(sid) == nullptr)
        bySid.loaded(sid, id);
    else
        bySid.change(sid) = id;
}

void NotificationStore::takeOffSid(const NotificationId& id)
{
    Notification& row = notifications.change(id);
    row.sid.clear();
    row.price.clear();
    row.priceUnit.clear();
    m_withoutSid.push_back(id);
}

void NotificationStore::flush(storage::Database& database)
{
    // An id is one row's at a time, also while rows that exchange theirs are written one by one.
    if (!m_withoutSid.empty())
        database.run("update notifications set sid = null where id {in 1}",
                     {storage::keyList(m_withoutSid)});
    storage::RowBuffer rows;
    for (const auto* ids : {&notifications.inserted(), &notifications.changed()})
        for (const NotificationId& id : *ids) {
            const Notification& row = notifications.at(id);
            rows.add(row.id.bytes(), row.order.bytes(), row.venue.bytes(), row.channel, row.purpose,
                     std::int64_t{row.issue}, storage::textOrNull(row.sid), row.status,
                     std::int64_t{row.errorCode}, storage::textOrNull(row.price),
                     storage::textOrNull(row.priceUnit), row.createdAt.ms, row.updatedAt.ms);
        }
    if (!rows.isEmpty())
        database.upsertRows(table, rows);
}

void NotificationStore::clear()
{
    notifications.clear();
    bySid.clear();
    m_withoutSid.clear();
}

std::optional<Notification> NotificationStore::read(storage::Database& database,
                                                    const NotificationId& id)
{
    return storage::readFirst(database.query("select " SERVERY_NOTIFICATION_COLUMNS
                                             " from notifications where id = $1",
                                             {id.bytes()}),
                              notificationFrom);
}

std::vector<Notification> NotificationStore::readByOrder(storage::Database& database,
                                                         const OrderId& order)
{
    return storage::readAll(database.query("select " SERVERY_NOTIFICATION_COLUMNS
                                           " from notifications where order_id = $1 order by id",
                                           {order.bytes()}),
                            notificationFrom);
}

QHash<QByteArray, NotificationId> NotificationStore::readOwners(storage::Database& database,
                                                                const std::vector<QByteArray>& sids)
{
    QHash<QByteArray, NotificationId> owners;
    Rows rows = database.query("select sid, id from notifications where sid {in 1}",
                               {storage::keyList(sids)});
    while (rows.next())
        owners.insert(rows.bytes(0), NotificationId(rows.bytes(1)));
    return owners;
}

bool NotificationStore::hasTextFailed(storage::Database& database, const OrderId& order, int issue)
{
    return database
        .query("select 1 from notifications where order_id = $1 and channel = 'sms' and issue = $2"
               " and status in ('failed', 'undelivered', 'canceled')",
               {order.bytes(), std::int64_t{issue}})
        .next();
}

} // namespace servery
