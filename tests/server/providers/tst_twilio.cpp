// Twilio: signatures against vectors of the official SDK, callbacks, TwiML, the exact bytes of
// requests, and every class of failure.
#include "server/providers/twilio/twiliocallback.h"
#include "server/providers/twilio/twilioclient.h"
#include "server/providers/twilio/twilioerrors.h"
#include "server/providers/twilio/twiliosignature.h"
#include "server/providers/twilio/twiml.h"
#include "tests/server/providers/scriptedhttp.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QXmlStreamReader>

namespace servery {
namespace {

using namespace providers::twilio;
using providers::FormParameters;
using providers::parseForm;
using providers::ProviderFailure;
using testing::answer;
using Kind = ProviderFailure::Kind;

const QByteArray messageJson =
    R"({"sid":"SM1","to":"+15551230000","body":"Your code","status":"queued","error_code":null,
        "date_created":"Thu, 24 Aug 2023 05:01:45 +0000","date_sent":null})";
const QByteArray callJson =
    R"({"sid":"CA1","to":"+15551230000","status":"ringing",
        "date_created":"Thu, 24 Aug 2023 05:01:45 +0000","start_time":null})";
constexpr std::int64_t createdAtMs = 1692853305000;

} // namespace

class TestTwilio : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formRoundTrip();
    void signatures_data();
    void signatures();
    void signaturePorts_data();
    void signaturePorts();
    void signatureOfJson();
    void messageCallback();
    void callCallback();
    void callbackMalformed();
    void twiml();
    void twimlEscapes();
    void errorTable_data();
    void errorTable();
    void sendsMessage();
    void sendsCall();
    void lengthLimits();
    void findsMessages();
    void findsCalls();
    void failures_data();
    void failures();
    void noNumberIsInTheWordsOfAFailure_data();
    void noNumberIsInTheWordsOfAFailure();
    void unreadableSuccessIsAmbiguous();

private:
    testing::ScriptedHttp m_http;
    TwilioClient m_client{m_http, {"https://twilio.test", "AC1", "token"}};
};

void TestTwilio::formRoundTrip()
{
    const FormParameters parsed =
        parseForm("To=%2B1555&Body=a+b%26c&Empty=&Flag&To=%2B1556&&Odd=%zz");
    const FormParameters expected{{"To", "+1555"}, {"Body", "a b&c"}, {"Empty", ""},
                                  {"Flag", ""},    {"To", "+1556"},   {"Odd", "%zz"}};
    QCOMPARE(parsed.size(), expected.size());
    for (std::size_t i = 0; i < expected.size() - 1; ++i)
        QVERIFY(parsed[i] == expected[i]);
    providers::FormBody body;
    body.add("k", QStringLiteral("é +&=~"));
    QCOMPARE(body.bytes(), "k=%C3%A9%20%2B%26%3D~");
    QVERIFY(parseForm(body.bytes()) == (FormParameters{{"k", "é +&=~"}}));
}

void TestTwilio::signatures_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("documented example")
        << QByteArray("12345") << QByteArray("https://mycompany.com/myapp.php?foo=1&bar=2")
        << QByteArray("To=%2B18005551212&CallSid=CA1234567890ABCDE&Caller=%2B12349013030"
                      "&Digits=1234&From=%2B12349013030")
        << QByteArray("0/KCTR6DLpKmkAf8muzZqo1nDgQ=");
    QTest::newRow("call status")
        << QByteArray("test_auth_token") << QByteArray("https://voice.example.com/twilio/t1/status")
        << QByteArray("CallSid=CA00000000000000000000000000000001&CallStatus=completed"
                      "&AnsweredBy=human&CallDuration=12")
        << QByteArray("VRf2YfE1clhDyLqmi1QoOssxoxI=");
    QTest::newRow("repeated key") << QByteArray("12345") << QByteArray("https://x.test/")
                                  << QByteArray("Z=1&To=b&To=a&To=b&To=a")
                                  << QByteArray("0WxZHFsEb/AFrsAuIs6LlSFrBcQ=");
}

