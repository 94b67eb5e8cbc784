// Giving back: by line and by amount, never more than is left, with a reason, by a manager, once.
#include "app/refunds/refundentry.h"
#include "tests/app/apifixture.h"
#include "tests/support/modelsnapshot.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

Q_DECLARE_METATYPE(servery::testing::HttpAnswer)

namespace servery::testing {

using app::RefundEntry;

namespace {

struct RefundFixture : ApiFixture
{
    RefundEntry refund{book, link, api};
    QAbstractItemModelTester tester{refund.lines(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest};

    RefundFixture()
    {
        protocol::OrderView order = makeOrder(145, OrderState::Ready, clock.now().ms - 60'000);
        order.items[0].unitPriceCents = 975;
        order.items[1].unitPriceCents = 1200;
        server.snapshot.orders.push_back(order);
        answers["/api/staff/orders/ord_145/payments"] = {200, payments(3465, QJsonArray{})};
        refund.setRole(QStringLiteral("manager"));
    }
    static QJsonObject payments(int refundable, const QJsonArray& refunds,
                                const char* method = "stripe")
    {
        return {{"payments", QJsonArray{QJsonObject{{"paymentId", "pay_1"},
                                                    {"method", method},
                                                    {"refundableCents", refundable},
                                                    {"refunds", refunds}}}}};
    }
    [[nodiscard]] bool open()
    {
        if (!connectNow())
            return false;
        refund.open(QStringLiteral("ord_145"));
        return QTest::qWaitFor([this] { return refund.stage() != u"loading"; });
    }
};

} // namespace

class RefundEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byLine()
    {
        RefundFixture f;
        QVERIFY(f.open());
        QCOMPARE(modelSnapshot(*f.refund.lines(), {"key", "quantity", "remaining", "chosen"}),
                 QStringLiteral("key=lin_145a quantity=2 remaining=2 chosen=0\n"
                                "key=lin_145b quantity=1 remaining=1 chosen=0\n"));
        f.refund.step(QStringLiteral("lin_145a"), 1);
        f.refund.step(QStringLiteral("lin_145b"), 5); // no more than there are
        QCOMPARE(f.refund.totalText(), QStringLiteral("$21.75"));
        QVERIFY(!f.refund.canRefund()); // the reason first
        f.refund.setReason(QStringLiteral("Item was off"));
        f.answers["/api/payments/pay_1/refund"] = {200, {{"refundId", "ref_1"}}};
        f.refund.refund();
        f.refund.refund();
        QTRY_COMPARE(f.refund.stage(), QStringLiteral("done"));
        QCOMPARE(f.count("/api/payments/pay_1/refund"), 1);
        QCOMPARE(f.asked.back().body,
                 (QJsonObject{
                     {"reason", "Item was off"},
                     {"lines", QJsonArray{QJsonObject{{"lineId", "lin_145a"}, {"quantity", 1}},
                                          QJsonObject{{"lineId", "lin_145b"}, {"quantity", 1}}}}}));
        QCOMPARE(f.refund.doneText(), QStringLiteral("$21.75 is on its way back."));
    }

    void asCreditWhereThereIsANumber()
    {
        RefundFixture f;
        QVERIFY(f.open());
        f.refund.setToCredit(true); // nobody's number is known
        QVERIFY(!f.refund.toCredit());
        QJsonObject paid = RefundFixture::payments(3465, QJsonArray{});
        paid["creditPhoneEnds"] = "56";
        f.answers["/api/staff/orders/ord_145/payments"] = {200, paid};
        QVERIFY(f.open());
        QCOMPARE(f.refund.creditPhoneEnds(), QStringLiteral("56"));
        f.refund.setToCredit(true);
        f.refund.setByAmount(true);
        f.refund.amount()->setCents(500);
        f.refund.setReason(QStringLiteral("Too late"));
        f.answers["/api/payments/pay_1/refund"] = {200, {{"refundId", "ref_1"}}};
        f.refund.refund();
        QTRY_COMPARE(f.refund.stage(), QStringLiteral("done"));
        QCOMPARE(f.asked.back().body,
                 (QJsonObject{{"reason", "Too late"}, {"to", "wallet"}, {"amountCents", 500}}));
        QCOMPARE(f.refund.doneText(), QStringLiteral("$5.00 is credit now."));
        // What was paid with credit goes back onto it by itself.
        paid = RefundFixture::payments(3465, QJsonArray{}, "wallet");
        paid["creditPhoneEnds"] = "56";
        f.answers["/api/staff/orders/ord_145/payments"] = {200, paid};
        QVERIFY(f.open());
        QCOMPARE(f.refund.creditPhoneEnds(), QString());
    }

