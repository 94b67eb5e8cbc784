#include "server/menu/stockstore.h"

#include "server/storage/readrows.h"

#include <array>

namespace servery {

namespace {

using storage::Column;
using storage::ColumnType;
using storage::Rows;

constexpr std::array stockColumns = {
    Column{"subject_id", ColumnType::Text},     Column{"venue_id", ColumnType::Text},
    Column{"item_id", ColumnType::Text},        Column{"modifier_id", ColumnType::Text},
    Column{"is_sold_out", ColumnType::Integer}, Column{"portions_left", ColumnType::Integer},
    Column{"changed_at", ColumnType::Integer},  Column{"changed_by", ColumnType::Text},
};
constexpr storage::TableSpec stockTable{"menu_stock", stockColumns};

#define SERVERY_STOCK_COLUMNS                                                                      \
    "subject_id, venue_id, item_id, modifier_id, is_sold_out, portions_left, changed_at, "         \
    "changed_by"

Stock stockFrom(const Rows& rows)
{
    Stock stock;
    stock.subject = rows.bytes(0);
    stock.venue = VenueId(rows.bytes(1));
    stock.item = MenuItemId(rows.bytes(2));
    stock.modifier = ModifierId(rows.bytes(3));
    stock.isSoldOut = rows.integer(4) != 0;
    if (!rows.isNull(5))
        stock.portionsLeft = static_cast<int>(rows.integer(5));
    stock.changedAt = {rows.integer(6)};
    stock.changedBy = rows.string(7);
    return stock;
}

storage::Value portionsOf(const Stock& stock)
{
    return stock.portionsLeft ? storage::Value(std::int64_t{*stock.portionsLeft})
                              : storage::Value();
}

} // namespace

StockStore::StockStore(storage::Database& database)
    : stock([this](const auto& subjects) { loadStock(m_database, subjects); }), m_database(database)
{}

void StockStore::loadStock(storage::Database& database, const std::vector<QByteArray>& subjects)
{
    const QList<QByteArray> keys(subjects.begin(), subjects.end());
    Rows rows = database.query(
        "select " SERVERY_STOCK_COLUMNS " from menu_stock where subject_id {in 1} {lock}", {keys});
    while (rows.next()) {
        Stock row = stockFrom(rows);
        const QByteArray subject = row.subject;
        stock.loaded(subject, std::move(row));
    }
}

bool StockStore::load(storage::Database& database)
{
    if (!stock.hasPending())
        return false;
    loadStock(database, stock.takePending());
    return true;
}

void StockStore::flush(storage::Database& database)
{
    storage::RowBuffer rows;
    for (const auto* keys : {&stock.inserted(), &stock.changed()})
        for (const QByteArray& key : *keys) {
            const Stock& row = stock.at(key);
            rows.add(row.subject, row.venue.bytes(), row.item.bytes(),
                     storage::textOrNull(row.modifier.bytes()), std::int64_t{row.isSoldOut},
                     portionsOf(row), row.changedAt.ms, storage::text(row.changedBy));
        }
    if (!rows.isEmpty())
        database.upsertRows(stockTable, rows);
}

void StockStore::clear()
{
    stock.clear();
}

std::vector<Stock> StockStore::readOf(storage::Database& database, const VenueId& venue)
{
    return storage::readAll(database.query("select " SERVERY_STOCK_COLUMNS
                                           " from menu_stock where venue_id = $1",
                                           {venue.bytes()}),
                            stockFrom);
}

} // namespace servery