void TestTwilio::signatures()
{
    QFETCH(QByteArray, token);
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, signature);
    const FormParameters parameters = parseForm(form);
    QVERIFY(verifyForm(url, parameters, signature, {token}));
    QVERIFY(verifyForm(url, parameters, signature, {"newer", token}));
    QVERIFY(!verifyForm(url, parameters, signature, {"newer"}));
    QVERIFY(!verifyForm(url, parameters, signature, {}));
    QVERIFY(!verifyForm(url, parameters, signature, {QByteArray()}));
    QVERIFY(!verifyForm(url, parameters, {}, {token}));
    QVERIFY(!verifyForm(url + 'x', parameters, signature, {token}));
    FormParameters more = parameters;
    more.emplace_back("Extra", "1");
    QVERIFY(!verifyForm(url, more, signature, {token}));
    FormParameters fewer = parameters;
    fewer.erase(fewer.begin());
    QVERIFY(!verifyForm(url, fewer, signature, {token}));
}

void TestTwilio::signaturePorts_data()
{
    QTest::addColumn<QByteArray>("signedUrl");
    QTest::addColumn<QByteArray>("ourUrl");
    QTest::addColumn<bool>("ok");
    const auto row = [](const char* name, const char* theirs, const char* ours, bool ok) {
        QTest::newRow(name) << QByteArray(theirs) << QByteArray(ours) << ok;
    };
    row("port added by Twilio", "https://x.test:443/a?b=1", "https://x.test/a?b=1", true);
    row("port dropped by Twilio", "https://x.test/a?b=1", "https://x.test:443/a?b=1", true);
    row("odd port dropped", "https://x.test/a", "https://x.test:8443/a", true);
    row("http", "http://x.test:80/a", "http://x.test/a", true);
    row("no path", "https://x.test:443", "https://x.test", true);
    row("IPv6", "http://[::1]:80/a", "http://[::1]/a", true);
    row("another port", "https://x.test:444/a", "https://x.test/a", false);
    row("another scheme", "http://x.test/a", "https://x.test/a", false);
    row("another host", "https://y.test/a", "https://x.test/a", false);
}

void TestTwilio::signaturePorts()
{
    QFETCH(QByteArray, signedUrl);
    QFETCH(QByteArray, ourUrl);
    QFETCH(bool, ok);
    const FormParameters parameters{{"MessageSid", "SM1"}};
    const QByteArray signature = signatureFor(signedUrl, parameters, "token");
    QCOMPARE(verifyForm(ourUrl, parameters, signature, {"token"}), ok);
}

void TestTwilio::signatureOfJson()
{
    const QByteArray body = R"({"a":1})";
    const QByteArray hash = QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex();
    const QByteArray url = "https://x.test/hook?v=1&bodySHA256=" + hash;
    const QByteArray signature = signatureFor(url, {}, "token");
    QVERIFY(verifyJson(url, body, signature, {"token"}));
    QVERIFY(!verifyJson(url, body + ' ', signature, {"token"}));
    const QByteArray bare = "https://x.test/hook?v=1";
    QVERIFY(!verifyJson(bare, body, signatureFor(bare, {}, "token"), {"token"}));
}

void TestTwilio::messageCallback()
{
    const auto parsed =
        parseMessageCallback(parseForm("MessageSid=SM1&MessageStatus=undelivered&ErrorCode=30003"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->messageSid, "SM1");
    QCOMPARE(parsed->status.value(), notifications::MessageStatus::Undelivered);
    QCOMPARE(parsed->errorCode, 30003);
    const auto older = parseMessageCallback(parseForm("SmsSid=SM1&SmsStatus=sent"));
    QCOMPARE(older->status.value(), notifications::MessageStatus::Sent);
    QCOMPARE(older->errorCode, 0);
    const auto unknown = parseMessageCallback(parseForm("MessageSid=SM1&MessageStatus=teleported"));
    QVERIFY(unknown.ok());
    QVERIFY(!unknown->status);
    QCOMPARE(unknown->statusText, "teleported");
}

void TestTwilio::callCallback()
{
    const auto parsed = parseCallCallback(
        parseForm("CallSid=CA1&CallStatus=no-answer&AnsweredBy=human&CallDuration=12"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->callSid, "CA1");
    QCOMPARE(parsed->status.value(), notifications::CallStatus::NoAnswer);
    QCOMPARE(parsed->answeredBy, "human");
    QCOMPARE(parsed->durationSeconds, 12);
    QCOMPARE(parseCallCallback(parseForm("CallSid=CA1&CallStatus=ringing"))->durationSeconds, -1);
}

void TestTwilio::callbackMalformed()
{
    for (const char* form : {"", "MessageStatus=sent", "MessageSid=SM1"}) {
        const auto parsed = parseMessageCallback(parseForm(form));
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().kind, providers::errors::webhookMalformed);
    }
    for (const char* form : {"", "CallStatus=busy", "CallSid=CA1"})
        QVERIFY(!parseCallCallback(parseForm(form)).ok());
}

void TestTwilio::twiml()
{
    QCOMPARE(Twiml::emptyResponse(), "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>");
    QCOMPARE(Twiml().document(), Twiml::emptyResponse());
    QCOMPARE(Twiml()
                 .say(QStringLiteral("Order 12 is ready."), "en-US")
                 .pause(1)
                 .say(QStringLiteral("Bye"))
                 .hangup()
                 .document(),
             "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response>"
             "<Say language=\"en-US\">Order 12 is ready.</Say><Pause length=\"1\"/>"
             "<Say>Bye</Say><Hangup/></Response>");
}

void TestTwilio::twimlEscapes()
{
    QString nasty = QStringLiteral("</Say><Dial>+1900</Dial> & \"'");
    nasty += QChar(0x01);
    nasty += QChar(0xFFFE);
    nasty += QChar(0xD800); // half a pair
    nasty += QString::fromUtf8("é😀");
    const QByteArray document = Twiml().say(nasty).document();
    QXmlStreamReader reader(document);
    QStringList elements;
    QString said;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement())
            elements << reader.name().toString();
        if (reader.isCharacters())
            said += reader.text();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(elements, (QStringList{QStringLiteral("Response"), QStringLiteral("Say")}));
    QCOMPARE(said, QStringLiteral("</Say><Dial>+1900</Dial> & \"'") + QString::fromUtf8("é😀"));
}

