#include "server/admin/kitchenplanfile.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/kitchenplanview.h"

#include <QJsonArray>

namespace servery {

namespace {

const QString itemKey = QStringLiteral("item");
const QString categoryKey = QStringLiteral("category");

QString idOfItem(const Menu& menu, const QString& name)
{
    for (const MenuCategory& category : menu.categories)
        for (const MenuItem& item : category.items)
            if (item.name == name)
                return item.id.toString();
    return {};
}

QString idOfCategory(const Menu& menu, const QString& name)
{
    for (const MenuCategory& category : menu.categories)
        if (category.name == name)
            return category.id.toString();
    return {};
}

// Puts ids in the place of names; a sentence when a name is not on the menu.
QString resolve(QJsonObject& json, const char* list, const Menu& menu)
{
    QJsonArray rules = json.value(QLatin1String(list)).toArray();
    for (qsizetype i = 0; i < rules.size(); ++i) {
        QJsonObject rule = rules[i].toObject();
        for (const bool isItem : {true, false}) {
            const QString& key = isItem ? itemKey : categoryKey;
            if (!rule.contains(key))
                continue;
            const QString name = rule.take(key).toString();
            const QString id = isItem ? idOfItem(menu, name) : idOfCategory(menu, name);
            if (id.isEmpty())
                return QStringLiteral("%1[%2].%3: \"%4\" is not on the menu")
                    .arg(QLatin1String(list))
                    .arg(i)
                    .arg(key, name);
            rule.insert(key + QLatin1String("Id"), id);
        }
        rules[i] = rule;
    }
    if (!rules.isEmpty())
        json.insert(QLatin1String(list), rules);
    return {};
}

} // namespace

Result<KitchenPlan, QString> readKitchenPlan(const QByteArray& text, const Menu& menu)
{
    const auto parsed = protocol::parseJsonObject(text);
    if (!parsed)
        return Failure<QString>{parsed.error().detail};
    QJsonObject json = *parsed;
    for (const char* list : {"routes", "courses"})
        if (const QString complaint = resolve(json, list, menu); !complaint.isEmpty())
            return Failure<QString>{complaint};
    auto plan = protocol::kitchenPlanFromJson(json);
    if (!plan)
        return Failure<QString>{QLatin1String(plan.error().kind.code) + QLatin1String(": ") +
                                plan.error().detail};
    return std::move(plan).value();
}

} // namespace servery
