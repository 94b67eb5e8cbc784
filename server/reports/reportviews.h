// The reports as the outside sees them: JSON for the console, CSV for everything else.
// Thread: pure functions.
#pragma once

#include "core/menu/menu.h"
#include "core/payments/parkedmoney.h"
#include "core/reports/profit.h"
#include "server/reports/reportqueries.h"

#include <QJsonArray>
#include <QJsonObject>

namespace servery::reports {

struct Today
{
    VenueSettings venue;
    QDate day;
    Timestamp now;
    Daybook book;
    UsualDay usual;
    std::int64_t usualByNowCents = 0;
    std::int64_t creditOwedCents = 0; // to all customers, now
    std::int64_t openOrders = 0;
    std::int64_t lateOrders = 0;
    std::vector<SoldOrder> orders;
    std::vector<SentMessage> messages;
    std::vector<OpenThing> refunds;
    std::vector<OpenThing> disputes;
    std::vector<ParkedMoney> parked;
    std::vector<QJsonObject> jobs; // that gave up
    QJsonArray payouts;            // differences that wait for a decision
};

[[nodiscard]] QJsonObject toJson(const Today& today);
[[nodiscard]] QByteArray toCsv(const Today& today);

// What a figure of a day is made of: all that adds to the day, in the order of the journal.
struct DayLines
{
    QByteArray currency;
    std::vector<BookLine> lines;
    std::vector<SoldOrder> orders; // that they are about
};
[[nodiscard]] QJsonArray dayLinesJson(const DayLines& day);

struct OrderProfit
{
    SoldOrder order;
    Profit profit;
};
[[nodiscard]] QJsonObject toJson(const OrderProfit& row);

struct ProfitReport
{
    QByteArray currency;
    QByteArray timeZone;
    std::vector<OrderProfit> orders;
};
// By day, all of it, and each order; CSV has a line for each order.
[[nodiscard]] QJsonObject toJson(const ProfitReport& report);
[[nodiscard]] QByteArray toCsv(const ProfitReport& report);

} // namespace servery::reports
