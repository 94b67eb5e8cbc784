// What the server answers a manager's screens in tests.
#pragma once

#include <QJsonArray>
#include <QJsonObject>

namespace servery::testing {

inline QJsonObject day()
{
    QJsonArray hours;
    for (int hour = 0; hour < 24; ++hour) {
        const int sales = hour == 8 ? 24300 : hour == 9 ? 3500 : 0;
        hours.append(QJsonObject{
            {"hour", hour}, {"salesCents", sales}, {"usualCents", hour == 8 ? 20000 : 0}});
    }
    return {{"day", "2026-06-12"},
            {"currency", "USD"},
            {"totals", QJsonObject{{"orders", 8},
                                   {"salesCents", 27800},
                                   {"tipCents", 2600},
                                   {"refundCents", 1850},
                                   {"feeCents", 990},
                                   {"creditSoldCents", 5000},
                                   {"creditSpentCents", 1250},
                                   {"creditRefundedCents", 700},
                                   {"creditExpiredCents", 0}}},
            {"creditOwedCents", 14450},
            {"usualByNowCents", 20000},
            {"openOrders", 2},
            {"lateOrders", 1},
            {"averagePrepSeconds", 588},
            {"prepGoalSeconds", 900},
            {"onTimePercent", 75},
            {"refundedOrders", 1},
            {"hours", hours},
            {"methods", QJsonArray{QJsonObject{{"method", "stripe"},
                                               {"orders", 8},
                                               {"salesCents", 24300},
                                               {"tipCents", 2600},
                                               {"refundCents", 1850},
                                               {"feeCents", 990}},
                                   QJsonObject{{"method", "cash"},
                                               {"orders", 1},
                                               {"salesCents", 3500},
                                               {"tipCents", 0},
                                               {"refundCents", 0},
                                               {"feeCents", 0}},
                                   QJsonObject{{"method", "bank_transfer"},
                                               {"orders", 0},
                                               {"salesCents", 0},
                                               {"tipCents", 0},
                                               {"refundCents", 0},
                                               {"feeCents", 0},
                                               {"creditSoldCents", 5000}}}},
            {"messages", QJsonObject{{"texts", 9},
                                     {"calls", 3},
                                     {"notDelivered", 1},
                                     {"priced", 11},
                                     {"costs", QJsonArray{QJsonObject{{"currency", "USD"},
                                                                      {"textMicros", 180000},
                                                                      {"callMicros", 90000}}}}}},
            {"needs", QJsonArray{QJsonObject{{"kind", "message_not_delivered"},
                                             {"orderId", "ord_139"},
                                             {"orderNumber", 139},
                                             {"phoneEnds", "07"}},
                                 QJsonObject{{"kind", "payout_difference"}},
                                 QJsonObject{{"kind", "money_parked"},
                                             {"id", "pkm_1"},
                                             {"amountCents", 2400},
                                             {"currency", "USD"}}}}};
}

inline QJsonObject payout(const char* id, const char* status, const char* compared, int difference)
{
    return {{"payoutId", id},
            {"amountCents", 184752},
            {"currency", "USD"},
            {"status", status},
            {"createdAt", "2026-11-18T20:00:00Z"},
            {"arrivalAt", "2026-11-20T00:00:00Z"},
            {"reconciliation", compared},
            {"expectedCents", 184752 - difference},
            {"differenceCents", difference},
            {"orderCount", 92}};
}

inline QJsonObject detail()
{
    QJsonObject out = payout("po_18", "paid", "differs", -1850);
    out["lines"] = QJsonArray{QJsonObject{{"kind", "charge"},
                                          {"count", 92},
                                          {"providerCents", 196840},
                                          {"ledgerCents", 196840},
                                          {"differenceCents", 0}},
                              QJsonObject{{"kind", "refund"},
                                          {"count", 1},
                                          {"providerCents", -1850},
                                          {"ledgerCents", 0},
                                          {"differenceCents", -1850}}};
    out["differences"] = QJsonArray{QJsonObject{{"differenceId", "d1"},
                                                {"class", "late"},
                                                {"sentence", "Order 118 was refunded at 23:58."},
                                                {"differenceCents", -1850},
                                                {"state", "open"},
                                                {"ledgerNumber", 20418}}};
    out["transactions"] = QJsonArray{QJsonObject{{"transactionId", "txn_1"},
                                                 {"kind", "charge"},
                                                 {"amountCents", 5000},
                                                 {"feeCents", 200},
                                                 {"platformFeeCents", 0},
                                                 {"at", "2026-11-17T09:00:00Z"},
                                                 {"orderId", "ord_118"},
                                                 {"orderNumber", 118}}};
    return out;
}

inline QJsonObject profit(int sales, int cost, int fee, int margin)
{
    return {{"currency", "USD"},
            {"salesCents", sales},
            {"refundCents", 0},
            {"costCents", cost},
            {"feeCents", fee},
            {"platformFeeCents", 0},
            {"lostCents", 0},
            {"marginCents", margin},
            {"linesWithoutCost", 1},
            {"messagesWithoutPrice", 2},
            {"messageCosts", QJsonArray{QJsonObject{{"currency", "EUR"}, {"micros", 420000}}}}};
}

} // namespace servery::testing
