// PostgresDatabase: Database on libpq: prepared statements by text, bulk writes through unnest,
// read committed. Reconnecting is the owner's choice (reopen). Thread: the owner's, one at a time.
#pragma once

#include "server/storage/bulksql.h"
#include "server/storage/database.h"
#include "server/storage/postgresvalues.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct pg_conn;
struct pg_result;

namespace servery::storage {

class PostgresDatabase final : public Database
{
public:
    // url: as libpq takes it, e.g. postgresql:///servery?host=/run/postgresql
    PostgresDatabase(QByteArray url, OpenOptions options);
    ~PostgresDatabase() override;

    using Database::query;
    using Database::run;
    [[nodiscard]] Dialect dialect() const override { return Dialect::Postgres; }
    void reopen() override;
    void execute(const char* sql) override;
    [[nodiscard]] Rows query(const char* sql, std::span<const Value> parameters) override;
    std::int64_t run(const char* sql, std::span<const Value> parameters) override;
    void insertRows(const TableSpec& table, const RowBuffer& rows) override;
    void insertMissingRows(const TableSpec& table, const RowBuffer& rows) override;
    void updateRows(const TableSpec& table, const RowBuffer& rows) override;
    void upsertRows(const TableSpec& table, const RowBuffer& rows) override;
    void begin() override;
    void beginRead() override;
    void commit() override;
    void rollback() noexcept override;

private:
    struct FreeResult
    {
        void operator()(pg_result* result) const;
    };
    using Answer = std::unique_ptr<pg_result, FreeResult>;
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    class AnswerRows;

    void open();
    void close() noexcept;
    [[nodiscard]] Answer plain(const char* sql);
    [[nodiscard]] Answer prepared(std::string_view sql, std::span<const PostgresText> parameters);
    [[nodiscard]] const std::string& statementName(std::string_view sql);
    // Throws unless the answer is a success.
    [[nodiscard]] Answer checked(pg_result* result, std::string_view about) const;
    std::int64_t writeRows(BulkWrite write, const TableSpec& table, const RowBuffer& rows);

    QByteArray m_url;
    OpenOptions m_options;
    pg_conn* m_connection = nullptr;
    std::unordered_map<std::string, std::string, TextHash, std::equal_to<>> m_names;
};

} // namespace servery::storage
