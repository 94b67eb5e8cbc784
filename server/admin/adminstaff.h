// admin staff add and set: who may sign in. Each gives the exit status. Thread: main.
#pragma once

#include "server/admin/adminsession.h"

namespace servery::admin {

int addStaff(AdminSession& session, const QStringList& arguments);
int setStaff(AdminSession& session, const QStringList& arguments);

} // namespace servery::admin
