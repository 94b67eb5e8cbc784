// Order: what was ordered, what it costs, and how far it is. Prices are a snapshot taken when the
// order was placed. Amounts are minor units of the order's currency. Thread: values.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/base/language.h"
#include "core/orders/orderstate.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace servery {

struct LineModifier
{
    ModifierId id;
    QString name;
    QString kitchenName;
    std::int64_t priceCents = 0;
    bool isRemoval = false;
};

struct OrderLine
{
    LineId id;
    MenuItemId menuItem;
    QString name;
    QString kitchenName;
    QString station;
    int course = 1; // made from the moment when the order's courses are fired up to it
    int quantity = 1;
    std::int64_t unitPriceCents = 0; // with its modifiers
    std::vector<LineModifier> modifiers;
    QString note;
    QStringList allergies;     // codes that the diner declared
    QStringList contains;      // codes that the dish and its modifiers list
    Timestamp doneAt;          // set: the kitchen has ticked it off
    QStringList counted = {};  // the items and modifiers whose portions it took, by their ids
    int takenOff = 0;          // of the quantity, by staff, after it was ordered
    int takenOffUnpaid = 0;    // of that, before it was paid: nothing goes back for it
    Timestamp takenOffAt = {}; // the last time
    bool isChangeOpen = false; // the kitchen has not confirmed a change of it
    // What one costs the venue with its modifiers, when it was ordered; -1: not known.
    std::int64_t unitCostCents = -1;
};

// The state's name on the wire and in storage.
[[nodiscard]] inline QByteArray stateName(OrderState state)
{
    const QLatin1String name = toString(state);
    return {name.data(), name.size()};
}

struct OrderMoment
{
    OrderState state = OrderState::Created;
    Timestamp at;
};

// The pickup code's bookkeeping. The code itself is derived (core/crypto/onetimecode.h).
struct PickupCode
{
    int issue = 0; // 0: none was issued yet
    Timestamp issuedAt;
    Timestamp expiresAt;
    int wrongAttempts = 0; // against this issue
};

struct Order
{
    OrderId id;
    VenueId venue;
    int number = 0;  // what people call it; unique per venue and day
    int version = 1; // grows with each change
    OrderState state = OrderState::Created;
    QByteArray paymentStatus = "unpaid"; // core/payments/payment.h, as on the wire
    QByteArray currency;
    std::int64_t subtotalCents = 0;
    std::int64_t tipCents = 0;
    std::int64_t amountCents = 0; // subtotal and tip
    QString table;                // its label; empty: picked up
    QString customerName;
    QByteArray phone; // E.164; empty when there is none
    bool consentSms = false;
    Language language = Language::English; // for texts and calls
    Timestamp createdAt;
    Timestamp expiresAt; // unpaid until then: it expires
    Timestamp paidAt;
    Timestamp startedAt;
    Timestamp readyAt;
    Timestamp completedAt;
    Timestamp heldAt; // set: held back by the kitchen
    // Set when a held or scheduled order or a later course was fired: the ticket counts from here.
    Timestamp firedAt;
    Timestamp scheduledFor; // when the diner wants it; unset: as soon as it can be made
    Timestamp promisedAt;   // when the diner was told it would be ready; unset before payment
    Timestamp rushAt;       // set: it goes before all others
    int firedCourse = 0;    // the courses up to this one are made now; 0 before payment
    int servedCourse = 0;   // the courses up to this one left the kitchen while later ones waited
    bool isBumpedReady = false; // the last station's bump made it ready
    bool isRecalled = false;
    QString cancelReason;
    PickupCode code;
    // The venue lets it be paid when it is collected: the kitchen may begin before it is paid.
    bool isDue = false;
    bool isSplit = false;       // it had several payments: parts, or one way after another
    std::int64_t heldCents = 0; // what arrived in parts; it is not paid yet
    int readyCount = 0;         // how often it became READY
    Timestamp lastCallAt;       // when the diner was last rung
    std::vector<OrderLine> lines;
    std::vector<OrderMoment> timeline;
};

