#include "server/payments/paymentevents.h"

#include "core/protocol/names.h"

namespace servery::paymentevents {

using engine::Batch;

namespace {

// What the payment is for: its order, or the wallet that it tops up.
void tellSubject(QJsonObject& data, const Payment& payment)
{
    if (isTopUp(payment))
        data.insert(QLatin1String("walletId"), payment.wallet.toString());
    else
        data.insert(QLatin1String("orderId"), payment.order.toString());
}

} // namespace

std::int64_t emitPayment(Batch& batch, QLatin1String name, const Payment& payment)
{
    QJsonObject data{
        {QLatin1String("paymentId"), payment.id.toString()},
        {QLatin1String("method"), methodOf(payment.flow)},
        {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))},
        {QLatin1String("amountCents"),
         qint64{payment.progress == PaymentProgress::Succeeded ? payment.receivedCents
                                                               : payment.amountCents}},
        {QLatin1String("currency"), QString::fromLatin1(payment.currency)},
    };
    tellSubject(data, payment);
    return batch.emitEvent(payment.venue, engine::Audience::Counter,
                           QByteArray(name.data(), name.size()), payment.id.bytes(), data);
}

void emitRefundDue(Batch& batch, const Refund& refund)
{
    const QLatin1String name = protocol::events::refundDue;
    batch.emitEvent(refund.venue, engine::Audience::Counter, QByteArray(name.data(), name.size()),
                    refund.order.bytes(),
                    {{QLatin1String("refundId"), refund.id.toString()},
                     {QLatin1String("orderId"), refund.order.toString()},
                     {QLatin1String("amountCents"), qint64{refund.amountCents}},
                     {QLatin1String("currency"), QString::fromLatin1(refund.currency)}});
}

std::int64_t raiseAlarm(Batch& batch, const Payment& payment, const QString& kind)
{
    batch.count("servery_alarms_total");
    const QLatin1String name = protocol::events::alarmRaised;
    QJsonObject data{{QLatin1String("kind"), kind},
                     {QLatin1String("paymentId"), payment.id.toString()},
                     {QLatin1String("receivedCents"), qint64{payment.receivedCents}},
                     {QLatin1String("expectedCents"), qint64{payment.amountCents}},
                     {QLatin1String("currency"), QString::fromLatin1(payment.currency)}};
    tellSubject(data, payment);
    return batch.emitEvent(payment.venue, engine::Audience::Manager,
                           QByteArray(name.data(), name.size()),
                           isTopUp(payment) ? payment.wallet.bytes() : payment.order.bytes(), data);
}

} // namespace servery::paymentevents
