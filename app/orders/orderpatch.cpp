#include "app/orders/orderpatch.h"

#include "core/protocol/jsonreader.h"

#include <algorithm>

namespace servery::app {
namespace {

using protocol::OrderLineView;
using protocol::OrderView;

// Events that carry nothing about an order beyond what other events of the same version say.
bool isEcho(const QString& name)
{
    namespace events = protocol::events;
    return name == events::kitchenOrderReady || name == events::paymentInitiated ||
           name == events::paymentCompleted;
}

void enter(OrderView& order, OrderState state, Timestamp at)
{
    if (order.state == state)
        return;
    const OrderState before = order.state;
    order.state = state;
    order.timeline.push_back({state, at});
    switch (state) {
    case OrderState::PaymentSucceeded:
        order.paidAt = at;
        break;
    case OrderState::Preparing:
        if (before == OrderState::Ready) {
            order.recalled = true;
            order.readyAt = {};
            break;
        }
        order.startedAt = at;
        // What was held or waited for its time is fired with it.
        if (order.heldAt.isSet() || (order.scheduledFor.isSet() && !order.firedAt.isSet()))
            order.firedAt = at;
        order.heldAt = {};
        break;
    case OrderState::Ready:
        order.readyAt = at;
        break;
    case OrderState::Completed:
        order.completedAt = at;
        break;
    case OrderState::Created:
    case OrderState::PaymentPending:
    case OrderState::Cancelled:
    case OrderState::Expired:
        break;
    }
}

bool patchLine(OrderView& order, const QJsonObject& data, Timestamp at)
{
    const LineId id(data.value(u"lineId").toString());
    const auto line = std::find_if(order.items.begin(), order.items.end(),
                                   [&id](const OrderLineView& item) { return item.lineId == id; });
    if (line == order.items.end() || !data.value(u"done").isBool())
        return false;
    line->done = data.value(u"done").toBool();
    const Timestamp doneAt = Timestamp::fromRfc3339(data.value(u"doneAt").toString());
    line->doneAt = !line->done ? Timestamp{} : doneAt.isSet() ? doneAt : at;
    return true;
}

bool patchLines(OrderView& order, const QJsonObject& data, Timestamp at)
{
    const QJsonArray lines = data.value(u"lines").toArray();
    order.servedCourse = data.value(u"servedCourse").toInt(order.servedCourse);
    return std::all_of(lines.begin(), lines.end(), [&](const QJsonValue& line) {
        return patchLine(order, line.toObject(), at);
    });
}

bool patchCode(OrderView& order, const QJsonObject& json)
{
    protocol::JsonReader reader(json);
    protocol::CodeView code;
    code.issue = reader.integer32Or("issue", order.code.issue);
    code.issuedAt = reader.has("issuedAt") ? reader.time("issuedAt") : order.code.issuedAt;
    code.expiresAt = reader.has("expiresAt") ? reader.time("expiresAt") : order.code.expiresAt;
    code.attemptsLeft = reader.integer32Or("attemptsLeft", order.code.attemptsLeft);
    code.locked = reader.boolOr("locked", code.attemptsLeft == 0);
    code.issuesLeft = reader.integer32Or("issuesLeft", order.code.issuesLeft);
    if (reader.error())
        return false;
    order.code = code;
    return true;
}

void patchTime(Timestamp& field, const QJsonObject& data, QLatin1String name)
{
    if (data.contains(name))
        field = Timestamp::fromRfc3339(data.value(name).toString());
}

} // namespace

Patched patch(OrderView& order, const protocol::Event& event)
{
    const QJsonObject& data = event.data;
    OrderView next = order;
    next.version = data.value(u"version").toInt(order.version);
    bool told = isEcho(event.name);

    if (data.contains(u"state")) {
        const auto state = orderStateFromString(data.value(u"state").toString());
        if (!state)
            return Patched::NotEnough;
        told = told || *state != order.state || event.name == protocol::events::orderStatusUpdated;
        enter(next, *state, event.at);
    }
    if (data.contains(u"paymentStatus")) {
        const QByteArray status = data.value(u"paymentStatus").toString().toLatin1();
        told = told || status != order.paymentStatus || event.name == u"order_payment_updated";
        next.paymentStatus = status;
        // What was to be paid when it is collected is paid.
        if (next.due && status == "paid") {
            next.due = false;
            next.paidAt = event.at;
        }
    }
    if (data.contains(u"lineId")) {
        if (!patchLine(next, data, event.at))
            return Patched::NotEnough;
        told = true;
    }
    if (event.name == protocol::events::orderLinesUpdated) {
        if (!patchLines(next, data, event.at))
            return Patched::NotEnough;
        told = true;
    }
    if (event.name == protocol::events::orderRushed ||
        event.name == protocol::events::orderCourseFired) {
        patchTime(next.rushAt, data, QLatin1String("rushAt"));
        patchTime(next.firedAt, data, QLatin1String("firedAt"));
        patchTime(next.promisedAt, data, QLatin1String("promisedAt"));
        next.firedCourse = data.value(u"firedCourse").toInt(next.firedCourse);
        told = true;
    }
    if (data.contains(u"code")) {
        if (!patchCode(next, data.value(u"code").toObject()))
            return Patched::NotEnough;
        told = true;
    }
    if (event.name == u"order_held" || event.name == u"order_fired") {
        const bool fired = event.name == u"order_fired";
        next.heldAt = fired ? Timestamp{} : event.at;
        if (fired)
            next.firedAt = event.at;
        patchTime(next.heldAt, data, QLatin1String("heldAt"));
        patchTime(next.firedAt, data, QLatin1String("firedAt"));
        patchTime(next.promisedAt, data, QLatin1String("promisedAt"));
        told = true;
    }
    if (data.contains(u"reason"))
        next.cancelReason = data.value(u"reason").toString();
    if (!told && next.version > order.version)
        return Patched::NotEnough;
    order = std::move(next);
    return Patched::Complete;
}

} // namespace servery::app