void TestTwilio::errorTable_data()
{
    QTest::addColumn<QList<int>>("codes");
    QTest::addColumn<Disposition>("disposition");
    QTest::newRow("permanent") << QList<int>{21211, 21408, 21606, 21608, 21610, 21612,
                                             21614, 30004, 30005, 30006, 30007}
                               << Disposition::Permanent;
    QTest::newRow("retry") << QList<int>{20429, 30001, 30003, 30008} << Disposition::Retry;
    QTest::newRow("alarm") << QList<int>{20003, 30002, 22005} << Disposition::Alarm;
    QTest::newRow("others") << QList<int>{0, -1, 11200, 21617, 30009, 99999}
                            << Disposition::Unclassified;
}

void TestTwilio::errorTable()
{
    QFETCH(QList<int>, codes);
    QFETCH(Disposition, disposition);
    for (const int code : codes)
        QCOMPARE(dispositionOf(code), disposition);
}

void TestTwilio::sendsMessage()
{
    const auto encoded =
        encodeMessage({"+15551230000", "+15559990000", QStringLiteral("Code: 12 & café"),
                       "https://x.test/webhooks/twilio/message", 3600});
    QVERIFY(encoded.ok());
    QCOMPARE(*encoded, "To=%2B15551230000&From=%2B15559990000&Body=Code%3A%2012%20%26%20caf%C3%A9"
                       "&StatusCallback=https%3A%2F%2Fx.test%2Fwebhooks%2Ftwilio%2Fmessage"
                       "&ValidityPeriod=3600");
    bool called = false;
    m_client.createMessage(*encoded, [&called](const auto& result) {
        called = true;
        QVERIFY(result.ok());
        QCOMPARE(result->sid, "SM1");
        QCOMPARE(result->status.value(), notifications::MessageStatus::Queued);
        QCOMPARE(result->createdAt.ms, createdAtMs);
    });
    QVERIFY(!called);
    const http::ClientRequest& request = m_http.requests.back();
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.url.toEncoded(), "https://twilio.test/2010-04-01/Accounts/AC1/Messages.json");
    QCOMPARE(request.body, *encoded);
    QCOMPARE(testing::header(request, "Authorization"),
             "Basic " + QByteArray("AC1:token").toBase64());
    QCOMPARE(testing::header(request, "Content-Type"), "application/x-www-form-urlencoded");
    m_http.deliver(answer(201, messageJson));
    QVERIFY(called);
}

