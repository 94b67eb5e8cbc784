// What the ledger's accounts and causes are called on the screens. Thread: the GUI thread (it
// translates).
#pragma once

#include <QString>

namespace servery::app {

// "card_clearing/stripe" as "Stripe balance", "sales" as "Sales"; a name that is not known is its
// own word.
[[nodiscard]] QString accountWords(const QString& account);
// "payment_received" as "Payment received".
[[nodiscard]] QString causeWords(const QString& cause);
// "stripe" as "Card (Stripe)", "cash" as "Cash".
[[nodiscard]] QString methodWords(const QString& method);

} // namespace servery::app
