// The kinds of jobs that payments ask for, and their payloads. Thread: pure functions.
#pragma once

#include "core/base/ids.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery::paymentjobs {

inline constexpr const char* create = "stripe.create";   // makes the provider's object
inline constexpr const char* check = "stripe.check";     // asks about a payment that stays unknown
inline constexpr const char* resolve = "stripe.resolve"; // asks which session made an intent
inline constexpr const char* refund = "stripe.refund";
inline constexpr const char* close = "stripe.close"; // nothing more may be paid with it

// When a payment that stays unknown is asked about: after 5 minutes, an hour, a day.
inline constexpr std::int64_t checkAfterMs[] = {5LL * 60 * 1000, 60LL * 60 * 1000,
                                                24LL * 60 * 60 * 1000};
inline constexpr int checkCount = 3;

[[nodiscard]] inline QByteArray payload(const char* key, const QByteArray& value, int number = 0)
{
    QJsonObject object{{QLatin1String(key), QString::fromUtf8(value)}};
    if (number > 0)
        object.insert(QLatin1String("number"), number);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace servery::paymentjobs
