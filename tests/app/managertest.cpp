// The manager's models: the day's figures, the payouts and what differs, the way down to an entry,
// and the files.
#include "app/manager/ledgerbooks.h"
#include "app/manager/moneyqueue.h"
#include "app/manager/payoutbook.h"
#include "app/manager/reportfile.h"
#include "app/manager/todayreport.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QJsonArray>
#include <QStandardPaths>
#include <QTest>

namespace servery::testing {

using app::LedgerBooks;
using app::MoneyQueue;
using app::PayoutBook;
using app::TodayReport;

namespace {

constexpr auto manager = "manager";

QJsonObject day()
{
    QJsonArray hours;
    for (int hour = 0; hour < 24; ++hour) {
        const int sales = hour == 8 ? 24300 : hour == 9 ? 3500 : 0;
        hours.append(QJsonObject{
            {"hour", hour}, {"salesCents", sales}, {"usualCents", hour == 8 ? 20000 : 0}});
    }
    return {{"date", "2026-06-12"},
            {"currency", "USD"},
            {"hours", hours},
            {"methods", QJsonArray{QJsonObject{{"method", "stripe"},
                                               {"orders", 8},
                                               {"salesCents", 24300},
                                               {"tipsCents", 2600},
                                               {"refundsCents", 1850},
                                               {"feesCents", 990}},
                                   QJsonObject{{"method", "cash"},
                                               {"orders", 1},
                                               {"salesCents", 3500},
                                               {"tipsCents", 0},
                                               {"refundsCents", 0},
                                               {"feesCents", 0}}}},
            {"refundedOrders", 1},
            {"kitchen", QJsonObject{{"open", 2},
                                    {"late", 1},
                                    {"ready", 4},
                                    {"onTime", 3},
                                    {"averageSeconds", 588},
                                    {"goalSeconds", 900}}},
            {"messages", QJsonObject{{"texts", 9},
                                     {"calls", 3},
                                     {"failed", 1},
                                     {"priced", 11},
                                     {"textMicros", 180000},
                                     {"callMicros", 90000},
                                     {"currency", "USD"}}},
            {"needs", QJsonArray{QJsonObject{{"kind", "text_failed"},
                                             {"orderId", "ord_139"},
                                             {"number", 139},
                                             {"phoneEnds", "07"}}}}};
}

QJsonObject payout(const char* id, const char* status, const char* compared, int difference)
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

QJsonObject detail()
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
    return out;
}

} // namespace

class ManagerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void moneyWaitsUntilItIsDecided()
    {
        ApiFixture f;
        MoneyQueue money(f.link, f.time, f.api);
        const auto row = [](const char* id, const char* kind, int cents, int number) {
            return QJsonObject{{"parkedId", id},     {"kind", kind},
                               {"state", "waiting"}, {"orderId", "ord_9"},
                               {"number", number},   {"amountCents", cents},
                               {"currency", "USD"},  {"since", "2026-11-21T12:06:00Z"}};
        };
        f.answers["/api/payments/parked"] = {
            200,
            {{"parked", QJsonArray{row("pkm_2", "refund_failed", 1850, 118),
                                   row("pkm_1", "amount_mismatch", 3400, 127)}}}};
        f.answers["/api/ledger/transactions"] = {
            200,
            {{"transactions",
              QJsonArray{QJsonObject{
                  {"number", 7},
                  {"at", "2026-11-21T12:06:00Z"},
                  {"cause", "payment_received"},
                  {"postings",
                   QJsonArray{QJsonObject{{"amountCents", 3400}, {"currency", "USD"}},
                              QJsonObject{{"amountCents", -3400}, {"currency", "USD"}}}}}}}}};
        QVERIFY(f.connectNow());
        money.setRole(QLatin1String(manager));
        money.refresh();
        QTRY_COMPARE(money.waiting(), 2);
        // Who waits the longest is first, and open.
        QCOMPARE(modelSnapshot(*money.list(), {"words", "amountText", "orderText"}),
                 QStringLiteral("words=Another amount than due amountText=$34.00 "
                                "orderText=Order 127\n"
                                "words=Refund did not go through amountText=$18.50 "
                                "orderText=Order 118\n"));
        QCOMPARE(money.openId(), QStringLiteral("pkm_1"));
        QTRY_COMPARE(modelSnapshot(*money.entries(), {"number", "cause", "sumText"}),
                     QStringLiteral("number=7 cause=Payment received sumText=$34.00\n"));
        const auto names = [&money] {
            QStringList out;
            for (const QVariant& each : money.decisions())
                out += each.toMap().value("name").toString();
            return out;
        };
        QCOMPARE(names(), (QStringList{"refund", "accept", "write_off"}));
        money.decide(QStringLiteral("refund"), QStringLiteral(" "));
        QVERIFY(!money.deciding());
        f.answers["/api/payments/parked/pkm_1"] = {
            409, {{"status", 409}, {"code", "money_decided"}, {"title", "Decided."}}};
        money.decide(QStringLiteral("refund"), QStringLiteral("agreed"));
        QTRY_COMPARE(money.problem(), QStringLiteral("Somebody decided about this money already."));
        money.open(QStringLiteral("pkm_2"));
        QCOMPARE(names(), (QStringList{"refund", "accept"}));
        QVERIFY(money.problem().isEmpty());
        // Decided elsewhere, it is gone from here.
        f.answers["/api/payments/parked"] = {200, {{"parked", QJsonArray{}}}};
        protocol::Event decided;
        decided.name = QStringLiteral("money_decided");
        Q_EMIT f.link.eventArrived(decided);
        QTRY_COMPARE(money.waiting(), 0);
        QVERIFY(money.title().isEmpty());
    }

    void workThatStoppedIsANeed()
    {
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        QJsonObject body = day();
        body["needs"] = QJsonArray{QJsonObject{{"kind", "job_parked"},
                                               {"jobId", "job_1"},
                                               {"job", "stripe.refund"},
                                               {"orderId", "ord_9"},
                                               {"number", 127},
                                               {"amountCents", 1850}}};
        f.answers["/api/reports/today"] = {200, body};
        f.answers["/api/staff/jobs/job_1/retry"] = {200, {}};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        QCOMPARE(modelSnapshot(*today.needs(), {"title", "detail", "jobId"}),
                 QStringLiteral("title=Refund not sent, order 127 detail=$18.50. Try again: it "
                                "never goes back twice. jobId=job_1\n"));
        body["needs"] = QJsonArray{};
        f.answers["/api/reports/today"] = {200, body};
        today.retryJob(QStringLiteral("job_1"));
        QTRY_COMPARE(today.needs()->rowCount(), 0);
        QCOMPARE(f.count("/api/staff/jobs/job_1/retry"), 1);
    }

    void theDayInFigures()
    {
        ApiFixture f;
        TodayReport today(f.clock, f.link, f.time, f.api);
        QAbstractItemModelTester tester(today.methods());
        f.answers["/api/reports/today"] = {200, day()};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        QStringList figures;
        for (const QVariant& each : today.metrics())
            figures += each.toMap().value("figure").toString() + u' ' +
                       each.toMap().value("context").toString();
        QCOMPARE(figures, (QStringList{QStringLiteral("$278.00 $78.00 over a usual Friday by now"),
                                       QStringLiteral("9 2 open, 1 late"),
                                       QStringLiteral("9:48 goal 15:00, 75.0% on time"),
                                       QStringLiteral("$26.00 9.4% of sales"),
                                       QStringLiteral("$18.50 1 order(s)"),
                                       QStringLiteral("$0.03 $0.27 in all")}));
        QCOMPARE(modelSnapshot(*today.methods(), {"method", "orders", "sales", "refunds", "fees"}),
                 QStringLiteral("method=Card orders=8 sales=$243.00 refunds=−$18.50 fees=−$9.90\n"
                                "method=Cash orders=1 sales=$35.00 refunds=$0.00 fees=$0.00\n"));
        QCOMPARE(today.totals().value("sales").toString(), QStringLiteral("$278.00"));
        QCOMPARE(modelSnapshot(*today.needs(), {"kind", "title", "detail"}),
                 QStringLiteral("kind=text_failed title=Text did not arrive, order 139 "
                                "detail=Phone ending 07.\n"));
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
        f.answers["/api/reports/today"] = {200, day()};
        QVERIFY(f.connectNow());
        today.setRole(QLatin1String(manager));
        today.refresh();
        QTRY_COMPARE(today.state(), QStringLiteral("ready"));
        f.event(QStringLiteral("payment_completed"), {});
        f.event(QStringLiteral("payment_completed"), {});
        f.advanceMs(TodayReport::settleMs - 1);
        QCOMPARE(f.count("/api/reports/today"), 1);
        f.advanceMs(1);
        QTRY_COMPARE(f.count("/api/reports/today"), 2);
        today.clear();
        QVERIFY(today.metrics().isEmpty());
    }

    void nobodyElseIsTold()
    {
        ApiFixture f(Role::Counter);
        TodayReport today(f.clock, f.link, f.time, f.api);
        PayoutBook payouts(f.link, f.time, f.api);
        LedgerBooks books(f.link, f.time, f.api);
        QVERIFY(f.connectNow());
        for (const QString& role : {QStringLiteral("counter"), QStringLiteral("kitchen")}) {
            today.setRole(role);
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
        PayoutBook payouts(f.link, f.time, f.api);
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
    }

    void anEventBringsTheNewPayout()
    {
        ApiFixture f;
        PayoutBook payouts(f.link, f.time, f.api);
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

    void filesForASpreadsheetAndForPaper()
    {
        QCOMPARE(app::reportfile::csvOf({{QStringLiteral("a,b"), QStringLiteral("say \"x\"")},
                                         {QStringLiteral("=1+1"), QStringLiteral("−$4.50")}}),
                 QByteArray("\"a,b\",\"say \"\"x\"\"\"\r\n'=1+1,\xE2\x88\x92$4.50\r\n"));
        app::reportfile::Page page;
        page.title = QStringLiteral("Day <1>");
        page.tables.push_back(
            {QStringLiteral("T"), {{QStringLiteral("h")}, {QStringLiteral("c")}}});
        QVERIFY(app::reportfile::htmlOf(page).contains(QStringLiteral("Day &lt;1&gt;")));
        const QString pdf = app::reportfile::savePdf(QStringLiteral("day"), page);
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        const QString csv = app::reportfile::saveCsv(QStringLiteral("day"), {{QString()}});
        QVERIFY(QFile::exists(csv));
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
