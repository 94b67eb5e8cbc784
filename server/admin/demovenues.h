// The two sample venues, `demo` and `demo-two`: menus, tables, tags and staff. Filling them twice
// changes nothing. Thread: main.
#pragma once

#include "server/admin/adminsession.h"

#include <QJsonObject>

namespace servery {

// The sign-ins: {"venues": [{slug, name, url path, staff: [{username, role, pin}]}]}.
[[nodiscard]] Result<QJsonObject, QString> fillDemoVenues(AdminSession& admin);

} // namespace servery
