// The ordering page: the whole menu in HTML, readable before and without any script. The scripts
// then add the plates' actions, the cart and the checkout. Thread: pure.
#pragma once

#include "server/web/menusource.h"
#include "server/web/webassets.h"
#include "server/web/words.h"

namespace servery::web {

// `table` is the label as it stands in the page's address; empty: pickup.
[[nodiscard]] QByteArray menuHtml(const WebAssets& assets, const Words& words, const MenuPage& page,
                                  const QString& table);

} // namespace servery::web
