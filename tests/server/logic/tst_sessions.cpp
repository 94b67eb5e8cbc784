// Sign-ins and their rotating tokens, tags, and delivery reports.
#include "tests/server/logic/logicfixture.h"

#include "core/notifications/notificationcommands.h"

#include <QTest>

using namespace servery;
using namespace servery::testing;

namespace {

StaffMember addMember(LogicFixture& logic)
{
    StaffMember member;
    member.username = QStringLiteral("ada");
    member.name = QStringLiteral("Ada");
    member.role = Role::Counter;
    member.pinHash = "a hash";
    if (!logic.run(AddStaff{LogicFixture::here, member}).ok())
        return {};
    return StaffStore::read(logic.database(), logic.venue(LogicFixture::here), member.username)
        .value();
}

} // namespace

class SessionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensRotate();
    void reuseEndsTheSession();
    void signingOutEndsIt();
    void aSessionEndsByItself();
    void unknownTokensAreRefused();
    void namesAreTakenOnce();
    void tagsLeadToTheirTable();
    void unknownTagsAreRefused();
    void newsOfAMessageNeverGoesBack();
};

void SessionsTest::tokensRotate()
{
    LogicFixture logic;
    const auto opened = logic.run(OpenSession{addMember(logic), "token 1"});
    QVERIFY(opened.ok());
    const auto second = logic.run(RotateRefreshToken{"token 1", "token 2"});
    QVERIFY(second.ok());
    QCOMPARE(second->body, opened->body);
    QCOMPARE(second->body.value(QLatin1String("role")).toString(), QStringLiteral("counter"));
    QVERIFY(logic.run(RotateRefreshToken{"token 2", "token 3"}).ok());
}

void SessionsTest::reuseEndsTheSession()
{
    LogicFixture logic;
    const auto opened = logic.run(OpenSession{addMember(logic), "token 1"});
    const QByteArray session = opened->body.value(QLatin1String("sessionId")).toString().toLatin1();
    QVERIFY(logic.run(RotateRefreshToken{"token 1", "token 2"}).ok());
    QCOMPARE(codeOf(logic.run(RotateRefreshToken{"token 1", "token 3"})),
             QByteArray("unauthenticated"));
    QCOMPARE(logic.counter("servery_refresh_tokens_reused_total"), 1);
    QCOMPARE(logic.events("session_ended", session), 1);
    for (const char* token : {"token 1", "token 2", "token 3"})
        QCOMPARE(codeOf(logic.run(RotateRefreshToken{token, "token 4"})),
                 QByteArray("unauthenticated"));
    QCOMPARE(logic.events("session_ended", session), 1);
    const auto ended = StaffStore::readEnded(logic.database(), logic.clock().now());
    QCOMPARE(ended.size(), 1U);
    QCOMPARE(ended.front().id.bytes(), session);
    QCOMPARE(ended.front().endReason, QStringLiteral("token_reused"));
    QCOMPARE(logic.sequenceFault(), QString());
}

void SessionsTest::signingOutEndsIt()
{
    LogicFixture logic;
    const auto opened = logic.run(OpenSession{addMember(logic), "token 1"});
    const SessionId session(opened->body.value(QLatin1String("sessionId")).toString());
    QVERIFY(logic.run(EndSession{session, QStringLiteral("signed_out")}).ok());
    QVERIFY(logic.run(EndSession{session, QStringLiteral("signed_out")}).ok());
    QCOMPARE(logic.events("session_ended", session.bytes()), 1);
    QCOMPARE(codeOf(logic.run(RotateRefreshToken{"token 1", "token 2"})),
             QByteArray("unauthenticated"));
}

