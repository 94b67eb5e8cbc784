// Stripe's stand-in through its routes, without a socket: what the SDK's tests cannot see, namely
// time, signatures against known values, and what survives a restart.
#include "server/sandbox/sandboxapplication.h"
#include "tests/server/sandbox/sandboxdriver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QCoreApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace servery;
using namespace servery::sandbox;

namespace {
const HeaderList asOwner{{"authorization", "Bearer sk_test_x"}};
} // namespace

class StripeSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void signsLikeStripe();
    void signsWithEverySecret();
    void sessionExpiresByItself();
    void onlyTheGivenKeyIsAccepted();
    void versionIsEchoed();
    void hangsAndResets();
    void refusesParametersThatClash();
    void aDisputeMadeByHandIsThere();
    void survivesARestart();
    void cardsAreKnown_data();
    void cardsAreKnown();

private:
    Reply post(const QByteArray& path, const QByteArray& body)
    {
        return call(m_sandbox->router(), "POST", path, body, asOwner);
    }
    Reply get(const QByteArray& target)
    {
        return call(m_sandbox->router(), "GET", target, {}, asOwner);
    }
    void start()
    {
        m_sandbox = std::make_unique<SandboxApplication>(m_options, m_clock, m_random, m_client);
    }

    testing::ManualClock m_clock;
    testing::SeededRandom m_random;
    RecordingClient m_client;
    SandboxOptions m_options;
    std::unique_ptr<SandboxApplication> m_sandbox;
};

void StripeSandboxTest::init()
{
    m_options = {};
    m_options.stripe.settleMs = 3'600'000;
    m_client.sent.clear();
    start();
}

void StripeSandboxTest::cleanup()
{
    m_sandbox.reset();
}

void StripeSandboxTest::signsLikeStripe()
{
    // Computed with Stripe's own SDK.
    QCOMPARE(stripeSignature({"whsec_test_secret"}, {1614265330'000},
                             R"({"id":"evt_test_webhook","object":"event"})"),
             "t=1614265330,v1="
             "3c5817089d739023dd6190f70a3757e04f7a2fd8b5dab12c2e000f51970dccff");
}

void StripeSandboxTest::signsWithEverySecret()
{
    const QByteArray both = stripeSignature({"new", "old"}, {1000}, "{}");
    const QByteArray old = stripeSignature({"old"}, {1000}, "{}");
    QCOMPARE(both.count(",v1="), 2);
    QVERIFY(both.endsWith(old.mid(old.indexOf(",v1="))));
}

void StripeSandboxTest::sessionExpiresByItself()
{
    const QByteArray terms = "mode=payment&success_url=http://127.0.0.1/ok"
                             "&line_items[0][quantity]=1&line_items[0][price_data][currency]=usd"
                             "&line_items[0][price_data][unit_amount]=900"
                             "&line_items[0][price_data][product_data][name]=Tea";
    const Reply made = post("/v1/checkout/sessions", terms);
    QCOMPARE(made.status(), 200);
    const QByteArray path = "/v1/checkout/sessions/" + made.json().value("id").toString().toUtf8();
    QCOMPARE(made.json().value("expires_at").toInteger(), m_clock.now().ms / 1000 + 24 * 3600);
    m_clock.advanceSeconds(24 * 3600);
    QTRY_COMPARE(get(path).json().value("status").toString(), "expired");
    QCOMPARE(get("/v1/events?type=checkout.session.expired").json().value("data").toArray().size(),
             1);
    QCOMPARE(call(m_sandbox->router(), "POST",
                  "/pay/" + made.json().value("id").toString().toUtf8(),
                  "action=pay&card=4242424242424242")
                 .status(),
             410);
    QVERIFY(get("/v1/payment_intents").json().value("data").toArray().isEmpty());
}

void StripeSandboxTest::onlyTheGivenKeyIsAccepted()
{
    m_options.stripe.secretKey = "sk_test_only";
    start();
    QCOMPARE(get("/v1/events").status(), 401);
    QCOMPARE(call(m_sandbox->router(), "GET", "/v1/events", {},
                  {{"authorization", "Bearer sk_test_only"}})
                 .status(),
             200);
    QCOMPARE(call(m_sandbox->router(), "GET", "/v1/events").status(), 401);
}

void StripeSandboxTest::versionIsEchoed()
{
    QCOMPARE(get("/v1/events").header("stripe-version"), stripeApiVersion);
    const Reply pinned =
        call(m_sandbox->router(), "GET", "/v1/events", {},
             {{"authorization", "Bearer sk_test_x"}, {"stripe-version", "2026-10-28.endive"}});
    QCOMPARE(pinned.header("stripe-version"), "2026-10-28.endive");
    QVERIFY(pinned.header("request-id").startsWith("req_"));
}

void StripeSandboxTest::hangsAndResets()
{
    for (const char* mode : {"hang", "hang_after_accept", "reset", "reset_after_accept"}) {
        call(m_sandbox->router(), "POST", "/sandbox/reset");
        const QByteArray rule = R"({"target":"stripe.api","mode":")" + QByteArray(mode) + R"("})";
        QCOMPARE(call(m_sandbox->router(), "POST", "/sandbox/behaviour", rule).status(), 201);
        const Reply lost = post("/v1/payment_intents", "amount=500&currency=usd");
        QVERIFY(!lost.answered());
        QCOMPARE(lost.aborted(), QByteArray(mode).startsWith("reset"));
        const bool done = QByteArray(mode).endsWith("accept");
        QCOMPARE(get("/v1/payment_intents").json().value("data").toArray().size(), done ? 1 : 0);
    }
}

void StripeSandboxTest::refusesParametersThatClash()
{
    const Reply clash = post("/v1/payment_intents", "amount=500&currency=usd&amount[x]=1");
    QCOMPARE(clash.status(), 400);
    QCOMPARE(clash.json().value("error").toObject().value("type").toString(),
             "invalid_request_error");
    QCOMPARE(post("/v1/payment_intents", "amount=500&currency=usd&transfer_data[amount]=1")
                 .json()
                 .value("error")
                 .toObject()
                 .value("param")
                 .toString(),
             "transfer_data[destination]");
}

void StripeSandboxTest::aDisputeMadeByHandIsThere()
{
    QCOMPARE(get("/v1/disputes/dp_1").status(), 404);
    const QByteArray event = R"({"type":"charge.dispute.created","object":{"id":"dp_1",
        "object":"dispute","charge":"ch_1","amount":3500,"currency":"usd",
        "status":"needs_response"}})";
    QCOMPARE(post("/sandbox/stripe/events", event).status(), 201);
    QCOMPARE(get("/v1/disputes/dp_1").json().value("status").toString(),
             QStringLiteral("needs_response"));
    QCOMPARE(get("/v1/disputes?charge=ch_1").json().value("data").toArray().size(), 1);
}

