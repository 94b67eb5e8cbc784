// PayconicLedger: the payments and refunds of the stand-in for Payconic and Payconiq, and what may
// happen to them. Thread: the sandbox's. Units: minor units; seconds where it says so.
#pragma once

#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QMap>

#include <optional>

namespace servery::sandbox {

struct PayconicPayment
{
    QString id;
    QString status = QStringLiteral("PENDING");
    qint64 amount = 0;
    QString currency;
    QString reference;
    QString description;
    QString callbackUrl;
    QString returnUrl;
    QString merchantId;
    qint64 refunded = 0;
    bool isPayconiq = false;
    Timestamp createdAt;
    Timestamp expiresAt;
    Timestamp settledAt;
};

struct PayconicRefund
{
    QString id;
    QString payment;
    QString status = QStringLiteral("PENDING");
    qint64 amount = 0;
    QString reason;
};

class PayconicLedger
{
public:
    static constexpr std::int64_t lifetimeSeconds = 20 * 60;

    PayconicLedger(const Clock& clock, Random& random) : m_clock(clock), m_random(random) {}

    // The error is a sentence.
    [[nodiscard]] Result<PayconicPayment, QString> create(const QJsonObject& request,
                                                          bool isPayconiq);
    [[nodiscard]] std::optional<PayconicPayment> find(const QString& id) const;
    // Settles a payment that is still open; nothing where it is not.
    std::optional<PayconicPayment> settle(const QString& id, const QString& status);
    // What the payer really sends, where it is not what was asked (a planted fault).
    void changeAmount(const QString& id, qint64 amount);
    // Payments whose time is over, settled as EXPIRED.
    [[nodiscard]] std::vector<PayconicPayment> expireDue();
    [[nodiscard]] Result<PayconicRefund, QString> refund(const QString& paymentId, qint64 amount,
                                                         const QString& reason);
    std::optional<PayconicRefund> settleRefund(const QString& id, const QString& status);
    [[nodiscard]] QList<PayconicPayment> payments() const { return m_payments.values(); }
    [[nodiscard]] QList<PayconicRefund> refunds() const { return m_refunds.values(); }
    [[nodiscard]] QString newId(const char* prefix);
    void clear();
    [[nodiscard]] QJsonObject save() const;
    void restore(const QJsonObject& saved);

private:
    const Clock& m_clock;
    Random& m_random;
    QMap<QString, PayconicPayment> m_payments;
    QMap<QString, PayconicRefund> m_refunds;
};

} // namespace servery::sandbox
