// The events that payments leave in a venue's sequence. Thread: the storage thread's.
#pragma once

#include "core/payments/payment.h"
#include "server/engine/batch.h"

namespace servery::paymentevents {

// name: payment_initiated, payment_completed or payment_refused. Gives the event's number.
std::int64_t emitPayment(engine::Batch& batch, QLatin1String name, const Payment& payment);
// Cash that the counter has to give back.
void emitRefundDue(engine::Batch& batch, const Refund& refund);
// What a manager must know of; kind is a stable code.
std::int64_t raiseAlarm(engine::Batch& batch, const Payment& payment, const QString& kind);

} // namespace servery::paymentevents
