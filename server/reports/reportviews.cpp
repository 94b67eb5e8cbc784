#include "server/reports/reportviews.h"

#include "core/reports/csv.h"

#include <QJsonArray>

#include <map>

namespace servery::reports {

namespace {

QString latin(const QByteArray& text)
{
    return QString::fromUtf8(text);
}

QJsonObject totalsJson(const MethodTotals& totals)
{
    return {{QLatin1String("method"), latin(totals.method)},
            {QLatin1String("orders"), qint64{totals.orders}},
            {QLatin1String("salesCents"), qint64{totals.salesCents}},
            {QLatin1String("tipCents"), qint64{totals.tipsCents}},
            {QLatin1String("refundCents"), qint64{totals.refundsCents}},
            {QLatin1String("feeCents"), qint64{totals.feesCents}},
            {QLatin1String("creditSoldCents"), qint64{totals.credit.soldCents}},
            {QLatin1String("creditSpentCents"), qint64{totals.credit.spentCents}},
            {QLatin1String("creditRefundedCents"), qint64{totals.credit.refundedCents}},
            {QLatin1String("creditExpiredCents"), qint64{totals.credit.expiredCents}}};
}

QJsonArray microsJson(const std::map<QByteArray, std::int64_t>& micros)
{
    QJsonArray out;
    for (const auto& [currency, amount] : micros)
        out.append(QJsonObject{{QLatin1String("currency"), latin(currency)},
                               {QLatin1String("micros"), qint64{amount}}});
    return out;
}

// Millionths of a unit as a decimal.
QString microsText(std::int64_t micros)
{
    return QStringLiteral("%1.%2")
        .arg(micros / 1'000'000)
        .arg(micros % 1'000'000, 6, 10, QLatin1Char('0'));
}

bool isUndelivered(const SentMessage& message)
{
    return message.status == "failed" || message.status == "undelivered" ||
           message.status == "busy" || message.status == "no-answer";
}

// What the messages of one currency cost, in millionths.
struct MessageCost
{
    std::int64_t texts = 0;
    std::int64_t calls = 0;
};

QJsonObject messagesJson(const Today& today)
{
    std::int64_t texts = 0;
    std::int64_t calls = 0;
    std::int64_t undelivered = 0;
    std::int64_t priced = 0;
    std::map<QByteArray, MessageCost> costs;
    for (const SentMessage& message : today.messages) {
        const bool isCall = message.channel == "call";
        (isCall ? calls : texts) += 1;
        undelivered += isUndelivered(message) ? 1 : 0;
        const auto cost = microsOf(message.price);
        if (!cost || message.priceUnit.isEmpty())
            continue;
        MessageCost& sums = costs[message.priceUnit.toUpper()];
        (isCall ? sums.calls : sums.texts) += *cost;
        ++priced;
    }
    QJsonArray rows;
    for (const auto& [currency, cost] : costs)
        rows.append(QJsonObject{{QLatin1String("currency"), latin(currency)},
                                {QLatin1String("textMicros"), qint64{cost.texts}},
                                {QLatin1String("callMicros"), qint64{cost.calls}}});
    return {{QLatin1String("texts"), qint64{texts}},
            {QLatin1String("calls"), qint64{calls}},
            {QLatin1String("notDelivered"), qint64{undelivered}},
            {QLatin1String("priced"), qint64{priced}},
            {QLatin1String("costs"), rows}};
}

// From when the kitchen could begin, or from when a held order was fired, until it was ready.
struct Preparation
{
    std::int64_t count = 0;
    std::int64_t seconds = 0;
    std::int64_t onTime = 0;
};
Preparation preparationOf(const Today& today)
{
    Preparation out;
    for (const SoldOrder& order : today.orders) {
        if (!order.readyAt.isSet())
            continue;
        const Timestamp from = order.firedAt.isSet() ? order.firedAt : order.orderedSince;
        const std::int64_t seconds = (order.readyAt.ms - from.ms) / 1000;
        ++out.count;
        out.seconds += seconds;
        out.onTime += seconds <= today.venue.service.prepGoalSeconds ? 1 : 0;
    }
    return out;
}

QJsonArray hoursJson(const Today& today)
{
    QJsonArray out;
    const QJsonValue null(QJsonValue::Null);
    for (std::size_t hour = 0; hour < today.book.salesByHour.size(); ++hour)
        out.append(QJsonObject{
            {QLatin1String("hour"), static_cast<int>(hour)},
            {QLatin1String("salesCents"), qint64{today.book.salesByHour[hour]}},
            {QLatin1String("orders"), qint64{today.book.ordersByHour[hour]}},
            {QLatin1String("usualCents"),
             today.usual.days > 0 ? QJsonValue(qint64{today.usual.salesByHour[hour]}) : null}});
    return out;
}

QJsonObject needOf(const char* kind, const OpenThing& thing)
{
    return {{QLatin1String("kind"), QLatin1String(kind)},
            {QLatin1String("id"), latin(thing.id)},
            {QLatin1String("orderId"), latin(thing.order)},
            {QLatin1String("orderNumber"), thing.orderNumber},
            {QLatin1String("amountCents"), qint64{thing.cents}},
            {QLatin1String("currency"), latin(thing.currency)}};
}

void addRefundNeeds(QJsonArray& needs, const std::vector<OpenThing>& refunds)
{
    for (const OpenThing& refund : refunds) {
        QJsonObject need = needOf("refund_waiting", refund);
        need.insert(QLatin1String("method"), latin(refund.method));
        need.insert(QLatin1String("at"), refund.since.toRfc3339());
        needs.append(need);
    }
}

// Whoever waits for an order whose last message did not arrive has to be told by a person.
void addMessageNeeds(QJsonArray& needs, const Today& today)
{
    QHash<OrderId, const SentMessage*> last;
    for (const SentMessage& message : today.messages)
        last.insert(message.order, &message);
    for (const SoldOrder& order : today.orders) {
        const SentMessage* message = last.value(order.id);
        if (message == nullptr || !isUndelivered(*message) || isTerminal(order.state))
            continue;
        needs.append(QJsonObject{{QLatin1String("kind"), QLatin1String("message_not_delivered")},
                                 {QLatin1String("channel"), latin(message->channel)},
                                 {QLatin1String("orderId"), order.id.toString()},
                                 {QLatin1String("orderNumber"), order.number},
                                 {QLatin1String("phoneEnds"), latin(order.phone.right(2))}});
    }
}

QJsonArray needsJson(const Today& today)
{
    QJsonArray needs;
    for (const QJsonValue row : today.payouts) {
        QJsonObject need = row.toObject();
        need.insert(QLatin1String("difference"), need.value(QLatin1String("class")));
        need.remove(QLatin1String("class"));
        need.insert(QLatin1String("kind"), QLatin1String("payout_difference"));
        needs.append(need);
    }
    addRefundNeeds(needs, today.refunds);
    for (const OpenThing& dispute : today.disputes)
        needs.append(needOf("dispute_open", dispute));
    for (const ParkedMoney& money : today.parked)
        needs.append(QJsonObject{{QLatin1String("kind"), QLatin1String("money_parked")},
                                 {QLatin1String("id"), money.id.toString()},
                                 {QLatin1String("why"), latin(toString(money.kind))},
                                 {QLatin1String("orderId"), money.order.toString()},
                                 {QLatin1String("amountCents"), qint64{money.amountCents}},
                                 {QLatin1String("currency"), latin(money.currency)}});
    for (QJsonObject need : today.jobs) {
        if (need.contains(QLatin1String("amountCents")))
            need.insert(QLatin1String("currency"), latin(today.venue.currency));
        needs.append(need);
    }
    addMessageNeeds(needs, today);
    return needs;
}

QJsonObject profitJson(const Profit& profit, const QByteArray& currency)
{
    return {{QLatin1String("salesCents"), qint64{profit.salesCents}},
            {QLatin1String("tipCents"), qint64{profit.tipsCents}},
            {QLatin1String("refundCents"), qint64{profit.refundsCents}},
            {QLatin1String("costCents"), qint64{profit.costCents}},
            {QLatin1String("linesWithoutCost"), qint64{profit.linesWithoutCost}},
            {QLatin1String("feeCents"), qint64{profit.feesCents}},
            {QLatin1String("platformFeeCents"), qint64{profit.platformFeeCents}},
            {QLatin1String("lostCents"), qint64{profit.lostCents}},
            {QLatin1String("messages"), qint64{profit.messages}},
            {QLatin1String("messagesWithoutPrice"), qint64{profit.messagesWithoutPrice}},
            {QLatin1String("messageCosts"), microsJson(profit.messageMicros)},
            {QLatin1String("marginCents"), qint64{profit.marginCents(currency)}},
            {QLatin1String("currency"), latin(currency)}};
}

} // namespace

QJsonObject toJson(const Today& today)
{
    const QJsonValue null(QJsonValue::Null);
    const Preparation preparation = preparationOf(today);
    std::int64_t waiting = 0;
    for (const OpenThing& refund : today.refunds)
        waiting += refund.cents > 0 ? 1 : 0;
    QJsonArray methods;
    for (const MethodTotals& totals : today.book.methods)
        methods.append(totalsJson(totals));
    QJsonObject all = totalsJson(today.book.all);
    all.remove(QLatin1String("method"));
    const auto mean = [&](std::int64_t value) {
        return preparation.count > 0 ? QJsonValue(qint64{value / preparation.count}) : null;
    };
    return {{QLatin1String("day"), today.day.toString(Qt::ISODate)},
            {QLatin1String("at"), today.now.toRfc3339()},
            {QLatin1String("currency"), latin(today.venue.currency)},
            {QLatin1String("timeZone"), latin(today.venue.timeZone)},
            {QLatin1String("totals"), all},
            {QLatin1String("creditOwedCents"), qint64{today.creditOwedCents}},
            {QLatin1String("usualByNowCents"),
             today.usual.days > 0 ? QJsonValue(qint64{today.usualByNowCents}) : null},
            {QLatin1String("usualDays"), today.usual.days},
            {QLatin1String("openOrders"), qint64{today.openOrders}},
            {QLatin1String("lateOrders"), qint64{today.lateOrders}},
            {QLatin1String("averagePrepSeconds"), mean(preparation.seconds)},
            {QLatin1String("prepGoalSeconds"), today.venue.service.prepGoalSeconds},
            {QLatin1String("onTimePercent"), mean(preparation.onTime * 100)},
            {QLatin1String("refundedOrders"), qint64{today.book.refundedOrders}},
            {QLatin1String("refundsWaiting"), qint64{waiting}},
            {QLatin1String("messages"), messagesJson(today)},
            {QLatin1String("hours"), hoursJson(today)},
            {QLatin1String("methods"), methods},
            {QLatin1String("needs"), needsJson(today)}};
}

QByteArray toCsv(const Today& today)
{
    const QByteArray& currency = today.venue.currency;
    Csv csv({QStringLiteral("day"), QStringLiteral("method"), QStringLiteral("orders"),
             QStringLiteral("sales"), QStringLiteral("tips"), QStringLiteral("refunds"),
             QStringLiteral("fees"), QStringLiteral("credit sold"), QStringLiteral("credit spent"),
             QStringLiteral("credit refunded"), QStringLiteral("credit expired"),
             QStringLiteral("currency")});
    std::vector<MethodTotals> rows = today.book.methods;
    rows.push_back(today.book.all);
    rows.back().method = "all";
    for (const MethodTotals& totals : rows) {
        csv.text(today.day.toString(Qt::ISODate))
            .text(latin(totals.method))
            .number(totals.orders)
            .money(totals.salesCents, currency)
            .money(totals.tipsCents, currency)
            .money(totals.refundsCents, currency)
            .money(totals.feesCents, currency)
            .money(totals.credit.soldCents, currency)
            .money(totals.credit.spentCents, currency)
            .money(totals.credit.refundedCents, currency)
            .money(totals.credit.expiredCents, currency)
            .text(latin(currency));
        csv.endLine();
    }
    return csv.bytes();
}

QJsonArray dayLinesJson(const DayLines& day)
{
    QHash<QByteArray, int> numbers;
    for (const SoldOrder& order : day.orders)
        numbers.insert(order.id.bytes(), order.number);
    QJsonArray rows;
    for (const BookLine& line : day.lines) {
        const auto number = numbers.constFind(line.subject);
        const QJsonValue null(QJsonValue::Null);
        const bool isOrder = number != numbers.constEnd();
        rows.append(QJsonObject{
            {QLatin1String("number"), qint64{line.number}},
            {QLatin1String("at"), line.at.toRfc3339()},
            {QLatin1String("cause"), latin(ledger::toString(line.cause))},
            {QLatin1String("method"), latin(line.method)},
            {QLatin1String("orderId"), isOrder ? QJsonValue(latin(line.subject)) : null},
            {QLatin1String("orderNumber"), isOrder ? QJsonValue(*number) : null},
            {QLatin1String("salesCents"), qint64{line.salesCents}},
            {QLatin1String("tipCents"), qint64{line.tipsCents}},
            {QLatin1String("refundCents"), qint64{line.refundsCents}},
            {QLatin1String("feeCents"), qint64{line.feesCents}},
            {QLatin1String("creditSoldCents"), qint64{line.credit.soldCents}},
            {QLatin1String("creditSpentCents"), qint64{line.credit.spentCents}},
            {QLatin1String("creditRefundedCents"), qint64{line.credit.refundedCents}},
            {QLatin1String("creditExpiredCents"), qint64{line.credit.expiredCents}}});
    }
    return rows;
}

QJsonObject toJson(const OrderProfit& row)
{
    QJsonObject out = profitJson(row.profit, row.order.currency);
    out.insert(QLatin1String("orderId"), row.order.id.toString());
    out.insert(QLatin1String("orderNumber"), row.order.number);
    out.insert(QLatin1String("paidAt"), row.order.paidAt.toRfc3339());
    return out;
}

QJsonObject toJson(const ProfitReport& report)
{
    QJsonArray each;
    std::map<QDate, Profit> days;
    std::map<QDate, std::int64_t> orders;
    Profit all;
    for (const OrderProfit& row : report.orders) {
        const QDate day = dayOf(row.order.paidAt, report.timeZone);
        each.append(toJson(row));
        days[day].add(row.profit);
        ++orders[day];
        all.add(row.profit);
    }
    QJsonArray rows;
    for (const auto& [day, profit] : days) {
        QJsonObject row = profitJson(profit, report.currency);
        row.insert(QLatin1String("day"), day.toString(Qt::ISODate));
        row.insert(QLatin1String("orders"), qint64{orders[day]});
        rows.append(row);
    }
    QJsonObject total = profitJson(all, report.currency);
    total.insert(QLatin1String("orders"), qint64(report.orders.size()));
    return {{QLatin1String("currency"), latin(report.currency)},
            {QLatin1String("days"), rows},
            {QLatin1String("total"), total},
            {QLatin1String("orders"), each}};
}

QByteArray toCsv(const ProfitReport& report)
{
    Csv csv({QStringLiteral("paid at"), QStringLiteral("order"), QStringLiteral("sales"),
             QStringLiteral("refunds"), QStringLiteral("cost"),
             QStringLiteral("dishes without cost"), QStringLiteral("provider fee"),
             QStringLiteral("platform fee"), QStringLiteral("lost"), QStringLiteral("messages"),
             QStringLiteral("margin"), QStringLiteral("currency"),
             QStringLiteral("costs in other currencies")});
    for (const OrderProfit& row : report.orders) {
        const Profit& profit = row.profit;
        const QByteArray& currency = row.order.currency;
        QStringList others;
        std::int64_t ownMicros = 0;
        for (const auto& [unit, micros] : profit.messageMicros) {
            if (unit == currency)
                ownMicros = micros;
            else
                others.append(latin(unit) + QLatin1Char(' ') + microsText(micros));
        }
        csv.text(row.order.paidAt.toRfc3339())
            .number(row.order.number)
            .money(profit.salesCents, currency)
            .money(profit.refundsCents, currency)
            .money(profit.costCents, currency)
            .number(profit.linesWithoutCost)
            .money(profit.feesCents, currency)
            .money(profit.platformFeeCents, currency)
            .money(profit.lostCents, currency)
            .money(centsOfMicros(ownMicros, currency), currency)
            .money(profit.marginCents(currency), currency)
            .text(latin(currency))
            .text(others.join(QLatin1String("; ")));
        csv.endLine();
    }
    return csv.bytes();
}

} // namespace servery::reports
