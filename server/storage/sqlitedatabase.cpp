#include "server/storage/sqlitedatabase.h"

#include "server/storage/sqlitelogwriter.h"
#include "server/storage/sqltext.h"

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <utility>

namespace servery::storage {

namespace {

using Kind = DatabaseError::Kind;

// A statement of several rows opens the table's indexes once for all of them.
constexpr std::array rowsAtOnce = {16, 4, 1};

constexpr int longestLogPages = 16 * 1024; // of 4 KiB each

// SQLite counts its memory under one lock for all connections, unless it is told before its first
// use that nobody asks.
void configureOnce()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    (void)done;
}

Kind kindOf(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Kind::Busy;
    case SQLITE_CONSTRAINT:
        return Kind::Constraint;
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_FULL:
        return Kind::Unavailable;
    default:
        return Kind::Other;
    }
}

[[noreturn]] void raise(sqlite3* handle, int code, std::string_view about)
{
    std::string what = handle != nullptr ? sqlite3_errmsg(handle) : sqlite3_errstr(code);
    what.append(" (").append(about.substr(0, 200)).append(")");
    throw DatabaseError(kindOf(code), what);
}

void appendJsonString(QByteArray& out, const QByteArray& text)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto isPlain = [](char c) {
        return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\';
    };
    // Ids and names are plain from end to end.
    const auto* const escaped = std::find_if_not(text.cbegin(), text.cend(), isPlain);
    out += '"';
    out.append(text.cbegin(), escaped - text.cbegin());
    for (const char c : QByteArrayView(escaped, text.cend())) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += digits[byte >> 4U];
            out += digits[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

template <class List>
QByteArray jsonList(const List& list)
{
    QByteArray out("[");
    for (const auto& each : list) {
        if (out.size() > 1)
            out += ',';
        if constexpr (std::is_same_v<std::decay_t<decltype(each)>, QByteArray>)
            appendJsonString(out, each);
        else
            out += QByteArray::number(each);
    }
    out += ']';
    return out;
}

int bindOne(sqlite3_stmt* statement, int index, const Value& value, sqlite3_destructor_type life)
{
    if (const auto* integer = std::get_if<std::int64_t>(&value))
        return sqlite3_bind_int64(statement, index, *integer);
    if (const auto* text = std::get_if<QByteArray>(&value))
        return sqlite3_bind_text(statement, index, text->constData(),
                                 static_cast<int>(text->size()), life);
    if (std::holds_alternative<std::monostate>(value))
        return sqlite3_bind_null(statement, index);
    const auto* texts = std::get_if<QList<QByteArray>>(&value);
    const QByteArray json =
        texts != nullptr ? jsonList(*texts) : jsonList(*std::get_if<QList<qint64>>(&value));
    return sqlite3_bind_text(statement, index, json.constData(), static_cast<int>(json.size()),
                             SQLITE_TRANSIENT);
}

} // namespace

// Holds a prepared statement while it runs: the cached one, or, when that is running already, one
// of its own.
class SqliteDatabase::Use
{
public:
    Use(sqlite3* connection, sqlite3_stmt* handle, Statement* cached)
        : m_connection(connection), m_handle(handle), m_cached(cached)
    {
        if (m_cached != nullptr)
            m_cached->inUse = true;
    }
    Use(Use&& other) noexcept
        : m_connection(other.m_connection),
          m_handle(std::exchange(other.m_handle, nullptr)),
          m_cached(std::exchange(other.m_cached, nullptr))
    {}
    Use& operator=(Use&&) = delete;
    ~Use()
    {
        if (m_handle == nullptr)
            return;
        if (m_cached == nullptr) {
            sqlite3_finalize(m_handle);
            return;
        }
        sqlite3_reset(m_handle);
        sqlite3_clear_bindings(m_handle);
        m_cached->inUse = false;
    }

    // life: SQLITE_STATIC when the values outlive the run.
    void bind(std::span<const Value> values, sqlite3_destructor_type life)
    {
        int index = 0;
        for (const Value& value : values) {
            const int code = bindOne(m_handle, ++index, value, life);
            if (code != SQLITE_OK)
                raise(m_connection, code, sqlite3_sql(m_handle));
        }
    }
    // True for a row, false at the end.
    bool step()
    {
        const int code = sqlite3_step(m_handle);
        if (code == SQLITE_ROW)
            return true;
        if (code != SQLITE_DONE)
            raise(m_connection, code, sqlite3_sql(m_handle));
        return false;
    }
    void rewind() { sqlite3_reset(m_handle); }
    [[nodiscard]] sqlite3_stmt* handle() const { return m_handle; }

private:
    sqlite3* m_connection;
    sqlite3_stmt* m_handle;
    Statement* m_cached;
};

