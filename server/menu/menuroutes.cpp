#include "server/menu/menuroutes.h"

#include "core/protocol/names.h"
#include "server/venues/venuestore.h"
#include "server/web/menudata.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace servery {

using http::Request;
using http::Responder;

namespace {

// The menu's version after the event; none where the event is about something else.
std::optional<std::int64_t> versionIn(const engine::VenueEvent& event)
{
    const QJsonValue version =
        QJsonDocument::fromJson(event.data).object().value(QLatin1String("menuVersion"));
    return version.isDouble() ? std::optional<std::int64_t>(version.toInteger()) : std::nullopt;
}

std::optional<VenueSettings> withoutMethods(std::optional<VenueSettings> venue,
                                            const QStringList& methods)
{
    if (venue)
        venue->paymentMethods.removeIf(
            [&](const QString& method) { return methods.contains(method); });
    return venue;
}

} // namespace

MenuRoutes::MenuRoutes(Edge& edge, bool canSendMessages, QStringList unavailableMethods)
    : m_edge(edge),
      m_canSendMessages(canSendMessages),
      m_unavailableMethods(std::move(unavailableMethods))
{}

void MenuRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/stores/{slug}/menu",
               [this](const Request& q, const Responder& r) { show(q, r); });
    router.add("GET", "/api/stores/{slug}/menu/events",
               [this](const Request& q, const Responder& r) { follow(q, r); });
}

void MenuRoutes::show(const Request& request, const Responder& responder)
{
    const QString slug = request.parameter("slug");
    if (const auto ready = m_ready.constFind(slug); ready != m_ready.cend())
        return responder.send(web::answer(request, ready->menu));
    m_edge.read(
        [slug,
         unavailable = m_unavailableMethods](storage::Database& database) -> std::optional<Menu> {
            const auto venue = withoutMethods(VenueStore::readBySlug(database, slug), unavailable);
            return venue ? std::optional(MenuStore::readMenu(database, *venue)) : std::nullopt;
        },
        [this, slug, request, responder,
         generation = m_generation](const Result<std::optional<Menu>, Error>& menu) {
            if (!menu)
                return responder.fail(menu.error());
            if (!*menu)
                return responder.fail(Error{errors::storeNotFound});
            responder.send(web::answer(request, readyOf(slug, **menu, generation)));
        });
}

void MenuRoutes::follow(const Request& request, const Responder& responder)
{
    const QString slug = request.parameter("slug");
    m_edge.read(
        [slug](storage::Database& database) { return VenueStore::readBySlug(database, slug); },
        [this, responder](const Result<std::optional<VenueSettings>, Error>& venue) {
            if (!venue)
                return responder.fail(venue.error());
            if (!*venue)
                return responder.fail(Error{errors::storeNotFound});
            m_followers.follow((*venue)->id, (*venue)->menuVersion, responder);
        });
}

web::KeptJson MenuRoutes::readyOf(const QString& slug, const Menu& menu, quint64 generation)
{
    if (generation == m_generation)
        if (const auto ready = m_ready.constFind(slug); ready != m_ready.cend())
            return ready->menu;
    const web::KeptJson kept = web::keepJson(web::menuJson(menu, m_edge.clock().now()));
    if (generation == m_generation)
        m_ready.insert(slug, Ready{menu.store.id, kept});
    return kept;
}

void MenuRoutes::menu(const QString& slug, const QString& table,
                      std::function<void(Result<web::MenuPage, Error>)> done)
{
    struct Found
    {
        std::optional<Menu> menu;
        bool hasTable = true;
    };
    m_edge.read(
        [slug, table, unavailable = m_unavailableMethods](storage::Database& database) {
            Found found;
            const auto venue = withoutMethods(VenueStore::readBySlug(database, slug), unavailable);
            if (!venue)
                return found;
            found.hasTable = table.isEmpty() || VenueStore::hasTable(database, venue->id, table);
            if (found.hasTable)
                found.menu = MenuStore::readMenu(database, *venue);
            return found;
        },
        [this, slug, table, canSend = m_canSendMessages, generation = m_generation,
         done = std::move(done)](const Result<Found, Error>& found) {
            if (!found)
                return done(Failure<Error>{found.error()});
            if (!found->hasTable)
                return done(fail(errors::tableNotFound));
            if (!found->menu)
                return done(fail(errors::storeNotFound));
            done(web::MenuPage{*found->menu, table, canSend, m_edge.clock().now(),
                               readyOf(slug, *found->menu, generation).etag});
        });
}

void MenuRoutes::publish(const std::vector<engine::VenueEvent>& events)
{
    for (const engine::VenueEvent& event : events) {
        const QLatin1String name(event.name);
        if (name != protocol::events::menuChanged && name != protocol::events::venueSettingsUpdated)
            continue;
        // Portions that are left of what can be ordered still are no news to diners.
        const auto version = versionIn(event);
        if (version && m_versions.value(event.venue) == *version)
            continue;
        if (version)
            m_versions.insert(event.venue, *version);
        ++m_generation;
        m_ready.removeIf([&](std::pair<const QString&, Ready&> entry) {
            return entry.second.venue == event.venue;
        });
        m_followers.tell(event.venue, event.seq);
    }
}

} // namespace servery
