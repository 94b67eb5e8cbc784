#include "server/engine/idempotencystore.h"

#include <QCryptographicHash>

#include <array>

namespace servery::engine {

namespace {

using storage::Column;
using storage::ColumnType;

constexpr std::array columns = {
    Column{"name", ColumnType::Text},          Column{"fingerprint", ColumnType::Text},
    Column{"status", ColumnType::Integer},     Column{"body", ColumnType::Text},
    Column{"error", ColumnType::Text},         Column{"seq", ColumnType::Integer},
    Column{"expires_at", ColumnType::Integer},
};
constexpr storage::TableSpec table{"idempotency_keys", columns};

} // namespace

IdempotencyStore::IdempotencyStore(storage::Database& database)
    : m_database(database), m_rows([this](const auto& names) { fetch(m_database, names); })
{}

QByteArray IdempotencyStore::nameOf(const IdempotencyKey& key)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(key.scope.size()) + ':');
    hash.addData(key.scope);
    hash.addData(key.key);
    return hash.result().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<Outcome> IdempotencyStore::find(const QByteArray& name, const IdempotencyKey& key,
                                              Timestamp now)
{
    const Row* row = m_rows.find(name);
    if (row == nullptr || row->expiresAt <= now)
        return std::nullopt;
    if (row->fingerprint != key.fingerprint.toBase64())
        return fail(key.reused);
    return decodeOutcome(row->outcome);
}

void IdempotencyStore::keep(const QByteArray& name, const IdempotencyKey& key,
                            const Outcome& outcome, Timestamp now)
{
    Row row{key.fingerprint.toBase64(), encodeOutcome(outcome), now.plusMs(key.keepMs)};
    if (m_rows.find(name) == nullptr)
        m_rows.insert(name, std::move(row));
    else
        m_rows.change(name) = std::move(row);
}

void IdempotencyStore::fetch(storage::Database& database, const std::vector<QByteArray>& names)
{
    storage::Rows rows = database.query(
        "select name, fingerprint, status, body, error, seq, expires_at from idempotency_keys"
        " where name {in 1}",
        {QList<QByteArray>(names.begin(), names.end())});
    while (rows.next())
        m_rows.loaded(rows.bytes(0), {rows.bytes(1),
                                      {static_cast<int>(rows.integer(2)), rows.bytes(3),
                                       rows.bytes(4), rows.integer(5)},
                                      {rows.integer(6)}});
}

bool IdempotencyStore::load(storage::Database& database)
{
    if (!m_rows.hasPending())
        return false;
    fetch(database, m_rows.takePending());
    return true;
}

void IdempotencyStore::flush(storage::Database& database)
{
    storage::RowBuffer buffer;
    for (const auto* names : {&m_rows.inserted(), &m_rows.changed()}) {
        for (const QByteArray& name : *names) {
            const Row& row = m_rows.at(name);
            buffer.add(name, row.fingerprint, std::int64_t{row.outcome.status},
                       storage::textOrNull(row.outcome.body),
                       storage::textOrNull(row.outcome.error), row.outcome.seq, row.expiresAt.ms);
        }
    }
    if (!buffer.isEmpty())
        database.upsertRows(table, buffer);
}

void IdempotencyStore::clear()
{
    m_rows.clear();
}

} // namespace servery::engine
