// The menu, as JSON for programs and as a page's source. Menus are kept ready per store until the
// store's menu version grows. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/menu/menufollowers.h"
#include "server/menu/menustore.h"
#include "server/web/keptjson.h"
#include "server/web/menusource.h"

#include <QHash>

namespace servery {

class MenuRoutes final : public web::MenuSource
{
public:
    // unavailableMethods: ways to pay that this server cannot take, whatever the venue offers.
    MenuRoutes(Edge& edge, bool canSendMessages, QStringList unavailableMethods = {});
    void addTo(http::Router& router);

    void menu(const QString& slug, const QString& table,
              std::function<void(Result<web::MenuPage, Error>)> done) override;

    // Called after each commit: a changed menu is read anew.
    void publish(const std::vector<engine::VenueEvent>& events);
    [[nodiscard]] int followerCount() const { return m_followers.count(); }

private:
    struct Ready
    {
        VenueId venue;
        web::KeptJson menu;
    };
    void show(const http::Request& request, const http::Responder& responder);
    void follow(const http::Request& request, const http::Responder& responder);
    // The menu as it is sent; kept until it changes, unless a change came while it was read.
    web::KeptJson readyOf(const QString& slug, const Menu& menu, quint64 generation);

    Edge& m_edge;
    bool m_canSendMessages;
    QStringList m_unavailableMethods;
    QHash<QString, Ready> m_ready;
    MenuFollowers m_followers;
    QHash<VenueId, std::int64_t> m_versions; // of the menus that were told of
    quint64 m_generation = 0;
};

} // namespace servery
