#include "server/storage/bulksql.h"

namespace servery::storage {

namespace {

using Dialect = Database::Dialect;

std::size_t keyCount(const TableSpec& table)
{
    return static_cast<std::size_t>(table.keyColumns);
}

// "a, b, c"
std::string names(std::span<const Column> columns)
{
    std::string out;
    for (const Column& column : columns) {
        if (!out.empty())
            out += ", ";
        out += column.name;
    }
    return out;
}

// "(?1, ?2), (?3, ?4)"
std::string rowsOf(const TableSpec& table, int rows)
{
    std::string out;
    std::size_t number = 0;
    for (int row = 0; row < rows; ++row) {
        out += row > 0 ? "), (" : "(";
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            out.append(i > 0 ? ", ?" : "?").append(std::to_string(++number));
    }
    return out + ')';
}

// "unnest($1::text[], $2::bigint[])"
std::string unnest(const TableSpec& table)
{
    std::string out = "unnest(";
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        out.append(i > 0 ? ", $" : "$")
            .append(std::to_string(i + 1))
            .append(table.columns[i].type == ColumnType::Text ? "::text[]" : "::bigint[]");
    return out + ')';
}

// SQLite may note how each page was before a statement, to undo it alone; a bulk write that fails
// takes its transaction with it ("or rollback"), and so has no need of that.
std::string insertSql(const TableSpec& table, Dialect dialect, int rows)
{
    const std::string head =
        std::string(dialect == Dialect::Sqlite ? "insert or rollback into " : "insert into ") +
        table.name + " (" + names(table.columns) + ") ";
    if (dialect == Dialect::Sqlite)
        return head + "values " + rowsOf(table, rows);
    return head + "select * from " + unnest(table);
}

std::string updateSql(const TableSpec& table, Dialect dialect)
{
    std::string set;
    std::string where;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const std::string name = table.columns[i].name;
        const std::string value =
            dialect == Dialect::Sqlite ? '?' + std::to_string(i + 1) : "given." + name;
        if (i < keyCount(table))
            where.append(i > 0 ? " and " : "").append(table.name).append(".").append(name);
        else
            set.append(set.empty() ? "" : ", ").append(name);
        (i < keyCount(table) ? where : set).append(" = ").append(value);
    }
    const bool isSqlite = dialect == Dialect::Sqlite;
    std::string sql = (isSqlite ? "update or rollback " : "update ") + std::string(table.name);
    sql += " set " + set;
    if (dialect == Dialect::Postgres)
        sql += " from " + unnest(table) + " as given (" + names(table.columns) + ")";
    return sql + " where " + where;
}

std::string upsertSql(const TableSpec& table, Dialect dialect, int rows)
{
    std::string set;
    for (const Column& column : table.columns.subspan(keyCount(table)))
        set += std::string(set.empty() ? "" : ", ") + column.name + " = excluded." + column.name;
    return insertSql(table, dialect, rows) + " on conflict (" +
           names(table.columns.first(keyCount(table))) + ") do " +
           (set.empty() ? "nothing" : "update set " + set);
}

} // namespace

std::string bulkSql(BulkWrite write, const TableSpec& table, Database::Dialect dialect, int rows)
{
    switch (write) {
    case BulkWrite::Insert:
        return insertSql(table, dialect, rows);
    case BulkWrite::InsertMissing:
        return insertSql(table, dialect, rows) + " on conflict do nothing";
    case BulkWrite::Update:
        return updateSql(table, dialect);
    case BulkWrite::Upsert:
        return upsertSql(table, dialect, rows);
    }
    return {};
}

} // namespace servery::storage
