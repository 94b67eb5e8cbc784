// The venue events that tell of an order. One place for their names and data. Thread: the storage
// thread's. Each returns the event's number in the venue's sequence.
#pragma once

#include "core/orders/order.h"
#include "server/engine/batch.h"

namespace servery::orderevents {

// {orderId, number, state, paymentStatus, version}: what every order event carries.
[[nodiscard]] QJsonObject summary(const Order& order);

std::int64_t created(engine::Batch& batch, const Order& order);
// The whole order goes with it when it was paid, which is when the kitchen's ticket appears, and
// when a ticket that the kitchen may be making was cancelled.
std::int64_t statusUpdated(engine::Batch& batch, const Order& order);
std::int64_t paymentUpdated(engine::Batch& batch, const Order& order);
std::int64_t lineUpdated(engine::Batch& batch, const Order& order, const OrderLine& line);
// The whole order goes with both: its lines say what was changed and what is confirmed.
std::int64_t lineTakenOff(engine::Batch& batch, const Order& order, const LineId& line,
                          int quantity, const QString& reason, const QString& by);
std::int64_t changeConfirmed(engine::Batch& batch, const Order& order, const QString& station,
                             const QString& by);
// The whole order goes with it: its amount is another.
std::int64_t tipAdded(engine::Batch& batch, const Order& order);
std::int64_t held(engine::Batch& batch, const Order& order);
std::int64_t fired(engine::Batch& batch, const Order& order);
std::int64_t courseFired(engine::Batch& batch, const Order& order);
std::int64_t rushed(engine::Batch& batch, const Order& order);
// The lines that are done now and were not before, or the other way round.
std::int64_t linesUpdated(engine::Batch& batch, const Order& before, const Order& after);
std::int64_t codeIssued(engine::Batch& batch, const Order& order);
std::int64_t codeFailed(engine::Batch& batch, const Order& order);

// Whether a ticket appears with what statusUpdated() told: the whole order goes with it, and it was
// not cancelled.
[[nodiscard]] bool opensTicket(const engine::VenueEvent& event);

} // namespace servery::orderevents
