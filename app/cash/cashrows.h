// The rows of the counter's cash: who waits to pay, what has to be given back, and what happened to
// the drawer. Thread: the GUI thread (it translates).
#pragma once

#include "app/cash/cashpicture.h"
#include "app/models/valuesmodel.h"

namespace servery::app {

class ServerTime;

// "Table 3" or "Pickup, Femi".
[[nodiscard]] QString awaitedTitle(const AwaitedCash& awaited);
// selected: the payment that is in front of the till.
[[nodiscard]] std::vector<ValuesRow>
awaitedRows(const CashPicture& picture, const QByteArray& currency, const QString& selected);
// giving: the refunds whose cash is being given back.
[[nodiscard]] std::vector<ValuesRow> dueRefundRows(const CashPicture& picture,
                                                   const QByteArray& currency,
                                                   const QStringList& giving,
                                                   const ServerTime& time);
// Newest first.
[[nodiscard]] std::vector<ValuesRow> moveRows(const CashPicture& picture,
                                              const QByteArray& currency, const ServerTime& time);

} // namespace servery::app
