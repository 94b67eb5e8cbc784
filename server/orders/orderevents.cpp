#include "server/orders/orderevents.h"

#include "core/orders/linechanges.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/names.h"
#include "core/protocol/orderview.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace servery::orderevents {

namespace {

namespace names = protocol::events;

template <class Data>
std::int64_t emitEvent(engine::Batch& batch, const Order& order, QLatin1String name,
                       const Data& data)
{
    return batch.emitEvent(order.venue, engine::Audience::Kitchen,
                           QByteArray::fromRawData(name.data(), name.size()), order.id.bytes(),
                           data);
}

QJsonValue timeOrNull(Timestamp at)
{
    return at.isSet() ? QJsonValue(at.toRfc3339()) : QJsonValue(QJsonValue::Null);
}

void tellLine(QJsonObject& data, const OrderLine& line)
{
    data.insert(QLatin1String("lineId"), line.id.toString());
    data.insert(QLatin1String("done"), line.doneAt.isSet());
    data.insert(QLatin1String("doneAt"), timeOrNull(line.doneAt));
}

void tellFired(QJsonObject& data, const Order& order)
{
    data.insert(QLatin1String("firedAt"), timeOrNull(order.firedAt));
    data.insert(QLatin1String("promisedAt"), timeOrNull(order.promisedAt));
}

QJsonObject withCode(const Order& order)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("code"), protocol::toJson(protocol::viewOf(order).code));
    return data;
}

protocol::JsonText& write(protocol::JsonText& json, const Order& order)
{
    return json.field(QLatin1String("orderId"), QLatin1String(order.id.bytes()))
        .field(QLatin1String("number"), order.number)
        .field(QLatin1String("state"), toString(order.state))
        .field(QLatin1String("paymentStatus"), QLatin1String(order.paymentStatus))
        .field(QLatin1String("version"), order.version);
}

QByteArray summaryText(const Order& order)
{
    protocol::JsonText json;
    return write(json.beginObject(), order).endObject().take();
}

protocol::JsonText& writeWhole(protocol::JsonText& json, const Order& order)
{
    return write(json, order)
        .key(QLatin1String("order"))
        .raw(protocol::toJsonText(protocol::viewOf(order)));
}

QByteArray withOrder(const Order& order)
{
    protocol::JsonText json(2048);
    return writeWhole(json.beginObject(), order).endObject().take();
}

} // namespace

QJsonObject summary(const Order& order)
{
    return QJsonDocument::fromJson(summaryText(order)).object();
}

std::int64_t created(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::orderCreated, withOrder(order));
}

std::int64_t statusUpdated(engine::Batch& batch, const Order& order)
{
    const bool isTicket =
        awaitsKitchen(order) || (order.state == OrderState::Cancelled && hasOpenChange(order));
    const std::int64_t seq = emitEvent(batch, order, names::orderStatusUpdated,
                                       isTicket ? withOrder(order) : summaryText(order));
    if (order.state == OrderState::Ready)
        return emitEvent(batch, order, names::kitchenOrderReady, summaryText(order));
    return seq;
}

std::int64_t paymentUpdated(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::orderPaymentUpdated, summaryText(order));
}

std::int64_t lineUpdated(engine::Batch& batch, const Order& order, const OrderLine& line)
{
    QJsonObject data = summary(order);
    tellLine(data, line);
    return emitEvent(batch, order, names::orderLineUpdated, data);
}

std::int64_t linesUpdated(engine::Batch& batch, const Order& before, const Order& after)
{
    QJsonArray lines;
    for (std::size_t i = 0; i < after.lines.size(); ++i) {
        if (before.lines[i].doneAt == after.lines[i].doneAt)
            continue;
        QJsonObject line;
        tellLine(line, after.lines[i]);
        lines.append(line);
    }
    QJsonObject data = summary(after);
    data.insert(QLatin1String("lines"), lines);
    if (after.servedCourse != before.servedCourse)
        data.insert(QLatin1String("servedCourse"), after.servedCourse);
    return emitEvent(batch, after, names::orderLinesUpdated, data);
}

std::int64_t lineTakenOff(engine::Batch& batch, const Order& order, const LineId& line,
                          int quantity, const QString& reason, const QString& by)
{
    protocol::JsonText json(2048);
    writeWhole(json.beginObject(), order)
        .field(QLatin1String("lineId"), QLatin1String(line.bytes()))
        .field(QLatin1String("quantity"), quantity)
        .field(QLatin1String("reason"), QStringView(reason))
        .field(QLatin1String("by"), QStringView(by));
    return emitEvent(batch, order, names::orderLineTakenOff, json.endObject().take());
}

std::int64_t changeConfirmed(engine::Batch& batch, const Order& order, const QString& station,
                             const QString& by)
{
    protocol::JsonText json(2048);
    writeWhole(json.beginObject(), order)
        .field(QLatin1String("station"), QStringView(station))
        .field(QLatin1String("by"), QStringView(by));
    return emitEvent(batch, order, names::orderChangeConfirmed, json.endObject().take());
}

std::int64_t tipAdded(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::orderTipAdded, withOrder(order));
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
    tellFired(data, order);
    return emitEvent(batch, order, names::orderFired, data);
}

std::int64_t courseFired(engine::Batch& batch, const Order& order)
{
    QJsonObject data = summary(order);
    tellFired(data, order);
    data.insert(QLatin1String("firedCourse"), order.firedCourse);
    return emitEvent(batch, order, names::orderCourseFired, data);
}

std::int64_t rushed(engine::Batch& batch, const Order& order)
{
    QJsonObject data = summary(order);
    data.insert(QLatin1String("rushAt"), timeOrNull(order.rushAt));
    return emitEvent(batch, order, names::orderRushed, data);
}

std::int64_t codeIssued(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::pickupCodeIssued, withCode(order));
}

std::int64_t codeFailed(engine::Batch& batch, const Order& order)
{
    return emitEvent(batch, order, names::pickupCodeFailed, withCode(order));
}

bool opensTicket(const engine::VenueEvent& event)
{
    // Looked for in the text that is written above: quotation marks within a text are escaped, so
    // that these are the names of fields, and the order's state is the first of its name.
    static const QByteArray state = R"("state":")";
    static const QByteArray cancelled = toString(OrderState::Cancelled).data();
    if (!event.data.contains(R"("order":{)"))
        return false;
    const qsizetype at = event.data.indexOf(state);
    return at >= 0 && !QByteArrayView(event.data).sliced(at + state.size()).startsWith(cancelled);
}

} // namespace servery::orderevents
