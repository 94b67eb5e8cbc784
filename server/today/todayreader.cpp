#include "server/today/todayreader.h"

#include "core/orders/kitchenflow.h"
#include "core/reports/profit.h"
#include "server/ledger/journalqueries.h"
#include "server/ledger/ledgerrows.h"
#include "server/notifications/notificationstore.h"
#include "server/orders/orderstore.h"
#include "server/today/jobalarms.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

namespace servery {

namespace {

constexpr int usualWeeks = 4;
constexpr int orderPage = 200;

QTimeZone zoneOf(const VenueSettings& venue)
{
    const QTimeZone zone(venue.timeZone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

Timestamp startOf(const QDate& date, const VenueSettings& venue)
{
    return {date.startOfDay(zoneOf(venue)).toMSecsSinceEpoch()};
}

// The number of the first transaction at or after this moment; times never fall within a journal.
std::int64_t firstNumber(storage::Database& database, const VenueId& venue, Timestamp at)
{
    std::int64_t low = 1;
    std::int64_t high = journal::readHead(database, venue).number + 1;
    while (low < high) {
        const std::int64_t middle = low + (high - low) / 2;
        storage::Rows rows = journal::readTransactions(database, venue, middle, middle + 1);
        const auto entry = rows.next() ? journalEntryFrom(rows) : std::nullopt;
        if (entry && entry->at < at)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::vector<JournalEntry> readEntries(storage::Database& database, const VenueId& venue,
                                      Timestamp from, Timestamp to)
{
    const std::int64_t first = firstNumber(database, venue, from);
    const std::int64_t end = firstNumber(database, venue, to);
    std::vector<JournalEntry> out;
    if (first >= end)
        return out;
    storage::Rows rows = journal::readTransactions(database, venue, first, end);
    while (rows.next()) {
        if (auto entry = journalEntryFrom(rows))
            out.push_back(std::move(*entry));
    }
    auto at = out.begin();
    for (const journal::RawPosting& raw : journal::readPostings(database, venue, first, end)) {
        while (at != out.end() && at->number < raw.number)
            ++at;
        const auto account = ledger::accountFromString(raw.account);
        if (at != out.end() && at->number == raw.number && account)
            at->transaction.postings.push_back({*account, raw.currency, raw.amountCents});
    }
    return out;
}

std::map<QByteArray, QByteArray> readMethods(storage::Database& database, const VenueId& venue,
                                             const std::set<QByteArray>& orders)
{
    std::map<QByteArray, QByteArray> out;
    for (const QByteArray& order : orders)
        for (const JournalEntry& entry : LedgerStore::readBySubject(database, venue, order))
            for (const auto& [method, figures] :
                 dayFigures({entry}, entry.transaction.postings.front().currency, QTimeZone::utc(),
                            {})
                     .methods)
                if (!figures.orders.empty())
                    out.emplace(order, method);
    return out;
}

std::vector<Order> readOrders(storage::Database& database, const VenueId& venue, Timestamp from)
{
    std::vector<Order> out;
    OrderId before;
    for (;;) {
        const auto page = OrderStore::readPage(database, venue, {}, before, orderPage);
        for (const Order& order : page) {
            if (order.createdAt < from)
                return out;
            out.push_back(order);
        }
        if (static_cast<int>(page.size()) < orderPage)
            return out;
        before = page.back().id;
    }
}

std::int64_t goalMs(const VenueSettings& venue)
{
    return venue.service.prepGoalSeconds * 1000LL;
}

// Where the kitchen's time counts from.
std::int64_t baseMs(const Order& order, const VenueSettings& venue)
{
    const std::int64_t scheduled =
        order.scheduledFor.isSet() ? order.scheduledFor.ms - goalMs(venue) : 0;
    return std::max(
        {std::int64_t{orderedSince(order).ms}, std::int64_t{order.firedAt.ms}, scheduled});
}

struct Kitchen
{
    int open = 0;
    int late = 0;
    int ready = 0;
    int onTime = 0;
    std::int64_t prepMs = 0;
};

Kitchen kitchenOf(const std::vector<Order>& orders, const VenueSettings& venue, Timestamp now)
{
    Kitchen out;
    for (const Order& order : orders) {
        if (!order.paidAt.isSet() && !order.isDue)
            continue;
        const std::int64_t base = baseMs(order, venue);
        const bool isCooking = isInKitchen(order);
        out.open += isTerminal(order.state) ? 0 : 1;
        out.late += isCooking && now.ms - base > goalMs(venue) ? 1 : 0;
        if (!order.readyAt.isSet() || order.readyAt.ms <= base)
            continue;
        ++out.ready;
        out.prepMs += order.readyAt.ms - base;
        out.onTime += order.readyAt.ms - base <= goalMs(venue) ? 1 : 0;
    }
    return out;
}

struct Messages
{
    int texts = 0;
    int calls = 0;
    int failed = 0;
    int priced = 0; // how many have a price
    std::int64_t textMicros = 0;
    std::int64_t callMicros = 0;
    QByteArray priceUnit;
    QJsonArray needs;
};

bool hasFailed(const Notification& message)
{
    return message.status == "failed" || message.status == "undelivered" ||
           message.status == "busy" || message.status == "no-answer";
}

void addMessages(Messages& out, const Order& order, const std::vector<Notification>& messages)
{
    const Notification* lastText = nullptr;
    for (const Notification& each : messages) {
        const bool isText = each.channel == "sms";
        (isText ? out.texts : out.calls) += 1;
        out.failed += hasFailed(each) ? 1 : 0;
        if (isText)
            lastText = &each;
        const auto micros = each.price.isEmpty() ? std::nullopt : microsOf(each.price);
        if (!micros)
            continue;
        (isText ? out.textMicros : out.callMicros) += *micros;
        out.priceUnit = each.priceUnit;
        ++out.priced;
    }
    if (lastText != nullptr && hasFailed(*lastText) && !isTerminal(order.state))
        out.needs.append(
            QJsonObject{{QLatin1String("kind"), QLatin1String("text_failed")},
                        {QLatin1String("orderId"), order.id.toString()},
                        {QLatin1String("number"), order.number},
                        {QLatin1String("phoneEnds"), QString::fromLatin1(order.phone.right(2))},
                        {QLatin1String("at"), lastText->updatedAt.toRfc3339()}});
}

void addNeeds(QJsonArray& needs, const std::vector<Order>& orders)
{
    for (const Order& order : orders) {
        if (order.paymentStatus != "mismatch" && order.paymentStatus != "disputed")
            continue;
        needs.append(QJsonObject{{QLatin1String("kind"), order.paymentStatus == "mismatch"
                                                             ? QLatin1String("payment_mismatch")
                                                             : QLatin1String("dispute")},
                                 {QLatin1String("orderId"), order.id.toString()},
                                 {QLatin1String("number"), order.number},
                                 {QLatin1String("amountCents"), qint64{order.amountCents}},
                                 {QLatin1String("at"), order.createdAt.toRfc3339()}});
    }
}

QJsonArray methodsJson(const DayFigures& figures)
{
    QJsonArray out;
    for (const auto& [method, each] : figures.methods)
        out.append(QJsonObject{{QLatin1String("method"), QString::fromLatin1(method)},
                               {QLatin1String("orders"), qint64(each.orders.size())},
                               {QLatin1String("salesCents"), qint64{each.salesCents}},
                               {QLatin1String("tipsCents"), qint64{each.tipsCents}},
                               {QLatin1String("refundsCents"), qint64{each.refundsCents}},
                               {QLatin1String("feesCents"), qint64{each.feesCents}}});
    return out;
}

QJsonArray hoursJson(const DayFigures& figures, const UsualHours& usual)
{
    QJsonArray out;
    for (std::size_t hour = 0; hour < figures.salesByHour.size(); ++hour)
        out.append(QJsonObject{{QLatin1String("hour"), qint64(hour)},
                               {QLatin1String("salesCents"), qint64{figures.salesByHour[hour]}},
                               {QLatin1String("usualCents"),
                                usual.days > 0 ? QJsonValue(qint64{usual.salesByHour[hour]})
                                               : QJsonValue(QJsonValue::Null)}});
    return out;
}

QJsonObject kitchenJson(const Kitchen& kitchen, const VenueSettings& venue)
{
    return {{QLatin1String("open"), kitchen.open},
            {QLatin1String("late"), kitchen.late},
            {QLatin1String("ready"), kitchen.ready},
            {QLatin1String("onTime"), kitchen.onTime},
            {QLatin1String("averageSeconds"),
             kitchen.ready > 0 ? qint64{kitchen.prepMs / kitchen.ready / 1000} : qint64{0}},
            {QLatin1String("goalSeconds"), venue.service.prepGoalSeconds}};
}

QJsonObject messagesJson(const Messages& messages)
{
    return {{QLatin1String("texts"), messages.texts},
            {QLatin1String("calls"), messages.calls},
            {QLatin1String("failed"), messages.failed},
            {QLatin1String("priced"), messages.priced},
            {QLatin1String("textMicros"), qint64{messages.textMicros}},
            {QLatin1String("callMicros"), qint64{messages.callMicros}},
            {QLatin1String("currency"), QString::fromLatin1(messages.priceUnit.toUpper())}};
}

} // namespace

QDate dayOf(const VenueSettings& venue, Timestamp now)
{
    return QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC).toTimeZone(zoneOf(venue)).date();
}

UsualHours readUsual(storage::Database& database, const VenueSettings& venue, const QDate& date)
{
    UsualHours out;
    out.date = date;
    for (int week = 1; week <= usualWeeks; ++week) {
        const QDate day = date.addDays(-7 * week);
        const auto figures = dayFigures(
            readEntries(database, venue.id, startOf(day, venue), startOf(day.addDays(1), venue)),
            venue.currency, zoneOf(venue), {});
        if (figures.salesCents() == 0)
            continue;
        ++out.days;
        for (std::size_t hour = 0; hour < out.salesByHour.size(); ++hour)
            out.salesByHour[hour] += figures.salesByHour[hour];
    }
    for (std::int64_t& cents : out.salesByHour)
        cents = out.days > 0 ? cents / out.days : 0;
    return out;
}

QJsonObject readToday(storage::Database& database, const VenueSettings& venue,
                      const UsualHours& usual, Timestamp now)
{
    const QDate day = dayOf(venue, now);
    const Timestamp from = startOf(day, venue);
    const auto entries = readEntries(database, venue.id, from, startOf(day.addDays(1), venue));
    const DayFigures figures =
        dayFigures(entries, venue.currency, zoneOf(venue),
                   readMethods(database, venue.id, ordersOfEarlierDays(entries)));
    const std::vector<Order> orders = readOrders(database, venue.id, from);
    Messages messages;
    for (const Order& order : orders)
        addMessages(messages, order, NotificationStore::readByOrder(database, order.id));
    addNeeds(messages.needs, orders);
    for (const QJsonObject& each : readJobAlarms(database, venue.id))
        messages.needs.append(each);
    return {{QLatin1String("date"), day.toString(Qt::ISODate)},
            {QLatin1String("currency"), QString::fromLatin1(venue.currency)},
            {QLatin1String("hours"), hoursJson(figures, usual)},
            {QLatin1String("methods"), methodsJson(figures)},
            {QLatin1String("refundedOrders"), qint64(figures.refundedOrders.size())},
            {QLatin1String("kitchen"), kitchenJson(kitchenOf(orders, venue, now), venue)},
            {QLatin1String("messages"), messagesJson(messages)},
            {QLatin1String("needs"), messages.needs}};
}

} // namespace servery
