// The manager's models: the day's figures, the payouts and what differs, the way down to an entry,
// and the files.
#include "app/documents/reporthead.h"
#include "app/manager/entrytrail.h"
#include "app/manager/ledgerbooks.h"
#include "app/manager/moneyreports.h"
#include "app/manager/payoutbook.h"
#include "app/manager/reportexport.h"
#include "app/manager/todayreport.h"
#include "tests/app/apifixture.h"
#include "tests/app/managerbodies.h"
#include "tests/app/papertext.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

namespace servery::testing {

using app::EntryTrail;
using app::LedgerBooks;
using app::MoneyReports;
using app::PayoutBook;
using app::TodayReport;

namespace {

constexpr auto manager = "manager";

} // namespace

class ManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void workThatStoppedIsANeed()
    {
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        QJsonObject body = day();
        body["needs"] = QJsonArray{QJsonObject{{"kind", "job_parked"},
                                               {"jobId", "job_1"},
                                               {"job", "stripe.refund"},
                                               {"orderId", "ord_9"},
                                               {"orderNumber", 127},
                                               {"currency", "USD"},
                                               {"amountCents", 1850}}};
        f.answers["/api/reports/day"] = {200, body};
        f.answers["/api/staff/jobs/job_1/retry"] = {200, {}};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        QCOMPARE(modelSnapshot(*today.needs(), {"title", "detail", "jobId"}),
                 QStringLiteral("title=Refund not sent, order 127 detail=$18.50. Try again: it "
                                "never goes back twice. jobId=job_1\n"));
        body["needs"] = QJsonArray{};
        f.answers["/api/reports/day"] = {200, body};
        today.retryJob(QStringLiteral("job_1"));
        QTRY_COMPARE(today.needs()->rowCount(), 0);
        QCOMPARE(f.count("/api/staff/jobs/job_1/retry"), 1);
        body.remove(QStringLiteral("creditOwedCents"));
        body["totals"] = QJsonObject{{"orders", 8}, {"salesCents", 27800}};
        // A server that is newer than the console may need what the console has no words for.
        body["needs"] = QJsonArray{
            QJsonObject{{"kind", "oven_on_fire"}},
            QJsonObject{{"kind", "gift_card_lost"}, {"currency", "USD"}, {"amountCents", 2500}},
            QJsonObject{{"kind", "refund_waiting"},
                        {"id", "ref_1"},
                        {"orderNumber", 98},
                        {"method", "cash"},
                        {"at", "2026-11-21T12:06:00Z"},
                        {"currency", "USD"},
                        {"amountCents", 2400}}};
        f.answers["/api/reports/day"] = {200, body};
        today.refresh();
        QTRY_COMPARE(modelSnapshot(*today.needs(), {"title", "detail"}),
                     QStringLiteral("title=Something waits for you detail=oven_on_fire\n"
                                    "title=Something waits for you detail=$25.00\n"
                                    "title=Cash to give back at the counter, order 98 "
                                    "detail=$24.00, since Sat 21 Nov 12:06\n"));
        QVERIFY(today.credit().isEmpty()); // nobody has any
        QVERIFY(!textOf(today.paper()).contains(QStringLiteral("credit")));
    }

    void theDayInFigures()
    {
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        QAbstractItemModelTester tester(today.methods());
        f.answers["/api/reports/day"] = {200, day()};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        QStringList figures;
        for (const QVariant& each : today.metrics())
            figures += each.toMap().value("figure").toString() + u' ' +
                       each.toMap().value("context").toString();
        QCOMPARE(figures, (QStringList{QStringLiteral("$278.00 $78.00 over a usual Friday by now"),
                                       QStringLiteral("8 2 open, 1 late"),
                                       QStringLiteral("9:48 goal 15:00, 75% on time"),
                                       QStringLiteral("$26.00 9.4% of sales"),
                                       QStringLiteral("$18.50 1 order(s)"),
                                       QStringLiteral("$0.03 $0.27 in all")}));
        QCOMPARE(modelSnapshot(*today.methods(), {"method", "orders", "sales", "refunds", "fees"}),
                 QStringLiteral("method=Card orders=8 sales=$243.00 refunds=−$18.50 fees=−$9.90\n"
                                "method=Cash orders=1 sales=$35.00 refunds=$0.00 fees=$0.00\n"));
        QCOMPARE(today.totals().value("sales").toString(), QStringLiteral("$278.00"));
        QCOMPARE(modelSnapshot(*today.needs(), {"kind", "title", "detail"}),
                 QStringLiteral("kind=message_not_delivered title=Text did not arrive, order 139 "
                                "detail=Phone ending 07.\n"));
        QStringList credit;
        for (const QVariant& each : today.credit())
            credit += each.toMap().value("label").toString() + u' ' +
                      each.toMap().value("amount").toString();
        QCOMPARE(credit, (QStringList{"Sold $50.00", QStringLiteral("Spent −$12.50"),
                                      "Refunds as credit $7.00", "Run out $0.00",
                                      "Owed to customers now $144.50"}));
        const QVariantMap eight = today.hours().value(0).toMap();
        QCOMPARE(eight.value("hour").toInt(), 8);
        QCOMPARE(eight.value("value").toInt(), 607); // of $400
        QCOMPARE(eight.value("usual").toInt(), 500);
        QCOMPARE(today.ticks().last().toString(), QStringLiteral("$400"));
    }

