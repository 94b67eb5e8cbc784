// What the ledger's accounts and causes are called on the screens. Thread: the GUI thread (it
// translates).
#pragma once

#include <QDate>
#include <QString>

namespace servery::app {

// "card_clearing/stripe" as "Stripe balance", "sales" as "Sales"; a name that is not known is its
// own word.
[[nodiscard]] QString accountWords(const QString& account);
// "payment_received" as "Payment received".
[[nodiscard]] QString causeWords(const QString& cause);
// "stripe" as "Card (Stripe)", "cash" as "Cash".
[[nodiscard]] QString methodWords(const QString& method);

// What an entry is about, which a screen can open.
struct CauseThing
{
    QString kind; // order, credit, drawer, payout or tips; empty: this console knows none such
    QString id;   // the order's, the wallet's, the session's, the payout's; of tips their day
};
// subject: the entry's; postedOn: its day in the venue.
[[nodiscard]] CauseThing causeThing(const QString& subject, QDate postedOn);

} // namespace servery::app
