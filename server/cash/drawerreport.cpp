#include "server/cash/drawerreport.h"

#include <QJsonArray>

namespace servery {

QJsonArray toJson(const std::vector<DenominationCount>& counts)
{
    QJsonArray out;
    for (const DenominationCount& each : counts)
        out.append(QJsonObject{{QLatin1String("valueCents"), qint64{each.valueCents}},
                               {QLatin1String("count"), qint64{each.count}}});
    return out;
}

QJsonObject toJson(const DrawerResult& result)
{
    return {{QLatin1String("expectedCents"), qint64{result.expectedCents}},
            {QLatin1String("countedCents"), qint64{result.countedCents}},
            {QLatin1String("overShortCents"), qint64{result.overShortCents()}},
            {QLatin1String("needsReason"), result.needsReason},
            {QLatin1String("needsManager"), result.needsManager}};
}

QJsonObject drawerReport(const DrawerSession& session, ExpectedCash expected)
{
    QJsonObject out{{QLatin1String("sessionId"), session.id.toString()},
                    {QLatin1String("state"), QLatin1String(session.isOpen ? "open" : "closed")},
                    {QLatin1String("currency"), QString::fromLatin1(session.currency)},
                    {QLatin1String("openedBy"), session.openedByName},
                    {QLatin1String("openedAt"), session.openedAt.toRfc3339()},
                    {QLatin1String("floatCents"), qint64{session.floatCents}},
                    {QLatin1String("saleCount"), qint64{session.saleCount}},
                    {QLatin1String("refundCount"), qint64{session.refundCount}},
                    {QLatin1String("refundsCents"), qint64{session.refundsCents}},
                    {QLatin1String("paidInCents"), qint64{session.paidInCents}},
                    {QLatin1String("paidOutCents"), qint64{session.paidOutCents}},
                    {QLatin1String("droppedCents"), qint64{session.droppedCents}},
                    {QLatin1String("topUpsCents"), qint64{session.topUpsCents}},
                    {QLatin1String("noSaleCount"), qint64{session.noSaleCount}},
                    {QLatin1String("countTries"), qint64{session.countTries}}};
    if (expected == ExpectedCash::Shown) {
        out.insert(QLatin1String("salesCents"), qint64{session.salesCents});
        out.insert(QLatin1String("expectedCents"), qint64{expectedCents(session)});
    }
    return out;
}

QJsonObject closingReport(const DrawerSession& session, const Closing& closing)
{
    const auto sum = [](std::int64_t count, std::int64_t cents) {
        return QJsonObject{{QLatin1String("count"), qint64{count}},
                           {QLatin1String("amountCents"), qint64{cents}}};
    };
    const LeftOpen& open = closing.leftOpen;
    QJsonObject out = drawerReport(session, ExpectedCash::Shown);
    out.insert(QLatin1String("zNumber"), qint64{session.zNumber});
    out.insert(QLatin1String("closedBy"), closing.closedBy);
    out.insert(QLatin1String("closedAt"), session.closedAt.toRfc3339());
    out.insert(QLatin1String("countedCents"), qint64{closing.result.countedCents});
    out.insert(QLatin1String("overShortCents"), qint64{closing.result.overShortCents()});
    out.insert(QLatin1String("overShortLimitCents"), qint64{closing.policy.overShortLimitCents});
    out.insert(QLatin1String("reason"), closing.reason);
    out.insert(QLatin1String("counts"), toJson(closing.counts));
    out.insert(QLatin1String("awaitingCash"), sum(open.awaitedCount, open.awaitedCents));
    out.insert(QLatin1String("refundsDue"), sum(open.refundsCount, open.refundsCents));
    return out;
}

} // namespace servery
