#include "server/payments/moneyviews.h"

namespace servery {

namespace {

void addUnlessEmpty(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

QString timeText(Timestamp at)
{
    return at.isSet() ? at.toRfc3339() : QString();
}

} // namespace

QJsonObject toJson(const ParkedMoney& money)
{
    QJsonObject out{{QLatin1String("parkedId"), money.id.toString()},
                    {QLatin1String("kind"), QString::fromLatin1(toString(money.kind))},
                    {QLatin1String("state"), QString::fromLatin1(toString(money.state))},
                    {QLatin1String("paymentId"), money.payment.toString()},
                    {QLatin1String("amountCents"), qint64{money.amountCents}},
                    {QLatin1String("currency"), QString::fromLatin1(money.currency)},
                    {QLatin1String("since"), money.createdAt.toRfc3339()}};
    if (money.orderNumber > 0)
        out.insert(QLatin1String("number"), money.orderNumber);
    addUnlessEmpty(out, "orderId", money.order.toString()); // none: it bought credit
    addUnlessEmpty(out, "refundId", money.refund.toString());
    addUnlessEmpty(out, "payTo", QString::fromUtf8(money.payTo));
    addUnlessEmpty(out, "decidedAt", timeText(money.decidedAt));
    addUnlessEmpty(out, "decidedBy", money.decidedBy.toString());
    addUnlessEmpty(out, "reason", money.note);
    return out;
}

QJsonObject toJson(const Dispute& dispute)
{
    QJsonObject out{{QLatin1String("disputeId"), QString::fromUtf8(dispute.id)},
                    {QLatin1String("paymentId"), dispute.payment.toString()},
                    {QLatin1String("amountCents"), qint64{dispute.amountCents}},
                    {QLatin1String("currency"), QString::fromLatin1(dispute.currency)},
                    {QLatin1String("reason"), dispute.reason},
                    {QLatin1String("status"), QString::fromUtf8(dispute.status)},
                    {QLatin1String("openedAt"), dispute.openedAt.toRfc3339()}};
    addUnlessEmpty(out, "orderId", dispute.order.toString());
    addUnlessEmpty(out, "dueAt", timeText(dispute.dueAt));
    addUnlessEmpty(out, "closedAt", timeText(dispute.closedAt));
    return out;
}

} // namespace servery
