#include "server/menu/stockroutes.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "server/menu/menustore.h"
#include "server/menu/stockjson.h"
#include "server/venues/venuestore.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

template <class Each>
QJsonObject sellable(const Each& each)
{
    return {{QLatin1String("id"), each.id.toString()},
            {QLatin1String("name"), each.name},
            {QLatin1String("kitchenName"), each.kitchenName},
            {QLatin1String("isAvailable"), each.isAvailable},
            {QLatin1String("portionsLeft"), portionsJson(each.portionsLeft)}};
}

QJsonObject itemJson(const MenuItem& item)
{
    QJsonArray modifiers;
    for (const ModifierGroup& group : item.modifierGroups)
        for (const Modifier& modifier : group.modifiers)
            if (!modifier.isRemoval) // "no onion" is never sold out
                modifiers.append(sellable(modifier));
    QJsonObject out = sellable(item);
    out.insert(QLatin1String("station"), item.station);
    out.insert(QLatin1String("modifiers"), modifiers);
    return out;
}

QJsonObject staffMenu(const Menu& menu)
{
    QJsonArray categories;
    for (const MenuCategory& category : menu.categories) {
        QJsonArray items;
        for (const MenuItem& item : category.items)
            items.append(itemJson(item));
        categories.append(QJsonObject{{QLatin1String("id"), category.id.toString()},
                                      {QLatin1String("name"), category.name},
                                      {QLatin1String("items"), items}});
    }
    return {{QLatin1String("menuVersion"), qint64{menu.store.menuVersion}},
            {QLatin1String("categories"), categories}};
}

} // namespace

std::optional<Result<std::any, Error>>
readStockCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff)
{
    if (name != protocol::commands::menuSetStock)
        return std::nullopt;
    if (auto unknown =
            edge::unknownField(data, {"menuItemId", "modifierId", "isAvailable", "portionsLeft"}))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    SetStock command;
    command.staff = staff;
    command.item = MenuItemId(reader.string("menuItemId"));
    command.modifier = ModifierId(reader.stringOr("modifierId"));
    command.isAvailable = reader.boolOr("isAvailable", true);
    if (!reader.has("isAvailable"))
        (void)reader.string("isAvailable"); // notes that it is missing
    if (reader.has("portionsLeft") && !data.value(QLatin1String("portionsLeft")).isNull()) {
        const int portions = reader.integer32("portionsLeft");
        if (portions < 1 || portions > Stock::mostPortions)
            reader.invalid("portionsLeft", QStringLiteral("1 to %1").arg(Stock::mostPortions));
        if (!command.isAvailable)
            reader.invalid("portionsLeft", QStringLiteral("not of what is sold out"));
        command.portionsLeft = portions;
    }
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

StockRoutes::StockRoutes(Edge& edge, const StaffAuthenticator& staff) : m_edge(edge), m_staff(staff)
{}

void StockRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/staff/menu",
               [this](const Request& q, const Responder& r) { show(q, r); });
    router.add("POST", "/api/staff/menu/stock",
               [this](const Request& q, const Responder& r) { set(q, r); }, {{"application/json"}});
}

void StockRoutes::show(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue](storage::Database& database) {
            const auto settings = VenueStore::readById(database, venue);
            return settings ? staffMenu(MenuStore::readMenu(database, *settings)) : QJsonObject();
        },
        [responder](const Result<QJsonObject, Error>& menu) {
            if (!menu)
                return responder.fail(menu.error());
            responder.send(Response::json(200, *menu));
        });
}

void StockRoutes::set(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = protocol::parseJsonObject(request.body);
    if (!body)
        return responder.fail(body.error());
    auto command = *readStockCommand(protocol::commands::menuSetStock, *body, *staff);
    if (!command)
        return responder.fail(command.error());
    m_edge.run(std::move(command).value(), staff->session.bytes(), request, responder);
}

} // namespace servery
