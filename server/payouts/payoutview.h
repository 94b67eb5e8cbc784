// Payouts as the outside sees them. Thread: pure functions.
#pragma once

#include "server/payouts/payoutstore.h"

#include <QJsonObject>

namespace servery {

[[nodiscard]] QJsonObject toJson(const Payout& payout);
[[nodiscard]] QJsonObject toJson(const PayoutDifference& row, const QByteArray& currency);
// One payout with its lines, their sums by kind as both sides have them, and what does not agree.
[[nodiscard]] QJsonObject payoutDetail(const Payout& payout, const std::vector<ProviderLine>& lines,
                                       const std::vector<PayoutDifference>& differences);
// Its lines as a table.
[[nodiscard]] QByteArray payoutCsv(const Payout& payout, const std::vector<ProviderLine>& lines);

} // namespace servery