    void theDayIsReadAnewOnceThingsSettle()
    {
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        f.answers["/api/reports/day"] = {200, day()};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        f.event(QStringLiteral("payment_completed"), {});
        f.event(QStringLiteral("payment_completed"), {});
        f.advanceMs(TodayReport::settleMs - 1);
        QCOMPARE(f.count("/api/reports/day"), 1);
        f.advanceMs(1);
        QTRY_COMPARE(f.count("/api/reports/day"), 2);
        today.clear();
        QVERIFY(today.metrics().isEmpty());
    }

    void nobodyElseIsTold()
    {
        ApiFixture f(Role::Counter);
        TodayReport today(f.clock, f.link, f.time, f.api);
        EntryTrail trail(f.time, f.api);
        PayoutBook payouts(f.link, f.time, f.api, trail);
        LedgerBooks books(f.link, f.time, f.api);
        MoneyReports reports(f.time, f.api, trail);
        QVERIFY(f.connectNow());
        for (const QString& role : {QStringLiteral("counter"), QStringLiteral("kitchen")}) {
            today.setRole(role);
            trail.setRole(role);
            reports.setRole(role);
            trail.ofDay(QStringLiteral("2026-06-12"), QStringLiteral("sales"), {});
            trail.ofOrder(QStringLiteral("ord_1"), {});
            reports.refresh();
            payouts.setRole(role);
            books.setRole(role);
            today.refresh();
            payouts.refresh();
            books.refresh();
            books.openEntry(1);
        }
        QVERIFY(f.asked.empty());
    }

