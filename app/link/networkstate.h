// Whether this device has a network by which the server could be reached. Thread: any.
#pragma once

#include <QUrl>

namespace servery::app {

// Always true for a server on this very device, which needs none.
[[nodiscard]] bool hasNetworkFor(const QUrl& server);

} // namespace servery::app