void TestTwilio::sendsCall()
{
    CallParameters parameters{"+1555", "+1666", "<Response/>", "https://x.test/c", 30};
    parameters.detectMachine = true;
    const auto encoded = encodeCall(parameters);
    QVERIFY(encoded.ok());
    QCOMPARE(*encoded, "To=%2B1555&From=%2B1666&Twiml=%3CResponse%2F%3E"
                       "&StatusCallback=https%3A%2F%2Fx.test%2Fc"
                       "&StatusCallbackEvent=initiated&StatusCallbackEvent=ringing"
                       "&StatusCallbackEvent=answered&StatusCallbackEvent=completed"
                       "&Timeout=30&MachineDetection=Enable");
    QCOMPARE(*encodeCall({"+1555", "+1666", "<Response/>", {}}),
             "To=%2B1555&From=%2B1666&Twiml=%3CResponse%2F%3E");
    bool called = false;
    m_client.createCall(*encoded, [&called](const auto& result) {
        called = true;
        QCOMPARE(result->sid, "CA1");
        QCOMPARE(result->status.value(), notifications::CallStatus::Ringing);
    });
    QCOMPARE(m_http.requests.back().url.toEncoded(),
             "https://twilio.test/2010-04-01/Accounts/AC1/Calls.json");
    m_http.deliver(answer(201, callJson));
    QVERIFY(called);
}

void TestTwilio::lengthLimits()
{
    QVERIFY(encodeMessage({"+1", "+2", QString(1600, u'x'), {}}).ok());
    const auto long1 = encodeMessage({"+1", "+2", QString(1601, u'x'), {}});
    QVERIFY(!long1.ok());
    QCOMPARE(long1.error().kind, providers::errors::parameterTooLong);
    QVERIFY(encodeCall({"+1", "+2", QByteArray(4000, 'x'), {}}).ok());
    QVERIFY(!encodeCall({"+1", "+2", QByteArray(4001, 'x'), {}}).ok());
    // Characters count, not bytes.
    QVERIFY(encodeCall({"+1", "+2", QString(4000, u'é').toUtf8(), {}}).ok());
}

void TestTwilio::findsMessages()
{
    const QByteArray older =
        R"({"sid":"SM0","to":"+15551230000","body":"Old","status":"delivered",
            "date_created":"Thu, 24 Aug 2023 05:00:00 +0000"})";
    int seen = 0;
    // 500 ms into the second in which the message was made: seconds are compared.
    m_client.findMessages("+15551230000", Timestamp{createdAtMs + 500},
                          [&seen](const auto& result) {
                              ++seen;
                              QVERIFY(result.ok());
                              QCOMPARE(result->items.size(), 1u);
                              QCOMPARE(result->items[0].sid, "SM1");
                              QVERIFY(result->complete);
                          });
    QCOMPARE(m_http.requests.back().url.toEncoded(),
             "https://twilio.test/2010-04-01/Accounts/AC1/Messages.json"
             "?To=%2B15551230000&PageSize=100");
    m_http.deliver(answer(200, R"({"messages":[)" + messageJson + ',' + older +
                                   R"(],"next_page_uri":"/2010-04-01/next"})"));
    m_client.findMessages("+15551230000", Timestamp{createdAtMs}, [&seen](const auto& result) {
        ++seen;
        QVERIFY(!result->complete); // more rows, and none of these was older
    });
    m_http.deliver(
        answer(200, R"({"messages":[)" + messageJson + R"(],"next_page_uri":"/2010-04-01/next"})"));
    m_client.findMessages("+1", Timestamp{createdAtMs + 1000}, [&seen](const auto& result) {
        ++seen;
        QVERIFY(result->items.empty());
        QVERIFY(result->complete);
    });
    m_http.deliver(answer(200, R"({"messages":[)" + messageJson + R"(],"next_page_uri":null})"));
    QCOMPARE(seen, 3);
}

void TestTwilio::findsCalls()
{
    int seen = 0;
    m_client.findCalls("+1555", Timestamp{createdAtMs}, [&seen](const auto& result) {
        ++seen;
        QCOMPARE(result->items.size(), 1u);
        QCOMPARE(result->items[0].sid, "CA1");
    });
    QCOMPARE(m_http.requests.back().url.toEncoded(),
             "https://twilio.test/2010-04-01/Accounts/AC1/Calls.json?To=%2B1555&PageSize=100");
    m_http.deliver(answer(200, R"({"calls":[)" + callJson + "]}"));
    m_client.findCalls("+1555", Timestamp{createdAtMs}, [&seen](const auto& result) {
        ++seen;
        QCOMPARE(result.error().kind, Kind::RetryLater);
    });
    m_http.deliver(answer(200, "{}"));
    QCOMPARE(seen, 2);
}

