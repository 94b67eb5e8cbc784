// The pickup code: six digits that follow from a secret pepper, the order and the number of the
// issue, so that it is never stored and a job carries the issue number alone. Every code is equally
// likely (numbers from the uneven end of the range are thrown away, not folded in). Thread: any.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QStringView>

namespace servery::crypto {

inline constexpr int pickupCodeDigits = 6;

// Issues count from 1. Six ASCII digits, leading zeros kept.
[[nodiscard]] QByteArray pickupCode(QByteArrayView pepper, const OrderId& order, int issue);

// Exactly six ASCII digits; anything else is malformed and does not count as an attempt.
[[nodiscard]] bool isPickupCode(QStringView text);

} // namespace servery::crypto
