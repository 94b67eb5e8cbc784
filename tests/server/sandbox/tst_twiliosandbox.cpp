// Twilio's stand-in without a socket: signatures against known values, segments, spoken words.
#include "server/sandbox/sandboxapplication.h"
#include "tests/server/sandbox/sandboxdriver.h"
#include "tests/support/manualclock.h"
#include "tests/support/seededrandom.h"

#include <QTest>

using namespace servery;
using namespace servery::sandbox;

class TwilioSandboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsLikeTwilio_data();
    void signsLikeTwilio();
    void countsSegments_data();
    void countsSegments();
    void hearsTheWords();
    void knowsNumbers_data();
    void knowsNumbers();
    void stopsAndStarts();
    void callbacksCarryTheSignature();
    void phonePageEscapes();
};

void TwilioSandboxTest::signsLikeTwilio_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("signature");
    // Computed with Twilio's own SDK.
    QTest::newRow("query kept") << QByteArray("12345")
                                << "https://mycompany.com/myapp.php?foo=1&bar=2"
                                << QByteArray("CallSid=CA1234567890ABCDE&Caller=%2B12349013030"
                                              "&Digits=1234&From=%2B12349013030"
                                              "&To=%2B18005551212")
                                << QByteArray("0/KCTR6DLpKmkAf8muzZqo1nDgQ=");
    QTest::newRow("any order") << QByteArray("test_auth_token")
                               << "https://voice.example.com/twilio/t1/status"
                               << QByteArray("CallStatus=completed&AnsweredBy=human"
                                             "&CallDuration=12"
                                             "&CallSid=CA00000000000000000000000000000001")
                               << QByteArray("VRf2YfE1clhDyLqmi1QoOssxoxI=");
    QTest::newRow("repeated key") << QByteArray("12345") << "https://x.test/"
                                  << QByteArray("To=a&To=b&To=a&Z=1")
                                  << QByteArray("0WxZHFsEb/AFrsAuIs6LlSFrBcQ=");
}

void TwilioSandboxTest::signsLikeTwilio()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, url);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, signature);
    QCOMPARE(twilioSignature(token, url, *parseForm(body)), signature);
}

void TwilioSandboxTest::countsSegments_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("segments");
    QTest::newRow("160") << QString(160, u'x') << 1;
    QTest::newRow("161") << QString(161, u'x') << 2;
    QTest::newRow("306") << QString(306, u'x') << 2;
    QTest::newRow("307") << QString(307, u'x') << 3;
    QTest::newRow("euro counts twice") << QString(159, u'x') + QChar(0x20AC) << 2;
    QTest::newRow("70 of another alphabet") << QString(70, QChar(0x4E2D)) << 1;
    QTest::newRow("71 of another alphabet") << QString(71, QChar(0x4E2D)) << 2;
}

void TwilioSandboxTest::countsSegments()
{
    QFETCH(QString, body);
    QFETCH(int, segments);
    QCOMPARE(segmentsOf(body), segments);
}

void TwilioSandboxTest::hearsTheWords()
{
    QCOMPARE(spokenText("<Response><Say voice=\"a\">Your  code</Say><Pause/><Say>1 2 &amp; 3"
                        "</Say><Hangup/></Response>"),
             "Your code 1 2 & 3");
    QCOMPARE(spokenText("not xml"), "");
}

void TwilioSandboxTest::knowsNumbers_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<bool>("valid");
    QTest::newRow("good") << "+15550101234" << true;
    QTest::newRow("no plus") << "15550101234" << false;
    QTest::newRow("leading zero") << "+05550101234" << false;
    QTest::newRow("too short") << "+1555010" << false;
    QTest::newRow("too long") << "+1555010123456789" << false;
    QTest::newRow("spaces") << "+1 555 010 1234" << false;
    QTest::newRow("empty") << "" << false;
}

void TwilioSandboxTest::knowsNumbers()
{
    QFETCH(QString, number);
    QFETCH(bool, valid);
    QCOMPARE(isE164(number), valid);
}

void TwilioSandboxTest::stopsAndStarts()
{
    OptOuts optOuts;
    QVERIFY(!optOuts.read("+1", "+2", "please stop"));
    QVERIFY(!optOuts.isOut("+1", "+2"));
    QVERIFY(optOuts.read("+1", "+2", " Stop\n"));
    QVERIFY(optOuts.isOut("+1", "+2"));
    QVERIFY(!optOuts.isOut("+1", "+3"));
    OptOuts restored;
    restored.restore(optOuts.save());
    QVERIFY(restored.isOut("+1", "+2"));
    QVERIFY(optOuts.read("+1", "+2", "START"));
    QVERIFY(!optOuts.isOut("+1", "+2"));
}

namespace {

const QByteArray account = "AC0123456789abcdef0123456789abcdef";
const QByteArray messages = "/2010-04-01/Accounts/" + account + "/Messages.json";
const HeaderList asAccount{{"authorization", "Basic " + (account + ":token").toBase64()}};

} // namespace

void TwilioSandboxTest::callbacksCarryTheSignature()
{
    testing::ManualClock clock;
    testing::SeededRandom random;
    RecordingClient client;
    SandboxOptions options;
    options.twilioStepMs = 0;
    SandboxApplication sandbox(options, clock, random, client);
    const Reply made = call(sandbox.router(), "POST", messages,
                            "To=%2B15550101234&From=%2B15550109999&Body=hi"
                            "&StatusCallback=http%3A%2F%2F127.0.0.1%3A1%2Fcb%3Fa%3D1",
                            asAccount);
    QCOMPARE(made.status(), 201);
    QTRY_COMPARE(client.sent.size(), 2U);
    for (const auto& sent : client.sent) {
        const auto parameters = parseForm(sent.request.body);
        QCOMPARE(sent.header("x-twilio-signature"),
                 twilioSignature("token", "http://127.0.0.1:1/cb?a=1", *parameters));
        QCOMPARE(firstValue(*parameters, "MessageSid"), made.json().value("sid").toString());
    }
}

void TwilioSandboxTest::phonePageEscapes()
{
    testing::ManualClock clock;
    testing::SeededRandom random;
    RecordingClient client;
    SandboxApplication sandbox({}, clock, random, client);
    call(sandbox.router(), "POST", messages,
         "To=%2B15550101234&From=%2B15550109999&Body=%3Cscript%3E1", asAccount);
    const Reply page = call(sandbox.router(), "GET", "/phone?number=+15550101234");
    QVERIFY(page.body().contains("&lt;script&gt;1"));
    QVERIFY(!page.body().contains("<script>"));
    const Reply shown = call(sandbox.router(), "GET", "/phone.json?number=%2B15550101234");
    QCOMPARE(shown.json().value("messages").toArray().size(), 1);
    QVERIFY(call(sandbox.router(), "GET", "/phones").body().contains("+15550101234"));
}

QTEST_GUILESS_MAIN(TwilioSandboxTest)
#include "tst_twiliosandbox.moc"
