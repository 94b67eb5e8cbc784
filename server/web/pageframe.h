// What every diner page has around its content: head, styles, scripts, shapes, and the headers that
// keep it to itself (no inline script or style, no framing, nothing from elsewhere).
// Thread: pure.
#pragma once

#include "server/http/message.h"
#include "server/web/htmlwriter.h"
#include "server/web/webassets.h"
#include "server/web/words.h"

#include <functional>

namespace servery::web {

struct PageHead
{
    QString title;
    QStringList styles;  // files of WebAssets
    QString module = {}; // the page's script; empty: none
    QString bodyClass = {};
    // The part of the query that a change of the language keeps: "u=04A1".
    QByteArray keptQuery = {};
};

// The whole document.
[[nodiscard]] QByteArray framePage(const WebAssets& assets, const Words& words,
                                   const PageHead& head,
                                   const std::function<void(HtmlWriter&)>& body);

enum class Caching {
    Revalidate, // may be kept, asked for again with its ETag
    Never,      // concerns one diner
};

// Adds headers, ETag with 304, and gzip where the request takes it.
[[nodiscard]] http::Response pageResponse(const http::Request& request, int status,
                                          const QByteArray& html, Caching caching);

extern const char* const contentSecurityPolicy;

} // namespace servery::web
