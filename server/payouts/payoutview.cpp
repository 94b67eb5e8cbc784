#include "server/payouts/payoutview.h"

#include "core/reports/csv.h"

#include <QJsonArray>

#include <map>

namespace servery {

namespace {

QString latin(const QByteArray& text)
{
    return QString::fromUtf8(text);
}

QJsonValue orNull(const QByteArray& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(latin(text));
}

QJsonValue orNull(std::int64_t number)
{
    return number == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(qint64{number});
}

QJsonObject toJson(const ProviderLine& line)
{
    return {{QLatin1String("transactionId"), latin(line.id)},
            {QLatin1String("kind"), latin(toString(line.kind))},
            {QLatin1String("source"), latin(line.source)},
            {QLatin1String("amountCents"), qint64{line.grossCents}},
            {QLatin1String("feeCents"), qint64{line.feeCents}},
            {QLatin1String("platformFeeCents"), qint64{line.platformFeeCents}},
            {QLatin1String("netCents"), qint64{line.netCents()}},
            {QLatin1String("at"), line.at.toRfc3339()},
            {QLatin1String("paymentId"), orNull(line.payment.bytes())},
            {QLatin1String("orderId"), orNull(line.order.bytes())},
            {QLatin1String("orderNumber"), orNull(line.orderNumber)}};
}

// A row of the comparison: what both sides say about one kind of line.
struct Group
{
    std::int64_t count = 0;
    std::int64_t providerCents = 0;
    std::int64_t differenceCents = 0;
};

QByteArray groupOf(const PayoutDifference& row)
{
    // How much of a difference in fees is the platform's is in its own row.
    return row.what.kind == DifferenceClass::Fee ? QByteArray("provider_fee")
                                                 : toString(row.what.line);
}

void addDifference(std::map<QByteArray, Group>& groups, const PayoutDifference& row,
                   const std::map<QByteArray, const ProviderLine*>& byId)
{
    const Difference& what = row.what;
    const auto line = byId.find(what.transaction);
    if (what.kind == DifferenceClass::Fee) {
        groups["provider_fee"].differenceCents += what.cents() - what.platformFeeCents;
        groups["platform_fee"].differenceCents += what.platformFeeCents;
        return;
    }
    // A line that is not in the ledger at all is not there with its fees either.
    if (what.kind != DifferenceClass::Amount && line != byId.end()) {
        groups["provider_fee"].differenceCents -= line->second->feeCents;
        groups["platform_fee"].differenceCents -= line->second->platformFeeCents;
        groups[groupOf(row)].differenceCents += line->second->grossCents;
        return;
    }
    groups[groupOf(row)].differenceCents += what.cents();
}

QJsonArray groupsJson(const std::vector<ProviderLine>& lines,
                      const std::vector<PayoutDifference>& differences)
{
    std::map<QByteArray, Group> groups;
    std::map<QByteArray, const ProviderLine*> byId;
    const auto add = [&](const QByteArray& kind, std::int64_t cents) {
        Group& group = groups[kind];
        ++group.count;
        group.providerCents += cents;
    };
    for (const ProviderLine& line : lines) {
        byId.emplace(line.id, &line);
        if (line.grossCents != 0 || line.kind != PayoutLineKind::ProviderFee)
            add(toString(line.kind), line.grossCents);
        if (line.feeCents != 0)
            add("provider_fee", -line.feeCents);
        if (line.platformFeeCents != 0)
            add("platform_fee", -line.platformFeeCents);
    }
    for (const PayoutDifference& row : differences)
        addDifference(groups, row, byId);
    QJsonArray out;
    for (const auto& [kind, group] : groups) {
        if (group.count == 0 && group.differenceCents == 0)
            continue;
        out.append(QJsonObject{
            {QLatin1String("kind"), latin(kind)},
            {QLatin1String("count"), qint64{group.count}},
            {QLatin1String("providerCents"), qint64{group.providerCents}},
            {QLatin1String("ledgerCents"), qint64{group.providerCents - group.differenceCents}},
            {QLatin1String("differenceCents"), qint64{group.differenceCents}}});
    }
    return out;
}

} // namespace

QJsonObject toJson(const Payout& payout)
{
    const bool isCompared = payout.reconciliation == Reconciliation::Matches ||
                            payout.reconciliation == Reconciliation::Differs ||
                            payout.reconciliation == Reconciliation::Accepted;
    const QJsonValue null(QJsonValue::Null);
    return {{QLatin1String("payoutId"), latin(payout.id)},
            {QLatin1String("amountCents"), qint64{payout.amountCents}},
            {QLatin1String("currency"), latin(payout.currency)},
            {QLatin1String("status"), latin(toString(payout.status))},
            {QLatin1String("isAutomatic"), payout.isAutomatic},
            {QLatin1String("createdAt"), payout.createdAt.toRfc3339()},
            {QLatin1String("arrivalAt"), payout.arrivalAt.toRfc3339()},
            {QLatin1String("failureCode"), orNull(payout.failureCode)},
            {QLatin1String("failureMessage"), payout.failureMessage},
            {QLatin1String("reconciliation"), latin(toString(payout.reconciliation))},
            {QLatin1String("expectedCents"),
             isCompared ? QJsonValue(qint64{payout.expectedCents}) : null},
            {QLatin1String("differenceCents"),
             isCompared ? QJsonValue(qint64{payout.amountCents - payout.expectedCents}) : null},
            {QLatin1String("orderCount"), qint64{payout.orderCount}},
            {QLatin1String("openDifferences"), qint64{payout.openDifferences}}};
}

QJsonObject toJson(const PayoutDifference& row, const QByteArray& currency)
{
    const Difference& what = row.what;
    const QJsonValue null(QJsonValue::Null);
    return {{QLatin1String("differenceId"), latin(row.id)},
            {QLatin1String("class"), latin(toString(what.kind))},
            {QLatin1String("kind"), latin(toString(what.line))},
            {QLatin1String("providerCents"), qint64{what.providerCents}},
            {QLatin1String("ledgerCents"), qint64{what.ledgerCents}},
            {QLatin1String("differenceCents"), qint64{what.cents()}},
            {QLatin1String("currency"), latin(currency)},
            {QLatin1String("sentence"), what.sentence},
            {QLatin1String("transactionId"), orNull(what.transaction)},
            {QLatin1String("ledgerNumber"), orNull(what.number)},
            {QLatin1String("orderId"), orNull(what.order.bytes())},
            {QLatin1String("orderNumber"), orNull(what.orderNumber)},
            {QLatin1String("state"), QLatin1String(row.isOpen ? "open" : "accepted")},
            {QLatin1String("decidedBy"), row.isOpen ? null : QJsonValue(row.decidedName)},
            {QLatin1String("decidedAt"), row.isOpen ? null : QJsonValue(row.decidedAt.toRfc3339())},
            {QLatin1String("reason"), row.isOpen ? null : QJsonValue(row.reason)},
            {QLatin1String("correctionNumber"), orNull(row.correction)}};
}

QJsonObject payoutDetail(const Payout& payout, const std::vector<ProviderLine>& lines,
                         const std::vector<PayoutDifference>& differences)
{
    QJsonObject out = toJson(payout);
    QJsonArray items;
    for (const ProviderLine& line : lines)
        items.append(toJson(line));
    QJsonArray rows;
    for (const PayoutDifference& row : differences)
        rows.append(toJson(row, payout.currency));
    out.insert(QLatin1String("lines"), groupsJson(lines, differences));
    out.insert(QLatin1String("transactions"), items);
    out.insert(QLatin1String("differences"), rows);
    return out;
}

QByteArray payoutCsv(const Payout& payout, const std::vector<ProviderLine>& lines)
{
    Csv csv({QStringLiteral("payout"), QStringLiteral("transaction"), QStringLiteral("at"),
             QStringLiteral("kind"), QStringLiteral("order"), QStringLiteral("amount"),
             QStringLiteral("provider fee"), QStringLiteral("platform fee"), QStringLiteral("net"),
             QStringLiteral("currency")});
    for (const ProviderLine& line : lines) {
        csv.text(latin(payout.id))
            .text(latin(line.id))
            .text(line.at.toRfc3339())
            .text(latin(toString(line.kind)));
        if (line.orderNumber > 0)
            csv.number(line.orderNumber);
        else
            csv.empty();
        csv.money(line.grossCents, payout.currency)
            .money(line.feeCents, payout.currency)
            .money(line.platformFeeCents, payout.currency)
            .money(line.netCents(), payout.currency)
            .text(latin(payout.currency));
        csv.endLine();
    }
    return csv.bytes();
}

} // namespace servery
