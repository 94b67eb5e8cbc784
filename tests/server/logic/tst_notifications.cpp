// The texts and calls themselves: what is asked of Twilio, what is looked up before anything is
// sent a second time, and what each of them cost.
#include "server/notifications/notificationcostjob.h"
#include "server/notifications/notificationjobhandler.h"
#include "server/notifications/notificationstore.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/server/providers/scriptedhttp.h"
#include "tests/support/inlineengine.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <any>
#include <vector>

using namespace servery;
using namespace servery::testing;
using End = jobs::JobResult::End;
using Kind = RunStaffAction::Kind;

namespace {

// Two orders of one diner, both ready, and the jobs that call about them.
struct Desk
{
    LogicFixture logic;
    ScriptedHttp http;
    InlineReader reader{logic.database()};
    providers::twilio::TwilioClient twilio{http, {"https://twilio.example", "AC1", "token"}};
    NotificationJobHandler handler{
        reader, twilio, {LogicFixture::pepper, "+15005550006", "https://x.test"}};
    NotificationCostJob costs{reader, twilio};

    NotificationId notification(const OrderId& order, const QByteArray& channel)
    {
        storage::Rows rows = logic.database().query(
            "select id from notifications where order_id = $1 and channel = $2",
            {order.bytes(), channel});
        return rows.next() ? NotificationId(rows.bytes(0)) : NotificationId();
    }

    // Answers what is asked, one after the other, and gives the job's end.
    jobs::JobResult attempt(jobs::JobHandler& runner, const NotificationId& id, int number,
                            const std::vector<http::ClientResponse>& answers)
    {
        std::optional<jobs::JobResult> ended;
        jobs::Job job;
        job.attempt = number;
        job.payload = QJsonDocument(QJsonObject{{"notificationId", id.toString()}}).toJson();
        runner.run(job, [&](jobs::JobResult result) { ended = std::move(result); });
        for (const auto& response : answers) {
            while (reader.settle()) {
            }
            if (ended)
                return *ended;
            http.deliver(response);
        }
        while (reader.settle()) {
        }
        return ended.value_or(jobs::JobResult{End::Park, QStringLiteral("still waits"), {}, {}});
    }

    // A job's end, as the runner records it.
    [[nodiscard]] bool record(const jobs::JobResult& result)
    {
        return result.followUp.has_value() && logic.run(result.followUp).ok();
    }

    Notification row(const NotificationId& id)
    {
        return NotificationStore::read(logic.database(), id).value_or(Notification{});
    }

    void move(const OrderId& order, std::initializer_list<RunStaffAction::Kind> kinds)
    {
        for (const RunStaffAction::Kind kind : kinds)
            QVERIFY(logic.act(Role::Kitchen, kind, order).ok());
    }
    int callsAskedFor(const OrderId& order)
    {
        storage::Rows rows = logic.database().query(
            "select count(*) from notifications where order_id = $1 and channel = 'call'",
            {order.bytes()});
        return rows.next() ? static_cast<int>(rows.integer(0)) : -1;
    }

    QByteArray calls(const QByteArrayList& sids)
    {
        const QByteArray at = QDateTime::fromMSecsSinceEpoch(logic.clock().now().ms)
                                  .toUTC()
                                  .toString(Qt::RFC2822Date)
                                  .toLatin1();
        QByteArrayList rows;
        for (const QByteArray& sid : sids)
            rows.append(R"({"sid":")" + sid + R"(","to":"+61491570156","status":"ringing",)" +
                        R"("date_created":")" + at + R"("})");
        return R"({"calls":[)" + rows.join(',') + R"(],"next_page_uri":null})";
    }
};

} // namespace

class NotificationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCallThatWasAcceptedIsNotMadeTwice();
    void aRecalledOrderIsCalledAboutOnce();
    void aCallThatWasLetBeIsMadeAtTheNextReady_data();
    void aCallThatWasLetBeIsMadeAtTheNextReady();
    void anotherOrdersCallIsNotTakenForThisOne();
    void whatAnothersCallCostGivesItToNobody();
    void callsThatWereTakenForOneAnotherAreSetRightTogether();
    void whatIsLookedUpTooLateIsOfNobody();
    void whatItCostIsAskedFor_data();
    void whatItCostIsAskedFor();
    void whereNoCallbackCameTheEndIsAskedForToo();
    void aPriceIsWaitedForAndNotForEver();
};

