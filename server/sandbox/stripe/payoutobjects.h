// The objects of a connected account's balance, in Stripe's shape: transfers and what they become
// at the destination, and payouts. Source: Stripe's API reference. Thread: pure functions.
#pragma once

#include <QJsonObject>
#include <QString>

namespace servery::sandbox {

[[nodiscard]] QJsonObject transferObject(const QString& id, qint64 created,
                                         const QJsonObject& charge, const QString& payment);
// The charge (py_…) that a transfer is in its destination's balance.
[[nodiscard]] QJsonObject destinationPaymentObject(const QString& id, qint64 created,
                                                   const QJsonObject& charge,
                                                   const QString& transfer,
                                                   const QString& transaction);
[[nodiscard]] QJsonObject transferReversalObject(const QString& id, qint64 created, qint64 amount,
                                                 const QJsonObject& transfer, const QString& refund,
                                                 const QString& paymentRefund);
// amount: what was moved; applicationFee: what the platform kept of it, below 0 when given back.
[[nodiscard]] QJsonObject connectedTransactionObject(const QString& id, qint64 created,
                                                     const QString& type, qint64 amount,
                                                     qint64 applicationFee, const QString& currency,
                                                     const QString& source);
[[nodiscard]] QJsonObject payoutObject(const QString& id, qint64 created, qint64 amount,
                                       const QString& currency, bool automatic,
                                       const QString& transaction, const QString& destination);

} // namespace servery::sandbox