void SessionsTest::aSessionEndsByItself()
{
    LogicFixture logic;
    const auto opened = logic.run(OpenSession{addMember(logic), "token 1"});
    QVERIFY(opened.ok());
    const std::int64_t endsAt = logic.count("select expires_at from staff_sessions");
    logic.clock().advanceMs(endsAt - logic.clock().now().ms - 1);
    QVERIFY(logic.run(RotateRefreshToken{"token 1", "token 2"}).ok());
    logic.clock().advanceMs(logic.count("select expires_at from staff_sessions") -
                            logic.clock().now().ms);
    QCOMPARE(codeOf(logic.run(RotateRefreshToken{"token 2", "token 3"})),
             QByteArray("unauthenticated"));
}

void SessionsTest::unknownTokensAreRefused()
{
    LogicFixture logic;
    QCOMPARE(codeOf(logic.run(RotateRefreshToken{"nobody's", "token 2"})),
             QByteArray("unauthenticated"));
}

void SessionsTest::namesAreTakenOnce()
{
    LogicFixture logic;
    const StaffMember member = addMember(logic);
    QCOMPARE(codeOf(logic.run(AddStaff{LogicFixture::here, member})), QByteArray("staff_exists"));
    QVERIFY(logic.run(AddStaff{LogicFixture::there, member}).ok());
    QCOMPARE(codeOf(logic.run(AddStaff{QStringLiteral("nowhere"), member})),
             QByteArray("store_not_found"));
    VenueSettings venue;
    venue.slug = LogicFixture::here;
    QCOMPARE(codeOf(logic.run(AddVenue{venue})), QByteArray("store_exists"));
    QCOMPARE(codeOf(logic.run(AddTable{LogicFixture::here, QStringLiteral("7")})),
             QByteArray("table_exists"));
}

void SessionsTest::tagsLeadToTheirTable()
{
    LogicFixture logic;
    QVERIFY(logic.run(AddTag{"04 a&b", {}, {}}).ok());
    QVERIFY(logic.run(AddTag{"04b", LogicFixture::here, {}}).ok());
    QVERIFY(logic.run(AddTag{"04c", LogicFixture::here, QStringLiteral("7")}).ok());
    const auto locationOf = [&](const QByteArray& uid) {
        return logic.run(RecordScan{uid})->body.value(QLatin1String("location")).toString();
    };
    QCOMPARE(locationOf("04 a&b"), QStringLiteral("/claim?u=04%20a%26b"));
    QCOMPARE(locationOf("04b"), QStringLiteral("/venues/here"));
    QCOMPARE(locationOf("04c"), QStringLiteral("/venues/here/tables/7"));
    (void)logic.runTogether({RecordScan{"04c"}, RecordScan{"04c"}});
    QCOMPARE(logic.count("select scans from tags where uid = $1", {"04c"}), 3);
}

void SessionsTest::unknownTagsAreRefused()
{
    LogicFixture logic;
    QCOMPARE(codeOf(logic.run(RecordScan{"04d"})), QByteArray("tag_not_found"));
    QVERIFY(logic.run(AddTag{"04d", {}, {}}).ok());
    QCOMPARE(codeOf(logic.run(AddTag{"04d", {}, {}})), QByteArray("tag_exists"));
    QCOMPARE(codeOf(logic.run(AddTag{"04e", QStringLiteral("nowhere"), {}})),
             QByteArray("store_not_found"));
}

void SessionsTest::newsOfAMessageNeverGoesBack()
{
    LogicFixture logic;
    const Placed placed = logic.placePaid();
    storage::Rows rows = logic.database().query("select id from notifications", {});
    QVERIFY(rows.next());
    const NotificationId id(rows.bytes(0));
    const auto report = [&](const char* status) {
        return logic.run(RecordDelivery{id, "SM1", status}).ok();
    };
    for (const char* status : {"delivered", "sent", "queued", "delivered"})
        QVERIFY(report(status));
    QCOMPARE(logic.count("select count(*) from notifications where status = 'delivered'"), 1);
    QCOMPARE(logic.events("notification_updated", placed.order.bytes()), 1);
    QVERIFY(logic.run(RecordDelivery{NotificationId(QByteArray("ntf_0")), "SM2", "sent"}).ok());
}

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
