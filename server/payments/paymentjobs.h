// The jobs that talk to a payment provider, and their payloads. Each provider has kinds of its own
// ("stripe.refund"), so that one that hangs holds up no other. Thread: pure functions.
#pragma once

#include "core/payments/payment.h"
#include "core/protocol/jsontext.h"
#include "server/engine/command.h"

namespace servery::paymentjobs {

inline constexpr const char* create = "create"; // makes the provider's object
inline constexpr const char* check = "check";   // asks how a payment stands
inline constexpr const char* refund = "refund";
inline constexpr const char* close = "close"; // nothing more may be paid with it
inline constexpr const char* actions[] = {create, check, refund, close};

// Stripe's own: what was kept of a payment. Its balance transaction comes a moment after the money.
inline constexpr const char* fees = "fees";
inline constexpr std::int64_t feesAfterMs = 5'000;
// Stripe's own: asks which session made an intent.
inline constexpr const char* resolve = "stripe.resolve";

[[nodiscard]] inline QByteArray kindOf(const QByteArray& provider, const char* action)
{
    return provider + '.' + action;
}

// When a payment that stays unknown is asked about: after 5 minutes, an hour, a day.
inline constexpr std::int64_t checkAfterMs[] = {5LL * 60 * 1000, 60LL * 60 * 1000,
                                                24LL * 60 * 60 * 1000};
inline constexpr int checkCount = 3;

[[nodiscard]] inline QByteArray payload(const char* key, const QByteArray& value, int number = 0)
{
    protocol::JsonText json(128);
    json.beginObject().field(QLatin1String(key), QStringView(QString::fromUtf8(value)));
    if (number > 0)
        json.field(QLatin1String("number"), number);
    return json.endObject().take();
}

// A job about one payment, at once. number: which check it is, 0 where it is none.
[[nodiscard]] inline engine::JobRequest about(const Payment& payment, const char* action,
                                              const QByteArray& key, int number = 0)
{
    return {kindOf(payment.provider, action),
            key,
            payment.venue,
            payload("paymentId", payment.id.bytes(), number),
            {}};
}

// The sweeper's check of that number, from 1 on.
[[nodiscard]] inline engine::JobRequest nextCheck(const Payment& payment, int number)
{
    auto job = about(payment, check,
                     "check:" + payment.id.bytes() + ':' + QByteArray::number(number), number);
    job.runAt = payment.createdAt.plusMs(checkAfterMs[number - 1]);
    return job;
}

} // namespace servery::paymentjobs