void StripeSandboxTest::survivesARestart()
{
    QTemporaryDir folder;
    m_options.stateFile = folder.filePath("state.json");
    start();
    const Reply paid = post("/v1/payment_intents",
                            "amount=500&currency=usd&confirm=true&payment_method=pm_card_visa");
    const Reply slow =
        post("/v1/payment_intents",
             "amount=600&currency=usd&confirm=true&payment_method=pm_card_settlesLater");
    QCOMPARE(slow.json().value("status").toString(), "processing");
    m_sandbox.reset();
    start();
    const QByteArray at = "/v1/payment_intents/";
    QCOMPARE(get(at + paid.json().value("id").toString().toUtf8()).json(), paid.json());
    call(m_sandbox->router(), "POST", "/sandbox/stripe/settle");
    QCOMPARE(
        get(at + slow.json().value("id").toString().toUtf8()).json().value("status").toString(),
        "succeeded");
    m_sandbox.reset(); // saves once more, while the folder is there
}

void StripeSandboxTest::cardsAreKnown_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("approved");
    QTest::newRow("good") << "4242 4242 4242 4242"
                          << "" << true;
    QTest::newRow("with dashes") << "4242-4242-4242-4242"
                                 << "" << true;
    QTest::newRow("declined") << "4000000000000002"
                              << "card_declined" << false;
    QTest::newRow("a real card") << "4539578763621486"
                                 << "card_declined" << false;
    QTest::newRow("wrong check digit") << "4242424242424241"
                                       << "incorrect_number" << false;
    QTest::newRow("too short") << "42"
                               << "incorrect_number" << false;
    QTest::newRow("letters") << "4242424242424242x"
                             << "incorrect_number" << false;
    QTest::newRow("empty") << ""
                           << "incorrect_number" << false;
}

void StripeSandboxTest::cardsAreKnown()
{
    QFETCH(QString, number);
    QFETCH(QString, code);
    QFETCH(bool, approved);
    const Card card = cardByNumber(number);
    QCOMPARE(card.code, code);
    QCOMPARE(card.outcome == CardOutcome::Approved, approved);
}

QTEST_GUILESS_MAIN(StripeSandboxTest)
#include "tst_stripesandbox.moc"
