// What the bank's queue is called on the screens: its rows as the server's JSON tells of them, and
// what is to be done with each. Thread: the GUI thread (it translates).
#pragma once

#include "app/models/valuesmodel.h"

#include <QJsonObject>

namespace servery::app {

class ServerTime;

namespace bankwords {

// "Order 151, Table 4"
[[nodiscard]] QString orderText(const QJsonObject& json);
[[nodiscard]] QString amountText(const QJsonObject& json);
// Of an awaited transfer whose amount on the bank's statement is seenCents: how far that is from
// what was asked for (empty: it is the same), what confirming it brings about, and what is said
// when it was confirmed (empty: nothing, the order tells).
[[nodiscard]] QString differenceText(const QJsonObject& awaited, qint64 seenCents);
[[nodiscard]] QString nextText(const QJsonObject& awaited, qint64 seenCents, bool isManager);
[[nodiscard]] QString notedText(const QJsonObject& awaited, qint64 seenCents);
[[nodiscard]] ValuesRow awaitedRow(const QJsonObject& awaited, const ServerTime& time);
[[nodiscard]] ValuesRow lineRow(const QJsonObject& line);
[[nodiscard]] ValuesRow returnRow(const QJsonObject& refund);
// "12 lines: 9 matched, 1 less than due."; empty where nothing was taken in.
[[nodiscard]] QString takenText(const QJsonObject& answer);
// why: of the file system; empty: it is too large.
[[nodiscard]] QString unreadableText(const QString& why);
// What a bank's usual headings say: date, amount, text, payer, dateFormat and decimalMark.
[[nodiscard]] QVariantMap guessedColumns(const QStringList& columns);

} // namespace bankwords

} // namespace servery::app
