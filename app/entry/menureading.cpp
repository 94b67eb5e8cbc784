#include "app/entry/menureading.h"

#include "core/protocol/jsonreader.h"

#include <QJsonArray>

namespace servery::app {

using protocol::JsonReader;

namespace {

ModifierGroup groupFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    ModifierGroup group;
    group.id = ModifierGroupId(reader.stringOr("id"));
    group.name = reader.stringOr("name");
    group.minChoices = reader.integer32Or("minChoices", 0);
    group.maxChoices = reader.integer32Or("maxChoices", 1);
    for (const QJsonValue& value : reader.arrayOr("modifiers")) {
        const QJsonObject each = value.toObject();
        JsonReader inner(each);
        Modifier modifier;
        modifier.id = ModifierId(inner.stringOr("id"));
        modifier.name = inner.stringOr("name");
        modifier.priceCents = inner.integerOr("priceCents", 0);
        modifier.isAvailable = inner.boolOr("isAvailable", true);
        modifier.allergens = inner.strings("allergens");
        group.modifiers.push_back(std::move(modifier));
    }
    return group;
}

MenuItem itemFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    MenuItem item;
    item.id = MenuItemId(reader.stringOr("id"));
    item.name = reader.stringOr("name");
    item.description = reader.stringOr("description");
    item.priceCents = reader.integerOr("priceCents", 0);
    item.isAvailable = reader.boolOr("isAvailable", true);
    item.sortOrder = reader.integer32Or("sortOrder", 0);
    item.allergens = reader.strings("allergens");
    for (const QJsonValue& group : reader.arrayOr("modifierGroups"))
        item.modifierGroups.push_back(groupFrom(group.toObject()));
    return item;
}

} // namespace

std::optional<Menu> menuFromJson(const QJsonObject& json)
{
    JsonReader reader(json);
    const QJsonObject store = reader.object("store");
    const QJsonArray categories = reader.arrayOr("categories");
    JsonReader storeReader(store);
    Menu menu;
    menu.store.slug = storeReader.string("slug");
    menu.store.currency = storeReader.string("currency").toLatin1();
    if (reader.error() || storeReader.error())
        return std::nullopt;
    for (const QJsonValue& value : categories) {
        const QJsonObject each = value.toObject();
        JsonReader inner(each);
        MenuCategory category;
        category.id = CategoryId(inner.stringOr("id"));
        category.name = inner.stringOr("name");
        for (const QJsonValue& item : inner.arrayOr("items"))
            category.items.push_back(itemFrom(item.toObject()));
        menu.categories.push_back(std::move(category));
    }
    return menu;
}

} // namespace servery::app
