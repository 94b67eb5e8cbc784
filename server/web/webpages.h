// WebPages: the diner's pages and their assets. Pages are rendered here, without the diner's
// secrets: an order's token is only ever in the browser. They speak the diner's language: ?lang=de
// chooses one and is kept in a cookie, otherwise Accept-Language decides.
//   GET /                                the way to a menu
//   GET /venues/{slug}                   the menu, for pickup
//   GET /venues/{slug}/tables/{table}    the menu at a table
//   GET /venues/{slug}/credit            a customer's credit, filled in by its script
//   GET /orders/{id}                     an order's status, likewise
//   GET /claim?u=…                       a tag that belongs to no table
//   GET /assets/{version}/{file}         scripts, styles, shapes; kept by browsers for good
// Thread: the server's.
#pragma once

#include "server/http/router.h"
#include "server/web/menusource.h"
#include "server/web/webassets.h"
#include "server/web/words.h"

#include <vector>

namespace servery::web {

struct WebConfig
{
    QString publicUrl; // https there turns on Strict-Transport-Security
};

class WebPages
{
public:
    // The source outlives this object, and this object outlives the router's last dispatch.
    WebPages(MenuSource& source, WebConfig config);

    void addRoutes(http::Router& router);

    // An error as the caller likes it: a page for a browser, problem+json for a program.
    [[nodiscard]] http::Response problem(const http::Request& request, const Error& error) const;
    [[nodiscard]] const WebAssets& assets() const { return m_assets; }

private:
    // What the address asks for, else what was chosen before, else what the browser wants.
    [[nodiscard]] const Words& wordsFor(const http::Request& request) const;
    void showMenu(const http::Request& request, const http::Responder& responder) const;
    void showCredit(const http::Request& request, const http::Responder& responder) const;
    [[nodiscard]] http::Response page(const http::Request& request, int status,
                                      const QByteArray& html, bool mayBeKept) const;

    MenuSource& m_source;
    WebConfig m_config;
    WebAssets m_assets;
    std::vector<Words> m_words; // as in allLanguages
};

} // namespace servery::web
