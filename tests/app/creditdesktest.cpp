// A customer's credit at the counter: found by number or by code, added to for cash, once whatever
// the line does, and spent on an order as far as it goes.
#include "app/cash/creditdesk.h"
#include "app/cash/phonenumber.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::CreditDesk;

namespace {

constexpr const char* balancePath = "/api/credits/balance";
constexpr const char* historyPath = "/api/credits/history";
constexpr const char* addPath = "/api/credits/add";
constexpr const char* payPath = "/api/payments/initiate";

struct CreditFixture : ApiFixture
{
    CreditDesk desk{book, link, time, api};
    QAbstractItemModelTester tester{desk.moves(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};
    QSignalSpy kicks{&desk, &CreditDesk::drawerKicked};

    CreditFixture() : ApiFixture(Role::Counter)
    {
        protocol::OrderView order = makeOrder(156, OrderState::PaymentPending, clock.now().ms);
        order.amountCents = 4350;
        server.snapshot.orders.push_back(order);
        holds(1850);
        answers[historyPath] = {200,
                                {{"moves", QJsonArray{QJsonObject{{"moveId", "mov_1"},
                                                                  {"kind", "spend"},
                                                                  {"amountCents", -3150},
                                                                  {"balanceCents", 1850},
                                                                  {"at", "2026-06-12T18:02:00Z"},
                                                                  {"staff", "Mara P."},
                                                                  {"orderId", "ord_131"},
                                                                  {"orderNumber", 131}}}},
                                 {"nextCursor", QJsonValue()}}};
        desk.setVenue("USD", QStringLiteral("AU"), QStringLiteral("counter"));
    }
    void holds(int cents)
    {
        answers[balancePath] = {200,
                                {{"walletId", "wal_1"},
                                 {"phone", "+61491570156"},
                                 {"balanceCents", cents},
                                 {"currency", "USD"}}};
    }
    [[nodiscard]] bool open(const char* number = "61491570156")
    {
        if (!connectNow())
            return false;
        desk.setNumber(QLatin1String(number));
        desk.lookUp();
        return QTest::qWaitFor([this] { return desk.moves()->rowCount() == 1; });
    }
};

} // namespace

class CreditDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byNumber()
    {
        CreditFixture f;
        QVERIFY(f.connectNow());
        f.desk.press(QStringLiteral("6149"));
        QVERIFY(!f.desk.canLookUp()); // too short for a number
        f.desk.press(QStringLiteral("1570156"));
        QVERIFY(f.desk.canLookUp());
        f.desk.lookUp();
        QTRY_COMPARE(f.desk.stage(), QStringLiteral("shown"));
        QCOMPARE(f.asked.front().path, QByteArray("/api/credits/balance?phone=%2B61491570156"));
        QCOMPARE(f.desk.balanceText(), QStringLiteral("$18.50"));
        QVERIFY(f.desk.account().startsWith(QLatin1String("wallet/wal_")));
        QVERIFY(f.desk.account().endsWith(QLatin1String("|USD")));
        QTRY_COMPARE(f.desk.moves()->rowCount(), 1);
        QCOMPARE(modelSnapshot(*f.desk.moves(), {"word", "detail", "amountText", "orderId"}),
                 QStringLiteral("word=Paid, order 131 detail=Fri 12 Jun 18:02, Mara P. "
                                "amountText=\u2212$31.50 orderId=ord_131\n"));
        f.desk.leave();
        QCOMPARE(f.desk.phone(), QString());
        QCOMPARE(f.desk.moves()->rowCount(), 0);
    }

