#include "core/payments/payment.h"

#include <array>
#include <utility>

namespace servery {

namespace {

template <class Enum, std::size_t N>
QByteArray nameOf(const std::array<std::pair<Enum, const char*>, N>& names, Enum value)
{
    for (const auto& [key, name] : names)
        if (key == value)
            return name;
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const std::array<std::pair<Enum, const char*>, N>& names,
                            const QByteArray& text)
{
    for (const auto& [key, name] : names)
        if (text == name)
            return key;
    return std::nullopt;
}

constexpr std::array<std::pair<PaymentStatus, const char*>, 8> statusNames = {{
    {PaymentStatus::Unpaid, "unpaid"},
    {PaymentStatus::Pending, "pending"},
    {PaymentStatus::Paid, "paid"},
    {PaymentStatus::PartiallyRefunded, "partially_refunded"},
    {PaymentStatus::RefundPending, "refund_pending"},
    {PaymentStatus::Refunded, "refunded"},
    {PaymentStatus::Mismatch, "mismatch"},
    {PaymentStatus::Disputed, "disputed"},
}};
constexpr std::array<std::pair<PaymentFlow, const char*>, 3> flowNames = {{
    {PaymentFlow::Checkout, "checkout"},
    {PaymentFlow::Intent, "intent"},
    {PaymentFlow::Cash, "cash"},
}};
constexpr std::array<std::pair<PaymentProgress, const char*>, 5> progressNames = {{
    {PaymentProgress::Created, "created"},
    {PaymentProgress::Pending, "pending"},
    {PaymentProgress::Failed, "failed"},
    {PaymentProgress::Cancelled, "cancelled"},
    {PaymentProgress::Succeeded, "succeeded"},
}};
constexpr std::array<std::pair<RefundStatus, const char*>, 4> refundNames = {{
    {RefundStatus::Requested, "requested"},
    {RefundStatus::Pending, "pending"},
    {RefundStatus::Succeeded, "succeeded"},
    {RefundStatus::Failed, "failed"},
}};

} // namespace

QByteArray toString(PaymentStatus status)
{
    return nameOf(statusNames, status);
}
std::optional<PaymentStatus> paymentStatusFromString(const QByteArray& text)
{
    return valueOf(statusNames, text);
}
QByteArray toString(PaymentFlow flow)
{
    return nameOf(flowNames, flow);
}
std::optional<PaymentFlow> paymentFlowFromString(const QByteArray& text)
{
    return valueOf(flowNames, text);
}
QLatin1String methodOf(PaymentFlow flow)
{
    return QLatin1String(flow == PaymentFlow::Cash ? "cash" : "stripe");
}
QByteArray toString(PaymentProgress progress)
{
    return nameOf(progressNames, progress);
}
std::optional<PaymentProgress> paymentProgressFromString(const QByteArray& text)
{
    return valueOf(progressNames, text);
}
QByteArray toString(RefundStatus status)
{
    return nameOf(refundNames, status);
}
std::optional<RefundStatus> refundStatusFromString(const QByteArray& text)
{
    return valueOf(refundNames, text);
}

} // namespace servery
