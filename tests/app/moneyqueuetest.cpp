// The manager's queue of money: what waits, and what becomes of it.
#include "app/manager/moneyqueue.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QGuiApplication>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

using app::MoneyQueue;

namespace {

constexpr auto manager = "manager";

} // namespace

class MoneyQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

    void aRefundNobodyIsSureOfIsLookedUpByItsPayment()
    {
        ApiFixture f;
        MoneyQueue money(f.link, f.time, f.api);
        f.answers["/api/payments/parked"] = {
            200,
            {{"parked", QJsonArray{QJsonObject{{"parkedId", "pkm_1"},
                                               {"kind", "refund_unsure"},
                                               {"orderId", "ord_9"},
                                               {"number", 127},
                                               {"paymentId", "pay_2"},
                                               {"amountCents", 2000},
                                               {"currency", "USD"},
                                               {"since", "2026-11-21T12:06:00Z"}}}}}};
        QVERIFY(f.connectNow());
        money.setRole(QLatin1String(manager));
        money.refresh();
        QTRY_COMPARE(money.waiting(), 1);
        QVERIFY(money.why().endsWith(QLatin1String("say so here: pay_2")));
        QStringList offered;
        for (const QVariant& each : money.decisions())
            offered += each.toMap().value("name").toString() + u' ' +
                       each.toMap().value("text").toString();
        QCOMPARE(offered, (QStringList{"refund It did go back", "accept It did not go back"}));
    }

    void whatHappensWhileItIsReadIsReadToo()
    {
        ApiFixture f;
        MoneyQueue money(f.link, f.time, f.api);
        f.answers["/api/payments/parked"] = {200, {{"parked", QJsonArray{}}}};
        QVERIFY(f.connectNow());
        money.setRole(QStringLiteral("manager"));
        QSignalSpy changed(&money, &MoneyQueue::changed);
        for (int i = 0; i < 3; ++i)
            money.refresh();
        QCOMPARE(money.state(), QStringLiteral("loading"));
        QTRY_COMPARE(changed.count(), 2);
        QCOMPARE(money.state(), QStringLiteral("ready"));
        QCOMPARE(f.count("/api/payments/parked"), 2); // once more, however much happened
        // Who is signed out by then is shown nothing.
        money.refresh();
        money.clear();
        f.settle();
        money.setRole(QStringLiteral("manager"));
        money.refresh();
        QTRY_COMPARE(f.count("/api/payments/parked"), 4);
        QTRY_COMPARE(money.state(), QStringLiteral("ready"));
        QCOMPARE(changed.count(), 4);
    }

    void creditThatWasBoughtHasItsOwnEntries()
    {
        ApiFixture f;
        MoneyQueue money(f.link, f.time, f.api);
        f.answers["/api/payments/parked"] = {
            200,
            {{"parked", QJsonArray{QJsonObject{{"parkedId", "pkm_1"},
                                               {"kind", "second_payment"},
                                               {"paymentId", "pay_2"},
                                               {"amountCents", 2000},
                                               {"currency", "USD"},
                                               {"since", "2026-11-21T12:06:00Z"}}}}}};
        const auto entry = [](int number, const char* payment) {
            return QJsonObject{
                {"number", number},
                {"cause", "payment_received"},
                {"causeId", payment},
                {"at", "2026-11-21T12:06:00Z"},
                {"postings", QJsonArray{QJsonObject{{"amountCents", 2000}, {"currency", "USD"}}}}};
        };
        f.answers["/api/ledger/transactions"] = {200,
                                                 {{"transactions", QJsonArray{entry(7, "pay_2")}}}};
        QVERIFY(f.connectNow());
        money.setRole(QLatin1String(manager));
        money.refresh();
        QTRY_COMPARE(money.entries()->count(), 1);
        QVERIFY(money.isCredit());
        QCOMPARE(money.title(), QStringLiteral("Paid twice, credit that was bought"));
        QCOMPARE(modelSnapshot(*money.list(), {"orderText"}),
                 QStringLiteral("orderText=Credit that was bought\n"));
        // The wallet's other payments are none of it: the payment's own are asked for.
        QCOMPARE(modelSnapshot(*money.entries(), {"number", "isOwn"}),
                 QStringLiteral("number=7 isOwn=true\n"));
        QCOMPARE(f.count("/api/ledger/transactions?payment=pay_2"), 1);
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::MoneyQueueTest)
#include "moneyqueuetest.moc"
