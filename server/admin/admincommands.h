// `servery-server admin …`: what an operator sets up and repairs, on the same settings as the
// server, also while it runs. Output on standard output, complaints on standard error.
// Exit status: 0 done, 1 refused, 2 wrong usage or settings. Thread: main.
#pragma once

#include "server/config/settings.h"

#include <QStringList>

namespace servery {

// arguments: what follows `admin`.
[[nodiscard]] int runAdmin(const Settings& settings, const QStringList& arguments);
[[nodiscard]] QString adminUsage();

} // namespace servery
