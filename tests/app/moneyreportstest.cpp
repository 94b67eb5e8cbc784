// Profit and tips over a day or a week, the way down from each line, and a day in another currency.
#include "app/manager/moneyreports.h"
#include "app/manager/entrytrail.h"
#include "app/manager/todayreport.h"
#include "tests/app/apifixture.h"
#include "tests/app/managerbodies.h"
#include "tests/app/papertext.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QJsonArray>
#include <QStandardPaths>

#include <algorithm>

namespace servery::testing {

using app::EntryTrail;
using app::MoneyReports;
using app::TodayReport;

namespace {

// A day with one order, its tips shared, and a day whose tips are nobody's.
struct Reports : ApiFixture
{
    EntryTrail trail{time, api};
    MoneyReports reports{time, api, trail};
    QAbstractItemModelTester tester{reports.lines()};

    Reports()
    {
        QJsonObject one = profit(3400, 1300, 91, 2009);
        one["orderId"] = "ord_1";
        one["orderNumber"] = 118;
        one["paidAt"] = "2026-06-12T09:00:00Z";
        QJsonObject all = profit(3400, 1300, 91, 2009);
        all["orders"] = 1;
        answers["/api/reports/profit"] = {
            200, {{"currency", "USD"}, {"total", all}, {"orders", QJsonArray{one}}}};
        answers["/api/reports/tips"] = {
            200,
            {{"currency", "USD"},
             {"days",
              QJsonArray{QJsonObject{{"day", "2026-06-12"},
                                     {"state", "shared"},
                                     {"tipCents", 900},
                                     {"shares", QJsonArray{QJsonObject{{"staffId", "stf_1"},
                                                                       {"name", "Ann"},
                                                                       {"role", "kitchen"},
                                                                       {"minutes", 450},
                                                                       {"tipCents", 900}}}}},
                         QJsonObject{{"day", "2026-06-13"},
                                     {"state", "open"},
                                     {"tipCents", 420},
                                     {"fromEntry", 40},
                                     {"throughEntry", 52},
                                     {"shares", QJsonArray{}}}}},
             {"staff", QJsonArray{QJsonObject{{"staffId", "stf_1"},
                                              {"name", "Ann"},
                                              {"payableCents", 300},
                                              {"earnedCents", 900},
                                              {"paidCents", 600}}}}}};
        trail.setRole(QStringLiteral("manager"));
        reports.setRole(QStringLiteral("manager"));
    }
};

} // namespace

class MoneyReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void profitOrderByOrder()
    {
        Reports f;
        MoneyReports& reports = f.reports;
        const EntryTrail& trail = f.trail;
        reports.refresh();
        QTRY_COMPARE(reports.state(), QStringLiteral("ready"));
        QCOMPARE(reports.lines()->rows()[0].values.value("cells").toStringList(),
                 (QStringList{"118", "Fri 12 Jun 09:00", "$34.00", "$0.00", "−$13.00", "−$0.91",
                              "$0.00", "$20.09"}));
        QCOMPARE(reports.total().last(), QStringLiteral("$20.09"));
        // Dishes without a cost, messages without a price, and another currency.
        QCOMPARE(reports.notes().size(), 3);
        QVERIFY(reports.notes()[2].contains(QStringLiteral("€0.42")));
        const QString paper = textOf(reports.paper());
        QVERIFY2(paper.contains(QStringLiteral("All | $34.00")), qPrintable(paper));
        QVERIFY(paper.contains(QStringLiteral("118, Fri 12 Jun 09:00 | $34.00")));
        QVERIFY(paper.contains(QStringLiteral("Copper Lane\n")));
        QVERIFY(paper.contains(QStringLiteral("by Marta K.\nAll amounts are in USD")));
        keep("profit", reports.paper());
        f.answers["/api/ledger/transactions"] = {200, {{"transactions", QJsonArray{}}}};
        reports.openLine(QStringLiteral("ord_1"));
        QCOMPARE(trail.title(), QStringLiteral("Order 118"));
        QTRY_COMPARE(f.count("/api/ledger/transactions?subject=ord_1"), 1);
        reports.refresh();
        QTRY_COMPARE(reports.state(), QStringLiteral("ready"));
        // The trail asks beside it.
        const auto lastAsked = [&f] {
            const auto report =
                std::find_if(f.asked.crbegin(), f.asked.crend(), [](const auto& each) {
                    return each.path.startsWith("/api/reports/profit");
                });
            return report == f.asked.crend() ? QByteArray() : report->path;
        };
        const QByteArray day = lastAsked();
        QVERIFY(reports.isLatest());
        reports.step(1); // never beyond today
        QTRY_COMPARE(reports.state(), QStringLiteral("ready"));
        QCOMPARE(lastAsked(), day);
        reports.setSpan(QStringLiteral("week"));
        reports.step(-1);
        QTRY_VERIFY(lastAsked() != day);
        QTRY_COMPARE(reports.state(), QStringLiteral("ready"));
        QVERIFY(!reports.isLatest());
    }

