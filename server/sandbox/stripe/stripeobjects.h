// Stripe's objects as they are first made, with every member that Stripe answers, nulls included.
// Source: Stripe's OpenAPI document and its example objects. Thread: any. Units: seconds, minor
// units of the currency.
#pragma once

#include "server/sandbox/stripe/cards.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace servery::sandbox {

struct IntentTerms
{
    qint64 amount = 0;
    QString currency = {};
    std::optional<qint64> applicationFee = {};
    QString destination = {};
    std::optional<qint64> transferAmount = {};
    QString onBehalfOf = {};
    QString transferGroup = {};
    QJsonObject metadata = {};
    QString description = {};
    QString receiptEmail = {};
    QString statementDescriptor = {};
    QString statementDescriptorSuffix = {};
    bool automaticMethods = true;
};

[[nodiscard]] QJsonObject paymentIntentObject(const QString& id, const QString& secret,
                                              qint64 created, const IntentTerms& terms);
[[nodiscard]] QJsonObject paymentMethodObject(const QString& id, qint64 created, const Card& card);
// Of a payment that succeeded, or failed when the card's message says so.
[[nodiscard]] QJsonObject chargeObject(const QString& id, qint64 created, const QJsonObject& intent,
                                       const QJsonObject& paymentMethod, const Card& card,
                                       bool approved);
// Of a charge that has one.
[[nodiscard]] QJsonObject applicationFeeObject(const QJsonObject& charge);
[[nodiscard]] QJsonObject balanceTransactionObject(const QString& id, qint64 created,
                                                   const QString& type, qint64 amount, qint64 fee,
                                                   const QString& currency, const QString& source);
[[nodiscard]] QJsonObject refundObject(const QString& id, qint64 created, qint64 amount,
                                       const QJsonObject& charge);
[[nodiscard]] QJsonObject accountObject(const QString& id, qint64 created);
[[nodiscard]] QJsonObject eventObject(const QString& id, qint64 created, const QString& type,
                                      const QJsonObject& object);

struct SessionLine
{
    QString name = {};
    QString description = {};
    qint64 unitAmount = 0;
    qint64 quantity = 1;
};
struct SessionTerms
{
    QString currency = {};
    QString successUrl = {};
    QString cancelUrl = {};
    QString clientReferenceId = {};
    QString customerEmail = {};
    QString url = {};
    QString submitType = {};
    QJsonObject metadata = {};
    qint64 amount = 0;
    qint64 expiresAt = 0;
};

[[nodiscard]] QJsonObject sessionObject(const QString& id, qint64 created,
                                        const SessionTerms& terms);
[[nodiscard]] QJsonObject lineItemObject(const QString& id, const QString& priceId,
                                         const QString& productId, qint64 created,
                                         const QString& currency, const SessionLine& line);

// The text, or null when it is empty.
[[nodiscard]] QJsonValue orNull(const QString& text);

} // namespace servery::sandbox
