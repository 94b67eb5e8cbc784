// What Stripe and the platform keep of a payment, as its balance transactions tell. Amounts are
// minor units of the currency that the account settles in, which need not be the payment's.
// Thread: values and pure functions. Source: Stripe's API reference, balance transactions.
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <cstdint>
#include <optional>
#include <vector>

namespace servery::providers::stripe {

struct FeeLine
{
    QByteArray transactionId; // txn_…; empty: not there yet
    std::int64_t feeCents = 0;
    QByteArray currency; // upper case
};

// An intent whose latest charge, its balance transaction and its application fee were expanded.
struct ChargeFees
{
    FeeLine line;
    bool hasDestination = false; // the money went to a venue's account: it pays the platform alone
    std::int64_t platformFeeCents = 0; // less what was given back of it
    QByteArray currency;               // of the charge, which the platform's fee is in
};

[[nodiscard]] std::optional<ChargeFees> readChargeFees(const QJsonObject& intent);
// Of a refund whose balance transaction was expanded.
[[nodiscard]] std::optional<FeeLine> readRefundFee(const QJsonObject& refund);
// A dispute has one for each time that money moved.
struct DisputeFees
{
    std::vector<FeeLine> lines;
};
[[nodiscard]] std::optional<DisputeFees> readDisputeFees(const QJsonObject& dispute);

} // namespace servery::providers::stripe
