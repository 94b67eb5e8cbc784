#include "server/storage/postgresdatabase.h"

#include "server/storage/libpq.h"
#include "server/storage/sqltext.h"

#include <cstdlib>
#include <utility>

namespace servery::storage {

namespace {

using Kind = DatabaseError::Kind;

// SQLSTATE classes: PostgreSQL's manual, appendix A.
Kind kindOf(std::string_view state)
{
    if (state.starts_with("23"))
        return Kind::Constraint;
    if (state == "40001" || state == "40P01" || state == "55P03")
        return Kind::Busy; // serialisation failure, deadlock, lock not available
    if (state.starts_with("08") || state.starts_with("57P") || state == "53300")
        return Kind::Unavailable; // connection, shutdown, too many connections
    return Kind::Other;
}

void ignoreNotice(void*, const pg_result*) {}

std::int64_t affected(pg_result* result)
{
    return std::strtoll(libPq().PQcmdTuples(result), nullptr, 10);
}

} // namespace

void PostgresDatabase::FreeResult::operator()(pg_result* result) const
{
    libPq().PQclear(result);
}

class PostgresDatabase::AnswerRows final : public Rows::Source
{
public:
    explicit AnswerRows(Answer answer)
        : m_answer(std::move(answer)), m_count(libPq().PQntuples(m_answer.get()))
    {}

    bool next() override { return ++m_row < m_count; }
    [[nodiscard]] bool isNull(int column) const override
    {
        return libPq().PQgetisnull(m_answer.get(), m_row, column) != 0;
    }
    [[nodiscard]] std::int64_t integer(int column) const override
    {
        return std::strtoll(libPq().PQgetvalue(m_answer.get(), m_row, column), nullptr, 10);
    }
    [[nodiscard]] QByteArray bytes(int column) const override
    {
        return {libPq().PQgetvalue(m_answer.get(), m_row, column),
                libPq().PQgetlength(m_answer.get(), m_row, column)};
    }

private:
    Answer m_answer;
    int m_count;
    int m_row = -1;
};

PostgresDatabase::PostgresDatabase(QByteArray url, OpenOptions options)
    : m_url(std::move(url)), m_options(options)
{
    open();
}

PostgresDatabase::~PostgresDatabase()
{
    close();
}

void PostgresDatabase::open()
{
    m_connection = libPq().PQconnectdb(m_url.constData());
    if (libPq().PQstatus(m_connection) != CONNECTION_OK) {
        const std::string why = libPq().PQerrorMessage(m_connection);
        close();
        throw DatabaseError(Kind::Unavailable, "cannot connect: " + why);
    }
    libPq().PQsetNoticeReceiver(m_connection, ignoreNotice, nullptr);
    try {
        std::string settings = "set client_encoding = 'UTF8';"
                               "set default_transaction_isolation = 'read committed';"
                               "set synchronous_commit = on;"
                               "set lock_timeout = ";
        settings += std::to_string(m_options.busyTimeoutMs);
        if (m_options.readOnly)
            settings += "; set default_transaction_read_only = on";
        (void)plain(settings.c_str());
    } catch (const DatabaseError&) {
        close();
        throw;
    }
}

void PostgresDatabase::close() noexcept
{
    m_names.clear();
    if (m_connection != nullptr)
        libPq().PQfinish(std::exchange(m_connection, nullptr));
}

void PostgresDatabase::reopen()
{
    close();
    open();
}

PostgresDatabase::Answer PostgresDatabase::checked(pg_result* result, std::string_view about) const
{
    Answer answer(result);
    const ExecStatusType status = libPq().PQresultStatus(result);
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK)
        return answer;
    const char* state =
        result != nullptr ? libPq().PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const bool isGone = libPq().PQstatus(m_connection) != CONNECTION_OK;
    std::string what = libPq().PQerrorMessage(m_connection);
    what.append(" (").append(about.substr(0, 200)).append(")");
    throw DatabaseError(isGone             ? Kind::Unavailable
                        : state != nullptr ? kindOf(state)
                                           : Kind::Other,
                        what);
}

PostgresDatabase::Answer PostgresDatabase::plain(const char* sql)
{
    if (m_connection == nullptr)
        throw DatabaseError(Kind::Unavailable, "the connection is closed");
    return checked(libPq().PQexec(m_connection, sql), sql);
}