class SqliteDatabase::StatementRows final : public Rows::Source
{
public:
    explicit StatementRows(Use use) : m_use(std::move(use)) {}

    bool next() override { return m_use.step(); }
    [[nodiscard]] bool isNull(int column) const override
    {
        return sqlite3_column_type(m_use.handle(), column) == SQLITE_NULL;
    }
    [[nodiscard]] std::int64_t integer(int column) const override
    {
        return sqlite3_column_int64(m_use.handle(), column);
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        const auto* text = sqlite3_column_text(m_use.handle(), column);
        return {reinterpret_cast<const char*>(text), sqlite3_column_bytes(m_use.handle(), column)};
    }

private:
    Use m_use;
};

SqliteDatabase::SqliteDatabase(QByteArray path, OpenOptions options, Durability durability)
    : m_path(std::move(path)), m_options(options), m_durability(durability)
{
    open();
}

SqliteDatabase::~SqliteDatabase()
{
    close();
}

void SqliteDatabase::open()
{
    // A reader opens for writing too, so that it can take part in the log's shared memory;
    // query_only keeps it from changing anything.
    configureOnce();
    const int flags =
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | (m_options.readOnly ? 0 : SQLITE_OPEN_CREATE);
    const char* files = m_durability == Durability::AfterSync ? sqliteLogWriter() : nullptr;
    const int code = sqlite3_open_v2(m_path.constData(), &m_handle, flags, files);
    if (code != SQLITE_OK) {
        const DatabaseError error(Kind::Unavailable, "cannot open " + m_path.toStdString() + ": " +
                                                         sqlite3_errstr(code));
        close();
        throw error;
    }
    try {
        sqlite3_extended_result_codes(m_handle, 1);
        sqlite3_busy_timeout(m_handle, m_options.busyTimeoutMs);
        if (!m_options.readOnly)
            execute("pragma journal_mode = wal");
        execute("pragma foreign_keys = on; pragma temp_store = memory;"
                "pragma cache_size = -2048; pragma wal_autocheckpoint = 0");
        // "normal" syncs the log where it begins anew and before it is moved, but not at a commit.
        execute(m_durability == Durability::AfterSync ? "pragma synchronous = normal"
                                                      : "pragma synchronous = full");
        if (m_options.readOnly) {
            execute("pragma query_only = on");
        } else {
            m_checkpointer = std::make_unique<SqliteCheckpointer>(m_path);
            sqlite3_wal_hook(m_handle, &SqliteDatabase::onLogged, this);
        }
    } catch (const DatabaseError&) {
        close();
        throw;
    }
}

void SqliteDatabase::close() noexcept
{
    for (auto& [text, statement] : m_statements)
        sqlite3_finalize(statement.handle);
    m_statements.clear();
    for (auto& [what, statement] : m_bulkWrites)
        sqlite3_finalize(statement.handle);
    m_bulkWrites.clear();
    // Before the last connection, which moves the rest of the log.
    m_checkpointer.reset();
    sqlite3_close_v2(m_handle);
    m_handle = nullptr;
}

int SqliteDatabase::onLogged(void* self, sqlite3* handle, const char* schema, int pages)
{
    SqliteCheckpointer& checkpointer = *static_cast<SqliteDatabase*>(self)->m_checkpointer;
    if (pages < longestLogPages) {
        checkpointer.logHas(pages);
        return SQLITE_OK;
    }
    // One that is under way would turn this one away, and the log would grow on.
    checkpointer.waitUntilIdle();
    sqlite3_wal_checkpoint_v2(handle, schema, SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    return SQLITE_OK;
}

void SqliteDatabase::reopen()
{
    if (m_path == ":memory:" && m_handle != nullptr)
        return; // closing it would lose everything
    close();
    open();
}

sqlite3_stmt* SqliteDatabase::prepare(const std::string& translated, bool keep)
{
    if (m_handle == nullptr)
        throw DatabaseError(Kind::Unavailable, "the database is closed");
    sqlite3_stmt* handle = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, translated.data(), static_cast<int>(translated.size()),
                           keep ? SQLITE_PREPARE_PERSISTENT : 0, &handle, nullptr);
    if (code != SQLITE_OK)
        raise(m_handle, code, translated);
    return handle;
}

