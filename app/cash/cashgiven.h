// Cash that is handed over for a sum: what to offer, what is wrong with it, and the change. Amounts
// are minor units of the currency. Thread: the GUI thread (it translates).
#pragma once

#include <QVariantList>

namespace servery::app::cashgiven {

// An object with cents, text, isExact and isChosen.
[[nodiscard]] QVariantMap choice(qint64 cents, qint64 exactCents, qint64 chosenCents,
                                 const QByteArray& currency);
// The sum itself and what people are likely to hand over for it, as choices.
[[nodiscard]] QVariantList choices(qint64 dueCents, qint64 chosenCents, const QByteArray& currency);
// "$1.50 short", or that there are no coins for it; empty: it will do.
[[nodiscard]] QString fault(qint64 dueCents, qint64 givenCents, const QByteArray& currency);
// Empty: there are coins for it.
[[nodiscard]] QString coinFault(qint64 cents, const QByteArray& currency);
// Objects with text and count, the largest first.
[[nodiscard]] QVariantList changeRows(qint64 changeCents, const QByteArray& currency);

} // namespace servery::app::cashgiven
