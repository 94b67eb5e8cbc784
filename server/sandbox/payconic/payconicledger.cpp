#include "server/sandbox/payconic/payconicledger.h"

#include "core/money/currency.h"

#include <QJsonArray>
#include <QUrl>

namespace servery::sandbox {

namespace {

bool isOpen(const QString& status)
{
    return status == QLatin1String("PENDING") || status == QLatin1String("IDENTIFIED") ||
           status == QLatin1String("AUTHORIZED");
}

QJsonObject toSaved(const PayconicPayment& payment)
{
    return {{"id", payment.id},
            {"status", payment.status},
            {"amount", payment.amount},
            {"currency", payment.currency},
            {"reference", payment.reference},
            {"description", payment.description},
            {"callbackUrl", payment.callbackUrl},
            {"returnUrl", payment.returnUrl},
            {"merchantId", payment.merchantId},
            {"refunded", payment.refunded},
            {"isPayconiq", payment.isPayconiq},
            {"createdAt", qint64{payment.createdAt.ms}},
            {"expiresAt", qint64{payment.expiresAt.ms}},
            {"settledAt", qint64{payment.settledAt.ms}}};
}

PayconicPayment paymentFrom(const QJsonObject& saved)
{
    return {saved["id"].toString(),           saved["status"].toString(),
            saved["amount"].toInteger(),      saved["currency"].toString(),
            saved["reference"].toString(),    saved["description"].toString(),
            saved["callbackUrl"].toString(),  saved["returnUrl"].toString(),
            saved["merchantId"].toString(),   saved["refunded"].toInteger(),
            saved["isPayconiq"].toBool(),     {saved["createdAt"].toInteger()},
            {saved["expiresAt"].toInteger()}, {saved["settledAt"].toInteger()}};
}

} // namespace

QString PayconicLedger::newId(const char* prefix)
{
    return QLatin1String(prefix) + QString::fromLatin1(m_random.bytes(12).toHex());
}

Result<PayconicPayment, QString> PayconicLedger::create(const QJsonObject& request, bool isPayconiq)
{
    PayconicPayment payment;
    payment.amount = request["amount"].toInteger(-1);
    payment.currency = request["currency"].toString();
    payment.reference = request["reference"].toString();
    payment.description = request["description"].toString();
    payment.callbackUrl = request["callbackUrl"].toString();
    payment.returnUrl = request["returnUrl"].toString();
    payment.merchantId = request["merchantId"].toString();
    payment.isPayconiq = isPayconiq;
    if (payment.amount < 1 || payment.amount > 99'999'999)
        return Failure{QStringLiteral("amount is a whole number of minor units above zero.")};
    if (!Currency::parse(payment.currency.toLatin1()) ||
        (isPayconiq && payment.currency != QLatin1String("EUR")))
        return Failure{QStringLiteral("currency is not taken here.")};
    if (!isPayconiq && payment.merchantId.isEmpty())
        return Failure{QStringLiteral("merchantId is required.")};
    if (isPayconiq && payment.reference.size() > 35)
        return Failure{QStringLiteral("reference has at most 35 characters.")};
    if (!payment.callbackUrl.isEmpty() && !QUrl(payment.callbackUrl).isValid())
        return Failure{QStringLiteral("callbackUrl is no URL.")};
    payment.id = isPayconiq ? newId("") : newId("pcn_");
    payment.createdAt = m_clock.now();
    payment.expiresAt = payment.createdAt.plusSeconds(lifetimeSeconds);
    m_payments.insert(payment.id, payment);
    return payment;
}

std::optional<PayconicPayment> PayconicLedger::find(const QString& id) const
{
    const auto found = m_payments.constFind(id);
    return found == m_payments.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PayconicPayment> PayconicLedger::settle(const QString& id, const QString& status)
{
    const auto found = m_payments.find(id);
    if (found == m_payments.end() || !isOpen(found->status))
        return std::nullopt;
    found->status = status;
    if (!isOpen(status))
        found->settledAt = m_clock.now();
    return *found;
}

void PayconicLedger::changeAmount(const QString& id, qint64 amount)
{
    if (const auto found = m_payments.find(id); found != m_payments.end())
        found->amount = amount;
}

std::vector<PayconicPayment> PayconicLedger::expireDue()
{
    std::vector<PayconicPayment> expired;
    for (const QString& id : m_payments.keys())
        if (m_payments[id].expiresAt <= m_clock.now())
            if (auto payment = settle(id, QStringLiteral("EXPIRED")))
                expired.push_back(*payment);
    return expired;
}

Result<PayconicRefund, QString> PayconicLedger::refund(const QString& paymentId, qint64 amount,
                                                       const QString& reason)
{
    const auto payment = m_payments.find(paymentId);
    if (payment == m_payments.end() || (payment->status != QLatin1String("SUCCEEDED") &&
                                        payment->status != QLatin1String("REFUNDED")))
        return Failure{QStringLiteral("This payment cannot be refunded.")};
    if (amount < 1 || amount > payment->amount - payment->refunded)
        return Failure{QStringLiteral("More than the payment still holds.")};
    PayconicRefund refund{newId("rfd_"), paymentId, QStringLiteral("PENDING"), amount, reason};
    payment->refunded += amount;
    if (payment->refunded == payment->amount)
        payment->status = QStringLiteral("REFUNDED");
    m_refunds.insert(refund.id, refund);
    return refund;
}

std::optional<PayconicRefund> PayconicLedger::settleRefund(const QString& id, const QString& status)
{
    const auto refund = m_refunds.find(id);
    if (refund == m_refunds.end() || refund->status != QLatin1String("PENDING"))
        return std::nullopt;
    refund->status = status;
    if (status == QLatin1String("FAILED")) {
        PayconicPayment& payment = m_payments[refund->payment];
        payment.refunded -= refund->amount;
        payment.status = QStringLiteral("SUCCEEDED");
    }
    return *refund;
}

void PayconicLedger::clear()
{
    m_payments.clear();
    m_refunds.clear();
}

QJsonObject PayconicLedger::save() const
{
    QJsonArray payments;
    for (const PayconicPayment& payment : m_payments)
        payments.append(toSaved(payment));
    QJsonArray refunds;
    for (const PayconicRefund& refund : m_refunds)
        refunds.append(QJsonObject{{"id", refund.id},
                                   {"payment", refund.payment},
                                   {"status", refund.status},
                                   {"amount", refund.amount},
                                   {"reason", refund.reason}});
    return {{"payments", payments}, {"refunds", refunds}};
}

void PayconicLedger::restore(const QJsonObject& saved)
{
    for (const QJsonValue& value : saved["payments"].toArray()) {
        const PayconicPayment payment = paymentFrom(value.toObject());
        m_payments.insert(payment.id, payment);
    }
    for (const QJsonValue& value : saved["refunds"].toArray()) {
        const QJsonObject row = value.toObject();
        m_refunds.insert(row["id"].toString(),
                         {row["id"].toString(), row["payment"].toString(), row["status"].toString(),
                          row["amount"].toInteger(), row["reason"].toString()});
    }
}

} // namespace servery::sandbox
