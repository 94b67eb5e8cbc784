// A Payconic webhook, read once at the edge: {id, type, createdAt, data}, signed as
// timedsignature.h has it. `data` is the payment or the refund that it tells of. Gateways differ in
// how they name the payment in it (id, paymentId or payment.id), so all three are read.
// Thread: values. Errors: webhook_malformed for a body that is not an event.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace servery::providers::payconic {

struct PayconicEvent
{
    QByteArray id;
    QByteArray type; // payment.succeeded, payment.failed, …, refund.succeeded, refund.failed
    Timestamp createdAt;
    QByteArray paymentId;
    QByteArray refundId;  // of refund.…
    QByteArray reference; // of a refund: what we called it, where the gateway says it again
    std::optional<std::int64_t> amount;
    std::optional<std::int64_t> fee; // what the provider keeps of it; few gateways say it
    QByteArray currency;             // upper case; empty: not said
    QString reason;                  // why it failed
};

[[nodiscard]] Result<PayconicEvent, Error> parseEvent(const QByteArray& rawBody);

} // namespace servery::providers::payconic