    void payoutsAndWhatDiffers()
    {
        ApiFixture f;
        EntryTrail trail(f.time, f.api);
        PayoutBook payouts(f.link, f.time, f.api, trail);
        QAbstractItemModelTester tester(payouts.list());
        f.answers["/api/payouts"] = {
            200,
            {{"payouts", QJsonArray{payout("po_20", "in_transit", "waiting", 0),
                                    payout("po_19", "paid", "matches", 0),
                                    payout("po_18", "paid", "differs", -1850),
                                    payout("po_14", "failed", "unavailable", 0)}}}};
        f.answers["/api/payouts/po_18"] = {200, detail()};
        QVERIFY(f.connectNow());
        payouts.setRole(QLatin1String(manager));
        payouts.refresh();
        QTRY_VERIFY(payouts.isOpen());
        QCOMPARE(modelSnapshot(*payouts.list(), {"key", "kind", "words", "selected"}),
                 QStringLiteral("key=po_20 kind=onItsWay words=On its way, due Fri 20 Nov "
                                "selected=false\n"
                                "key=po_19 kind=matches words=In the bank, matches selected=false\n"
                                "key=po_18 kind=differs words=$18.50 short selected=true\n"
                                "key=po_14 kind=failed words=Failed selected=false\n"));
        QCOMPARE(payouts.toReview(), 2);
        QCOMPARE(payouts.title(), QStringLiteral("Payout of Wed 18 Nov"));
        QCOMPARE(payouts.differenceText(), QStringLiteral("−$18.50"));
        QCOMPARE(modelSnapshot(*payouts.lines(), {"name", "provider", "ledger", "differs"}),
                 QStringLiteral("name=Card sales provider=$1,968.40 ledger=$1,968.40 "
                                "differs=false\n"
                                "name=Refunds provider=−$18.50 ledger=$0.00 differs=true\n"));
        QCOMPARE(modelSnapshot(*payouts.differences(), {"title", "sentence", "isOpen", "entry"}),
                 QStringLiteral("title=Booked on another day sentence=Order 118 was refunded at "
                                "23:58. isOpen=true entry=20418\n"));
        payouts.accept(QStringLiteral("d1"), QStringLiteral("  "));
        QVERIFY(!payouts.accepting());
        f.answers["/api/payouts/po_18/differences/d1/accept"] = {200, {{"state", "accepted"}}};
        payouts.accept(QStringLiteral("d1"), QStringLiteral("Checked"));
        payouts.accept(QStringLiteral("d1"), QStringLiteral("Checked"));
        QTRY_VERIFY(!payouts.accepting());
        QCOMPARE(f.count("/api/payouts/po_18/differences"), 1);
        // A line leads to what it is made of, and that to its order.
        payouts.openLine(QStringLiteral("provider_fee"));
        QCOMPARE(trail.sumText(), QStringLiteral("−$2.00"));
        payouts.openLine(QStringLiteral("charge"));
        QCOMPARE(trail.sumText(), QStringLiteral("$50.00"));
        QCOMPARE(modelSnapshot(*trail.lines(), {"cause", "orderText", "orderId", "amountText"}),
                 QStringLiteral("cause=txn_1 orderText=Order 118 orderId=ord_118 "
                                "amountText=$50.00\n"));
        // What was posted of the payout itself.
        trail.setRole(QLatin1String(manager));
        f.answers["/api/ledger/transactions"] = {
            200,
            {{"transactions", QJsonArray{QJsonObject{{"number", 90}, {"cause", "payout_paid"}}}}}};
        payouts.openEntries();
        QTRY_COMPARE(trail.lines()->count(), 1);
        QCOMPARE(trail.title(), QStringLiteral("Payout of Wed 18 Nov"));
        QCOMPARE(f.count("/api/ledger/transactions?subject=po_18"), 1);
        const QString paper = textOf(payouts.paper());
        QVERIFY2(paper.contains(QStringLiteral("Payout of Wed 18 Nov\n")), qPrintable(paper));
        QVERIFY(paper.contains(QStringLiteral("Difference | −$18.50")));
        QVERIFY(paper.contains(QStringLiteral("Order 118 was refunded at 23:58.")));
        QVERIFY(paper.contains(QStringLiteral("Nobody has decided it yet.")));
        payouts.saveCsv();
        QTRY_VERIFY(payouts.file()->text().endsWith(QLatin1String("payout-po_18.csv")));
    }

    void anEventBringsTheNewPayout()
    {
        ApiFixture f;
        EntryTrail trail(f.time, f.api);
        PayoutBook payouts(f.link, f.time, f.api, trail);
        f.answers["/api/payouts"] = {200, {{"payouts", QJsonArray{}}}};
        QVERIFY(f.connectNow());
        payouts.setRole(QLatin1String(manager));
        payouts.refresh();
        QTRY_COMPARE(payouts.state(), QStringLiteral("ready"));
        f.answers["/api/payouts"] = {
            200, {{"payouts", QJsonArray{payout("po_20", "in_transit", "waiting", 0)}}}};
        f.event(QStringLiteral("payout_updated"), {{"payoutId", "po_20"}});
        QTRY_COMPARE(payouts.list()->count(), 1);
    }

