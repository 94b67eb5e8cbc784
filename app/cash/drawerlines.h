// A drawer session as lines that staff read: for the comparison after the count, the X report and
// the closing report. Thread: the GUI thread (it translates).
#pragma once

#include "app/cash/cashpicture.h"

#include <QVariantList>

namespace servery::app {

class ServerTime;

// Objects with label and amount (formatted; empty: only counted).
[[nodiscard]] QVariantList drawerLines(const DrawerFigures& drawer, const QByteArray& currency,
                                       const ServerTime& time);
// Its key in the ledger; empty where the session is not known.
[[nodiscard]] QString drawerAccount(const DrawerFigures& drawer, const QByteArray& currency);
// "$4.50 short", "$2.00 over" or "Exact".
[[nodiscard]] QString overShortText(qint64 cents, const QByteArray& currency);
// "short", "over" or "exact".
[[nodiscard]] QString overShortKind(qint64 cents);
// "Paid in", for a move's kind on the wire.
[[nodiscard]] QString moveWord(const QString& kind);

} // namespace servery::app
