// The names of commands and events on the wire, each written once. Append-only: a name that was
// published keeps its meaning. Thread: constants.
#pragma once

#include <QLatin1String>

namespace servery::protocol {

inline constexpr QLatin1String subprotocol{"servery.v1"};
inline constexpr int version = 1;

namespace commands {
inline constexpr QLatin1String orderPrepare{"order.prepare"};
inline constexpr QLatin1String orderReady{"order.ready"};
inline constexpr QLatin1String orderRecall{"order.recall"};
inline constexpr QLatin1String orderComplete{"order.complete"};
inline constexpr QLatin1String orderResendCode{"order.resend_code"};
inline constexpr QLatin1String orderCancel{"order.cancel"};
inline constexpr QLatin1String orderHold{"order.hold"};
inline constexpr QLatin1String orderFire{"order.fire"};
inline constexpr QLatin1String orderFireCourse{"order.fire_course"};
inline constexpr QLatin1String orderRush{"order.rush"};
inline constexpr QLatin1String orderUnrush{"order.unrush"};
inline constexpr QLatin1String ticketBump{"ticket.bump"};
inline constexpr QLatin1String ticketRecall{"ticket.recall"};
inline constexpr QLatin1String lineDone{"line.done"};
inline constexpr QLatin1String lineUndo{"line.undo"};
inline constexpr QLatin1String drawerOpen{"drawer.open"};
inline constexpr QLatin1String drawerPayIn{"drawer.pay_in"};
inline constexpr QLatin1String drawerPayOut{"drawer.pay_out"};
inline constexpr QLatin1String drawerDrop{"drawer.drop"};
inline constexpr QLatin1String drawerNoSale{"drawer.no_sale"};
inline constexpr QLatin1String drawerCount{"drawer.count"};
inline constexpr QLatin1String drawerClose{"drawer.close"};
inline constexpr QLatin1String cashTake{"cash.take"};
inline constexpr QLatin1String cashGiveBack{"cash.give_back"};
inline constexpr QLatin1String settingsChange{"settings.change"};
inline constexpr QLatin1String kitchenSetPlan{"kitchen.set_plan"};
inline constexpr QLatin1String payoutAccept{"payout.accept"};
inline constexpr QLatin1String orderingPause{"ordering.pause"};
inline constexpr QLatin1String orderingResume{"ordering.resume"};
inline constexpr QLatin1String orderingBusy{"ordering.busy"};
inline constexpr QLatin1String menuSetStock{"menu.set_stock"};
inline constexpr QLatin1String lineTakeOff{"line.take_off"};
inline constexpr QLatin1String changeConfirm{"change.confirm"};
inline constexpr QLatin1String moneyRefund{"money.refund"};
inline constexpr QLatin1String moneyAccept{"money.accept"};
inline constexpr QLatin1String moneyWriteOff{"money.write_off"};
} // namespace commands

namespace events {
inline constexpr QLatin1String orderCreated{"order_created"};
inline constexpr QLatin1String orderStatusUpdated{"order_status_updated"};
inline constexpr QLatin1String orderPaymentUpdated{"order_payment_updated"};
inline constexpr QLatin1String orderLineUpdated{"order_line_updated"};
inline constexpr QLatin1String orderHeld{"order_held"};
inline constexpr QLatin1String orderFired{"order_fired"};
inline constexpr QLatin1String orderCourseFired{"order_course_fired"};
inline constexpr QLatin1String orderRushed{"order_rushed"};
inline constexpr QLatin1String orderLinesUpdated{"order_lines_updated"};
inline constexpr QLatin1String kitchenPlanUpdated{"kitchen_plan_updated"};
inline constexpr QLatin1String pickupCodeIssued{"pickup_code_issued"};
inline constexpr QLatin1String pickupCodeFailed{"pickup_code_failed"};
inline constexpr QLatin1String alarmRaised{"alarm_raised"};
inline constexpr QLatin1String alarmCleared{"alarm_cleared"};
inline constexpr QLatin1String sessionEnded{"session_ended"};
inline constexpr QLatin1String menuChanged{"menu_changed"};
inline constexpr QLatin1String notificationUpdated{"notification_updated"};
inline constexpr QLatin1String kitchenOrderReady{"kitchen_order_ready"};
inline constexpr QLatin1String paymentInitiated{"payment_initiated"};
inline constexpr QLatin1String paymentCompleted{"payment_completed"};
inline constexpr QLatin1String paymentRefused{"payment_refused"};
inline constexpr QLatin1String refundDue{"refund_due"};
inline constexpr QLatin1String drawerUpdated{"drawer_updated"};
inline constexpr QLatin1String venueSettingsUpdated{"venue_settings_updated"};
inline constexpr QLatin1String payoutUpdated{"payout_updated"};
inline constexpr QLatin1String orderLineTakenOff{"order_line_taken_off"};
inline constexpr QLatin1String orderChangeConfirmed{"order_change_confirmed"};
inline constexpr QLatin1String moneyParked{"money_parked"};
inline constexpr QLatin1String moneyDecided{"money_decided"};
inline constexpr QLatin1String disputeUpdated{"dispute_updated"};
inline constexpr QLatin1String bankLineUpdated{"bank_line_updated"};
inline constexpr QLatin1String walletUpdated{"wallet_updated"};
inline constexpr QLatin1String orderTipAdded{"order_tip_added"};
} // namespace events

// Close codes of our own (RFC 6455, section 7.4.2: 4000 to 4999).
namespace closecodes {
inline constexpr int unauthenticated = 4401; // no hello in time, or a token that is not accepted
inline constexpr int tooSlow = 4408;         // the reader fell too far behind
inline constexpr int tooMany = 4429;         // too many messages a second
} // namespace closecodes

} // namespace servery::protocol