    void downFromAnAmountToItsCause()
    {
        ApiFixture f;
        LedgerBooks books(f.link, f.time, f.api);
        QAbstractItemModelTester tester(books.postings());
        f.answers["/api/ledger/accounts"] = {
            200,
            {{"accounts", QJsonArray{QJsonObject{{"account", "card_clearing/stripe"},
                                                 {"currency", "USD"},
                                                 {"balanceCents", 5000}},
                                     QJsonObject{{"account", "sales"},
                                                 {"currency", "USD"},
                                                 {"balanceCents", -5000}}}}}};
        f.answers["/api/ledger/postings"] = {
            200,
            {{"postings", QJsonArray{QJsonObject{{"number", 7},
                                                 {"line", 2},
                                                 {"at", "2026-06-12T09:00:00Z"},
                                                 {"cause", "payment_received"},
                                                 {"amountCents", -5000}}}},
             {"nextCursor", "7.2"}}};
        f.answers["/api/ledger/transactions/7"] = {
            200,
            {{"number", 7},
             {"at", "2026-06-12T09:00:00Z"},
             {"cause", "payment_received"},
             {"postings",
              QJsonArray{QJsonObject{{"account", "card_clearing/stripe"},
                                     {"amountCents", 5000},
                                     {"currency", "USD"}},
                         QJsonObject{
                             {"account", "sales"}, {"amountCents", -5000}, {"currency", "USD"}}}}}};
        QVERIFY(f.connectNow());
        books.setRole(QLatin1String(manager));
        books.refresh();
        QTRY_COMPARE(modelSnapshot(*books.accounts(), {"key", "name", "balanceText"}),
                     QStringLiteral("key=card_clearing/stripe|USD name=Stripe balance "
                                    "balanceText=$50.00\n"
                                    "key=sales|USD name=Sales balanceText=−$50.00\n"));
        books.openAccount(QStringLiteral("sales|USD"));
        QTRY_COMPARE(
            modelSnapshot(*books.postings(), {"number", "timeText", "cause", "creditText"}),
            QStringLiteral("number=7 timeText=Fri 12 Jun 09:00 cause=Payment received "
                           "creditText=$50.00\n"));
        QVERIFY(books.hasMore());
        books.openEntry(7);
        QTRY_COMPARE(books.entry().value("sumText").toString(), QStringLiteral("$50.00"));
        QCOMPARE(books.entry().value("lines").toList().size(), 2);
        QVERIFY(f.asked.back().authorization.contains("token-1"));
    }