    void whatWentBackIsNotOfferedAgain()
    {
        RefundFixture f;
        const QJsonObject given{
            {"refundId", "ref_0"},
            {"amountCents", 975},
            {"status", "succeeded"},
            {"reason", "Wrong item"},
            {"lines", QJsonArray{QJsonObject{{"lineId", "lin_145a"}, {"quantity", 1}}}}};
        QJsonObject failed = given;
        failed["refundId"] = "ref_9";
        failed["status"] = "failed";
        f.answers["/api/staff/orders/ord_145/payments"] = {
            200, RefundFixture::payments(2490, QJsonArray{given, failed})};
        QVERIFY(f.open());
        QCOMPARE(modelSnapshot(*f.refund.lines(), {"remaining"}),
                 QStringLiteral("remaining=1\nremaining=1\n"));
        QCOMPARE(modelSnapshot(*f.refund.earlier(), {"amountText", "reason", "state"}),
                 QStringLiteral("amountText=$9.75 reason=Wrong item state=given back\n"
                                "amountText=$9.75 reason=Wrong item state=failed\n"));
        QCOMPARE(f.refund.refundableText(), QStringLiteral("$24.90"));
    }

    void neverMoreThanIsLeft()
    {
        RefundFixture f;
        QVERIFY(f.open());
        f.refund.setByAmount(true);
        f.refund.setReason(QStringLiteral("Too late"));
        f.refund.amount()->setCents(4000);
        QCOMPARE(f.refund.fault(), QStringLiteral("$5.35 more than is left"));
        QVERIFY(!f.refund.canRefund());
        f.refund.amount()->setCents(3465);
        QCOMPARE(f.refund.totalText(), QStringLiteral("$34.65"));
        QVERIFY(f.refund.canRefund());
    }

    void theCounterMayLookOnly()
    {
        RefundFixture f;
        f.refund.setRole(QStringLiteral("counter"));
        QVERIFY(f.open());
        f.refund.setReason(QStringLiteral("Too late"));
        f.refund.step(QStringLiteral("lin_145a"), 1);
        QVERIFY(!f.refund.mayRefund());
        QVERIFY(!f.refund.canRefund());
        f.refund.refund();
        QCOMPARE(f.count("/api/payments/pay_1/refund"), 0);
    }

    void cashIsGivenBackAtTheDrawer()
    {
        RefundFixture f;
        f.answers["/api/staff/orders/ord_145/payments"] = {
            200, RefundFixture::payments(3465, QJsonArray{}, "cash")};
        QVERIFY(f.open());
        f.refund.step(QStringLiteral("lin_145b"), 1);
        f.refund.setReason(QStringLiteral("Too late"));
        f.answers["/api/payments/pay_1/refund"] = {200, {{"refundId", "ref_1"}}};
        f.refund.refund();
        QTRY_COMPARE(f.refund.doneText(), QStringLiteral("Give back $12.00 from the drawer."));
    }

    void unansweredItIsAskedForOnce_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("no answer") << 0 << QString();
        QTest::newRow("an answer that cannot be read") << 302 << QString();
        QTest::newRow("the server failed") << 503 << QStringLiteral("overloaded");
        QTest::newRow("still about it") << 409 << QStringLiteral("idempotency_key_running");
    }