// Not paid, and to be paid when it is collected.
[[nodiscard]] inline bool isUnpaidDue(const Order& order)
{
    return order.isDue && !order.paidAt.isSet();
}
// A ticket that the kitchen has not begun.
[[nodiscard]] inline bool awaitsKitchen(const Order& order)
{
    return order.state == OrderState::PaymentSucceeded ||
           (order.isDue && order.state == OrderState::PaymentPending);
}
// The kitchen has it or is to get it, and it is not ready.
[[nodiscard]] inline bool isInKitchen(const Order& order)
{
    return awaitsKitchen(order) || order.state == OrderState::Preparing;
}
// May still be paid: it awaits payment, or the kitchen began before it was paid.
[[nodiscard]] inline bool mayBePaid(const Order& order)
{
    return awaitsPayment(order.state) || (isUnpaidDue(order) && isFulfilling(order.state));
}

namespace limits {
inline constexpr int codesPerOrder = 3;
inline constexpr int attemptsPerCode = 5;
inline constexpr std::int64_t codeLifetimeMs = 60LL * 60 * 1000;
inline constexpr std::int64_t msBetweenCalls = 60LL * 1000;
inline constexpr int linesPerOrder = 100;
inline constexpr int quantityPerLine = 99;
inline constexpr int noteCharacters = 500;
inline constexpr int nameCharacters = 100;
inline constexpr int modifiersPerLine = 50;
inline constexpr std::int64_t orderAmountCents = 99'999'999; // what Stripe takes at most
} // namespace limits

namespace errors {
inline constexpr ErrorKind orderNotFound{"order_not_found", ErrorClass::NotFound,
                                         "There is no such order."};
inline constexpr ErrorKind lineNotFound{"line_not_found", ErrorClass::NotFound,
                                        "This order has no such line."};
inline constexpr ErrorKind invalidTransition{"invalid_transition", ErrorClass::Conflict,
                                             "The order's state does not allow that."};
inline constexpr ErrorKind stationUnknown{"station_unknown", ErrorClass::NotFound,
                                          "This order has nothing for this station."};
inline constexpr ErrorKind stationsNotDone{"stations_not_done", ErrorClass::Conflict,
                                           "Not every station is done with this order."};
inline constexpr ErrorKind courseUnknown{"course_unknown", ErrorClass::NotFound,
                                         "This order has no such course."};
inline constexpr ErrorKind coursesWaiting{"courses_waiting", ErrorClass::Conflict,
                                          "A later course of this order is not fired yet."};
inline constexpr ErrorKind nothingToRecall{"nothing_to_recall", ErrorClass::Conflict,
                                           "Nothing of this order was sent out from here."};
inline constexpr ErrorKind schedulingNotOffered{"scheduling_not_offered", ErrorClass::Invalid,
                                                "This store takes no orders for this time."};
inline constexpr ErrorKind paymentInFlight{"payment_in_flight", ErrorClass::Conflict,
                                           "This order is being paid at this moment."};
inline constexpr ErrorKind paymentDue{"payment_due", ErrorClass::Conflict,
                                      "This order is to be paid before it is handed over."};
inline constexpr ErrorKind tipInvalid{"tip_invalid", ErrorClass::Invalid,
                                      "The tip is from nothing to the order's amount."};
inline constexpr ErrorKind amountTooLarge{"amount_too_large", ErrorClass::Invalid,
                                          "The order's amount is over the limit."};
inline constexpr ErrorKind otpMalformed{"otp_malformed", ErrorClass::Invalid,
                                        "A pickup code is six digits."};
inline constexpr ErrorKind otpIncorrect{"otp_incorrect", ErrorClass::Invalid,
                                        "The pickup code does not match."};
inline constexpr ErrorKind otpLocked{"otp_locked", ErrorClass::TooMany,
                                     "Too many wrong codes. Send a new code."};
inline constexpr ErrorKind otpExpired{"otp_expired", ErrorClass::Gone,
                                      "The pickup code ran out. Send a new code."};
inline constexpr ErrorKind otpRateLimited{"otp_rate_limited", ErrorClass::TooMany,
                                          "Too many wrong codes from here. Wait a moment."};
inline constexpr ErrorKind codeLimitReached{"code_limit_reached", ErrorClass::Conflict,
                                            "No more codes can be sent for this order."};
inline constexpr ErrorKind orderingPaused{"ordering_paused", ErrorClass::Conflict,
                                          "This venue takes no new orders for the moment."};
inline constexpr ErrorKind handoverNotOffered{"handover_not_offered", ErrorClass::Conflict,
                                              "This order is picked up with a code."};
} // namespace errors

} // namespace servery
