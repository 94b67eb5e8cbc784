// The pages without a menu: an order's status and a customer's credit (filled in by their scripts),
// a tag that nobody has set up, the front page, and the pages for errors. Thread: pure.
#pragma once

#include "core/base/error.h"
#include "core/menu/menu.h"
#include "server/web/webassets.h"
#include "server/web/words.h"

namespace servery::web {

// The token that opens the order is in the address's fragment or the browser's storage: the server
// does not see it here.
[[nodiscard]] QByteArray orderHtml(const WebAssets& assets, const Words& words,
                                   const QString& orderId);
// What opens the wallet is in the browser's storage, likewise.
[[nodiscard]] QByteArray creditHtml(const WebAssets& assets, const Words& words,
                                    const VenueSettings& store);
[[nodiscard]] QByteArray claimHtml(const WebAssets& assets, const Words& words,
                                   const QString& tagUid);
[[nodiscard]] QByteArray frontHtml(const WebAssets& assets, const Words& words);
[[nodiscard]] QByteArray problemHtml(const WebAssets& assets, const Words& words,
                                     const Error& error);

} // namespace servery::web