    void unansweredItIsAskedForOnce()
    {
        QFETCH(int, status);
        QFETCH(QString, code);
        RefundFixture f;
        QVERIFY(f.open());
        f.refund.step(QStringLiteral("lin_145b"), 1);
        f.refund.setReason(QStringLiteral("Too late"));
        const QJsonObject problem{{"status", status}, {"code", code}};
        f.answers["/api/payments/pay_1/refund"] = {status,
                                                   code.isEmpty() ? QJsonObject() : problem};
        f.refund.refund();
        QTRY_COMPARE(f.refund.stage(), QStringLiteral("entry"));
        QVERIFY(!f.refund.problem().isEmpty());
        QCOMPARE(f.refund.problem().startsWith(QStringLiteral("No answer yet")), status == 0);
        const QByteArray key = f.asked.back().key;
        QVERIFY(!key.isEmpty());
        f.refund.setReason(QStringLiteral("Cold"));
        f.refund.setReason(QStringLiteral("Too late"));
        f.answers["/api/payments/pay_1/refund"] = {200, {{"refundId", "ref_1"}}};
        f.refund.refund();
        QTRY_COMPARE(f.refund.stage(), QStringLiteral("done"));
        QCOMPARE(f.asked.back().key, key);
    }

    void whatDoesNotTellOfTheFirstTryIsAskedUnderItsKey_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        const auto problem = [](int status, const char* code) {
            return HttpAnswer{status, {{"status", status}, {"code", code}}};
        };
        HttpAnswer cut{200, {{"refundId", "ref_1"}}};
        cut.isCut = true;
        QTest::newRow("cut off") << cut;
        QTest::newRow("another's page") << HttpAnswer{302, {}};
        QTest::newRow("still running") << problem(409, "idempotency_key_running");
        QTest::newRow("session over") << problem(401, "unauthenticated");
        QTest::newRow("too many") << problem(429, "too_many_requests");
        QTest::newRow("server's fault") << problem(500, "internal_error");
    }

    void whatDoesNotTellOfTheFirstTryIsAskedUnderItsKey()
    {
        QFETCH(HttpAnswer, answer);
        RefundFixture f;
        QVERIFY(f.open());
        f.refund.step(QStringLiteral("lin_145b"), 1);
        f.refund.setReason(QStringLiteral("Too late"));
        f.answers["/api/payments/pay_1/refund"] = {0, {}};
        f.refund.refund();
        QTRY_VERIFY(!f.refund.problem().isEmpty());
        const QByteArray key = f.asked.back().key;
        f.answers["/api/payments/pay_1/refund"] = answer;
        f.refund.refund();
        QTRY_COMPARE(f.refund.stage(), QStringLiteral("entry"));
        if (answer.isCut)
            QVERIFY(f.refund.problem().startsWith(QStringLiteral("No answer yet")));
        f.answers["/api/payments/pay_1/refund"] = {200, {{"refundId", "ref_1"}}};
        f.refund.refund();
        QTRY_COMPARE(f.refund.stage(), QStringLiteral("done"));
        QCOMPARE(f.asked.back().key, key);
    }

    void aRefusalIsSaid()
    {
        RefundFixture f;
        QVERIFY(f.open());
        f.refund.step(QStringLiteral("lin_145b"), 1);
        f.refund.setReason(QStringLiteral("Too late"));
        f.answers["/api/payments/pay_1/refund"] = {
            409, {{"status", 409}, {"code", "refund_exceeds_payment"}}};
        f.refund.refund();
        QTRY_COMPARE(f.refund.problem(),
                     QStringLiteral("That is more than the payment still holds."));
        QCOMPARE(f.refund.stage(), QStringLiteral("entry"));
    }
};

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::RefundEntryTest)
#include "refundentrytest.moc"
