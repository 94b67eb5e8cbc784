#include "server/reports/reportreader.h"

#include "core/orders/kitchenflow.h"
#include "server/ledger/ledgerstore.h"
#include "server/orders/orderstore.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payouts/payoutstore.h"
#include "server/payouts/payoutview.h"
#include "server/reports/jobalarms.h"
#include "server/tips/tipstore.h"
#include "server/tips/tipview.h"
#include "server/venues/venuestore.h"

#include <QJsonArray>

namespace servery::reports {

namespace {

constexpr int usualWeeks = 4;
constexpr int parkedShown = 100;

std::vector<BookLine> linesIn(storage::Database& database, const VenueSettings& venue,
                              const DayRange& range)
{
    const std::vector<BookEntry> entries = entriesIn(database, venue.id, range);
    return bookLinesOf(entries, venue.currency, methodsOf(database, entries));
}

Daybook bookOf(storage::Database& database, const VenueSettings& venue, const DayRange& range)
{
    return daybookOf(linesIn(database, venue, range), venue.timeZone);
}

bool isLate(const Order& order, const VenueSettings& venue, Timestamp now)
{
    const Timestamp from = order.firedAt.isSet() ? order.firedAt : orderedSince(order);
    return isInKitchen(order) && !order.heldAt.isSet() &&
           now > from.plusSeconds(venue.service.prepGoalSeconds);
}

Usual readUsual(storage::Database& database, const VenueSettings& venue, QDate date)
{
    Usual usual;
    usual.date = date;
    std::vector<Daybook> days;
    for (int week = 1; week <= usualWeeks; ++week) {
        const DayRange range = rangeOf(date.addDays(-7 * week), venue.timeZone);
        const std::vector<BookLine> lines = linesIn(database, venue, range);
        days.push_back(daybookOf(lines, venue.timeZone));
        for (const BookLine& line : lines)
            usual.sales.emplace_back(line.at.ms - range.from.ms, line.salesCents);
    }
    usual.day = usualDayOf(days);
    return usual;
}

std::int64_t usualByNow(const Usual& usual, std::int64_t msIntoDay)
{
    std::int64_t cents = 0;
    for (const auto& [at, sales] : usual.sales)
        cents += at <= msIntoDay ? sales : 0;
    return usual.day.days > 0 ? cents / usual.day.days : 0;
}

std::vector<OrderProfit> profitsOf(storage::Database& database, const VenueId& venue,
                                   const std::vector<QByteArray>& orders)
{
    QHash<QByteArray, std::vector<BookEntry>> entries;
    for (BookEntry& entry : entriesAbout(database, venue, orders))
        entries[entry.subject].push_back(std::move(entry));
    QHash<QByteArray, std::vector<MessagePrice>> messages;
    for (const SentMessage& message : messagesAbout(database, orders))
        messages[message.order.bytes()].push_back({message.price, message.priceUnit});
    std::vector<OrderProfit> out;
    for (SoldOrder& order : ordersOf(database, venue, orders)) {
        const QByteArray id = order.id.bytes();
        Profit profit =
            profitOf(order.lines, order.currency, entries.value(id), messages.value(id));
        out.push_back({std::move(order), std::move(profit)});
    }
    return out;
}

// What the account of one member of staff says: credited when shared, debited when paid.
TipAccount accountOf(storage::Database& database, const VenueId& venue,
                     const LedgerBalance& balance)
{
    TipAccount out{StaffId(balance.account.holder), 0, -balance.balanceCents};
    for (const AccountPosting& posting : LedgerStore::readPostings(
             database, venue, toString(balance.account), balance.currency, 0, 0, 10'000))
        if (posting.cause == toString(ledger::Cause::TipsPaid))
            out.paidCents += posting.amountCents;
    return out;
}

} // namespace

std::optional<Today> readToday(storage::Database& database, const VenueId& venue, QDate day,
                               Timestamp now, Usual& usual)
{
    const auto settings = VenueStore::readById(database, venue);
    if (!settings)
        return std::nullopt;
    Today today;
    today.venue = *settings;
    today.day = day.isValid() ? day : dayOf(now, settings->timeZone);
    today.now = now;
    const DayRange range = rangeOf(today.day, settings->timeZone);
    today.book = bookOf(database, *settings, range);
    if (usual.date != today.day)
        usual = readUsual(database, *settings, today.day);
    today.usual = usual.day;
    today.usualByNowCents = usualByNow(usual, std::min(now.ms, range.to.ms - 1) - range.from.ms);
    today.creditOwedCents =
        -LedgerStore::readHeld(database, venue, ledger::AccountKind::Wallet, settings->currency);
    today.orders = ordersOf(database, venue, today.book.orders);
    today.messages = messagesAbout(database, today.book.orders);
    today.refunds = refundsWaiting(database, venue);
    today.disputes = disputesOpen(database, venue);
    today.jobs = readJobAlarms(database, venue);
    today.parked = MoneyQueueStore::readParked(database, venue, true, parkedShown);
    for (const PayoutDifference& row : PayoutStore::readOpenDifferences(database, venue)) {
        const auto payout = PayoutStore::read(database, row.payout);
        QJsonObject json = toJson(row, payout ? payout->currency : settings->currency);
        json.insert(QLatin1String("payoutId"), QString::fromUtf8(row.payout));
        today.payouts.append(json);
    }
    for (const Order& order : OrderStore::readBoard(database, venue, 0)) {
        today.openOrders += awaitsKitchen(order) || isFulfilling(order.state) ? 1 : 0;
        today.lateOrders += isLate(order, *settings, now) ? 1 : 0;
    }
    return today;
}

std::optional<DayLines> readDayLines(storage::Database& database, const VenueId& venue, QDate day,
                                     std::optional<int> hour, Timestamp now)
{
    const auto settings = VenueStore::readById(database, venue);
    if (!settings)
        return std::nullopt;
    const QDate date = day.isValid() ? day : dayOf(now, settings->timeZone);
    DayLines out{
        settings->currency, linesIn(database, *settings, rangeOf(date, settings->timeZone)), {}};
    // By the same clock as the day's sums by hour.
    if (hour)
        std::erase_if(out.lines, [&](const BookLine& line) {
            return hourOf(line.at, settings->timeZone) != *hour;
        });
    std::vector<QByteArray> orders;
    for (const BookLine& line : out.lines)
        if (line.subject.startsWith(OrderIdKind::prefix))
            orders.push_back(line.subject);
    out.orders = ordersOf(database, venue, orders);
    return out;
}

std::optional<ProfitReport> readProfit(storage::Database& database, const VenueId& venue,
                                       QDate first, QDate last)
{
    const auto settings = VenueStore::readById(database, venue);
    if (!settings)
        return std::nullopt;
    const Daybook book = bookOf(database, *settings, rangeOf(first, last, settings->timeZone));
    return ProfitReport{settings->currency, settings->timeZone,
                        profitsOf(database, venue, book.orders)};
}

std::optional<OrderProfit> readOrderProfit(storage::Database& database, const VenueId& venue,
                                           const OrderId& order)
{
    std::vector<OrderProfit> rows = profitsOf(database, venue, {order.bytes()});
    return rows.empty() ? std::nullopt : std::optional(std::move(rows.front()));
}

std::optional<QJsonObject> readTips(storage::Database& database, const VenueId& venue, QDate first,
                                    QDate last, Timestamp now)
{
    const auto settings = VenueStore::readById(database, venue);
    if (!settings)
        return std::nullopt;
    const std::vector<TipDay> shared = TipStore::readDays(database, venue, first, last);
    const auto newest = TipStore::readLastDay(database, venue);
    const TipPolicy policy = TipStore::readPolicy(database, venue);
    std::vector<TipDay> open;
    std::int64_t through = newest ? newest->through : 0;
    const QDate today = dayOf(now, settings->timeZone);
    const QDate from = newest ? std::max(first, newest->day.addDays(1)) : first;
    for (QDate day = from; day <= std::min(last, today); day = day.addDays(1)) {
        const DayRange range = rangeOf(day, settings->timeZone);
        const TipPool pool =
            TipStore::readPool(database, venue, settings->currency, through, range.to);
        if (pool.through == 0)
            continue;
        TipDay preview{venue, day,    settings->currency, pool.cents, pool.through, {}, {},
                       {},    through};
        through = pool.through;
        preview.shares = shareTips(policy, std::max<std::int64_t>(0, pool.cents),
                                   TipStore::readShifts(database, venue, range), range, now);
        open.push_back(std::move(preview));
    }
    std::vector<TipAccount> accounts;
    for (const LedgerBalance& balance : LedgerStore::readBalances(database, venue))
        if (balance.account.kind == ledger::AccountKind::TipsPayable &&
            !balance.account.holder.isEmpty())
            accounts.push_back(accountOf(database, venue, balance));
    std::vector<StaffId> staff;
    for (const TipAccount& account : accounts)
        staff.push_back(account.staff);
    const QHash<StaffId, QString> names = TipStore::readNames(database, venue, staff);
    for (TipAccount& account : accounts)
        account.name = names.value(account.staff);
    return tipReport(*settings, shared, open, accounts);
}

} // namespace servery::reports
