// SqliteDatabase: Database on SQLite's C interface: write-ahead log, foreign keys on. With
// Durability::AtCommit a commit that returned is on the disk (synchronous=FULL); with AfterSync it
// is in the log, whose syncing is SqliteCommitSync's. Thread: the owner's, one at a time. The log
// is moved into the file in the background (sqlitecheckpointer.h); only a log of 64 MiB is moved by
// the commit that finds it.
#pragma once

#include "server/storage/bulksql.h"
#include "server/storage/database.h"
#include "server/storage/sqlitecheckpointer.h"

#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace servery::storage {

class SqliteDatabase final : public Database
{
public:
    enum class Durability { AtCommit, AfterSync };

    // path: a file's, or ":memory:".
    SqliteDatabase(QByteArray path, OpenOptions options,
                   Durability durability = Durability::AtCommit);
    ~SqliteDatabase() override;

    using Database::query;
    using Database::run;
    [[nodiscard]] Dialect dialect() const override { return Dialect::Sqlite; }
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
    struct Statement
    {
        sqlite3_stmt* handle = nullptr;
        bool inUse = false;
    };
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const
        {
            return std::hash<std::string_view>{}(text);
        }
    };
    class Use;
    class StatementRows;

    void open();
    void close() noexcept;
    // SQLite's hook after each commit.
    static int onLogged(void* self, sqlite3* handle, const char* schema, int pages);
    [[nodiscard]] Use statement(std::string_view sql);
    [[nodiscard]] sqlite3_stmt* prepare(const std::string& translated, bool keep);
    void writeRows(BulkWrite write, const TableSpec& table, const RowBuffer& rows);
    // As many rows from there on as whole statements of each rows take; returns how many.
    std::size_t writeSome(BulkWrite write, const TableSpec& table, const RowBuffer& rows,
                          std::size_t from, int each);
    void step(const char* sql);

    QByteArray m_path;
    OpenOptions m_options;
    Durability m_durability;
    sqlite3* m_handle = nullptr;
    std::unique_ptr<SqliteCheckpointer> m_checkpointer;
    // By the table, and how many rows at once; never in use twice.
    std::map<std::tuple<const Column*, BulkWrite, int>, Statement> m_bulkWrites;
    // By the text as it was given. Nodes keep their place, so a Statement may be pointed to.
    std::unordered_map<std::string, Statement, TextHash, std::equal_to<>> m_statements;
};

} // namespace servery::storage
