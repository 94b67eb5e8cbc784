#include "server/staff/staffstore.h"

#include "server/storage/keylist.h"
#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

constexpr std::array staffColumns = {
    Column{"id", ColumnType::Text},           Column{"venue_id", ColumnType::Text},
    Column{"username", ColumnType::Text},     Column{"name", ColumnType::Text},
    Column{"role", ColumnType::Text},         Column{"pin_hash", ColumnType::Text},
    Column{"is_active", ColumnType::Integer},
};
constexpr storage::TableSpec staffTable{"staff", staffColumns};

constexpr std::array sessionColumns = {
    Column{"id", ColumnType::Text},
    Column{"venue_id", ColumnType::Text},
    Column{"staff_id", ColumnType::Text},
    Column{"role", ColumnType::Text},
    Column{"name", ColumnType::Text},
    Column{"created_at", ColumnType::Integer},
    Column{"expires_at", ColumnType::Integer},
    Column{"ended_at", ColumnType::Integer},
    Column{"end_reason", ColumnType::Text},
};
constexpr storage::TableSpec sessionsTable{"staff_sessions", sessionColumns};

constexpr std::array tokenColumns = {
    Column{"token_hash", ColumnType::Text},
    Column{"session_id", ColumnType::Text},
    Column{"created_at", ColumnType::Integer},
    Column{"used_at", ColumnType::Integer},
};
constexpr storage::TableSpec tokensTable{"refresh_tokens", tokenColumns};

#define SERVERY_STAFF_COLUMNS "id, venue_id, username, name, role, pin_hash, is_active"
#define SERVERY_SESSION_COLUMNS                                                                    \
    "id, venue_id, staff_id, role, name, created_at, expires_at, ended_at, end_reason"

StaffMember staffFrom(const Rows& rows)
{
    return {StaffId(rows.bytes(0)),
            VenueId(rows.bytes(1)),
            rows.string(2),
            rows.string(3),
            roleFromString(rows.bytes(4)).value_or(Role::Kitchen),
            rows.bytes(5),
            rows.integer(6) != 0};
}

StaffSession sessionFrom(const Rows& rows)
{
    return {SessionId(rows.bytes(0)),
            VenueId(rows.bytes(1)),
            StaffId(rows.bytes(2)),
            roleFromString(rows.bytes(3)).value_or(Role::Kitchen),
            rows.string(4),
            {rows.integer(5)},
            {rows.integer(6)},
            {rows.integer(7)},
            rows.string(8)};
}

} // namespace

StaffStore::StaffStore(storage::Database& database)
    : staff([this](const auto& keys) { loadStaff(m_database, keys); }),
      sessions([this](const auto& ids) { loadSessions(m_database, ids); }),
      tokens([this](const auto& hashes) { loadTokens(m_database, hashes); }),
      m_database(database)
{}

QByteArray StaffStore::staffKey(const VenueId& venue, const QString& username)
{
    return venue.bytes() + '|' + username.toUtf8();
}

void StaffStore::loadStaff(storage::Database& database, const std::vector<QByteArray>& keys)
{
    QList<QByteArray> venues;
    QList<QByteArray> names;
    for (const QByteArray& key : keys) {
        const qsizetype bar = key.indexOf('|');
        venues.append(key.left(bar));
        names.append(key.mid(bar + 1));
    }
    Rows rows = database.query("select " SERVERY_STAFF_COLUMNS
                               " from staff where venue_id {in 1} and username {in 2}",
                               {venues, names});
    while (rows.next()) {
        const StaffMember member = staffFrom(rows);
        staff.loaded(staffKey(member.venue, member.username), member);
    }
}

void StaffStore::loadSessions(storage::Database& database, const std::vector<SessionId>& ids)
{
    Rows rows = database.query("select " SERVERY_SESSION_COLUMNS
                               " from staff_sessions where id {in 1} {lock}",
                               {storage::keyList(ids)});
    while (rows.next()) {
        const StaffSession session = sessionFrom(rows);
        sessions.loaded(session.id, session);
    }
}

