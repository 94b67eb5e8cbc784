#include "server/payments/stripefacts.h"

namespace servery {

namespace {

using Kind = PaymentFact::Kind;

bool isPaid(const QByteArray& paymentStatus)
{
    return paymentStatus == "paid" || paymentStatus == "no_payment_required";
}

std::optional<PaymentFact> factOfSession(const providers::stripe::StripeEvent& event)
{
    const QByteArray& type = event.type;
    if (type == "checkout.session.completed" && !isPaid(event.paymentStatus))
        return PaymentFact{Kind::ConfirmationRequired, event.createdAt};
    if (type == "checkout.session.completed" || type == "checkout.session.async_payment_succeeded")
        return PaymentFact{Kind::Succeeded, event.createdAt, event.amount.value_or(0),
                           event.currency};
    if (type == "checkout.session.async_payment_failed")
        return PaymentFact{Kind::Failed, event.createdAt, 0, {}, event.failureMessage};
    if (type == "checkout.session.expired")
        return PaymentFact{Kind::Cancelled, event.createdAt};
    return std::nullopt;
}

std::optional<PaymentFact> factOfIntent(const providers::stripe::StripeEvent& event)
{
    const QByteArray& type = event.type;
    if (type == "payment_intent.succeeded")
        return PaymentFact{Kind::Succeeded, event.createdAt,
                           event.amountReceived.value_or(event.amount.value_or(0)), event.currency};
    if (type == "payment_intent.requires_action" || type == "payment_intent.processing")
        return PaymentFact{Kind::ConfirmationRequired, event.createdAt};
    if (type == "payment_intent.payment_failed")
        return PaymentFact{Kind::Failed, event.createdAt, 0, {}, event.failureMessage};
    if (type == "payment_intent.canceled")
        return PaymentFact{Kind::Cancelled, event.createdAt};
    return std::nullopt;
}

} // namespace

std::optional<PaymentFact> factOf(const providers::stripe::StripeEvent& event)
{
    if (event.type.startsWith("checkout.session."))
        return factOfSession(event);
    if (event.type.startsWith("payment_intent."))
        return factOfIntent(event);
    if (event.type == "charge.refunded")
        return PaymentFact{Kind::Refunded, event.createdAt, event.amountRefunded.value_or(0),
                           event.currency};
    return std::nullopt;
}

std::optional<Dispute> disputeOf(const providers::stripe::StripeEvent& event,
                                 const PaymentId& payment)
{
    if (event.objectKind != "dispute" || event.disputeId.isEmpty())
        return std::nullopt;
    Dispute dispute;
    dispute.id = event.disputeId;
    dispute.payment = payment;
    dispute.amountCents = event.amount.value_or(0);
    dispute.currency = event.currency;
    dispute.reason = QString::fromUtf8(event.reason);
    dispute.status = event.status;
    // An inquiry takes nothing; once money left it is a dispute.
    if (event.type == "charge.dispute.funds_withdrawn" && isInquiry(event.status))
        dispute.status = "needs_response";
    dispute.dueAt = event.evidenceDueAt;
    dispute.openedAt = event.createdAt;
    dispute.factAt = event.createdAt;
    return dispute;
}

std::optional<PaymentFact> factOf(const providers::stripe::CheckoutSession& session, Timestamp now)
{
    if (isPaid(session.paymentStatus))
        return PaymentFact{Kind::Succeeded, now, session.amountTotal.value_or(0), session.currency};
    if (session.status == "expired")
        return PaymentFact{Kind::Cancelled, now};
    return std::nullopt;
}

std::optional<PaymentFact> factOf(const providers::stripe::PaymentIntent& intent, Timestamp now)
{
    if (intent.status == "succeeded")
        return PaymentFact{Kind::Succeeded, now, intent.amountReceived, intent.currency};
    if (intent.status == "canceled")
        return PaymentFact{Kind::Cancelled, now};
    if (intent.status == "requires_action" || intent.status == "processing")
        return PaymentFact{Kind::ConfirmationRequired, now};
    return std::nullopt;
}

PayoutNews newsOf(const providers::stripe::Payout& payout, const QByteArray& account,
                  Timestamp saidAt)
{
    PayoutNews news;
    news.id = payout.id;
    news.account = account;
    // A state that is not known yet is one before any that is.
    news.status = payoutStatusFromString(payout.status).value_or(PayoutStatus::Pending);
    news.amountCents = payout.amount;
    news.currency = payout.currency;
    news.isAutomatic = payout.automatic;
    news.createdAt = payout.createdAt;
    news.arrivalAt = payout.arrivalAt;
    news.failureCode = payout.failureCode;
    news.failureMessage = payout.failureMessage;
    news.isReconcilable = payout.automatic && payout.reconciliationStatus == "completed";
    news.saidAt = saidAt;
    return news;
}

} // namespace servery
