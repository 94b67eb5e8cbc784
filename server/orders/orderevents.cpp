#include "server/orders/orderevents.h"

#include "core/protocol/names.h"
#include "core/protocol/orderview.h"

namespace servery::orderevents {

namespace {

namespace names = protocol::events;

std::int64_t emitEvent(engine::Batch& batch, const Order& order, QLatin1String name,
                       const QJsonObject& data)
{
    return batch.emitEvent(order.venue, engine::Audience::Kitchen,
                           QByteArray(name.data(), name.size()), order.id.bytes(), data);
}

QJsonValue timeOrNull(Timestamp at)
{
    return at.isSet() ? QJsonValue(at.toRfc3339()) : QJsonValue(QJsonValue::Null);
}

QJsonObject withCode(const Order& order)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("code"),
                protocol::toJson(protocol::viewOf(order)).value(QLatin1String("code")));
    return data;
}

QJsonObject withOrder(const Order& order)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("order"), protocol::toJson(protocol::viewOf(order)));
    return data;
}

} // namespace

QJsonObject summary(const Order& order)
{
    return {
        {QLatin1String("orderId"), order.id.toString()},
        {QLatin1String("number"), order.number},
        {QLatin1String("state"), toString(order.state)},
        {QLatin1String("paymentStatus"), QString::fromLatin1(order.paymentStatus)},
        {QLatin1String("version"), order.version},
    };
}

std::int64_t created(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::orderCreated, withOrder(order));
}

std::int64_t statusUpdated(engine::Batch& batch, const Order& order)
{
    const bool isTicket = order.state == OrderState::PaymentSucceeded;
    const std::int64_t seq = emitEvent(batch, order, names::orderStatusUpdated,
                                       isTicket ? withOrder(order) : summary(order));
    if (order.state == OrderState::Ready)
        return emitEvent(batch, order, names::kitchenOrderReady, summary(order));
    return seq;
}

std::int64_t paymentUpdated(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::orderPaymentUpdated, summary(order));
}

std::int64_t lineUpdated(engine::Batch& batch, const Order& order, const OrderLine& line)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("lineId"), line.id.toString());
    data.insert(QLatin1String("done"), line.doneAt.isSet());
    data.insert(QLatin1String("doneAt"), timeOrNull(line.doneAt));
    return emitEvent(batch, order, names::orderLineUpdated, data);
}

std::int64_t held(engine::Batch& batch, const Order& order)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("heldAt"), timeOrNull(order.heldAt));
    return emitEvent(batch, order, names::orderHeld, data);
}

std::int64_t fired(engine::Batch& batch, const Order& order)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("firedAt"), timeOrNull(order.firedAt));
    return emitEvent(batch, order, names::orderFired, data);
}

std::int64_t codeIssued(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::pickupCodeIssued, withCode(order));
}

std::int64_t codeFailed(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::pickupCodeFailed, withCode(order));
}

} // namespace servery::orderevents
