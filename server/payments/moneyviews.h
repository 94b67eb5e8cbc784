// How parked money and disputes look to a manager, in events and on HTTP alike.
// Thread: pure functions.
#pragma once

#include "core/payments/parkedmoney.h"

#include <QJsonObject>

namespace servery {

[[nodiscard]] QJsonObject toJson(const ParkedMoney& money);
[[nodiscard]] QJsonObject toJson(const Dispute& dispute);

} // namespace servery
