#include "core/payments/payment.h"

#include <QStringBuilder>

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
constexpr std::array<std::pair<PaymentFlow, const char*>, 6> flowNames = {{
    {PaymentFlow::Checkout, "checkout"},
    {PaymentFlow::Intent, "intent"},
    {PaymentFlow::Payconic, "payconic"},
    {PaymentFlow::Cash, "cash"},
    {PaymentFlow::BankTransfer, "bank_transfer"},
    {PaymentFlow::Wallet, "wallet"},
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
    switch (flow) {
    case PaymentFlow::Checkout:
    case PaymentFlow::Intent:
        return QLatin1String("stripe");
    case PaymentFlow::Payconic:
        return QLatin1String("payconic");
    case PaymentFlow::Cash:
        return QLatin1String("cash");
    case PaymentFlow::BankTransfer:
        return QLatin1String("bank_transfer");
    case PaymentFlow::Wallet:
        return QLatin1String("wallet");
    }
    return {};
}
std::optional<PaymentFlow> flowOfMethod(const QString& method)
{
    for (const auto& [flow, name] : flowNames)
        if (flow != PaymentFlow::Intent && method == methodOf(flow))
            return flow;
    return std::nullopt;
}
bool isSettledHere(PaymentFlow flow)
{
    return flow == PaymentFlow::Cash || flow == PaymentFlow::BankTransfer ||
           flow == PaymentFlow::Wallet;
}
bool isPayable(const Payment& payment)
{
    return isSettledHere(payment.flow) || payment.progress == PaymentProgress::Succeeded ||
           !payment.checkoutUrl.isEmpty() || !payment.clientSecret.isEmpty() ||
           !payment.qrPayload.isEmpty();
}
QByteArray providerKey(const QByteArray& provider, const QByteArray& object)
{
    return object.isEmpty() ? QByteArray() : QByteArray(provider % '|' % object);
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
