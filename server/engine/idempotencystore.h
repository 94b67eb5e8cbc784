// IdempotencyStore: the first outcomes of idempotent commands. Rows are found by a hash of scope
// and key, so any bytes that a caller sends are fine. Thread: the storage thread's.
#pragma once

#include "server/engine/outcomecodec.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

namespace servery::engine {

class IdempotencyStore final : public Store
{
public:
    explicit IdempotencyStore(storage::Database& database);

    // The name that a key is kept under.
    [[nodiscard]] static QByteArray nameOf(const IdempotencyKey& key);

    void want(const QByteArray& name) { m_rows.want(name); }
    // The first outcome, the refusal for another fingerprint, or nothing when the key is new or
    // what was kept has expired.
    [[nodiscard]] std::optional<Outcome> find(const QByteArray& name, const IdempotencyKey& key,
                                              Timestamp now);
    void keep(const QByteArray& name, const IdempotencyKey& key, const Outcome& outcome,
              Timestamp now);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

private:
    struct Row
    {
        QByteArray fingerprint;
        StoredOutcome outcome;
        Timestamp expiresAt;
    };
    void fetch(storage::Database& database, const std::vector<QByteArray>& names);

    storage::Database& m_database;
    WorkingTable<QByteArray, Row> m_rows;
};

} // namespace servery::engine
