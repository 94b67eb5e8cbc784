// A database in front of another: the base of those that watch or break. Thread: the owner's.
#pragma once

#include "server/storage/bulksql.h"
#include "server/storage/database.h"

#include <QList>

namespace servery::testing {

class ForwardingDatabase : public storage::Database
{
public:
    explicit ForwardingDatabase(storage::Database& real) : m_real(real) {}

    using Database::query;
    using Database::run;
    [[nodiscard]] Dialect dialect() const override { return m_real.dialect(); }
    void reopen() override { m_real.reopen(); }
    void execute(const char* sql) override { m_real.execute(sql); }
    [[nodiscard]] storage::Rows query(const char* sql,
                                      std::span<const storage::Value> parameters) override
    {
        return m_real.query(sql, parameters);
    }
    std::int64_t run(const char* sql, std::span<const storage::Value> parameters) override
    {
        return m_real.run(sql, parameters);
    }
    void insertRows(const storage::TableSpec& table, const storage::RowBuffer& rows) override
    {
        m_real.insertRows(table, rows);
    }
    void insertMissingRows(const storage::TableSpec& table, const storage::RowBuffer& rows) override
    {
        m_real.insertMissingRows(table, rows);
    }
    void updateRows(const storage::TableSpec& table, const storage::RowBuffer& rows) override
    {
        m_real.updateRows(table, rows);
    }
    void upsertRows(const storage::TableSpec& table, const storage::RowBuffer& rows) override
    {
        m_real.upsertRows(table, rows);
    }
    void begin() override { m_real.begin(); }
    void beginRead() override { m_real.beginRead(); }
    void commit() override { m_real.commit(); }
    void rollback() noexcept override { m_real.rollback(); }

protected:
    storage::Database& m_real;
};

// Keeps the text of every statement that was asked for, once, also of the bulk updates.
class RecordingDatabase final : public ForwardingDatabase
{
public:
    using ForwardingDatabase::ForwardingDatabase;

    [[nodiscard]] const QList<QByteArray>& statements() const { return m_statements; }

    using Database::query;
    using Database::run;
    [[nodiscard]] storage::Rows query(const char* sql,
                                      std::span<const storage::Value> parameters) override
    {
        record(sql);
        return m_real.query(sql, parameters);
    }
    std::int64_t run(const char* sql, std::span<const storage::Value> parameters) override
    {
        record(sql);
        return m_real.run(sql, parameters);
    }
    void updateRows(const storage::TableSpec& table, const storage::RowBuffer& rows) override
    {
        record(storage::bulkSql(storage::BulkWrite::Update, table, dialect()));
        m_real.updateRows(table, rows);
    }

private:
    void record(const std::string& sql)
    {
        const QByteArray text = QByteArray::fromStdString(sql);
        if (!m_statements.contains(text))
            m_statements.append(text);
    }
    QList<QByteArray> m_statements;
};

} // namespace servery::testing