    void anEntryLeadsToItsCause_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("leadsTo");
        QTest::addColumn<QString>("target");
        const auto row = [](const char* name, const char* subject, const char* kind,
                            const char* target) {
            QTest::newRow(name) << QString::fromLatin1(subject) << QString::fromLatin1(kind)
                                << QString::fromLatin1(target);
        };
        row("an order", "ord_1", "order", "ord_1");
        row("a customer's credit", "wal_1", "credit", "wal_1");
        row("a drawer", "drw_1", "drawer", "drw_1");
        row("a payout", "po_18", "payout", "po_18");
        row("tips that were shared", "tips_2026-06-11", "tips", "2026-06-11");
        row("tips that were paid out", "stf_1", "tips", "2026-06-12");
        row("of a newer server", "new_1", "", "");
    }
    void anEntryLeadsToItsCause()
    {
        QFETCH(QString, subject);
        ApiFixture f;
        LedgerBooks books(f.link, f.time, f.api);
        f.answers["/api/ledger/transactions/7"] = {
            200,
            {{"number", 7},
             {"at", "2026-06-12T09:00:00Z"},
             {"cause", "correction"},
             {"subject", subject},
             {"postings", QJsonArray{QJsonObject{
                              {"account", "sales"}, {"amountCents", 5}, {"currency", "USD"}}}}}};
        books.setRole(QLatin1String(manager));
        books.openEntry(7);
        QTRY_COMPARE(books.entry().value("number").toInt(), 7);
        QTEST(books.entry().value("leadsTo").toString(), "leadsTo");
        QTEST(books.entry().value("target").toString(), "target");
    }

    void everyFigureOfADayHasItsEntries()
    {
        ApiFixture f;
        EntryTrail trail(f.time, f.api);
        QAbstractItemModelTester tester(trail.lines());
        const auto entry = [](int number, const char* method, int sales, int tips) {
            return QJsonObject{{"number", number},
                               {"at", "2026-06-12T09:00:00Z"},
                               {"cause", "payment_received"},
                               {"method", method},
                               {"orderId", "ord_1"},
                               {"orderNumber", 118},
                               {"salesCents", sales},
                               {"tipCents", tips},
                               {"creditSoldCents", tips / 4}};
        };
        f.answers["/api/reports/day/entries"] = {
            200,
            {{"currency", "USD"},
             {"entries", QJsonArray{entry(7, "stripe", 3400, 100), entry(8, "cash", 3400, 0)}}}};
        trail.setRole(QLatin1String(manager));
        trail.ofDay(QStringLiteral("2026-06-12"), QStringLiteral("sales"), {});
        QTRY_COMPARE(trail.state(), QStringLiteral("ready"));
        QCOMPARE(trail.sumText(), QStringLiteral("$68.00"));
        QCOMPARE(trail.methods().size(), 3);
        trail.choose(QStringLiteral("sales"), QStringLiteral("cash"));
        QCOMPARE(modelSnapshot(*trail.lines(), {"number", "cause", "orderText", "amountText"}),
                 QStringLiteral("number=8 cause=Payment received, Cash orderText=Order 118 "
                                "amountText=$34.00\n"));
        // What adds nothing to the figure is not among its entries.
        trail.choose(QStringLiteral("tips"), {});
        QCOMPARE(trail.lines()->count(), 1);
        QCOMPARE(trail.sumText(), QStringLiteral("$1.00"));
        trail.choose(QStringLiteral("creditSold"), {});
        QCOMPARE(trail.sumText(), QStringLiteral("$0.25"));
        QCOMPARE(trail.title(), QStringLiteral("Credit sold"));

        f.answers["/api/ledger/transactions"] = {
            200,
            {{"transactions", QJsonArray{QJsonObject{
                                  {"number", 7},
                                  {"at", "2026-06-12T09:00:00Z"},
                                  {"cause", "payment_received"},
                                  {"postings", QJsonArray{QJsonObject{{"amountCents", 3500},
                                                                      {"currency", "USD"}}}}}}}}};
        f.answers["/api/staff/orders/ord_1/profit"] = {200, profit(3400, 1300, 91, 2009)};
        trail.ofOrder(QStringLiteral("ord_1"), QStringLiteral("Order 118"));
        QTRY_COMPARE(trail.profit().size(), 6);
        QCOMPARE(trail.profit()[0].toMap().value("figure").toString(), QStringLiteral("$20.09"));
        QTRY_COMPARE(trail.lines()->count(), 1);
        // What was asked for before is late.
        f.answers["/api/ledger/transactions"] = {503, {}};
        trail.ofOrder(QStringLiteral("ord_2"), QStringLiteral("Order 2"));
        trail.close();
        QTRY_COMPARE(f.count("/api/ledger/transactions?subject=ord_2"), 1);
        QCOMPARE(trail.state(), QStringLiteral("none"));
    }

    void filesSayWhereTheyWent()
    {
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        f.answers["/api/reports/day"] = {200, day()};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        const QString paper = textOf(today.paper());
        QVERIFY2(paper.contains(QStringLiteral("All | 8 | $278.00 | $26.00 | −$18.50 | −$9.90")),
                 qPrintable(paper));
        QVERIFY(paper.contains(QStringLiteral("Customers' credit\nSold | $50.00\n")));
        keep("day", today.paper());
        today.savePdf();
        QVERIFY(!today.file()->failed());
        const QString path = today.file()->path();
        QCOMPARE(path, app::ReportExport::folder() + QStringLiteral("/day-2026-06-12.pdf"));
        QVERIFY(today.file()->text().contains(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        // The table is the server's own.
        today.saveCsv();
        QTRY_VERIFY(today.file()->path().endsWith(QLatin1String("day-2026-06-12.csv")));
        QCOMPARE(f.asked.back().path, QByteArray("/api/reports/day?format=csv&day=2026-06-12"));
        // What cannot be had or written is said.
        f.answers["/api/reports/day"] = {403, {{"status", 403}, {"code", "forbidden"}}};
        today.saveCsv();
        QTRY_VERIFY(today.file()->failed());
        QVERIFY(!today.file()->text().isEmpty());
        f.answers["/api/reports/day"] = {200, day(), {}, true}; // the line breaks within it
        today.saveCsv();
        QTRY_VERIFY(today.file()->text().contains(QLatin1String("does not answer")));
        QVERIFY(QDir().mkpath(app::ReportExport::folder() + QStringLiteral("/blocked.pdf/x")));
        app::ReportExport blocked(f.api);
        blocked.savePdf(QStringLiteral("blocked"), today.paper());
        QVERIFY(blocked.failed());
        QVERIFY(blocked.text().contains(QLatin1String("blocked.pdf")));
    }
};

} // namespace servery::testing

int main(int argc, char** argv)
{
    // Paper needs fonts, and so the application of a screen.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    servery::testing::ManagerTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "managertest.moc"
