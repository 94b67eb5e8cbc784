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

// "?1, ?2", or "unnest($1::text[], $2::bigint[])"
std::string source(const TableSpec& table, Dialect dialect)
{
    std::string out;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (i > 0)
            out += ", ";
        const std::string number = std::to_string(i + 1);
        if (dialect == Dialect::Sqlite)
            out += '?' + number;
        else
            out += '$' + number +
                   (table.columns[i].type == ColumnType::Text ? "::text[]" : "::bigint[]");
    }
    return out;
}

std::string insertSql(const TableSpec& table, Dialect dialect)
{
    const std::string head =
        std::string("insert into ") + table.name + " (" + names(table.columns) + ") ";
    if (dialect == Dialect::Sqlite)
        return head + "values (" + source(table, dialect) + ")";
    return head + "select * from unnest(" + source(table, dialect) + ")";
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
    std::string sql = std::string("update ") + table.name + " set " + set;
    if (dialect == Dialect::Postgres)
        sql +=
            " from unnest(" + source(table, dialect) + ") as given (" + names(table.columns) + ")";
    return sql + " where " + where;
}

std::string upsertSql(const TableSpec& table, Dialect dialect)
{
    std::string set;
    for (const Column& column : table.columns.subspan(keyCount(table)))
        set += std::string(set.empty() ? "" : ", ") + column.name + " = excluded." + column.name;
    return insertSql(table, dialect) + " on conflict (" +
           names(table.columns.first(keyCount(table))) + ") do " +
           (set.empty() ? "nothing" : "update set " + set);
}

} // namespace

std::string bulkSql(BulkWrite write, const TableSpec& table, Database::Dialect dialect)
{
    switch (write) {
    case BulkWrite::Insert:
        return insertSql(table, dialect);
    case BulkWrite::Update:
        return updateSql(table, dialect);
    case BulkWrite::Upsert:
        return upsertSql(table, dialect);
    }
    return {};
}

} // namespace servery::storage
