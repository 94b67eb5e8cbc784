// What one webhook of Payconic or Payconiq says, read the same way when it comes and when it is
// taken up later. Thread: pure functions. Errors: webhook_malformed.
#pragma once

#include "core/base/result.h"
#include "server/payments/payconicfacts.h"

namespace servery {

struct PayconicNews
{
    QByteArray eventId; // Payconiq: empty, since its signature has it
    QByteArray type;
    Timestamp at;
    QByteArray payment; // the provider's object
    PayconicState state;
    QByteArray refund; // the provider's object, where it is about a refund
    RefundStatus refundStatus = RefundStatus::Pending;
};

// A webhook that waited; what it waits for may be there now.
struct ReplayPayconicEvent
{
    QByteArray provider;
    QByteArray rawBody;
};

// What news of a payment's refund waits for while one of ours is asked for and has no name yet: any
// answer about the payment's refunds. payment: the provider's object.
[[nodiscard]] QByteArray refundAnswerKey(const QByteArray& provider, const QByteArray& payment);

// provider: payconic or payconiq.
[[nodiscard]] Result<PayconicNews, Error> readPayconicNews(const QByteArray& provider,
                                                           const QByteArray& rawBody);

} // namespace servery
