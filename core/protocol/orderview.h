// OrderView: an order as staff see it, in GET /api/staff/orders/{id}, in snapshots and in events.
// It never holds the pickup code, and of the phone number only its last two digits. Amounts are
// minor units of the order's currency. Optional fields that are empty or unset are left out on the
// wire. Thread: values.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/orders/orderstate.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace servery {
struct Order;
}

namespace servery::protocol {

enum class ServiceMode : std::uint8_t { Pickup, Table };

struct ModifierView
{
    ModifierId id;
    QString name;
    QString kitchenName;
    std::int64_t priceCents = 0;
    bool isRemoval = false;

    friend bool operator==(const ModifierView&, const ModifierView&) = default;
};

struct OrderLineView
{
    LineId lineId;
    MenuItemId menuItemId;
    QString name;
    QString kitchenName;
    QString station;
    int course = 1;
    int quantity = 1;
    std::int64_t unitPriceCents = 0;
    std::int64_t totalCents = 0;
    std::vector<ModifierView> modifiers;
    QString note;
    QStringList allergies; // what the diner declared
    QStringList contains;  // what the dish lists
    bool done = false;
    Timestamp doneAt;
    int takenOff = 0; // of the quantity, by staff
    Timestamp takenOffAt = {};
    bool changeOpen = false; // the kitchen has not confirmed it

    friend bool operator==(const OrderLineView&, const OrderLineView&) = default;
};

struct MomentView
{
    OrderState state = OrderState::Created;
    Timestamp at;

    friend bool operator==(const MomentView&, const MomentView&) = default;
};

struct CodeView
{
    int issue = 0; // 0: none was issued yet
    Timestamp issuedAt;
    Timestamp expiresAt;
    int attemptsLeft = 0;
    bool locked = false;
    int issuesLeft = 0;

    friend bool operator==(const CodeView&, const CodeView&) = default;
};

struct OrderView
{
    OrderId id;
    int number = 0;
    int version = 0;
    OrderState state = OrderState::Created;
    QByteArray paymentStatus;
    QByteArray currency;
    std::int64_t subtotalCents = 0;
    std::int64_t tipCents = 0;
    std::int64_t amountCents = 0;
    QString table; // empty: pickup
    ServiceMode serviceMode = ServiceMode::Pickup;
    QString customerName;
    QString phoneEnds; // the last two digits
    Timestamp createdAt;
    Timestamp paidAt;
    Timestamp startedAt;
    Timestamp readyAt;
    Timestamp completedAt;
    Timestamp heldAt;
    Timestamp firedAt;
    Timestamp scheduledFor;
    Timestamp promisedAt;
    Timestamp rushAt;     // set: it goes before all others
    int firedCourse = 1;  // lines of later courses wait
    int servedCourse = 0; // lines up to this course have left while later ones waited
    bool recalled = false;
    bool due = false;           // not paid, and to be paid when it is collected
    std::int64_t heldCents = 0; // what arrived in parts; it is not paid yet
    QString cancelReason;
    std::vector<MomentView> timeline;
    std::vector<OrderLineView> items;
    CodeView code;

    friend bool operator==(const OrderView&, const OrderView&) = default;
};

[[nodiscard]] OrderView viewOf(const Order& order);
// A ticket that the kitchen has not begun: paid, or to be paid when it is collected.
[[nodiscard]] inline bool awaitsKitchen(const OrderView& order)
{
    return order.state == OrderState::PaymentSucceeded ||
           (order.due && order.state == OrderState::PaymentPending);
}
// The kitchen has it or is to get it, and it is not ready.
[[nodiscard]] inline bool isInKitchen(const OrderView& order)
{
    return awaitsKitchen(order) || order.state == OrderState::Preparing;
}

// Compact JSON, written in one pass.
[[nodiscard]] QByteArray toJsonText(const OrderView& view);
[[nodiscard]] QJsonObject toJson(const OrderView& view);
[[nodiscard]] QJsonObject toJson(const CodeView& code);
// Unknown fields are ignored. Errors: field_missing, field_invalid, with the field's path.
[[nodiscard]] Result<OrderView, Error> orderViewFromJson(const QJsonObject& json,
                                                         const QString& path = {});

} // namespace servery::protocol
