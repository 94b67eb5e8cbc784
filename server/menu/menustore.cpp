#include "server/menu/menustore.h"

#include "server/menu/stockstore.h"
#include "server/storage/jsontext.h"
#include "server/storage/keylist.h"

#include <array>

namespace servery {

namespace {

using storage::ColumnType;
using storage::Rows;

constexpr std::array itemColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"venue_id", ColumnType::Text},
    storage::Column{"category_id", ColumnType::Text},
    storage::Column{"name", ColumnType::Text},
    storage::Column{"kitchen_name", ColumnType::Text},
    storage::Column{"description", ColumnType::Text},
    storage::Column{"station", ColumnType::Text},
    storage::Column{"price_cents", ColumnType::Integer},
    storage::Column{"is_available", ColumnType::Integer},
    storage::Column{"sort_order", ColumnType::Integer},
    storage::Column{"allergens", ColumnType::Text},
    storage::Column{"modifier_groups", ColumnType::Text},
    storage::Column{"cost_cents", ColumnType::Integer},
    storage::Column{"taken_off_at", ColumnType::Integer},
};
constexpr storage::TableSpec itemsTable{"menu_items", itemColumns};

constexpr std::array categoryColumns = {
    storage::Column{"id", ColumnType::Text},
    storage::Column{"venue_id", ColumnType::Text},
    storage::Column{"name", ColumnType::Text},
    storage::Column{"sort_order", ColumnType::Integer},
};
constexpr storage::TableSpec categoriesTable{"menu_categories", categoryColumns};

#define SERVERY_ITEM_COLUMNS                                                                       \
    "id, venue_id, category_id, name, kitchen_name, description, station, price_cents, "           \
    "is_available, sort_order, allergens, modifier_groups, cost_cents"

const auto idKey = QStringLiteral("id");
const auto nameKey = QStringLiteral("name");
const auto kitchenNameKey = QStringLiteral("kitchenName");
const auto priceKey = QStringLiteral("priceCents");
const auto costKey = QStringLiteral("costCents");
const auto removalKey = QStringLiteral("isRemoval");
const auto availableKey = QStringLiteral("isAvailable");
const auto allergensKey = QStringLiteral("allergens");
const auto minKey = QStringLiteral("minChoices");
const auto maxKey = QStringLiteral("maxChoices");
const auto modifiersKey = QStringLiteral("modifiers");

QByteArray groupsText(const std::vector<ModifierGroup>& groups)
{
    QJsonArray out;
    for (const ModifierGroup& group : groups) {
        QJsonArray modifiers;
        for (const Modifier& modifier : group.modifiers)
            modifiers.append(QJsonObject{
                {idKey, modifier.id.toString()},
                {nameKey, modifier.name},
                {kitchenNameKey, modifier.kitchenName},
                {priceKey, qint64{modifier.priceCents}},
                {removalKey, modifier.isRemoval},
                {availableKey, modifier.isAvailable},
                {allergensKey, QJsonArray::fromStringList(modifier.allergens)},
                {costKey, qint64{modifier.costCents}},
            });
        out.append(QJsonObject{
            {idKey, group.id.toString()},
            {nameKey, group.name},
            {minKey, group.minChoices},
            {maxKey, group.maxChoices},
            {modifiersKey, modifiers},
        });
    }
    return storage::toText(out);
}