void StaffStore::loadTokens(storage::Database& database, const std::vector<QByteArray>& hashes)
{
    Rows rows = database.query("select token_hash, session_id, created_at, used_at"
                               " from refresh_tokens where token_hash {in 1} {lock}",
                               {storage::keyList(hashes)});
    while (rows.next())
        tokens.loaded(
            rows.bytes(0),
            {rows.bytes(0), SessionId(rows.bytes(1)), {rows.integer(2)}, {rows.integer(3)}});
}

bool StaffStore::load(storage::Database& database)
{
    const bool pending = staff.hasPending() || sessions.hasPending() || tokens.hasPending();
    if (staff.hasPending())
        loadStaff(database, staff.takePending());
    if (tokens.hasPending())
        loadTokens(database, tokens.takePending());
    if (sessions.hasPending())
        loadSessions(database, sessions.takePending());
    return pending;
}

void StaffStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* keys : {&staff.inserted(), &staff.changed()})
        for (const QByteArray& key : *keys) {
            const StaffMember& member = staff.at(key);
            rows.add(member.id.bytes(), member.venue.bytes(), storage::text(member.username),
                     storage::text(member.name), toString(member.role), member.pinHash,
                     std::int64_t{member.isActive});
        }
    if (!rows.isEmpty())
        database.upsertRows(staffTable, rows);
    rows.clear();
    for (const auto* ids : {&sessions.inserted(), &sessions.changed()})
        for (const SessionId& id : *ids) {
            const StaffSession& session = sessions.at(id);
            rows.add(session.id.bytes(), session.venue.bytes(), session.staff.bytes(),
                     toString(session.role), storage::text(session.name), session.createdAt.ms,
                     session.expiresAt.ms, session.endedAt.ms,
                     storage::textOrNull(session.endReason.toUtf8()));
        }
    if (!rows.isEmpty())
        database.upsertRows(sessionsTable, rows);
    rows.clear();
    for (const auto* hashes : {&tokens.inserted(), &tokens.changed()})
        for (const QByteArray& hash : *hashes) {
            const RefreshToken& token = tokens.at(hash);
            rows.add(token.hash, token.session.bytes(), token.createdAt.ms, token.usedAt.ms);
        }
    if (!rows.isEmpty())
        database.upsertRows(tokensTable, rows);
}

void StaffStore::clear()
{
    staff.clear();
    sessions.clear();
    tokens.clear();
}

std::optional<StaffMember> StaffStore::read(storage::Database& database, const VenueId& venue,
                                            const QString& username)
{
    return storage::readFirst(database.query("select " SERVERY_STAFF_COLUMNS
                                             " from staff where venue_id = $1 and username = $2",
                                             {venue.bytes(), storage::text(username)}),
                              staffFrom);
}

std::vector<StaffSession> StaffStore::readEnded(storage::Database& database,
                                                Timestamp expiringAfter)
{
    return storage::readAll(
        database.query("select " SERVERY_SESSION_COLUMNS
                       " from staff_sessions where expires_at > $1 and ended_at > 0",
                       {expiringAfter.ms}),
        sessionFrom);
}

bool StaffStore::isOpen(storage::Database& database, const SessionId& session, Timestamp now)
{
    return database
        .query("select 1 from staff_sessions where id = $1 and expires_at > $2 and ended_at = 0",
               {session.bytes(), now.ms})
        .next();
}

std::vector<SessionId> StaffStore::readOpen(storage::Database& database, const StaffId& staff,
                                            Timestamp now)
{
    return storage::readAll(
        database.query("select id from staff_sessions"
                       " where expires_at > $1 and staff_id = $2 and ended_at = 0",
                       {now.ms, staff.bytes()}),
        [](const Rows& rows) { return SessionId(rows.bytes(0)); });
}

} // namespace servery
