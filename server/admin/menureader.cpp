#include "server/admin/menureader.h"

#include "core/base/csv.h"
#include "core/orders/order.h"
#include "core/protocol/jsonreader.h"
#include "server/admin/menumatch.h"

#include <algorithm>

namespace servery {

namespace {

using protocol::JsonReader;

const auto repeated = QStringLiteral("this dish is in the file twice");

// Written for people on screens and slips: plain, and no longer than there is room for.
QString readText(JsonReader& reader, const char* name, const QString& text, int mostCharacters)
{
    const bool isPlain = std::none_of(text.begin(), text.end(),
                                      [](QChar c) { return c.category() == QChar::Other_Control; });
    if (!isPlain || text.size() > mostCharacters)
        reader.invalid(name,
                       QStringLiteral("plain text, at most %1 characters").arg(mostCharacters));
    return text;
}

QString readName(JsonReader& reader)
{
    const QString name = readText(reader, "name", reader.string("name"), limits::nameCharacters);
    if (name.trimmed().isEmpty())
        reader.invalid("name", QStringLiteral("is empty"));
    return name;
}

QString readKitchenName(JsonReader& reader, const QString& name)
{
    return readText(reader, "kitchenName", reader.stringOr("kitchenName", shortName(name)),
                    kitchenNameCharacters);
}

// What is misspelt would be left out without a word, allergens too. `sortOrder` is what the menu's
// own route says.
void refuseOthers(JsonReader& reader, const QJsonObject& object,
                  std::initializer_list<const char*> known)
{
    for (const QString& key : object.keys()) {
        const auto isIt = [&key](const char* name) { return key == QLatin1String(name); };
        if (!isIt("id") && !isIt("sortOrder") && std::none_of(known.begin(), known.end(), isIt))
            reader.invalid(key.toUtf8().constData(), QStringLiteral("is not known here"));
    }
}

std::int64_t checkPrice(JsonReader& reader, std::int64_t price)
{
    if (price < 0 || price > limits::orderAmountCents)
        reader.invalid("priceCents",
                       QStringLiteral("a whole number from 0 to %1").arg(limits::orderAmountCents));
    return price;
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
    modifier.id = ModifierId(reader.stringOr("id"));
    refuseOthers(reader, object,
                 {"name", "kitchenName", "priceCents", "costCents", "isRemoval", "isAvailable",
                  "allergens"});
    modifier.name = readName(reader);
    modifier.kitchenName = readKitchenName(reader, modifier.name);
    modifier.priceCents = checkPrice(reader, reader.integerOr("priceCents", 0));
    modifier.costCents = readCost(reader);
    modifier.isRemoval = reader.boolOr("isRemoval", false);
    modifier.isAvailable = reader.boolOr("isAvailable", true);
    modifier.allergens = reader.strings("allergens");
    checkAllergens(reader, modifier.allergens);
    outer.adopt(reader);
    return modifier;
}

ModifierGroup readGroup(JsonReader& outer, const QJsonObject& object, const QString& path)
{
    JsonReader reader(object, path);
    ModifierGroup group;
    group.id = ModifierGroupId(reader.stringOr("id"));
    refuseOthers(reader, object, {"name", "minChoices", "maxChoices", "modifiers"});
    group.name = readName(reader);
    group.minChoices = reader.integer32Or("minChoices", 0);
    const QJsonArray modifiers = reader.arrayOr("modifiers");
    for (qsizetype i = 0; i < modifiers.size(); ++i)
        group.modifiers.push_back(readModifier(reader, modifiers[i].toObject(),
                                               path + QStringLiteral(".modifiers[%1]").arg(i)));
    group.maxChoices = reader.integer32Or("maxChoices", static_cast<int>(group.modifiers.size()));
    if (group.minChoices < 0 || group.maxChoices < group.minChoices ||
        group.maxChoices > limits::modifiersPerLine)
        reader.invalid("maxChoices");
    if (group.modifiers.empty())
        reader.invalid("modifiers", QStringLiteral("there are none"));
    outer.adopt(reader);
    return group;
}

MenuItem readItem(JsonReader& outer, const QJsonObject& object, const QString& path)
{
    JsonReader reader(object, path);
    MenuItem item;
    item.id = MenuItemId(reader.stringOr("id"));
    refuseOthers(reader, object,
                 {"name", "kitchenName", "description", "station", "priceCents", "costCents",
                  "isAvailable", "allergens", "modifierGroups"});
    item.name = readName(reader);
    item.kitchenName = readKitchenName(reader, item.name);
    item.description =
        readText(reader, "description", reader.stringOr("description"), limits::noteCharacters);
    item.station = readText(reader, "station", reader.stringOr("station"), limits::nameCharacters);
    item.priceCents = checkPrice(reader, reader.integer("priceCents"));
    item.costCents = readCost(reader);
    item.isAvailable = reader.boolOr("isAvailable", true);
    item.allergens = reader.strings("allergens");
    checkAllergens(reader, item.allergens);
    const QJsonArray groups = reader.arrayOr("modifierGroups");
    for (qsizetype i = 0; i < groups.size(); ++i)
        item.modifierGroups.push_back(readGroup(
            reader, groups[i].toObject(), path + QStringLiteral(".modifierGroups[%1]").arg(i)));
    outer.adopt(reader);
    return item;
}

QString sentenceOf(const Error& error)
{
    return error.kind == errors::fieldMissing ? error.detail + QLatin1String(" is missing")
                                              : error.detail;
}

// A row as JSON would have it: what is empty is left out.
QJsonObject objectOf(const QStringList& head, const QStringList& fields)
{
    QJsonObject out;
    for (qsizetype i = 0; i < head.size() && i < fields.size(); ++i) {
        const QString& text = fields[i];
        bool isNumber = false;
        const qint64 number = text.toLongLong(&isNumber);
        if (text.isEmpty())
            continue;
        if (head[i] == QLatin1String("allergens")) {
            QJsonArray codes;
            for (const QString& code : text.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                codes.append(code.trimmed());
            out.insert(head[i], codes);
        } else if (head[i].endsWith(QLatin1String("Cents")) && isNumber) {
            out.insert(head[i], number);
        } else {
            out.insert(head[i], text);
        }
    }
    return out;
}

// Into the category of this name, wherever its other rows stand.
void addTo(std::vector<MenuCategory>& categories, MenuCategory category, MenuItem item)
{
    auto found = std::find_if(categories.begin(), categories.end(),
                              [&](const MenuCategory& each) { return each.name == category.name; });
    if (found == categories.end())
        found = categories.insert(found, std::move(category));
    found->items.push_back(std::move(item));
}

// What is wrong with a table's head; empty: nothing.
QString faultOf(const QStringList& head)
{
    static const QStringList known{"category",  "name",        "priceCents",
                                   "costCents", "kitchenName", "description",
                                   "station",   "allergens",   "id"};
    for (const QString& required : known.first(3))
        if (!head.contains(required))
            return QStringLiteral("line 1: the column %1 is missing").arg(required);
    for (const QString& each : head)
        if (!known.contains(each))
            return QStringLiteral("line 1: the column %1 is not known").arg(each);
    return {};
}

} // namespace

Result<MenuFile, QString> readMenuJson(const QByteArray& text, const Menu& current)
{
    const auto object = protocol::parseJsonObject(text);
    if (!object)
        return Failure<QString>{object.error().detail};
    JsonReader reader(*object);
    MenuMatch match(current);
    std::vector<MenuCategory> categories;
    const QJsonArray rows = reader.arrayOr("categories");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QString path = QStringLiteral("categories[%1]").arg(i);
        const QJsonObject row = rows[i].toObject();
        JsonReader inner(row, path);
        refuseOthers(inner, row, {"name", "items"});
        MenuCategory category = match.category(inner.stringOr("id"), readName(inner));
        const QJsonArray items = inner.arrayOr("items");
        for (qsizetype k = 0; k < items.size(); ++k) {
            const QString place = QStringLiteral("items[%1]").arg(k);
            category.items.push_back(readItem(inner, match.item(category.name, items[k].toObject()),
                                              path + QLatin1Char('.') + place));
            if (match.isRepeated(category.name, category.items.back()))
                inner.invalid(place.toLatin1().constData(), repeated);
        }
        reader.adopt(inner);
        categories.push_back(std::move(category));
    }
    if (categories.empty() && !reader.error())
        return Failure<QString>{QStringLiteral("categories: there are none")};
    if (reader.error())
        return Failure<QString>{sentenceOf(*reader.error())};
    return MenuFile{std::move(categories), match.untouched()};
}

Result<MenuFile, QString> readMenuCsv(const QByteArray& text, const Menu& current)
{
    MenuMatch match(current);
    QStringList head;
    QString complaint;
    std::vector<MenuCategory> categories;
    const int open = readCsv(QString::fromUtf8(text), QLatin1Char(','), [&](const CsvRow& line) {
        if (head.isEmpty()) {
            head = line.fields;
            complaint = faultOf(head);
            return complaint.isEmpty();
        }
        QJsonObject row = objectOf(head, line.fields);
        const QString category = row.take(QLatin1String("category")).toString();
        row = match.item(category, row);
        JsonReader reader(row);
        MenuItem item = readItem(reader, row, {});
        if (match.isRepeated(category, item))
            reader.invalid("name", repeated);
        (void)readText(reader, "category", category, limits::nameCharacters);
        if (category.trimmed().isEmpty())
            reader.invalid("category", QStringLiteral("is missing"));
        if (line.fields.size() > head.size())
            complaint = QStringLiteral("line %1: more fields than columns").arg(line.line);
        else if (reader.error())
            complaint =
                QStringLiteral("line %1: %2").arg(line.line).arg(sentenceOf(*reader.error()));
        if (!complaint.isEmpty())
            return false;
        addTo(categories, match.category({}, category), std::move(item));
        return true;
    });
    if (open > 0)
        complaint = QStringLiteral("line %1: a quote is not closed").arg(open);
    else if (head.isEmpty())
        complaint = QStringLiteral("line 1: the column category is missing");
    if (!complaint.isEmpty())
        return Failure<QString>{complaint};
    return MenuFile{std::move(categories), match.untouched()};
}

Result<MenuFile, QString> readMenuFile(const QString& name, const QByteArray& text,
                                       const Menu& current)
{
    return name.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive) ? readMenuCsv(text, current)
                                                                     : readMenuJson(text, current);
}

} // namespace servery
