#include "server/admin/menureader.h"

#include "core/base/csv.h"
#include "core/orders/order.h"
#include "core/protocol/jsonreader.h"

#include <QHash>

namespace servery {

namespace {

using protocol::JsonReader;
constexpr int kitchenNameCharacters = 18;

QString shortName(const QString& name)
{
    if (name.size() <= kitchenNameCharacters)
        return name;
    // Whole words, as many as fit.
    const QString cut = name.left(kitchenNameCharacters + 1);
    const qsizetype space = cut.lastIndexOf(QLatin1Char(' '));
    return space > 4 ? cut.left(space) : name.left(kitchenNameCharacters);
}

void checkPrice(JsonReader& reader, std::int64_t price)
{
    if (price < 0 || price > limits::orderAmountCents)
        reader.invalid("priceCents");
}

// -1 where the menu does not say.
std::int64_t readCost(JsonReader& reader)
{
    if (!reader.has("costCents"))
        return -1;
    const std::int64_t cost = reader.integer("costCents");
    if (cost < 0 || cost > limits::orderAmountCents)
        reader.invalid("costCents");
    return cost;
}

void checkAllergens(JsonReader& reader, const QStringList& codes)
{
    for (const QString& code : codes)
        if (!allergenCodes().contains(code))
            reader.invalid("allergens", QStringLiteral("%1 is not an allergen code").arg(code));
}

Modifier readModifier(JsonReader& outer, const QJsonObject& object, const QString& path)
{
    JsonReader reader(object, path);
    Modifier modifier;
    modifier.name = reader.string("name");
    modifier.kitchenName = reader.stringOr("kitchenName", shortName(modifier.name));
    modifier.priceCents = reader.integerOr("priceCents", 0);
    modifier.costCents = readCost(reader);
    modifier.isRemoval = reader.boolOr("isRemoval", false);
    modifier.isAvailable = reader.boolOr("isAvailable", true);
    modifier.allergens = reader.strings("allergens");
    checkPrice(reader, modifier.priceCents);
    checkAllergens(reader, modifier.allergens);
    outer.adopt(reader);
    return modifier;
}

ModifierGroup readGroup(JsonReader& outer, const QJsonObject& object, const QString& path)
{
    JsonReader reader(object, path);
    ModifierGroup group;
    group.name = reader.string("name");
    group.minChoices = reader.integer32Or("minChoices", 0);
    const QJsonArray modifiers = reader.arrayOr("modifiers");
    for (qsizetype i = 0; i < modifiers.size(); ++i)
        group.modifiers.push_back(readModifier(reader, modifiers[i].toObject(),
                                               path + QStringLiteral(".modifiers[%1]").arg(i)));
    group.maxChoices = reader.integer32Or("maxChoices", static_cast<int>(group.modifiers.size()));
    if (group.minChoices < 0 || group.maxChoices < group.minChoices ||
        group.maxChoices > limits::modifiersPerLine)
        reader.invalid("maxChoices");
    outer.adopt(reader);
    return group;
}

MenuItem readItem(JsonReader& outer, const QJsonObject& object, const QString& path)
{
    JsonReader reader(object, path);
    MenuItem item;
    item.name = reader.string("name");
    item.kitchenName = reader.stringOr("kitchenName", shortName(item.name));
    item.description = reader.stringOr("description");
    item.station = reader.stringOr("station");
    item.priceCents = reader.integer("priceCents");
    item.costCents = readCost(reader);
    item.isAvailable = reader.boolOr("isAvailable", true);
    item.allergens = reader.strings("allergens");
    checkPrice(reader, item.priceCents);
    checkAllergens(reader, item.allergens);
    if (item.kitchenName.size() > kitchenNameCharacters)
        reader.invalid("kitchenName", QStringLiteral("at most 18 characters"));
    const QJsonArray groups = reader.arrayOr("modifierGroups");
    for (qsizetype i = 0; i < groups.size(); ++i)
        item.modifierGroups.push_back(readGroup(
            reader, groups[i].toObject(), path + QStringLiteral(".modifierGroups[%1]").arg(i)));
    outer.adopt(reader);
    return item;
}

Result<MenuItem, QString> csvItem(const QHash<QString, QString>& row)
{
    MenuItem item;
    item.name = row.value(QStringLiteral("name"));
    item.kitchenName = row.value(QStringLiteral("kitchenName"), shortName(item.name));
    if (item.kitchenName.isEmpty())
        item.kitchenName = shortName(item.name);
    item.description = row.value(QStringLiteral("description"));
    item.station = row.value(QStringLiteral("station"));
    bool isNumber = false;
    item.priceCents = row.value(QStringLiteral("priceCents")).toLongLong(&isNumber);
    if (!isNumber || item.priceCents < 0 || item.priceCents > limits::orderAmountCents)
        return Failure<QString>{QStringLiteral("priceCents must be a whole number from 0")};
    if (const QString cost = row.value(QStringLiteral("costCents")); !cost.isEmpty()) {
        item.costCents = cost.toLongLong(&isNumber);
        if (!isNumber || item.costCents < 0 || item.costCents > limits::orderAmountCents)
            return Failure<QString>{QStringLiteral("costCents must be a whole number from 0")};
    }
    if (item.name.isEmpty())
        return Failure<QString>{QStringLiteral("name is missing")};
    for (const QString& code :
         row.value(QStringLiteral("allergens")).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!allergenCodes().contains(code.trimmed()))
            return Failure<QString>{QStringLiteral("%1 is not an allergen code").arg(code)};
        item.allergens.append(code.trimmed());
    }
    return item;
}

} // namespace

