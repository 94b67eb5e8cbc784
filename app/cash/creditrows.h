// How a customer's credit came to what it holds, as rows. Thread: the GUI thread (it translates).
#pragma once

#include "app/models/valuesmodel.h"

#include <QJsonObject>

#include <vector>

namespace servery::app {

class ServerTime;

// Rows with word, detail, amountText, balanceText and orderId, in the order of the moves, which are
// the server's.
[[nodiscard]] std::vector<ValuesRow> creditMoveRows(const std::vector<QJsonObject>& moves,
                                                    const QByteArray& currency,
                                                    const ServerTime& time);

} // namespace servery::app
