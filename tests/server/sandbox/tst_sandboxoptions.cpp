#include "server/sandbox/sandboxoptions.h"

#include <QTest>

using namespace servery;
using namespace servery::sandbox;

class SandboxOptionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void refuses_data();
    void refuses();
    void asksForHelp();
};

void SandboxOptionsTest::reads()
{
    const auto options = parseOptions(
        {"--listen", "127.0.0.1:0", "--stripe-webhook-url", "http://127.0.0.1:8080/webhooks/stripe",
         "--stripe-webhook-secret=whsec_a, whsec_b", "--twilio-account-sid", "AC1",
         "--twilio-auth-token", "t", "--twilio-step-ms", "5"});
    QVERIFY(options);
    QCOMPARE(options->port, 0);
    QCOMPARE(options->stripe.platform.secrets, (QByteArrayList{"whsec_a", "whsec_b"}));
    QCOMPARE(options->stripe.platform.url.path(), "/webhooks/stripe");
    QCOMPARE(options->twilio.token, "t");
    QCOMPARE(options->twilioStepMs, 5);
}

void SandboxOptionsTest::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("not loopback") << QStringList{"--listen", "0.0.0.0:4010"};
    QTest::newRow("another machine") << QStringList{"--listen", "192.0.2.1:4010"};
    QTest::newRow("no port") << QStringList{"--listen", "127.0.0.1"};
    QTest::newRow("port too large") << QStringList{"--listen", "127.0.0.1:70000"};
    QTest::newRow("no such option") << QStringList{"--listne", "127.0.0.1:1"};
    QTest::newRow("no value") << QStringList{"--twilio-auth-token"};
    QTest::newRow("not an address")
        << QStringList{"--stripe-webhook-url", "x", "--stripe-webhook-secret", "s"};
    QTest::newRow("no secret") << QStringList{"--stripe-webhook-url", "http://127.0.0.1/x"};
    QTest::newRow("no url") << QStringList{"--stripe-connect-webhook-secret", "s"};
}

void SandboxOptionsTest::refuses()
{
    QFETCH(QStringList, arguments);
    QVERIFY(!parseOptions(arguments));
}

void SandboxOptionsTest::asksForHelp()
{
    QCOMPARE(parseOptions({"--help"})->wish, SandboxOptions::Wish::Help);
    QCOMPARE(parseOptions({"--version"})->wish, SandboxOptions::Wish::Version);
    QVERIFY(helpText().contains("--state-file"));
}

QTEST_GUILESS_MAIN(SandboxOptionsTest)
#include "tst_sandboxoptions.moc"