std::vector<ModifierGroup> groupsFrom(const QByteArray& text)
{
    std::vector<ModifierGroup> groups;
    for (const QJsonValue& value : storage::arrayFrom(text)) {
        const QJsonObject object = value.toObject();
        ModifierGroup group;
        group.id = ModifierGroupId(object[idKey].toString());
        group.name = object[nameKey].toString();
        group.minChoices = object[minKey].toInt();
        group.maxChoices = object[maxKey].toInt();
        for (const QJsonValue& each : object[modifiersKey].toArray()) {
            const QJsonObject entry = each.toObject();
            group.modifiers.push_back({ModifierId(entry[idKey].toString()),
                                       entry[nameKey].toString(), entry[kitchenNameKey].toString(),
                                       entry[priceKey].toInteger(), entry[removalKey].toBool(),
                                       entry[availableKey].toBool(),
                                       storage::stringsFrom(entry[allergensKey].toArray()),
                                       entry[costKey].toInteger(-1)});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

MenuItemRow itemFrom(const Rows& rows)
{
    MenuItemRow row;
    row.item.id = MenuItemId(rows.bytes(0));
    row.venue = VenueId(rows.bytes(1));
    row.category = CategoryId(rows.bytes(2));
    row.item.name = rows.string(3);
    row.item.kitchenName = rows.string(4);
    row.item.description = rows.string(5);
    row.item.station = rows.string(6);
    row.item.priceCents = rows.integer(7);
    row.item.isAvailable = rows.integer(8) != 0;
    row.item.sortOrder = static_cast<int>(rows.integer(9));
    row.item.allergens = storage::stringsFrom(storage::arrayFrom(rows.bytes(10)));
    row.item.modifierGroups = groupsFrom(rows.bytes(11));
    row.item.costCents = rows.integer(12);
    return row;
}

void addRow(storage::RowBuffer& buffer, const MenuItemRow& row)
{
    const MenuItem& item = row.item;
    buffer.add(item.id.bytes(), row.venue.bytes(), row.category.bytes(), storage::text(item.name),
               storage::text(item.kitchenName), storage::text(item.description),
               storage::text(item.station), item.priceCents, std::int64_t{item.isAvailable},
               std::int64_t{item.sortOrder}, storage::toText(item.allergens),
               groupsText(item.modifierGroups), item.costCents, row.takenOffAt.ms);
}

} // namespace

MenuStore::MenuStore(storage::Database& database)
    : items([this](const auto& ids) { loadItems(m_database, ids); }),
      categories([this](const auto& ids) { loadCategories(m_database, ids); }),
      m_database(database)
{}

void MenuStore::loadItems(storage::Database& database, const std::vector<MenuItemId>& ids)
{
    Rows rows = database.query("select " SERVERY_ITEM_COLUMNS
                               " from menu_items where id {in 1} and taken_off_at = 0",
                               {storage::keyList(ids)});
    while (rows.next()) {
        MenuItemRow row = itemFrom(rows);
        const MenuItemId id = row.item.id;
        items.loaded(id, std::move(row));
    }
}

void MenuStore::loadCategories(storage::Database& database, const std::vector<CategoryId>& ids)
{
    Rows rows =
        database.query("select id, venue_id, name, sort_order from menu_categories where id {in 1}",
                       {storage::keyList(ids)});
    while (rows.next())
        categories.loaded(CategoryId(rows.bytes(0)),
                          {CategoryId(rows.bytes(0)), VenueId(rows.bytes(1)), rows.string(2),
                           static_cast<int>(rows.integer(3))});
}

bool MenuStore::load(storage::Database& database)
{
    const bool pending = items.hasPending() || categories.hasPending();
    if (items.hasPending())
        loadItems(database, items.takePending());
    if (categories.hasPending())
        loadCategories(database, categories.takePending());
    return pending;
}

void MenuStore::flush(storage::Database& database)
{
    storage::RowBuffer written;
    for (const auto* ids : {&categories.inserted(), &categories.changed()})
        for (const CategoryId& id : *ids) {
            const MenuCategoryRow& row = categories.at(id);
            written.add(row.id.bytes(), row.venue.bytes(), storage::text(row.name),
                        std::int64_t{row.sortOrder});
        }
    if (!written.isEmpty())
        database.upsertRows(categoriesTable, written);
    storage::RowBuffer inserted;
    for (const MenuItemId& id : items.inserted())
        addRow(inserted, items.at(id));
    if (!inserted.isEmpty())
        database.insertRows(itemsTable, inserted);
    storage::RowBuffer changed;
    for (const MenuItemId& id : items.changed())
        addRow(changed, items.at(id));
    if (!changed.isEmpty())
        database.updateRows(itemsTable, changed);
}

void MenuStore::clear()
{
    items.clear();
    categories.clear();
}

Menu MenuStore::readWritten(storage::Database& database, const VenueSettings& venue)
{
    Menu menu{venue, {}};
    QHash<CategoryId, std::size_t> positions;
    Rows categoryRows = database.query(
        "select id, name from menu_categories where venue_id = $1 order by sort_order",
        {venue.id.bytes()});
    while (categoryRows.next()) {
        const CategoryId id(categoryRows.bytes(0));
        positions.insert(id, menu.categories.size());
        menu.categories.push_back({id, categoryRows.string(1), {}});
    }
    Rows itemRows = database.query("select " SERVERY_ITEM_COLUMNS
                                   " from menu_items where venue_id = $1 and taken_off_at = 0"
                                   " order by sort_order",
                                   {venue.id.bytes()});
    while (itemRows.next()) {
        MenuItemRow row = itemFrom(itemRows);
        const auto position = positions.constFind(row.category);
        if (position != positions.cend())
            menu.categories[*position].items.push_back(std::move(row.item));
    }
    return menu;
}

Menu MenuStore::readMenu(storage::Database& database, const VenueSettings& venue)
{
    Menu menu = readWritten(database, venue);
    std::erase_if(menu.categories, [](const MenuCategory& each) { return each.items.empty(); });
    QHash<QByteArray, Stock> stock;
    for (const Stock& each : StockStore::readOf(database, venue.id))
        stock.insert(each.subject, each);
    applyStock(menu, [&stock](const QByteArray& subject) {
        const auto found = stock.constFind(subject);
        return found == stock.cend() ? nullptr : &*found;
    });
    return menu;
}

} // namespace servery