void TestTwilio::failures_data()
{
    QTest::addColumn<http::ClientResponse>("response");
    QTest::addColumn<Kind>("change");
    QTest::addColumn<Kind>("read");
    const auto row = [](const char* name, const http::ClientResponse& response, Kind change,
                        Kind read) { QTest::newRow(name) << response << change << read; };
    row("not sent", testing::notSent(), Kind::RetryLater, Kind::RetryLater);
    row("no answer", testing::noAnswer(), Kind::Ambiguous, Kind::RetryLater);
    row("permanent", answer(400, R"({"code":21610,"message":"stop","status":400})"), Kind::Rejected,
        Kind::Rejected);
    row("alarm", answer(400, R"({"code":22005})"), Kind::AuthFailed, Kind::AuthFailed);
    row("401", answer(401, R"({"code":20003})"), Kind::AuthFailed, Kind::AuthFailed);
    row("401 without a body", answer(401, {}), Kind::AuthFailed, Kind::AuthFailed);
    row("403 of another code", answer(403, R"({"code":20999})"), Kind::AuthFailed,
        Kind::AuthFailed);
    row("429", answer(429, R"({"code":20429})"), Kind::RetryLater, Kind::RetryLater);
    row("429 without a body", answer(429, {}), Kind::RetryLater, Kind::RetryLater);
    row("another code", answer(400, R"({"code":21617})"), Kind::Unclassified, Kind::Unclassified);
    row("404", answer(404, R"({"code":20404})"), Kind::Unclassified, Kind::NotFound);
    row("500 with Twilio's body", answer(500, R"({"code":20500,"message":"oops"})"),
        Kind::RetryLater, Kind::RetryLater);
    row("500 without a body", answer(500, {}), Kind::Ambiguous, Kind::RetryLater);
    row("502 of a proxy", answer(502, "<html>"), Kind::Ambiguous, Kind::RetryLater);
    row("503 of other JSON", answer(503, R"({"error":"busy"})"), Kind::Ambiguous, Kind::RetryLater);
}

void TestTwilio::failures()
{
    QFETCH(http::ClientResponse, response);
    QFETCH(Kind, change);
    QFETCH(Kind, read);
    int seen = 0;
    m_client.createMessage("To=1", [&](const auto& result) {
        ++seen;
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, change);
    });
    m_http.deliver(response);
    m_client.createCall("To=1", [&](const auto& result) {
        ++seen;
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, change);
    });
    m_http.deliver(response);
    m_client.findMessages("+1", Timestamp{1}, [&](const auto& result) {
        ++seen;
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, read);
    });
    m_http.deliver(response);
    QCOMPARE(seen, 3);
    const ProviderFailure stop = twilioFailure(
        answer(400, R"({"code":21610,"message":"Unsubscribed"})", {{"retry-after", "3"}}), true);
    QCOMPARE(stop.code, "21610");
    QCOMPARE(stop.message, QStringLiteral("Unsubscribed"));
    QCOMPARE(stop.retryAfterMs, 3000);
}

void TestTwilio::noNumberIsInTheWordsOfAFailure_data()
{
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("kept");
    QTest::newRow("invalid") << "The 'To' number +61491570156 is not a valid phone number."
                             << "The 'To' number …56 is not a valid phone number.";
    QTest::newRow("written") << "Permission for +1 (555) 010-0142 has not been enabled"
                             << "Permission for …42 has not been enabled";
    QTest::newRow("in an address") << "GET /Calls.json?To=%2B61491570156 timed out"
                                   << "GET /Calls.json?To=…56 timed out";
    QTest::newRow("a code") << "Error 21610, see https://www.twilio.com/docs/errors/21610"
                            << "Error 21610, see https://www.twilio.com/docs/errors/21610";
}

void TestTwilio::noNumberIsInTheWordsOfAFailure()
{
    QFETCH(QString, said);
    QFETCH(QString, kept);
    const QByteArray body = QJsonDocument(QJsonObject{{"code", 21211}, {"message", said}}).toJson();
    QCOMPARE(twilioFailure(answer(400, body), true).message, kept);
    http::ClientResponse lost;
    lost.result = http::ClientResponse::Result::Ambiguous;
    lost.error = said;
    QCOMPARE(twilioFailure(lost, true).message, kept);
}

void TestTwilio::unreadableSuccessIsAmbiguous()
{
    m_client.createCall("To=1", [](const auto& result) {
        QVERIFY(!result.ok());
        QCOMPARE(result.error().kind, Kind::Ambiguous);
    });
    m_http.deliver(answer(201, "{\"sid\":"));
}

} // namespace servery

QTEST_GUILESS_MAIN(servery::TestTwilio)
#include "tst_twilio.moc"