    void numbersAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("number");
        const auto row = [](const char* name, const char* country, const char* typed,
                            const char* number) {
            QTest::newRow(name) << QString::fromLatin1(country) << QString::fromUtf8(typed)
                                << QString::fromLatin1(number);
        };
        row("national", "AU", "0491 570 156", "+61491570156");
        row("without its nought", "AU", "491570156", "+61491570156");
        row("with the country's code", "AU", "61491570156", "+61491570156");
        row("with a plus", "AU", "+61 491 570 156", "+61491570156");
        row("with the way out of the country", "AU", "0011 49 1512 3456789", "+4915123456789");
        row("somebody else's", "DE", "+61491570156", "+61491570156");
        row("somebody else's without the plus", "DE", "61491570156", "+61491570156");
        row("Germany", "DE", "01512 3456789", "+4915123456789");
        row("brackets", "US", "(212) 555-2368", "+12125552368");
        row("Arabic digits", "AE",
            "\u0660\u0665\u0660 \u0661\u0662\u0663 "
            "\u0664\u0665\u0666\u0667",
            "+971501234567");
        row("in nobody's plan", "US", "+15550100142", "+15550100142");
        row("no country", "", "0491570156", "");
        row("no country, whole", "", "61491570156", "+61491570156");
        row("too short", "AU", "6149", "");
        row("too long", "AU", "614915701561234567", "");
        row("no number", "AU", "Mara", "");
        row("nothing", "AU", "", "");
    }

    void numbersAsPeopleSayThem()
    {
        QFETCH(QString, country);
        QFETCH(QString, typed);
        QFETCH(QString, number);
        QCOMPARE(app::phoneNumberOf(typed, country), number);
    }

    void byNationalNumber()
    {
        CreditFixture f;
        QVERIFY(f.open("0491 570 156"));
        QCOMPARE(f.asked.front().path, QByteArray("/api/credits/balance?phone=%2B61491570156"));
    }

    void byTheCodeOnTheCustomersPage()
    {
        CreditFixture f;
        QVERIFY(f.connectNow());
        QVERIFY(!f.desk.takeScan(QStringLiteral("ord_145")));
        QVERIFY(f.desk.takeScan(QStringLiteral("wal_1")));
        QTRY_COMPARE(f.desk.phone(), QStringLiteral("+61491570156"));
        QCOMPARE(f.asked.front().path, QByteArray("/api/credits/balance?wallet=wal_1"));
        f.desk.leave();
        f.answers[balancePath] = {200, {{"balanceCents", 0}, {"currency", "USD"}}};
        QVERIFY(f.desk.takeScan(QStringLiteral("wal_9")));
        QTRY_COMPARE(f.desk.problem(), QStringLiteral("There is no credit with this code."));
        QCOMPARE(f.desk.stage(), QStringLiteral("find"));
    }

    void addsForCashOnce()
    {
        CreditFixture f;
        QVERIFY(f.open());
        QVERIFY(!f.desk.canAdd());
        f.desk.choose(2000);
        QVERIFY(f.desk.canAdd()); // exactly that much
        f.desk.setGiving(true);
        f.desk.choose(1500);
        QCOMPARE(f.desk.fault(), QStringLiteral("$5.00 short"));
        QVERIFY(!f.desk.canAdd());
        f.desk.choose(5000);
        QCOMPARE(f.desk.changeText(), QStringLiteral("$30.00"));
        f.answers[addPath] = {0, {}}; // no answer
        f.desk.add();
        QTRY_VERIFY(f.desk.problem().startsWith(QStringLiteral("No answer yet")));
        QCOMPARE(f.kicks.count(), 0);
        f.answers[addPath] = {200, {{"walletId", "wal_1"}, {"balanceCents", 3850}}};
        f.desk.add();
        f.desk.add(); // a second touch
        QTRY_COMPARE(f.desk.stage(), QStringLiteral("done"));
        QCOMPARE(f.kicks.count(), 1);
        QByteArrayList keys;
        for (const HttpRequest& each : f.asked)
            if (each.path == addPath) {
                keys.append(each.key);
                QCOMPARE(each.body, (QJsonObject{{"phone", "+61491570156"},
                                                 {"amountCents", 2000},
                                                 {"method", "cash"},
                                                 {"tenderedCents", 5000}}));
            }
        // However often it was sent, it was one top-up.
        QVERIFY(keys.size() >= 2);
        QVERIFY(!keys.front().isEmpty());
        QCOMPARE(keys.count(keys.front()), keys.size());
    }

    void paysAnOrderAsFarAsItGoes()
    {
        CreditFixture f;
        QVERIFY(f.connectNow());
        f.desk.beginOrder(QStringLiteral("ord_156"));
        QVERIFY(f.open());
        QCOMPARE(f.desk.orderNumber(), 156);
        QCOMPARE(f.desk.orderDueText(), QStringLiteral("$43.50"));
        QCOMPARE(f.desk.payText(), QStringLiteral("$18.50"));
        QVERIFY(!f.desk.paysWhole());
        f.answers[payPath] = {
            409, {{"status", 409}, {"code", "wallet_insufficient"}, {"balanceCents", 0}}};
        f.desk.pay();
        QTRY_COMPARE(f.desk.problem(), QStringLiteral("The credit does not hold that much."));
        f.answers[payPath] = {200, {{"paymentId", "pay_9"}}};
        f.desk.pay();
        QTRY_COMPARE(f.desk.stage(), QStringLiteral("done"));
        QCOMPARE(f.desk.doneText(),
                 QStringLiteral("$18.50 of order 156 is paid. Take the rest another way."));
        const auto last = std::find_if(f.asked.rbegin(), f.asked.rend(),
                                       [](const auto& each) { return each.path == payPath; });
        QCOMPARE(last->body, (QJsonObject{{"orderId", "ord_156"},
                                          {"method", "wallet"},
                                          {"phone", "+61491570156"},
                                          {"amountCents", 1850}}));
    }

    void nothingIsShownToWhoIsNotSignedIn()
    {
        CreditFixture f;
        QVERIFY(f.open());
        f.desk.clear();
        QCOMPARE(f.desk.balanceText(), QString());
        QVERIFY(!f.desk.takeScan(QStringLiteral("wal_1")));
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::CreditDeskTest)
#include "creditdesktest.moc"
