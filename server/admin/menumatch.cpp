#include "server/admin/menumatch.h"

#include <QJsonArray>

#include <optional>
#include <vector>

namespace servery {

namespace {

const auto idKey = QStringLiteral("id");
const auto nameKey = QStringLiteral("name");
const auto kitchenNameKey = QStringLiteral("kitchenName");
const auto costKey = QStringLiteral("costCents");
const auto groupsKey = QStringLiteral("modifierGroups");
const auto modifiersKey = QStringLiteral("modifiers");

// A name that was made from the full one is made anew when that changes.
void addKitchenName(QJsonObject& out, const QString& kitchenName, const QString& name)
{
    if (kitchenName != shortName(name))
        out.insert(kitchenNameKey, kitchenName);
}

void addCost(QJsonObject& out, std::int64_t costCents)
{
    if (costCents >= 0)
        out.insert(costKey, qint64{costCents});
}

QJsonObject objectOf(const Modifier& modifier)
{
    QJsonObject out{{idKey, modifier.id.toString()},
                    {nameKey, modifier.name},
                    {QStringLiteral("priceCents"), qint64{modifier.priceCents}},
                    {QStringLiteral("isRemoval"), modifier.isRemoval},
                    {QStringLiteral("isAvailable"), modifier.isAvailable},
                    {QStringLiteral("allergens"), QJsonArray::fromStringList(modifier.allergens)}};
    addKitchenName(out, modifier.kitchenName, modifier.name);
    addCost(out, modifier.costCents);
    return out;
}

QJsonObject objectOf(const ModifierGroup& group)
{
    QJsonArray modifiers;
    for (const Modifier& each : group.modifiers)
        modifiers.append(objectOf(each));
    QJsonObject out{{idKey, group.id.toString()},
                    {nameKey, group.name},
                    {QStringLiteral("minChoices"), group.minChoices},
                    {modifiersKey, modifiers}};
    // As many as there are is what a file means that does not say it.
    if (group.maxChoices != static_cast<int>(group.modifiers.size()))
        out.insert(QStringLiteral("maxChoices"), group.maxChoices);
    return out;
}

QJsonObject objectOf(const MenuItem& item)
{
    QJsonArray groups;
    for (const ModifierGroup& each : item.modifierGroups)
        groups.append(objectOf(each));
    QJsonObject out{{idKey, item.id.toString()},
                    {nameKey, item.name},
                    {QStringLiteral("description"), item.description},
                    {QStringLiteral("station"), item.station},
                    {QStringLiteral("priceCents"), qint64{item.priceCents}},
                    {QStringLiteral("isAvailable"), item.isAvailable},
                    {QStringLiteral("allergens"), QJsonArray::fromStringList(item.allergens)},
                    {groupsKey, groups}};
    addKitchenName(out, item.kitchenName, item.name);
    addCost(out, item.costCents);
    return out;
}

// By id, or else by name.
template <class Row>
const Row* findIn(const std::vector<Row>& rows, const QJsonObject& row)
{
    const QString id = row.value(idKey).toString();
    const QString name = row.value(nameKey).toString().trimmed();
    const Row* found = nullptr;
    for (const Row& each : rows) {
        if (!id.isEmpty() && each.id.toString() == id)
            return &each;
        if (found == nullptr && each.name.trimmed() == name)
            found = &each;
    }
    return found;
}

// The row over what is known; known may be null.
template <class Row>
QJsonObject over(const Row* known, const QJsonObject& row)
{
    QJsonObject out = known == nullptr ? QJsonObject() : objectOf(*known);
    for (auto it = row.begin(); it != row.end(); ++it)
        out.insert(it.key(), it.value());
    if (known == nullptr)
        out.remove(idKey);
    else
        out.insert(idKey, known->id.toString());
    return out;
}

// Each is found once: an item may have two groups of the same name.
template <class Row>
std::optional<Row> takeFrom(std::vector<Row>& left, const QJsonObject& row)
{
    const Row* found = findIn(left, row);
    if (found == nullptr)
        return std::nullopt;
    Row out = *found;
    left.erase(left.begin() + (found - left.data()));
    return out;
}

QJsonArray modifiersOver(std::vector<Modifier> left, const QJsonArray& rows)
{
    QJsonArray out;
    for (const QJsonValue& value : rows) {
        if (!value.isObject()) {
            out.append(value); // the reader refuses it
            continue;
        }
        const auto known = takeFrom(left, value.toObject());
        out.append(over(known ? &*known : nullptr, value.toObject()));
    }
    return out;
}

QJsonArray groupsOver(std::vector<ModifierGroup> left, const QJsonArray& rows)
{
    QJsonArray out;
    for (const QJsonValue& value : rows) {
        if (!value.isObject()) {
            out.append(value); // the reader refuses it
            continue;
        }
        const QJsonObject row = value.toObject();
        const auto known = takeFrom(left, row);
        QJsonObject merged = over(known ? &*known : nullptr, row);
        if (row.value(modifiersKey).isArray())
            merged.insert(modifiersKey,
                          modifiersOver(known ? known->modifiers : std::vector<Modifier>{},
                                        row.value(modifiersKey).toArray()));
        out.append(merged);
    }
    return out;
}

} // namespace

QString shortName(const QString& name)
{
    if (name.size() <= kitchenNameCharacters)
        return name;
    const QString cut = name.left(kitchenNameCharacters + 1);
    const qsizetype space = cut.lastIndexOf(QLatin1Char(' '));
    return space > 4 ? cut.left(space) : name.left(kitchenNameCharacters);
}

MenuCategory MenuMatch::category(const QString& id, const QString& name) const
{
    const MenuCategory* found = findIn(m_current.categories, {{idKey, id}, {nameKey, name}});
    return {found == nullptr ? CategoryId() : found->id, name, {}};
}

const MenuItem* MenuMatch::find(const QString& category, const QJsonObject& row) const
{
    const QString id = row.value(idKey).toString();
    for (const MenuCategory& each : m_current.categories)
        for (const MenuItem& item : each.items)
            if (!id.isEmpty() && item.id.toString() == id)
                return &item;
    const QJsonObject named{{nameKey, row.value(nameKey)}};
    for (const MenuCategory& each : m_current.categories)
        if (each.name.trimmed() == category.trimmed())
            if (const MenuItem* item = findIn(each.items, named))
                return item;
    return nullptr;
}

QJsonObject MenuMatch::item(const QString& category, const QJsonObject& row) const
{
    const MenuItem* known = find(category, row);
    QJsonObject out = over(known, row);
    if (row.value(groupsKey).isArray())
        out.insert(groupsKey, groupsOver(known == nullptr ? std::vector<ModifierGroup>{}
                                                          : known->modifierGroups,
                                         row.value(groupsKey).toArray()));
    return out;
}

bool MenuMatch::isRepeated(const QString& category, const MenuItem& item)
{
    const QString name = category.trimmed() + QLatin1Char('\n') + item.name.trimmed();
    const bool isKnown = !item.id.isEmpty() && m_known.contains(item.id);
    const bool isRepeated = isKnown || m_named.contains(name);
    m_named.insert(name);
    if (!item.id.isEmpty())
        m_known.insert(item.id);
    return isRepeated;
}

std::vector<MenuItemId> MenuMatch::untouched() const
{
    std::vector<MenuItemId> out;
    for (const MenuCategory& category : m_current.categories)
        for (const MenuItem& item : category.items)
            if (!m_known.contains(item.id))
                out.push_back(item.id);
    return out;
}

} // namespace servery
