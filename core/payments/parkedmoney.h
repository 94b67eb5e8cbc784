// Parked money: what arrived and pays for nothing, or could not be given back, and waits for a
// manager's decision. Amounts are minor units. Thread: values and pure functions.
#pragma once

#include "core/orders/order.h"
#include "core/payments/settlement.h"

#include <optional>

namespace servery {

struct ParkedMoneyIdKind
{
    static constexpr const char* prefix = "pkm_";
};
using ParkedMoneyId = Id<ParkedMoneyIdKind>;

enum class ParkedKind {
    LatePayment,    // for an order that was over
    SecondPayment,  // for an order that was paid already
    AmountMismatch, // not exactly the amount and the currency that were asked
    RefundFailed,   // the provider could not give it back
    RefundByHand,   // no provider gives it back: a person transfers it
    RefundUnsure,   // asked for, and only the provider's own pages show whether it was given
};
[[nodiscard]] QByteArray toString(ParkedKind kind);
[[nodiscard]] std::optional<ParkedKind> parkedKindFromString(const QByteArray& text);

enum class ParkedState { Waiting, Refunded, Accepted, WrittenOff };
[[nodiscard]] QByteArray toString(ParkedState state);
[[nodiscard]] std::optional<ParkedState> parkedStateFromString(const QByteArray& text);

enum class MoneyDecision {
    Refund,   // give it back (again); by hand: it was transferred; not sure: it did go back
    Accept,   // it pays for its order after all; a refund is not owed any more; not sure: it did
              // not go back, and waits again, as a refund that failed
    WriteOff, // it stays with the venue, for nothing
};
[[nodiscard]] std::optional<MoneyDecision> moneyDecisionFromString(const QString& text);
[[nodiscard]] ParkedState stateAfter(MoneyDecision decision);

struct ParkedMoney
{
    ParkedMoneyId id;
    VenueId venue;
    OrderId order;
    int orderNumber = 0; // where it is read for people; 0: not read
    PaymentId payment;
    RefundId refund; // of RefundFailed, RefundByHand and RefundUnsure
    ParkedKind kind = ParkedKind::LatePayment;
    ParkedState state = ParkedState::Waiting;
    std::int64_t amountCents = 0;
    QByteArray currency;
    QByteArray payTo; // RefundByHand: the account to transfer it to
    Timestamp createdAt;
    Timestamp decidedAt;
    StaffId decidedBy;
    QString note; // why it was decided so
};

// What venues do with money that pays for nothing.
enum class StrayMoney { Refund, Park };

// What of it is still to be decided: less than it was where some went back by another hand, such as
// in the provider's own pages. Nothing left: a decision only closes it.
[[nodiscard]] std::int64_t decidableCents(const ParkedMoney& money, const Payment& payment);

// Whether it may be decided so. Errors: money_decided, and where it is to pay for its order:
// invalid_transition where that cannot be paid any more, refund_exceeds_payment where less is left.
// A part whose refund failed goes back while its order waits to be paid, and a refund that nobody
// is sure of is not written off: otherwise invalid_transition too.
[[nodiscard]] Result<Done, Error> mayDecide(const ParkedMoney& money, const Payment& payment,
                                            const Order& order, MoneyDecision decision);

// The kind for the reason of an automatic refund (settlement.h); nothing for any other reason.
[[nodiscard]] std::optional<ParkedKind> parkedKindOf(const QString& refundReason);

// The same, but the money stays until somebody decides: nothing is given back.
[[nodiscard]] Settlement withheld(Settlement settlement);

namespace errors {
inline constexpr ErrorKind parkedMoneyNotFound{"parked_money_not_found", ErrorClass::NotFound,
                                               "There is no such money waiting."};
inline constexpr ErrorKind moneyDecided{"money_decided", ErrorClass::Conflict,
                                        "It was decided already what becomes of this money."};
} // namespace errors

} // namespace servery
