// Sign-ins and their rotating tokens, tags, and delivery reports.
#include "tests/server/logic/logicfixture.h"

#include "core/crypto/opaquetoken.h"
#include "core/crypto/sha256.h"
#include "core/notifications/notificationcommands.h"
#include "server/console/consolesources.h"
#include "server/notifications/twiliowebhookroutes.h"
#include "server/providers/twilio/twiliosignature.h"
#include "server/staff/staffhandler.h"
#include "server/staff/staffroutes.h"
#include "tests/server/logic/routecalls.h"
#include "tests/support/seededrandom.h"

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
    void aRefreshIsAnsweredAgainUnderItsKey();
    void whoLeavesIsLockedOut();
    void signingInWaitsInAShortLine();
    void aSocketEndsWithItsSession();
    void callbacksAreBelievedWhenSigned_data();
    void callbacksAreBelievedWhenSigned();
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
    for (const QString& label :
         {QString(), QString(101, u'x'), QStringLiteral("1/2"), QStringLiteral("..")})
        QCOMPARE(codeOf(logic.run(AddTable{LogicFixture::here, label})),
                 QByteArray("field_invalid"));
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
    for (const char* store : {LogicFixture::here, ""})
        QCOMPARE(codeOf(logic.run(AddTag{"04e", QString::fromLatin1(store), QStringLiteral("99")})),
                 QByteArray("table_not_found"));
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

void SessionsTest::aRefreshIsAnsweredAgainUnderItsKey()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    SeededRandom random(3);
    StaffRoutes routes(calls.edge(), calls.staff(), random);
    routes.addTo(calls.router());
    const QByteArray old = "the first of its session";
    QVERIFY(logic.run(OpenSession{addMember(logic), crypto::opaqueTokenDigest(old).toHex()}).ok());
    const QJsonObject body{{"refreshToken", QString::fromLatin1(old)}};
    calls.setKey("k1");
    const Answer first = calls.post("/api/staff/refresh", {}, body);
    QCOMPARE(first.status, 200);
    const Answer again = calls.post("/api/staff/refresh", {}, body);
    QCOMPARE(again.status, 200);
    QCOMPARE(again.body["refreshToken"], first.body["refreshToken"]);
    QCOMPARE(logic.count("select count(*) from staff_sessions where ended_at = 0"), 1);
    // The token that came is good, and the old one is still a thief's under any other key.
    const QJsonObject next{{"refreshToken", first.body["refreshToken"]}};
    calls.setKey("k2");
    QCOMPARE(calls.post("/api/staff/refresh", {}, next).status, 200);
    QCOMPARE(calls.post("/api/staff/refresh", {}, body).code, QByteArray("unauthenticated"));
    QCOMPARE(logic.count("select count(*) from staff_sessions where ended_at = 0"), 0);
    // What was kept opens nothing any more, also when access tokens of that time have run out.
    calls.setKey("k1");
    logic.clock().advanceSeconds(2 * 60 * 60);
    QCOMPARE(calls.post("/api/staff/refresh", {}, body).code, QByteArray("unauthenticated"));
}

void SessionsTest::whoLeavesIsLockedOut()
{
    LogicFixture logic;
    const StaffMember member = addMember(logic);
    const auto opened = logic.run(OpenSession{member, "token 1"});
    StaffMember other = member;
    other.username = QStringLiteral("grace");
    QVERIFY(logic.run(AddStaff{LogicFixture::here, other}).ok());
    other = *StaffStore::read(logic.database(), member.venue, other.username);
    QVERIFY(logic.run(OpenSession{other, "token 2"}).ok());

    ChangeStaff change{LogicFixture::here, member.username};
    change.isActive = false;
    change.sessions = StaffStore::readOpen(logic.database(), member.id, logic.clock().now());
    QCOMPARE(change.sessions.size(), 1U);
    // Another's session is not touched, even where it is named.
    for (const SessionId& id :
         StaffStore::readOpen(logic.database(), other.id, logic.clock().now()))
        change.sessions.push_back(id);
    const auto changed = logic.run(change);
    QVERIFY(changed.ok());
    QCOMPARE(changed->body["sessionsEnded"].toInt(), 1);
    QCOMPARE(logic.events("session_ended", opened->body["sessionId"].toString().toLatin1()), 1);
    QCOMPARE(codeOf(logic.run(RotateRefreshToken{"token 1", "token 3"})),
             QByteArray("unauthenticated"));
    QVERIFY(logic.run(RotateRefreshToken{"token 2", "token 4"}).ok());
    // A PIN that was verified just before counts no more.
    QCOMPARE(codeOf(logic.run(OpenSession{member, "token 5"})), QByteArray("unauthenticated"));

    ChangeStaff back{LogicFixture::here, member.username};
    back.isActive = true;
    back.role = Role::Manager;
    back.pinHash = "another hash";
    QVERIFY(logic.run(back).ok());
    QCOMPARE(codeOf(logic.run(OpenSession{member, "token 6"})), QByteArray("unauthenticated"));
    const auto now = StaffStore::read(logic.database(), member.venue, member.username);
    const auto again = logic.run(OpenSession{*now, "token 7"});
    QVERIFY(again.ok());
    QCOMPARE(again->body["role"].toString(), QStringLiteral("manager"));
    // A role that was read just before counts no more either.
    ChangeStaff lower{LogicFixture::here, member.username};
    lower.role = Role::Kitchen;
    QVERIFY(logic.run(lower).ok());
    const auto later = logic.run(OpenSession{*now, "token 8"});
    QCOMPARE(later->body["role"].toString(), QStringLiteral("kitchen"));
    QCOMPARE(codeOf(logic.run(ChangeStaff{LogicFixture::here, QStringLiteral("nobody")})),
             QByteArray("staff_not_found"));
    QCOMPARE(codeOf(logic.run(ChangeStaff{LogicFixture::there, member.username})),
             QByteArray("staff_not_found"));
}

