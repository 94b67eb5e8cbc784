// The certificate and the key that the settings name. Thread: any.
#pragma once

#include "server/config/settings.h"

#include <QSslConfiguration>

#include <optional>

namespace servery {

// Fills in what to listen with, where TLS is set. Returns what is wrong with the files, naming the
// setting; empty when all is well.
[[nodiscard]] QString readTls(const Settings& settings, std::optional<QSslConfiguration>& out);

} // namespace servery
