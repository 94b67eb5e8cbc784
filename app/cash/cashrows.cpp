#include "app/cash/cashrows.h"

#include "app/cash/drawerlines.h"
#include "app/money/moneytext.h"
#include "app/orders/ordertext.h"
#include "app/time/servertime.h"

#include <QCoreApplication>

namespace servery::app {

namespace {

struct CashRowText
{
    Q_DECLARE_TR_FUNCTIONS(CashRowText)
};

QString titleOf(const QString& table, const QString& customerName)
{
    protocol::OrderView order;
    order.table = table;
    order.customerName = customerName;
    return orderTitle(order);
}

// Today's with its time alone.
QString whenText(Timestamp at, const ServerTime& time)
{
    const QString day = time.formatDate(at.ms);
    const QString hour = time.formatTime(at.ms);
    return day == time.formatDate(time.now().ms) ? hour : day + u' ' + hour;
}

} // namespace

QString awaitedTitle(const AwaitedCash& awaited)
{
    return titleOf(awaited.table, awaited.customerName);
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
                                     const QStringList& giving, const ServerTime& time)
{
    std::vector<ValuesRow> rows;
    for (const DueRefund& each : picture.refundsDue) {
        QStringList detail;
        if (each.since.isSet())
            detail += CashRowText::tr("since %1").arg(whenText(each.since, time));
        if (!each.staff.isEmpty())
            detail += {each.staff, each.reason};
        detail.removeAll(QString());
        rows.push_back({each.refundId,
                        {{QStringLiteral("number"), each.number},
                         {QStringLiteral("orderId"), each.orderId},
                         {QStringLiteral("paymentId"), each.paymentId},
                         {QStringLiteral("title"), titleOf(each.table, each.customerName)},
                         {QStringLiteral("detail"), detail.join(QStringLiteral(", "))},
                         {QStringLiteral("amountText"), moneyText(each.amountCents, currency)},
                         {QStringLiteral("isSending"), giving.contains(each.refundId)}}});
    }
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
