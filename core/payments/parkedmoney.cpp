#include "core/payments/parkedmoney.h"

#include <algorithm>
#include <array>
#include <utility>

namespace servery {

namespace {

constexpr std::array<std::pair<ParkedKind, const char*>, 6> kindNames = {{
    {ParkedKind::LatePayment, "late_payment"},
    {ParkedKind::SecondPayment, "second_payment"},
    {ParkedKind::AmountMismatch, "amount_mismatch"},
    {ParkedKind::RefundFailed, "refund_failed"},
    {ParkedKind::RefundByHand, "refund_by_hand"},
    {ParkedKind::RefundUnsure, "refund_unsure"},
}};
constexpr std::array<std::pair<ParkedState, const char*>, 4> stateNames = {{
    {ParkedState::Waiting, "waiting"},
    {ParkedState::Refunded, "refunded"},
    {ParkedState::Accepted, "accepted"},
    {ParkedState::WrittenOff, "written_off"},
}};

template <class Names, class Value>
QByteArray nameIn(const Names& names, Value value)
{
    for (const auto& [key, name] : names)
        if (key == value)
            return name;
    return {};
}

template <class Value, class Names>
std::optional<Value> valueIn(const Names& names, const QByteArray& text)
{
    for (const auto& [key, name] : names)
        if (text == name)
            return key;
    return std::nullopt;
}

bool isAboutRefund(const ParkedMoney& money)
{
    return money.kind == ParkedKind::RefundFailed || money.kind == ParkedKind::RefundByHand;
}

} // namespace

QByteArray toString(ParkedKind kind)
{
    return nameIn(kindNames, kind);
}
std::optional<ParkedKind> parkedKindFromString(const QByteArray& text)
{
    return valueIn<ParkedKind>(kindNames, text);
}
QByteArray toString(ParkedState state)
{
    return nameIn(stateNames, state);
}
std::optional<ParkedState> parkedStateFromString(const QByteArray& text)
{
    return valueIn<ParkedState>(stateNames, text);
}

std::optional<MoneyDecision> moneyDecisionFromString(const QString& text)
{
    if (text == QLatin1String("refund"))
        return MoneyDecision::Refund;
    if (text == QLatin1String("accept"))
        return MoneyDecision::Accept;
    if (text == QLatin1String("write_off"))
        return MoneyDecision::WriteOff;
    return std::nullopt;
}

ParkedState stateAfter(MoneyDecision decision)
{
    switch (decision) {
    case MoneyDecision::Refund:
        return ParkedState::Refunded;
    case MoneyDecision::Accept:
        return ParkedState::Accepted;
    case MoneyDecision::WriteOff:
        return ParkedState::WrittenOff;
    }
    return ParkedState::Waiting;
}

Result<Done, Error> mayDecide(const ParkedMoney& money, const Payment& payment, const Order& order,
                              MoneyDecision decision)
{
    if (money.state != ParkedState::Waiting)
        return fail(errors::moneyDecided, {},
                    {{QLatin1String("state"), QString::fromLatin1(toString(money.state))}});
    if (money.kind == ParkedKind::RefundUnsure && decision == MoneyDecision::WriteOff)
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"), toString(order.state)}});
    // A part that stays after all would count for its order again, beside what others were asked
    // for meanwhile.
    const bool isOfOpenOrder = payment.isHeld && mayBePaid(order);
    if (isAboutRefund(money) && decision != MoneyDecision::Refund && isOfOpenOrder)
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"), toString(order.state)}});
    if (decision != MoneyDecision::Accept || isAboutRefund(money) ||
        money.kind == ParkedKind::RefundUnsure)
        return Done{};
    const std::int64_t left = decidableCents(money, payment);
    if (left < money.amountCents)
        return fail(errors::refundExceedsPayment, {},
                    {{QLatin1String("refundableCents"), qint64{left}}});
    const bool isOfItsCurrency = money.currency == order.currency;
    if (money.kind == ParkedKind::AmountMismatch && isOfItsCurrency && mayBePaid(order))
        return Done{};
    return fail(errors::invalidTransition, {}, {{QLatin1String("state"), toString(order.state)}});
}

std::int64_t decidableCents(const ParkedMoney& money, const Payment& payment)
{
    return money.kind == ParkedKind::RefundByHand || money.kind == ParkedKind::RefundUnsure
               ? money.amountCents
               : std::min(money.amountCents, payment.parkedCents);
}

std::optional<ParkedKind> parkedKindOf(const QString& refundReason)
{
    const auto kind = parkedKindFromString(refundReason.toLatin1());
    const bool isStray = kind == ParkedKind::LatePayment || kind == ParkedKind::SecondPayment ||
                         kind == ParkedKind::AmountMismatch;
    return isStray ? kind : std::nullopt;
}

Settlement withheld(Settlement settlement)
{
    settlement.payment.refundingCents -= settlement.refundCents;
    settlement.payment.parkedCents += settlement.refundCents;
    settlement.refundCents = 0;
    // Nobody is giving it back, and it pays for nothing.
    if (parkedKindOf(settlement.refundReason) == ParkedKind::LatePayment)
        settlement.paymentStatus = toString(PaymentStatus::Mismatch);
    return settlement;
}

} // namespace servery