    void tipsShareByShare()
    {
        Reports f;
        MoneyReports& reports = f.reports;
        const EntryTrail& trail = f.trail;
        reports.setKind(QStringLiteral("tips"));
        QTRY_COMPARE(reports.state(), QStringLiteral("ready"));
        QCOMPARE(reports.figures()[0].toMap().value("figure").toString(), QStringLiteral("$3.00"));
        QCOMPARE(reports.total().mid(4), (QStringList{"7:30", "$13.20"}));
        QVERIFY(reports.notes().isEmpty());
        keep("tips", reports.paper());
        // Each line and figure leads to its entries: a share, what is nobody's, what is owed.
        f.answers["/api/ledger/postings"] = {200, {{"postings", QJsonArray{}}}};
        const auto leadsTo = [&](const QByteArray& path, const char* title) {
            return f.count("/api/ledger/postings?account=" + path) == 1 &&
                   trail.title() == QLatin1String(title);
        };
        const auto keyOf = [&](std::size_t row) { return reports.lines()->rows()[row].key; };
        QCOMPARE(reports.lines()->count(), 2);
        reports.openLine(keyOf(0));
        QTRY_VERIFY(leadsTo("tips_payable%2Fstf_1&currency=USD", "Tips of Fri 12 Jun 2026, Ann"));
        QCOMPARE(reports.lines()->rows()[1].values.value("cells").toStringList(),
                 (QStringList{"Sat 13 Jun 2026", "Nobody was clocked in", "", "not shared", "",
                              "$4.20"}));
        reports.openLine(keyOf(1));
        QTRY_VERIFY(leadsTo("tips_payable&currency=USD&from=40&through=52",
                            "Tips of Sat 13 Jun 2026, not shared yet"));
        f.asked.clear();
        reports.openFigure(QStringLiteral("stf_1"));
        QTRY_VERIFY(leadsTo("tips_payable%2Fstf_1&currency=USD", "Tips, Ann"));
        reports.showTips(QStringLiteral("2026-06-11"));
        QTRY_COMPARE(f.count("/api/reports/tips?from=2026-06-11&to=2026-06-11"), 1);
        QTRY_COMPARE(reports.state(), QStringLiteral("ready"));
        reports.saveCsv();
        QTRY_VERIFY(reports.file()->path().endsWith(QLatin1String(".csv")));
        QVERIFY(f.asked.back().path.endsWith("&format=csv"));
    }

    // A message costs millionths of a unit, whatever the unit's smallest part.
    void aDayInACurrency_data()
    {
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("sales");
        QTest::addColumn<QString>("bar");
        QTest::addColumn<QString>("top");
        QTest::addColumn<QString>("messages");
        QTest::newRow("euro") << "EUR" << QStringLiteral("€278.00") << QStringLiteral("€243")
                              << QStringLiteral("€400") << QStringLiteral("€2.70 in all");
        QTest::newRow("yen") << "JPY" << QStringLiteral("¥27,800") << QStringLiteral("¥24,300")
                             << QStringLiteral("¥40,000") << QStringLiteral("¥3 in all");
        QTest::newRow("dinar") << "KWD" << QStringLiteral("KWD\u00a027.800")
                               << QStringLiteral("KWD\u00a024") << QStringLiteral("KWD\u00a040")
                               << QStringLiteral("KWD\u00a02.700 in all");
    }
    void aDayInACurrency()
    {
        QFETCH(QString, currency);
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        QJsonObject body = day();
        body["currency"] = currency;
        body["messages"] = QJsonObject{{"texts", 9},
                                       {"costs", QJsonArray{QJsonObject{{"currency", currency},
                                                                        {"textMicros", 1800000},
                                                                        {"callMicros", 900000}}}}};
        f.answers["/api/reports/day"] = {200, body};
        QVERIFY(f.connectNow());
        today.setRole(QStringLiteral("manager"));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        QTEST(today.metrics()[0].toMap().value("figure").toString(), "sales");
        QTEST(today.hours()[0].toMap().value("text").toString(), "bar");
        QTEST(today.ticks().last().toString(), "top");
        QTEST(today.metrics()[5].toMap().value("context").toString(), "messages");
    }
};

} // namespace servery::testing

int main(int argc, char** argv)
{
    // Paper needs fonts, and so the application of a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    servery::testing::MoneyReportsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "moneyreportstest.moc"