Result<std::vector<MenuCategory>, QString> readMenuJson(const QByteArray& text)
{
    const auto object = protocol::parseJsonObject(text);
    if (!object)
        return Failure<QString>{object.error().detail};
    JsonReader reader(*object);
    std::vector<MenuCategory> categories;
    const QJsonArray rows = reader.arrayOr("categories");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = QStringLiteral("categories[%1]").arg(i);
        const QJsonObject row = rows[i].toObject();
        JsonReader inner(row, path);
        MenuCategory category;
        category.name = inner.string("name");
        const QJsonArray items = inner.arrayOr("items");
        for (qsizetype k = 0; k < items.size(); ++k)
            category.items.push_back(
                readItem(inner, items[k].toObject(), path + QStringLiteral(".items[%1]").arg(k)));
        reader.adopt(inner);
        categories.push_back(std::move(category));
    }
    if (categories.empty() && !reader.error())
        return Failure<QString>{QStringLiteral("categories: there are none")};
    if (reader.error())
        return Failure<QString>{QLatin1String(reader.error()->kind.code) + QLatin1String(": ") +
                                reader.error()->detail};
    return categories;
}

Result<std::vector<MenuCategory>, QString> readMenuCsv(const QByteArray& text)
{
    QStringList head;
    QString complaint;
    std::vector<MenuCategory> categories;
    const int open = readCsv(QString::fromUtf8(text), QLatin1Char(','), [&](const CsvRow& line) {
        if (head.isEmpty()) {
            head = line.fields;
            for (const char* required : {"category", "name", "priceCents"})
                if (!head.contains(QLatin1String(required)))
                    complaint = QStringLiteral("line 1: the column %1 is missing")
                                    .arg(QLatin1String(required));
            return complaint.isEmpty();
        }
        QHash<QString, QString> row;
        for (qsizetype k = 0; k < head.size() && k < line.fields.size(); ++k)
            row.insert(head[k], line.fields[k]);
        auto item = csvItem(row);
        if (!item) {
            complaint = QStringLiteral("line %1: %2").arg(line.line).arg(item.error());
            return false;
        }
        const QString name = row.value(QStringLiteral("category"));
        if (categories.empty() || categories.back().name != name)
            categories.push_back({{}, name, {}});
        categories.back().items.push_back(std::move(item).value());
        return true;
    });
    if (open > 0)
        complaint = QStringLiteral("line %1: a quote is not closed").arg(open);
    else if (head.isEmpty())
        complaint = QStringLiteral("line 1: the column category is missing");
    if (!complaint.isEmpty())
        return Failure<QString>{complaint};
    return categories;
}

} // namespace servery
