// The counter's cash around a server of the test's own: a drawer of which two orders wait for cash.
// Thread: the test's.
#pragma once

#include "app/cash/cashdesk.h"
#include "tests/app/consolefixture.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

struct CashFixture : ConsoleFixture
{
    app::ApiClient client{clock};
    app::StaffApi api{client, random, [] {
                          return app::StaffApi::Who{"token-1", QStringLiteral("copper-lane")};
                      }};
    app::CashDesk desk{book, outbox, link, time, api};
    QAbstractItemModelTester waiting{desk.awaiting(),
                                     QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester moves{desk.moves(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest};
    QAbstractItemModelTester notes{desk.count()->notes(),
                                   QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy resets{desk.awaiting(), &QAbstractItemModel::modelReset};
    QSignalSpy kicks{&desk, &app::CashDesk::drawerKicked};
    QJsonObject drawer; // what GET /api/cash/drawer answers
    std::vector<HttpRequest> asked;
    HttpAnswer answer{200, {}}; // to anything else

    CashFixture()
    {
        time.setTimeZone("UTC");
        server.welcome.role = Role::Counter;
        server.snapshot.channel = protocol::Channel::Counter;
        client.setServer(server.url());
        server.http = [this](const HttpRequest& request) {
            asked.push_back(request);
            if (request.method == "GET" && request.path == "/api/cash/drawer")
                return HttpAnswer{200, drawer};
            return answer;
        };
        drawer = {{"state", "open"},
                  {"sessionId", "drw_2"},
                  {"openedBy", "Priya N."},
                  {"openedAt", "2026-06-12T15:02:00Z"},
                  {"floatCents", 20000},
                  {"saleCount", 23},
                  {"refundCount", 1},
                  {"refundsCents", 1850},
                  {"droppedCents", 4000},
                  {"overShortLimitCents", 500},
                  {"awaitingCash", QJsonArray{awaited("pay_1", 156), awaited("pay_2", 157)}},
                  {"refundsDue", QJsonArray{QJsonObject{{"refundId", "ref_1"},
                                                        {"paymentId", "pay_98"},
                                                        {"orderId", "ord_98"},
                                                        {"number", 98},
                                                        {"table", "4"},
                                                        {"customerName", ""},
                                                        {"reason", "cold"},
                                                        {"staff", "Mara T."},
                                                        {"since", "2026-06-12T18:12:00Z"},
                                                        {"amountCents", 2400}}}},
                  {"moves", QJsonArray{QJsonObject{{"kind", "float"},
                                                   {"staff", "Priya N."},
                                                   {"at", "2026-06-12T15:02:00Z"},
                                                   {"amountCents", 20000}},
                                       QJsonObject{{"kind", "drop"},
                                                   {"moveId", "drm_2"},
                                                   {"staff", "Priya N."},
                                                   {"at", "2026-06-12T18:40:00Z"},
                                                   {"amountCents", -4000}}}}};
    }
    static QJsonObject awaited(const char* payment, int number)
    {
        return {{"paymentId", payment},
                {"orderId", QStringLiteral("ord_%1").arg(number)},
                {"number", number},
                {"table", "3"},
                {"amountCents", 4350},
                {"dueCents", 4350},
                {"since", "2026-06-12T19:40:00Z"}};
    }
    [[nodiscard]] bool start(const QString& role = QStringLiteral("counter"))
    {
        if (!connectNow())
            return false;
        desk.setVenue("USD", role);
        return QTest::qWaitFor([this] { return desk.isKnown(); });
    }
    // $50.00 are given for the first, and then the line goes.
    [[nodiscard]] bool losesTheLineWithCashGiven()
    {
        desk.takeUp(QStringLiteral("pay_1"));
        desk.till()->choose(5000);
        server.stopListening();
        server.drop();
        return QTest::qWaitFor([this] { return !link.isConnected(); });
    }
    // One count for each note and coin, as in the picture: $549.50.
    void countAll()
    {
        for (const auto& [value, count] : std::initializer_list<std::pair<int, int>>{{10000, 1},
                                                                                     {5000, 3},
                                                                                     {2000, 9},
                                                                                     {1000, 6},
                                                                                     {500, 7},
                                                                                     {100, 15},
                                                                                     {25, 28},
                                                                                     {10, 21},
                                                                                     {5, 6},
                                                                                     {1, 10}}) {
            desk.count()->select(QString::number(value));
            for (const QChar digit : QString::number(count))
                desk.count()->press(digit);
        }
    }
    void acknowledge(const protocol::CommandMessage& command, const QJsonObject& result)
    {
        server.send(protocol::Ack{command.id, seq, result});
        settle();
    }
};

} // namespace servery::testing
