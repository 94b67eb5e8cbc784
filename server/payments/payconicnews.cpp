#include "server/payments/payconicnews.h"

#include "server/providers/jsonapi.h"
#include "server/providers/payconic/payconicevent.h"
#include "server/providers/payconiq/payconiqclient.h"

namespace servery {

namespace {

Result<PayconicNews, Error> readPayconiq(const QByteArray& rawBody)
{
    namespace jsonapi = providers::jsonapi;
    const QJsonObject body = jsonapi::objectIn(rawBody);
    const auto payment = providers::payconiq::readPayment(body);
    if (!payment)
        return fail(providers::errors::webhookMalformed, QStringLiteral("not a payment"));
    PayconicNews news;
    news.type = "payment." + payment->status.toLower();
    news.at = Timestamp::fromRfc3339(body.value(QLatin1String("succeededAt")).toString());
    news.payment = payment->id;
    news.state = {payment->status, payment->amount, payment->currency, {}};
    return news;
}

} // namespace

QByteArray refundAnswerKey(const QByteArray& provider, const QByteArray& payment)
{
    return providerKey(provider, payment) + "|refunds";
}

Result<PayconicNews, Error> readPayconicNews(const QByteArray& provider, const QByteArray& rawBody)
{
    if (provider == "payconiq")
        return readPayconiq(rawBody);
    auto event = providers::payconic::parseEvent(rawBody);
    if (!event)
        return Failure<Error>{event.error()};
    PayconicNews news;
    news.eventId = event->id;
    news.type = event->type;
    news.at = event->createdAt;
    news.payment = event->paymentId;
    news.refund = event->refundId;
    // The second word of the type is the state: payment.succeeded, refund.failed.
    const QByteArray word = event->type.mid(event->type.indexOf('.') + 1).toUpper();
    news.state = {word, event->amount, event->currency, event->reason, event->fee};
    if (word == "SUCCEEDED")
        news.refundStatus = RefundStatus::Succeeded;
    else if (word == "FAILED")
        news.refundStatus = RefundStatus::Failed;
    return news;
}

} // namespace servery
