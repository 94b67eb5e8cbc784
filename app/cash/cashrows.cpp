#include "app/cash/cashrows.h"

#include "app/cash/drawerlines.h"
#include "app/money/moneytext.h"
#include "app/orders/ordertext.h"
#include "app/time/servertime.h"

namespace servery::app {

QString awaitedTitle(const AwaitedCash& awaited)
{
    protocol::OrderView order;
    order.table = awaited.table;
    order.customerName = awaited.customerName;
    return orderTitle(order);
}

std::vector<ValuesRow> awaitedRows(const CashPicture& picture, const QByteArray& currency,
                                   const QString& selected)
{
    std::vector<ValuesRow> rows;
    for (const AwaitedCash& each : picture.awaited)
        rows.push_back({each.paymentId,
                        {{QStringLiteral("orderId"), each.orderId},
                         {QStringLiteral("number"), each.number},
                         {QStringLiteral("title"), awaitedTitle(each)},
                         {QStringLiteral("dueText"), moneyText(each.dueCents, currency)},
                         {QStringLiteral("sinceMs"), qint64{each.since.ms}},
                         {QStringLiteral("selected"), each.paymentId == selected}}});
    return rows;
}

std::vector<ValuesRow> dueRefundRows(const CashPicture& picture, const QByteArray& currency,
                                     const QStringList& giving)
{
    std::vector<ValuesRow> rows;
    for (const DueRefund& each : picture.refundsDue)
        rows.push_back({each.refundId,
                        {{QStringLiteral("number"), each.number},
                         {QStringLiteral("amountText"), moneyText(each.amountCents, currency)},
                         {QStringLiteral("isSending"), giving.contains(each.refundId)}}});
    return rows;
}

std::vector<ValuesRow> moveRows(const CashPicture& picture, const QByteArray& currency,
                                const ServerTime& time)
{
    std::vector<ValuesRow> rows;
    for (std::size_t at = picture.moves.size(); at-- > 0;) {
        const DrawerMoveView& each = picture.moves[at];
        const bool isMoney = each.amountCents && each.kind != u"no_sale";
        QStringList causes{each.moveId, each.cause};
        causes.removeAll(QString());
        rows.push_back({QString::number(at),
                        {{QStringLiteral("kind"), each.kind},
                         {QStringLiteral("word"), moveWord(each.kind)},
                         {QStringLiteral("causes"), isMoney ? causes : QStringList()},
                         {QStringLiteral("detail"),
                          each.reason.isEmpty() ? each.staff
                                                : each.staff + QStringLiteral(", ") + each.reason},
                         {QStringLiteral("timeText"), time.formatTime(each.at.ms)},
                         {QStringLiteral("amountText"),
                          isMoney ? moneyText(*each.amountCents, currency) : QString()}}});
    }
    return rows;
}

} // namespace servery::app