void SessionsTest::signingInWaitsInAShortLine()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    SeededRandom random(3);
    StaffRoutes routes(calls.edge(), calls.staff(), random);
    routes.addTo(calls.router());
    const auto signIn = [&calls](const QString& name) {
        return calls.post("/api/staff/login", {},
                          {{"storeSlug", LogicFixture::here}, {"username", name}, {"pin", "0000"}});
    };
    QCOMPARE(signIn(QString(101, u'x')).code, QByteArray("field_invalid"));
    // Every one under a name of its own, so that none has tried too often.
    int waiting = 0;
    Answer answer;
    while (answer.code.isEmpty() && waiting < 100)
        answer = signIn(QStringLiteral("nobody %1").arg(waiting++));
    QCOMPARE(answer.status, 503);
    QCOMPARE(answer.code, QByteArray("overloaded"));
    QCOMPARE(answer.retryAfterSeconds, 1);
}

void SessionsTest::aSocketEndsWithItsSession()
{
    LogicFixture logic;
    RouteCalls calls(logic);
    ConsoleSources sources(calls.edge(), calls.staff());
    Timestamp endsAt;
    sources.authenticate(calls.tokenOf(logic.staff(Role::Kitchen)),
                         [&endsAt](const Result<realtime::Authentication, Error>& authentication) {
                             QVERIFY(authentication.ok());
                             endsAt = authentication->endsAt;
                         });
    QVERIFY(endsAt == logic.clock().now().plusMs(limits::sessionLifetimeMs));
}

void SessionsTest::callbacksAreBelievedWhenSigned_data()
{
    QTest::addColumn<bool>("isJson");
    QTest::addColumn<bool>("isSigned");
    QTest::newRow("a form") << false << true;
    QTest::newRow("a form by somebody else") << false << false;
    QTest::newRow("JSON") << true << true;
    QTest::newRow("JSON by somebody else") << true << false;
}

void SessionsTest::callbacksAreBelievedWhenSigned()
{
    QFETCH(bool, isJson);
    QFETCH(bool, isSigned);
    LogicFixture logic;
    (void)logic.placePaid();
    storage::Rows rows = logic.database().query("select id from notifications", {});
    QVERIFY(rows.next());
    RouteCalls calls(logic);
    TwilioWebhookRoutes routes(calls.edge(), "https://x.test", "token");
    routes.addTo(calls.router());
    QByteArray target = "/webhooks/twilio/message?n=" + rows.bytes(0);
    const QByteArray body = isJson ? R"({"MessageSid":"SM1","MessageStatus":"delivered"})"
                                   : "MessageSid=SM1&MessageStatus=delivered";
    if (isJson)
        target += "&bodySHA256=" + crypto::sha256(body).toHex();
    const QByteArray signature = providers::twilio::signatureFor(
        "https://x.test" + target,
        isJson ? providers::FormParameters() : providers::parseForm(body),
        isSigned ? "token" : "another token");
    const Answer answer =
        calls.webhook(target, "x-twilio-signature", signature, body,
                      isJson ? "application/json" : "application/x-www-form-urlencoded");
    QCOMPARE(answer.status, isSigned ? 200 : 400);
    QCOMPARE(logic.count("select count(*) from notifications where status = 'delivered'"),
             isSigned ? 1 : 0);
}

QTEST_GUILESS_MAIN(SessionsTest)
#include "tst_sessions.moc"
