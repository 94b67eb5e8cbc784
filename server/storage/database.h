// Database: one connection, owned by one thread, to SQLite (WAL, synchronous=FULL) or PostgreSQL.
//
// SQL is written once for both: parameters are $1, $2, …; "{in 1}" stands for membership in the
// list bound to $1 (SQLite: in (select value from json_each($1)); PostgreSQL: = any($1)), and
// "{lock}" at the end of a select stands for the row lock that PostgreSQL needs (nothing on
// SQLite); sqltext.h has the whole list. Statements are prepared once and cached by their text.
// Texts are UTF-8 without NUL bytes; PostgreSQL refuses anything else.
//
// Errors: every call may throw DatabaseError; nothing else leaves this room. Thread: the owner's.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <stdexcept>
#include <variant>
#include <vector>

namespace servery::storage {

class DatabaseError : public std::runtime_error
{
public:
    enum class Kind {
        Unavailable, // cannot be opened, or the connection is gone: reopen and try again
        Busy,        // lock or serialisation conflict: try again
        Constraint,  // unique, foreign key, check, not null
        Other,
    };
    DatabaseError(Kind kind, const std::string& what) : std::runtime_error(what), m_kind(kind) {}
    [[nodiscard]] Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

// NULL, an integer, UTF-8 text, a list of texts (for {in N}), or a list of integers (for {in N}).
using Value =
    std::variant<std::monostate, std::int64_t, QByteArray, QList<QByteArray>, QList<qint64>>;

[[nodiscard]] inline Value text(const QString& value)
{
    return value.toUtf8();
}
// NULL for an empty text, for optional columns.
[[nodiscard]] inline Value textOrNull(const QByteArray& value)
{
    return value.isEmpty() ? Value{} : Value{value};
}
// The rows of one query, read once, front to back. Must be gone before the connection is used for
// another statement with the same text.
class Rows
{
public:
    class Source
    {
    public:
        virtual ~Source() = default;
        virtual bool next() = 0;
        [[nodiscard]] virtual bool isNull(int column) const = 0;
        [[nodiscard]] virtual std::int64_t integer(int column) const = 0;
        [[nodiscard]] virtual QByteArray bytes(int column) const = 0;
    };
    explicit Rows(std::unique_ptr<Source> source) : m_source(std::move(source)) {}

    bool next() { return m_source->next(); }
    [[nodiscard]] bool isNull(int column) const { return m_source->isNull(column); }
    // 0 for NULL.
    [[nodiscard]] std::int64_t integer(int column) const { return m_source->integer(column); }
    // UTF-8; empty for NULL.
    [[nodiscard]] QByteArray bytes(int column) const { return m_source->bytes(column); }
    [[nodiscard]] QString string(int column) const { return QString::fromUtf8(bytes(column)); }

private:
    std::unique_ptr<Source> m_source;
};

enum class ColumnType { Text, Integer };

struct Column
{
    const char* name;
    ColumnType type;
};

// A table as the bulk writers see it. The first keyColumns columns are its primary key.
struct TableSpec
{
    const char* name;
    std::span<const Column> columns;
    int keyColumns = 1;
};

// Rows for a bulk write, flat, in the order of the table's columns.
class RowBuffer
{
public:
    template <class... Values>
    void add(Values&&... values)
    {
        if (m_values.capacity() == 0)
            m_values.reserve(sizeof...(Values) * usualRows);
        (m_values.emplace_back(std::forward<Values>(values)), ...);
        ++m_rows;
    }
    [[nodiscard]] std::size_t rows() const { return m_rows; }
    [[nodiscard]] bool isEmpty() const { return m_rows == 0; }
    [[nodiscard]] const std::vector<Value>& values() const { return m_values; }
    void clear()
    {
        m_values.clear();
        m_rows = 0;
    }

private:
    static constexpr std::size_t usualRows = 8;

    std::vector<Value> m_values;
    std::size_t m_rows = 0;
};

class Database
{
public:
    enum class Dialect { Sqlite, Postgres };

    virtual ~Database() = default;
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    [[nodiscard]] virtual Dialect dialect() const = 0;

    // Drops the connection and opens it again; for the owner, after Unavailable. Rows must be gone.
    virtual void reopen() = 0;

    // One or several statements without parameters or results.
    virtual void execute(const char* sql) = 0;
    // A statement with results.
    [[nodiscard]] virtual Rows query(const char* sql, std::span<const Value> parameters) = 0;
    [[nodiscard]] Rows query(const char* sql, std::initializer_list<Value> parameters = {})
    {
        return query(sql, std::span(parameters.begin(), parameters.size()));
    }
    // A statement without results; returns the number of rows it changed.
    virtual std::int64_t run(const char* sql, std::span<const Value> parameters) = 0;
    std::int64_t run(const char* sql, std::initializer_list<Value> parameters)
    {
        return run(sql, std::span(parameters.begin(), parameters.size()));
    }

    // Bulk writes: one statement a table on PostgreSQL, some rows a statement on SQLite. One that
    // throws ends the transaction. insertRows fails on a duplicate key; insertMissingRows leaves
    // alone what has a unique key that is there already; updateRows sets every column by the key,
    // and throws (Constraint) when a row is not there; upsertRows does whichever fits.
    virtual void insertRows(const TableSpec& table, const RowBuffer& rows) = 0;
    virtual void insertMissingRows(const TableSpec& table, const RowBuffer& rows) = 0;
    virtual void updateRows(const TableSpec& table, const RowBuffer& rows) = 0;
    virtual void upsertRows(const TableSpec& table, const RowBuffer& rows) = 0;

    // begin() takes the write lock at once (SQLite: BEGIN IMMEDIATE). Prefer Transaction.
    virtual void begin() = 0;
    virtual void beginRead() = 0; // one consistent picture for several reads
    virtual void commit() = 0;
    virtual void rollback() noexcept = 0;

protected:
    Database() = default;
};

// A transaction that rolls back unless commit() was reached.
class Transaction
{
public:
    enum class Mode { Read, Write };
    explicit Transaction(Database& database, Mode mode = Mode::Write) : m_database(database)
    {
        if (mode == Mode::Write)
            m_database.begin();
        else
            m_database.beginRead();
    }
    ~Transaction()
    {
        if (!m_committed)
            m_database.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit()
    {
        m_database.commit();
        m_committed = true;
    }

private:
    Database& m_database;
    bool m_committed = false;
};

struct OpenOptions
{
    bool readOnly = false;
    int busyTimeoutMs = 5000;
};

// Opens "sqlite:PATH", "sqlite::memory:" or "postgresql://…". Throws DatabaseError.
[[nodiscard]] std::unique_ptr<Database> openDatabase(const QString& url, OpenOptions options = {});

// Brings the schema up to date: numbered, immutable migrations, each in its own transaction,
// recorded in schema_migrations with a checksum; a changed or unknown migration throws.
void migrate(Database& database);

} // namespace servery::storage