SqliteDatabase::Use SqliteDatabase::statement(std::string_view sql)
{
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) {
        if (!known->second.inUse)
            return {m_handle, known->second.handle, &known->second};
        return {m_handle, prepare(translateSql(sql, Dialect::Sqlite), false), nullptr};
    }
    sqlite3_stmt* handle = prepare(translateSql(sql, Dialect::Sqlite), true);
    Statement& cached = m_statements[std::string(sql)];
    cached.handle = handle;
    return {m_handle, handle, &cached};
}

void SqliteDatabase::execute(const char* sql)
{
    if (m_handle == nullptr)
        throw DatabaseError(Kind::Unavailable, "the database is closed");
    const std::string translated = translateSql(sql, Dialect::Sqlite);
    const int code = sqlite3_exec(m_handle, translated.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raise(m_handle, code, translated);
}

Rows SqliteDatabase::query(const char* sql, std::span<const Value> parameters)
{
    Use use = statement(sql);
    use.bind(parameters, SQLITE_TRANSIENT);
    return Rows(std::make_unique<StatementRows>(std::move(use)));
}

std::int64_t SqliteDatabase::run(const char* sql, std::span<const Value> parameters)
{
    Use use = statement(sql);
    use.bind(parameters, SQLITE_STATIC);
    while (use.step()) {
        // A "returning" clause that nobody reads.
    }
    return sqlite3_changes64(m_handle);
}

void SqliteDatabase::writeRows(BulkWrite write, const TableSpec& table, const RowBuffer& rows)
{
    const std::size_t width = table.columns.size();
    if (rows.values().size() != rows.rows() * width)
        throw DatabaseError(Kind::Other, std::string("wrong row width for ") + table.name);
    if (rows.isEmpty())
        return;
    std::size_t done = 0;
    for (const int each : rowsAtOnce)
        done += writeSome(write, table, rows, done, each);
}

std::size_t SqliteDatabase::writeSome(BulkWrite write, const TableSpec& table,
                                      const RowBuffer& rows, std::size_t from, int each)
{
    const std::size_t times = (rows.rows() - from) / static_cast<std::size_t>(each);
    if (times == 0 || (write == BulkWrite::Update && each > 1))
        return 0;
    Statement& bulk = m_bulkWrites[{table.columns.data(), write, each}];
    if (bulk.handle == nullptr)
        bulk.handle = prepare(bulkSql(write, table, Dialect::Sqlite, each), true);
    Use use(m_handle, bulk.handle, &bulk);
    const std::size_t width = table.columns.size();
    const std::size_t step = width * static_cast<std::size_t>(each);
    const std::span<const Value> values = std::span(rows.values()).subspan(from * width);
    for (std::size_t i = 0; i < times; ++i) {
        use.bind(values.subspan(i * step, step), SQLITE_STATIC);
        use.step();
        if (write == BulkWrite::Update && sqlite3_changes64(m_handle) != 1)
            throw DatabaseError(Kind::Constraint, std::string("no row to update in ") + table.name);
        use.rewind();
    }
    return times * static_cast<std::size_t>(each);
}

void SqliteDatabase::insertRows(const TableSpec& table, const RowBuffer& rows)
{
    writeRows(BulkWrite::Insert, table, rows);
}

void SqliteDatabase::insertMissingRows(const TableSpec& table, const RowBuffer& rows)
{
    writeRows(BulkWrite::InsertMissing, table, rows);
}

void SqliteDatabase::updateRows(const TableSpec& table, const RowBuffer& rows)
{
    writeRows(BulkWrite::Update, table, rows);
}

void SqliteDatabase::upsertRows(const TableSpec& table, const RowBuffer& rows)
{
    writeRows(BulkWrite::Upsert, table, rows);
}

void SqliteDatabase::step(const char* sql)
{
    statement(sql).step();
}

void SqliteDatabase::begin()
{
    step("begin immediate");
}

void SqliteDatabase::beginRead()
{
    step("begin");
}

void SqliteDatabase::commit()
{
    step("commit");
}

void SqliteDatabase::rollback() noexcept
{
    if (m_handle == nullptr || sqlite3_get_autocommit(m_handle) != 0)
        return; // some errors roll back by themselves
    try {
        step("rollback");
    } catch (const DatabaseError&) {
        // The next begin will fail by name.
    }
}

} // namespace servery::storage
