#include "server/payments/paymentevents.h"

#include "core/protocol/jsontext.h"
#include "core/protocol/names.h"

namespace servery::paymentevents {

using engine::Batch;

std::int64_t emitPayment(Batch& batch, QLatin1String name, const Payment& payment)
{
    protocol::JsonText json;
    json.beginObject()
        .field(QLatin1String("paymentId"), QLatin1String(payment.id.bytes()))
        .field(QLatin1String("method"), methodOf(payment.flow))
        .field(QLatin1String("status"), QLatin1String(toString(payment.progress)))
        .field(QLatin1String("amountCents"), payment.progress == PaymentProgress::Succeeded
                                                 ? payment.receivedCents
                                                 : payment.amountCents)
        .field(QLatin1String("currency"), QLatin1String(payment.currency));
    if (isTopUp(payment))
        json.field(QLatin1String("walletId"), QLatin1String(payment.wallet.bytes()));
    else
        json.field(QLatin1String("orderId"), QLatin1String(payment.order.bytes()));
    return batch.emitEvent(payment.venue, engine::Audience::Counter,
                           QByteArray::fromRawData(name.data(), name.size()), payment.id.bytes(),
                           json.endObject().take());
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
    if (isTopUp(payment))
        data.insert(QLatin1String("walletId"), payment.wallet.toString());
    else
        data.insert(QLatin1String("orderId"), payment.order.toString());
    return batch.emitEvent(payment.venue, engine::Audience::Manager,
                           QByteArray(name.data(), name.size()),
                           isTopUp(payment) ? payment.wallet.bytes() : payment.order.bytes(), data);
}

} // namespace servery::paymentevents