void NotificationsTest::aCallThatWasAcceptedIsNotMadeTwice()
{
    Desk desk;
    const NotificationId call = desk.notification(desk.logic.placeReady().order, "call");
    QCOMPARE(desk.attempt(desk.handler, call, 1, {noAnswer()}).end, End::Retry);
    const auto found = desk.attempt(desk.handler, call, 2, {answer(200, desk.calls({"CA1"}))});
    QVERIFY(desk.record(found));
    QCOMPARE(desk.row(call).sid, QByteArray("CA1"));
    QCOMPARE(desk.http.requests.size(), 2U);
    QCOMPARE(desk.http.requests.back().method, QByteArray("GET"));
}

// Recalled and READY again while the call waits for its turn: it is the one that rings.
void NotificationsTest::aRecalledOrderIsCalledAboutOnce()
{
    Desk desk;
    const OrderId order = desk.logic.placeReady().order;
    const NotificationId call = desk.notification(order, "call");
    desk.move(order, {Kind::Recall, Kind::Ready});
    QCOMPARE(desk.callsAskedFor(order), 1);
    QVERIFY(desk.record(
        desk.attempt(desk.handler, call, 1, {answer(201, R"({"sid":"CA1","status":"queued"})")})));
    QCOMPARE(desk.row(call).sid, QByteArray("CA1"));
}

void NotificationsTest::aCallThatWasLetBeIsMadeAtTheNextReady_data()
{
    QTest::addColumn<bool>("isReadyBefore"); // before it is recorded that the call was let be
    QTest::newRow("afterwards") << false;
    QTest::newRow("meanwhile") << true;
}

void NotificationsTest::aCallThatWasLetBeIsMadeAtTheNextReady()
{
    QFETCH(bool, isReadyBefore);
    Desk desk;
    const OrderId order = desk.logic.placeReady().order;
    const NotificationId call = desk.notification(order, "call");
    desk.move(order, {Kind::Recall});
    const auto letBe = desk.attempt(desk.handler, call, 1, {});
    QCOMPARE(letBe.end, End::Done);
    QCOMPARE(desk.http.requests.size(), 0U);
    if (isReadyBefore)
        desk.move(order, {Kind::Ready});
    QVERIFY(desk.record(letBe));
    if (!isReadyBefore)
        desk.move(order, {Kind::Ready});
    QCOMPARE(desk.callsAskedFor(order), 2);
    // And that one counts: not again within a minute.
    desk.move(order, {Kind::Recall, Kind::Ready});
    QCOMPARE(desk.callsAskedFor(order), 2);
    // One that may have rung does.
    const NotificationId other = desk.notification(desk.logic.placeReady().order, "call");
    desk.move(desk.row(other).order, {Kind::Recall});
    QVERIFY(!desk.attempt(desk.handler, other, 2, {}).followUp.has_value());
}

void NotificationsTest::anotherOrdersCallIsNotTakenForThisOne()
{
    Desk desk;
    const NotificationId first = desk.notification(desk.logic.placeReady().order, "call");
    const NotificationId second = desk.notification(desk.logic.placeReady().order, "call");
    QVERIFY(desk.record(
        desk.attempt(desk.handler, first, 1, {answer(201, R"({"sid":"CA1","status":"queued"})")})));
    // It did not arrive, though nobody could tell: what Twilio has is the first order's call.
    QCOMPARE(desk.attempt(desk.handler, second, 1, {noAnswer()}).end, End::Retry);
    QVERIFY(desk.record(desk.attempt(
        desk.handler, second, 2,
        {answer(200, desk.calls({"CA1"})), answer(201, R"({"sid":"CA2","status":"queued"})")})));
    QCOMPARE(desk.row(first).sid, QByteArray("CA1"));
    QCOMPARE(desk.row(second).sid, QByteArray("CA2"));
    QCOMPARE(desk.http.requests.back().method, QByteArray("POST"));
}

