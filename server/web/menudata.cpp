#include "server/web/menudata.h"

#include "core/base/country.h"

#include <QJsonArray>

namespace servery::web {

namespace {

QJsonArray strings(const QStringList& list)
{
    return QJsonArray::fromStringList(list);
}

QJsonObject modifierData(const Modifier& modifier)
{
    return {{QStringLiteral("id"), modifier.id.toString()},
            {QStringLiteral("name"), modifier.name},
            {QStringLiteral("priceCents"), static_cast<qint64>(modifier.priceCents)},
            {QStringLiteral("allergens"), strings(modifier.allergens)},
            {QStringLiteral("isAvailable"), modifier.isAvailable}};
}

QJsonObject groupData(const ModifierGroup& group)
{
    QJsonArray modifiers;
    for (const Modifier& modifier : group.modifiers)
        modifiers.append(modifierData(modifier));
    return {{QStringLiteral("id"), group.id.toString()},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("minChoices"), group.minChoices},
            {QStringLiteral("maxChoices"), group.maxChoices},
            {QStringLiteral("modifiers"), modifiers}};
}

QJsonObject itemData(const MenuItem& item)
{
    QJsonArray groups;
    for (const ModifierGroup& group : item.modifierGroups)
        groups.append(groupData(group));
    return {{QStringLiteral("id"), item.id.toString()},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("description"), item.description},
            {QStringLiteral("priceCents"), static_cast<qint64>(item.priceCents)},
            {QStringLiteral("isAvailable"), item.isAvailable},
            {QStringLiteral("sortOrder"), item.sortOrder},
            {QStringLiteral("allergens"), strings(item.allergens)},
            {QStringLiteral("modifierGroups"), groups}};
}

QJsonObject tipsData(const VenueSettings& store)
{
    QJsonArray percents;
    for (const int percent : store.tipPercents)
        percents.append(percent);
    return {{QStringLiteral("percents"), percents},
            {QStringLiteral("takesOther"), store.takesOtherTips}};
}

// For when an order may be placed; null where none is taken for later.
QJsonValue schedulingData(const ServiceSettings& settings)
{
    if (!settings.takesScheduled)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("days"), settings.scheduleDays},
                       {QStringLiteral("fromMinute"), settings.scheduleFromMinute},
                       {QStringLiteral("untilMinute"), settings.scheduleUntilMinute}};
}

} // namespace

QJsonObject orderingData(const ServiceSettings& settings, Timestamp now)
{
    const int minutes = qMax(1, (settings.promiseSecondsAt(now) + 30) / 60);
    QJsonObject data{{QStringLiteral("isPaused"), settings.isPausedAt(now)},
                     {QStringLiteral("busyMinutes"), settings.busyMinutesAt(now)},
                     {QStringLiteral("promiseMinutes"), minutes}};
    if (settings.isPausedAt(now) && settings.orderingResumesAt.isSet())
        data.insert(QStringLiteral("resumesAt"), settings.orderingResumesAt.toRfc3339());
    return data;
}

QJsonObject menuJson(const Menu& menu, Timestamp now)
{
    QJsonArray categories;
    for (const MenuCategory& category : menu.categories) {
        QJsonArray items;
        for (const MenuItem& item : category.items)
            items.append(itemData(item));
        categories.append(QJsonObject{{QStringLiteral("id"), category.id.toString()},
                                      {QStringLiteral("name"), category.name},
                                      {QStringLiteral("items"), items}});
    }
    const VenueSettings& store = menu.store;
    return {{QStringLiteral("store"),
             QJsonObject{{QStringLiteral("slug"), store.slug},
                         {QStringLiteral("name"), store.name},
                         {QStringLiteral("currency"), QString::fromLatin1(store.currency)},
                         {QStringLiteral("tips"), tipsData(store)},
                         {QStringLiteral("paymentMethods"), strings(store.paymentMethods)}}},
            {QStringLiteral("ordering"), orderingData(store.service, now)},
            {QStringLiteral("categories"), categories}};
}

QJsonObject menuData(const MenuPage& page, const QString& table, const Words* words)
{
    QJsonArray allergens;
    for (const QString& code : allergenCodes())
        allergens.append(QJsonArray{code, words == nullptr ? allergenName(code)
                                                           : words->say(allergenName(code))});
    const VenueSettings& store = page.menu.store;
    QJsonObject data = menuJson(page.menu, page.now);
    data.insert(QStringLiteral("country"), countryOf(store.timeZone));
    data.insert(QStringLiteral("table"), table);
    data.insert(QStringLiteral("smsConfigured"), page.smsConfigured);
    data.insert(QStringLiteral("allergens"), allergens);
    data.insert(QStringLiteral("timeZone"), QString::fromLatin1(store.timeZone));
    data.insert(QStringLiteral("tag"), QString::fromLatin1(page.tag));
    data.insert(QStringLiteral("scheduling"), schedulingData(store.service));
    return data;
}

} // namespace servery::web