const std::string& PostgresDatabase::statementName(std::string_view sql)
{
    const auto known = m_names.find(sql);
    if (known != m_names.end())
        return known->second;
    if (m_connection == nullptr)
        throw DatabaseError(Kind::Unavailable, "the connection is closed");
    const std::string name = "s" + std::to_string(m_names.size() + 1);
    const std::string translated = translateSql(sql, Dialect::Postgres);
    (void)checked(libPq().PQprepare(m_connection, name.c_str(), translated.c_str(), 0, nullptr),
                  translated);
    return m_names.emplace(std::string(sql), name).first->second;
}

PostgresDatabase::Answer PostgresDatabase::prepared(std::string_view sql,
                                                    std::span<const PostgresText> parameters)
{
    const std::string& name = statementName(sql);
    std::vector<const char*> values;
    values.reserve(parameters.size());
    for (const PostgresText& each : parameters)
        values.push_back(each.isNull ? nullptr : each.text.c_str());
    return checked(libPq().PQexecPrepared(m_connection, name.c_str(),
                                          static_cast<int>(values.size()), values.data(), nullptr,
                                          nullptr, 0),
                   sql);
}

void PostgresDatabase::execute(const char* sql)
{
    (void)plain(translateSql(sql, Dialect::Postgres).c_str());
}

Rows PostgresDatabase::query(const char* sql, std::span<const Value> parameters)
{
    std::vector<PostgresText> texts;
    texts.reserve(parameters.size());
    for (const Value& value : parameters)
        texts.push_back(postgresText(value));
    return Rows(std::make_unique<AnswerRows>(prepared(sql, texts)));
}

std::int64_t PostgresDatabase::run(const char* sql, std::span<const Value> parameters)
{
    std::vector<PostgresText> texts;
    texts.reserve(parameters.size());
    for (const Value& value : parameters)
        texts.push_back(postgresText(value));
    return affected(prepared(sql, texts).get());
}

std::int64_t PostgresDatabase::writeRows(BulkWrite write, const TableSpec& table,
                                         const RowBuffer& rows)
{
    const std::size_t width = table.columns.size();
    if (rows.values().size() != rows.rows() * width)
        throw DatabaseError(Kind::Other, std::string("wrong row width for ") + table.name);
    if (rows.isEmpty())
        return 0;
    std::vector<PostgresText> columns;
    columns.reserve(width);
    for (std::size_t column = 0; column < width; ++column)
        columns.push_back({postgresColumn(rows.values(), column, width), false});
    return affected(prepared(bulkSql(write, table, Dialect::Postgres), columns).get());
}

void PostgresDatabase::insertRows(const TableSpec& table, const RowBuffer& rows)
{
    (void)writeRows(BulkWrite::Insert, table, rows);
}

void PostgresDatabase::insertMissingRows(const TableSpec& table, const RowBuffer& rows)
{
    (void)writeRows(BulkWrite::InsertMissing, table, rows);
}

void PostgresDatabase::updateRows(const TableSpec& table, const RowBuffer& rows)
{
    if (writeRows(BulkWrite::Update, table, rows) != static_cast<std::int64_t>(rows.rows()))
        throw DatabaseError(Kind::Constraint, std::string("no row to update in ") + table.name);
}

void PostgresDatabase::upsertRows(const TableSpec& table, const RowBuffer& rows)
{
    (void)writeRows(BulkWrite::Upsert, table, rows);
}

void PostgresDatabase::begin()
{
    (void)plain("begin");
}

void PostgresDatabase::beginRead()
{
    (void)plain("begin isolation level repeatable read read only");
}

void PostgresDatabase::commit()
{
    // A transaction that failed before answers "ROLLBACK" to a commit, without an error.
    const Answer answer = plain("commit");
    if (std::string_view(libPq().PQcmdStatus(answer.get())) != "COMMIT")
        throw DatabaseError(Kind::Other, "the transaction had failed before its commit");
}

void PostgresDatabase::rollback() noexcept
{
    if (m_connection == nullptr || libPq().PQtransactionStatus(m_connection) == PQTRANS_IDLE)
        return;
    libPq().PQclear(libPq().PQexec(m_connection, "rollback"));
}

} // namespace servery::storage