void NotificationsTest::whatAnothersCallCostGivesItToNobody()
{
    Desk desk;
    const NotificationId first = desk.notification(desk.logic.placeReady().order, "call");
    const NotificationId second = desk.notification(desk.logic.placeReady().order, "call");
    QCOMPARE(desk.attempt(desk.handler, first, 1, {noAnswer()}).end, End::Retry);
    QVERIFY(desk.record(desk.attempt(desk.handler, first, 2, {answer(200, desk.calls({"CA1"}))})));
    // While it is asked what the call cost, Twilio says whose it is.
    const auto told = desk.attempt(desk.costs, first, 1, {answer(200, R"({"sid":"CA1",
        "status":"completed","price":"-0.02","price_unit":"USD"})")});
    QVERIFY(desk.logic.run(RecordDelivery{second, "CA1", "ringing"}).ok());
    QVERIFY(desk.record(told));
    QCOMPARE(desk.row(second).sid, QByteArray("CA1"));
    QCOMPARE(desk.row(first).sid, QByteArray());
    QCOMPARE(desk.row(first).price, QByteArray());
    QCOMPARE(desk.logic.jobs("twilio.call", "call:not:CA1:" + first.bytes()), 1);
    QCOMPARE(desk.logic.jobs("twilio.call", "call:not:CA1:" + second.bytes()), 0);
    // Its own, once it has one, costs something too.
    QVERIFY(desk.logic.run(RecordDelivery{first, "CA2", "queued"}).ok());
    QCOMPARE(desk.logic.jobs("twilio.cost", "cost:" + first.bytes() + ":CA2"), 1);
}

// Who it is of was told while somebody else's was asked about.
void NotificationsTest::whatIsLookedUpTooLateIsOfNobody()
{
    for (const char* channel : {"sms", "call"}) {
        Desk desk;
        const NotificationId id = desk.notification(desk.logic.placeReady().order, channel);
        QVERIFY(desk.logic.run(RecordDelivery{id, "CA1", "queued"}).ok());
        RecordDelivery late{id, "CA2", "failed"};
        late.price = "-0.02";
        late.priceUnit = "USD";
        late.isLookedUp = true;
        QVERIFY(desk.logic.run(late).ok());
        QCOMPARE(desk.row(id).sid, QByteArray("CA1"));
        QCOMPARE(desk.row(id).status, QByteArray("queued"));
        QCOMPARE(desk.row(id).price, QByteArray());
    }
}

// Calls to one number whose answers were all lost may be taken for one another until Twilio says
// whose they are: in one batch, in whatever order.
void NotificationsTest::callsThatWereTakenForOneAnotherAreSetRightTogether()
{
    for (const bool isCircle : {true, false}) {
        Desk desk;
        std::vector<NotificationId> calls;
        for (int i = 0; i < 3; ++i)
            calls.push_back(desk.notification(desk.logic.placeReady().order, "call"));
        const std::vector<QByteArray> sids{"CA1", "CA2", "CA3"};
        for (std::size_t i = 0; i < (isCircle ? 3 : 2); ++i)
            QVERIFY(desk.logic.run(RecordDelivery{calls[i], sids[i], "queued"}).ok());
        // Each is the next one's.
        std::vector<std::any> told;
        for (const std::size_t i : {2, 0, 1, 2, 0})
            told.push_back(RecordDelivery{calls[(i + 1) % 3], sids[i], "ringing"});
        QTest::failOnWarning(QRegularExpression(QStringLiteral("rolled back")));
        for (const auto& outcome : desk.logic.runTogether(told))
            QVERIFY(outcome.ok());
        for (std::size_t i = 0; i < 3; ++i)
            if (const QByteArray sid = desk.row(calls[(i + 1) % 3]).sid; !sid.isEmpty())
                QCOMPARE(sid, sids[i]);
        // Told once more, each has its own.
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY(desk.logic.run(RecordDelivery{calls[(i + 1) % 3], sids[i], "completed"}).ok());
        for (std::size_t i = 0; i < 3; ++i)
            QCOMPARE(desk.row(calls[(i + 1) % 3]).sid, sids[i]);
    }
}

void NotificationsTest::whatItCostIsAskedFor_data()
{
    QTest::addColumn<QByteArray>("channel");
    QTest::addColumn<QByteArray>("sid");
    QTest::addColumn<QByteArray>("resource");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("text") << QByteArray("sms") << QByteArray("SM1") << QByteArray("Messages/SM1")
                          << QByteArray("delivered");
    QTest::newRow("call") << QByteArray("call") << QByteArray("CA1") << QByteArray("Calls/CA1")
                          << QByteArray("completed");
}

void NotificationsTest::whatItCostIsAskedFor()
{
    QFETCH(QByteArray, channel);
    QFETCH(QByteArray, sid);
    QFETCH(QByteArray, resource);
    QFETCH(QByteArray, end);
    Desk desk;
    const NotificationId id = desk.notification(desk.logic.placeReady().order, channel);
    const QByteArray key = "cost:" + id.bytes() + ':' + sid;
    QCOMPARE(desk.logic.jobs("twilio.cost", key), 0);
    QVERIFY(desk.record(
        desk.attempt(desk.handler, id, 1, {answer(201, R"({"sid":")" + sid + R"("})")})));
    QCOMPARE(desk.logic.jobs("twilio.cost", key), 1);
    // The callbacks tell how it went, and never what it cost.
    QVERIFY(desk.logic.run(RecordDelivery{id, sid, end}).ok());
    QCOMPARE(desk.logic.jobs("twilio.cost", key), 1);
    QCOMPARE(desk.row(id).price, QByteArray());
    const auto told =
        desk.attempt(desk.costs, id, 1,
                     {answer(200, R"({"sid":")" + sid + R"(","status":")" + end +
                                      R"(","price":"-0.00790","price_unit":"USD"})")});
    QVERIFY(desk.record(told));
    QVERIFY(desk.http.requests.back().url.path().endsWith(resource + ".json"));
    QCOMPARE(desk.row(id).price, QByteArray("-0.00790"));
    QCOMPARE(desk.row(id).priceUnit, QByteArray("USD"));
    QCOMPARE(desk.row(id).status, end);
    // What is known is not asked again.
    const auto requests = desk.http.requests.size();
    QCOMPARE(desk.attempt(desk.costs, id, 2, {}).end, End::Done);
    QCOMPARE(desk.http.requests.size(), requests);
}

void NotificationsTest::whereNoCallbackCameTheEndIsAskedForToo()
{
    Desk desk;
    const NotificationId id = desk.notification(desk.logic.placePaid().order, "sms");
    QVERIFY(desk.record(
        desk.attempt(desk.handler, id, 1, {answer(201, R"({"sid":"SM1","status":"queued"})")})));
    QVERIFY(desk.record(desk.attempt(
        desk.costs, id, 1, {answer(200, R"({"sid":"SM1","status":"undelivered","error_code":30005,
                                      "price":"-0.00790","price_unit":"USD"})")})));
    QCOMPARE(desk.row(id).status, QByteArray("undelivered"));
    QCOMPARE(desk.row(id).errorCode, 30005);
}

void NotificationsTest::aPriceIsWaitedForAndNotForEver()
{
    Desk desk;
    const NotificationId id = desk.notification(desk.logic.placePaid().order, "sms");
    QVERIFY(desk.record(
        desk.attempt(desk.handler, id, 1, {answer(201, R"({"sid":"SM1","status":"queued"})")})));
    const auto none = answer(200, R"({"sid":"SM1","status":"sent","price":null})");
    QCOMPARE(desk.attempt(desk.costs, id, 1, {none}).end, End::Retry);
    QCOMPARE(desk.attempt(desk.costs, id, 1, {noAnswer()}).end, End::Retry);
    QCOMPARE(desk.attempt(desk.costs, id, 1, {answer(404, R"({"code":20404})")}).end, End::Done);
    const int last = NotificationCostJob::retry.maxAttempts;
    QCOMPARE(desk.attempt(desk.costs, id, last, {noAnswer()}).end, End::Done);
    const auto given = desk.attempt(desk.costs, id, last, {none});
    QCOMPARE(given.end, End::Done);
    QVERIFY(desk.record(given));
    QCOMPARE(desk.row(id).status, QByteArray("sent"));
}

QTEST_GUILESS_MAIN(NotificationsTest)

#include "tst_notifications.moc"
