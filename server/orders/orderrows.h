// How an order's lines and timeline are kept in their JSON columns. Thread: pure functions.
#pragma once

#include "core/orders/order.h"

namespace servery {

[[nodiscard]] QByteArray linesText(const std::vector<OrderLine>& lines);
[[nodiscard]] std::vector<OrderLine> linesFrom(const QByteArray& text);
[[nodiscard]] QByteArray timelineText(const std::vector<OrderMoment>& timeline);
[[nodiscard]] std::vector<OrderMoment> timelineFrom(const QByteArray& text);

} // namespace servery
