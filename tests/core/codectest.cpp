#include "core/protocol/codec.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/protocolerrors.h"
#include "tests/core/arbitrary.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace servery;
using namespace servery::protocol;

class CodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheDocumentedClientFrames();
    void writesTheDocumentedServerFrames();
    void clientRoundTrip();
    void serverRoundTrip();
    void anEventFromStoredBytes();
    void refusesClientFrames_data();
    void refusesClientFrames();
    void refusesServerFrames_data();
    void refusesServerFrames();
    void aBrokenOrderIsCounted();
    void noBytesBreakTheDecoder();
    void aRefusalBecomesAMessage();
    void depthIsLimited();
    void jsonIsTakenAtItsWord_data();
    void jsonIsTakenAtItsWord();
    void problemMembersStandBeside();
    void rolesAndChannels_data();
    void rolesAndChannels();

private:
    testing::ManualClock m_clock;
};

namespace {

template <class Message>
Message expectClient(const QByteArray& text)
{
    const auto decoded = decodeClientMessage(text);
    if (!decoded || !std::holds_alternative<Message>(*decoded)) {
        QTest::qFail(text.constData(), __FILE__, __LINE__);
        return {};
    }
    return std::get<Message>(*decoded);
}

ServiceSettings arbitrarySettings()
{
    ServiceSettings settings;
    for (const SettingField& field : settingFields())
        field.set(settings, *rc::gen::inRange(field.least, field.most + 1));
    return settings;
}

ServerMessage arbitraryServerMessage()
{
    using namespace servery::testing;
    const auto channel = allChannels[*rc::gen::inRange<std::size_t>(0, allChannels.size())];
    switch (*rc::gen::inRange(0, 7)) {
    case 0:
        return Welcome{
            SessionId(arbitraryId()),
            VenueId(arbitraryId()),
            Role::Counter,
            arbitraryTime(),
            {arbitraryText(), arbitraryText(), "AUD", "Australia/Sydney", arbitrarySettings()},
            StaffId(arbitraryId()),
            arbitraryText()};
    case 1: {
        Snapshot snapshot{channel, arbitrarySeq(), {}, {}, {}};
        if (*rc::gen::arbitrary<bool>())
            snapshot.alarms = {{arbitraryText(), OrderId(arbitraryId()), *rc::gen::arbitrary<int>(),
                                arbitraryTime()}};
        if (*rc::gen::arbitrary<bool>())
            snapshot.settings = arbitrarySettings();
        const int orders = *rc::gen::inRange(0, 3);
        for (int i = 0; i < orders; ++i)
            snapshot.orders.push_back(arbitraryOrder());
        return snapshot;
    }
    case 2:
        return Event{channel,         arbitrarySeq(),  arbitrarySeq(),
                     arbitraryTime(), arbitraryText(), arbitraryObject()};
    case 3:
        return Ack{arbitraryId(), arbitrarySeq(), arbitraryObject()};
    case 4:
        return ErrorMessage{arbitraryId(), arbitraryText(),
                            problemOf(Error{errors::fieldInvalid,
                                            arbitraryText(),
                                            {{QStringLiteral("field"), arbitraryText()}},
                                            *rc::gen::inRange(0, 100)})};
    default:
        return Heartbeat{arbitraryTime(), arbitrarySeq()};
    case 6:
        return Consoles{{{SessionId(arbitraryId()), Role::Kitchen, arbitraryText(), arbitraryText(),
                          arbitraryText(), ConsoleState::State::Silent, arbitraryText(),
                          arbitraryTime(), arbitrarySeq(), arbitraryTime()}}};
    }
}

ClientMessage arbitraryClientMessage()
{
    using namespace servery::testing;
    const auto channel = allChannels[*rc::gen::inRange<std::size_t>(0, allChannels.size())];
    switch (*rc::gen::inRange(0, 4)) {
    case 0:
        return Hello{arbitraryText().toUtf8(), arbitraryText()};
    case 1:
        if (*rc::gen::arbitrary<bool>())
            return Subscribe{channel, std::nullopt};
        return Subscribe{channel, arbitrarySeq(), arbitraryTime()};
    case 2:
        return CommandMessage{arbitraryId(), arbitraryText(), arbitraryObject()};
    default:
        return Painted{arbitrarySeq(), arbitraryText(), {arbitraryText()}};
    }
}

} // namespace

void CodecTest::readsTheDocumentedClientFrames()
{
    const auto hello = expectClient<Hello>(
        R"({"type":"hello","protocol":1,"token":"abc","client":"console/0.1"})");
    QCOMPARE(hello.token, QByteArray("abc"));
    QCOMPARE(hello.client, QStringLiteral("console/0.1"));
    QVERIFY(expectClient<Hello>(R"({"type":"hello","protocol":1})").token.isEmpty());

    const auto since =
        expectClient<Subscribe>(R"({"type":"subscribe","channel":"kitchen","since":41})");
    QVERIFY(since.channel == Channel::Kitchen);
    QCOMPARE(since.since.value(), 41);
    QVERIFY(!expectClient<Subscribe>(R"({"type":"subscribe","channel":"manager"})").since);

    const auto command = expectClient<CommandMessage>(
        R"({"type":"command","id":"u-1","name":"order.prepare","data":{"orderId":"ord_1"}})");
    QCOMPARE(command.id, QByteArray("u-1"));
    QCOMPARE(command.name, QString(commands::orderPrepare));
    QCOMPARE(command.data.value(QLatin1String("orderId")).toString(), QStringLiteral("ord_1"));

    QCOMPARE(expectClient<Painted>(R"({"type":"painted","seq":58})").seq, 58);
    const auto painted = expectClient<Painted>(
        R"({"type":"painted","seq":58,"screen":"kitchen","notShown":["ord_1"]})");
    QCOMPARE(painted.screen, QStringLiteral("kitchen"));
    QCOMPARE(painted.notShown, QStringList{QStringLiteral("ord_1")});
}

void CodecTest::writesTheDocumentedServerFrames()
{
    const auto object = [](const ServerMessage& message) {
        return QJsonDocument::fromJson(encode(message)).object();
    };
    QCOMPARE(object(Ack{"u-1", 58, {}}),
             QJsonDocument::fromJson(R"({"type":"ack","id":"u-1","seq":58})").object());
    QCOMPARE(object(Event{Channel::Kitchen,
                          58,
                          57,
                          m_clock.now(),
                          QStringLiteral("order_status_updated"),
                          {{QStringLiteral("orderId"), QStringLiteral("ord_1")}}}),
             QJsonDocument::fromJson(
                 R"({"type":"event","channel":"kitchen","seq":58,"prev":57,
                     "at":"2026-11-21T09:30:00.000Z","event":"order_status_updated",
                     "data":{"orderId":"ord_1"}})")
                 .object());
    QCOMPARE(
        object(ErrorMessage{{}, QStringLiteral("subscribe"), problemOf(Error{errors::forbidden})}),
        QJsonDocument::fromJson(
            R"({"type":"error","re":"subscribe","problem":{"status":403,"code":"forbidden",
                     "title":"This role may not do that."}})")
            .object());
    QCOMPARE(object(Heartbeat{m_clock.now(), 58}),
             QJsonDocument::fromJson(R"({"type":"heartbeat","seq":58,
                                         "serverTime":"2026-11-21T09:30:00.000Z"})")
                 .object());
}

void CodecTest::clientRoundTrip()
{
    QVERIFY(rc::check("whatever a client writes is read back", [] {
        const ClientMessage message = arbitraryClientMessage();
        const auto read = decodeClientMessage(encode(message));
        RC_ASSERT(read.ok());
        RC_ASSERT(read.value() == message);
    }));
}

void CodecTest::serverRoundTrip()
{
    QVERIFY(rc::check("whatever the server writes is read back", [] {
        const ServerMessage message = arbitraryServerMessage();
        const auto read = decodeServerMessage(encode(message));
        RC_ASSERT(read.ok());
        RC_ASSERT(read.value() == message);
    }));
}

void CodecTest::anEventFromStoredBytes()
{
    QVERIFY(rc::check("the spliced frame reads as the typed one", [] {
        Event event{Channel::Counter,         testing::arbitrarySeq(),  testing::arbitrarySeq(),
                    testing::arbitraryTime(), events::paymentCompleted, testing::arbitraryObject()};
        const QByteArray spliced =
            encodeEvent(event.channel, event.seq, event.prev, event.at, event.name.toLatin1(),
                        QJsonDocument(event.data).toJson(QJsonDocument::Compact));
        const auto read = decodeServerMessage(spliced);
        RC_ASSERT(read.ok());
        RC_ASSERT(std::get<Event>(*read) == event);
    }));
}

void CodecTest::refusesClientFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QString>("re");
    const auto row = [](const char* name, const char* text, const char* code, const char* id = "",
                        const char* re = "") {
        QTest::newRow(name) << QByteArray(text) << QByteArray(code) << QByteArray(id)
                            << QString::fromLatin1(re);
    };
    row("empty", "", "json_invalid");
    row("broken", "{\"type\":", "json_invalid");
    row("array", "[]", "json_invalid");
    row("number", "7", "json_invalid");
    row("two objects", "{}{}", "json_invalid");
    row("broken utf-8", "{\"type\":\"\xC3\x28\"}", "json_invalid");
    row("no type", "{}", "field_missing");
    row("type is a number", R"({"type":1})", "field_invalid");
    row("unknown type", R"({"type":"shout"})", "message_unknown");
    row("a server's type", R"({"type":"welcome"})", "message_unknown");
    row("hello without version", R"({"type":"hello"})", "field_missing", "", "hello");
    row("hello of the future", R"({"type":"hello","protocol":2})", "version_unsupported", "",
        "hello");
    row("version as text", R"({"type":"hello","protocol":"1"})", "field_invalid", "", "hello");
    row("token is a number", R"({"type":"hello","protocol":1,"token":1})", "field_invalid", "",
        "hello");
    row("no channel", R"({"type":"subscribe"})", "field_missing", "", "subscribe");
    row("unknown channel", R"({"type":"subscribe","channel":"bar"})", "channel_unknown", "",
        "subscribe");
    row("since is text", R"({"type":"subscribe","channel":"kitchen","since":"41"})",
        "field_invalid", "", "subscribe");
    row("since is negative", R"({"type":"subscribe","channel":"kitchen","since":-1})",
        "field_invalid", "", "subscribe");
    row("since is a fraction", R"({"type":"subscribe","channel":"kitchen","since":1.5})",
        "field_invalid", "", "subscribe");
    row("since is huge", R"({"type":"subscribe","channel":"kitchen","since":1e300})",
        "field_invalid", "", "subscribe");
    row("command without id", R"({"type":"command","name":"order.ready"})", "field_missing", "",
        "command");
    row("command with an empty id", R"({"type":"command","id":"","name":"order.ready"})",
        "field_invalid", "", "command");
    row("command without name", R"({"type":"command","id":"u-1"})", "field_missing", "u-1");
    row("data is no object", R"({"type":"command","id":"u-1","name":"x","data":[]})",
        "field_invalid", "u-1");
    row("painted without seq", R"({"type":"painted"})", "field_missing", "", "painted");
}

void CodecTest::refusesClientFrames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, id);
    QFETCH(QString, re);
    const auto decoded = decodeClientMessage(text);
    QVERIFY(!decoded.ok());
    QCOMPARE(QByteArray(decoded.error().error.kind.code), code);
    QCOMPARE(decoded.error().id, id);
    QCOMPARE(decoded.error().re, re);
}

void CodecTest::refusesServerFrames_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const char* text, const char* code) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(code);
    };
    row("a client's type", R"({"type":"hello","protocol":1})", "message_unknown");
    row("welcome of no role",
        R"({"type":"welcome","sessionId":"s","venueId":"v","role":"chef",
            "serverTime":"2026-11-21T09:30:00Z"})",
        "field_invalid");
    row("welcome without a time",
        R"({"type":"welcome","sessionId":"s","venueId":"v","role":"kitchen"})", "field_missing");
    row("snapshot without seq", R"({"type":"snapshot","channel":"kitchen"})", "field_missing");
    row("event without prev",
        R"({"type":"event","channel":"kitchen","seq":2,"at":"2026-11-21T09:30:00Z","event":"x"})",
        "field_missing");
    row("error without problem", R"({"type":"error","id":"u-1"})", "field_missing");
    row("problem without code", R"({"type":"error","problem":{"status":403}})", "field_missing");
}

void CodecTest::refusesServerFrames()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    const auto decoded = decodeServerMessage(text);
    QVERIFY(!decoded.ok());
    QCOMPARE(QByteArray(decoded.error().error.kind.code), code);
}

void CodecTest::aBrokenOrderIsCounted()
{
    const auto decoded = decodeServerMessage(
        R"({"type":"snapshot","channel":"kitchen","seq":1,"orders":[{"id":"ord_1"}]})");
    QVERIFY(decoded.ok());
    const auto& snapshot = std::get<Snapshot>(*decoded);
    QVERIFY(snapshot.orders.empty());
    QCOMPARE(snapshot.unread, 1);
}

void CodecTest::noBytesBreakTheDecoder()
{
    QVERIFY(rc::check("a changed frame is read or refused by name", [] {
        QByteArray text = encode(arbitraryServerMessage());
        const int changes = *rc::gen::inRange(1, 6);
        for (int i = 0; i < changes; ++i)
            text[*rc::gen::inRange<qsizetype>(0, text.size())] = *rc::gen::arbitrary<char>();
        const auto asServer = decodeServerMessage(text);
        const auto asClient = decodeClientMessage(text);
        // Whichever side it is read as, a refusal has a name.
        const char* serverCode = asServer.ok() ? "read" : asServer.error().error.kind.code;
        const char* clientCode = asClient.ok() ? "read" : asClient.error().error.kind.code;
        RC_ASSERT(qstrlen(serverCode) > 0U);
        RC_ASSERT(qstrlen(clientCode) > 0U);
    }));
}

void CodecTest::aRefusalBecomesAMessage()
{
    const auto decoded = decodeClientMessage(R"({"type":"hello","protocol":9})");
    const auto read = decodeServerMessage(encode(decoded.error().toMessage()));
    QVERIFY(read.ok());
    const auto& message = std::get<ErrorMessage>(*read);
    QCOMPARE(message.re, QStringLiteral("hello"));
    QCOMPARE(message.problem.code, QStringLiteral("version_unsupported"));
    QCOMPARE(message.problem.members.value(QLatin1String("supported")).toArray(), QJsonArray{1});
}

void CodecTest::depthIsLimited()
{
    const auto nested = [](int depth) {
        return QByteArray("{\"a\":") + QByteArray(depth - 1, '[') + QByteArray(depth - 1, ']') +
               '}';
    };
    QVERIFY(parseJsonObject(nested(64)).ok());
    QVERIFY(!parseJsonObject(nested(65)).ok());
    QVERIFY(!parseJsonObject(nested(60'000)).ok());
    // Brackets in a string nest nothing, an escaped quote does not end it.
    QVERIFY(
        parseJsonObject("{\"a\":\"" + QByteArray(100, '[') + "\\\"" + QByteArray(100, '{') + "\"}")
            .ok());
}

void CodecTest::jsonIsTakenAtItsWord_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char* name, const QByteArray& text, bool isTaken = false) {
        QTest::newRow(name) << text << isTaken;
    };
    row("a line break in a string", "{\"a\":\"b\nc\"}");
    row("NUL in a string", QByteArray("{\"a\":\"b\0\"}", 10));
    row("an unknown escape", R"({"a":"\x"})");
    row("a short unicode escape", R"({"a":"\u12"})");
    row("a name twice", R"({"a":1,"b":2,"a":3})");
    row("a name twice, once escaped", R"({"amount":1,"amoun\u0074":2})");
    row("a name twice deep inside", R"({"a":[{"b":{"c":1,"c":1}}]})");
    row("all escapes", R"({"a":"\"\\\/\b\f\n\r\t\u00e9"})", true);
    row("white space around", "\t{\n\"a\" : 1\r}\n", true);
    row("colons in strings", R"({"a:b":"c:d","e":[":"]})", true);
    row("a name in two objects", R"({"a":[{"b":1},{"b":1}],"b":1})", true);
}

void CodecTest::jsonIsTakenAtItsWord()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isTaken);
    const auto parsed = parseJsonObject(text);
    QCOMPARE(parsed.ok(), isTaken);
    if (!isTaken)
        QCOMPARE(parsed.error().kind, errors::jsonInvalid);
}

void CodecTest::problemMembersStandBeside()
{
    const Error error{errors::forbidden,
                      QStringLiteral("why"),
                      {{QStringLiteral("state"), QStringLiteral("READY")},
                       {QStringLiteral("code"), QStringLiteral("ok")}},
                      30};
    const QJsonObject json = toJson(problemOf(error));
    QCOMPARE(json.value(QLatin1String("state")).toString(), QStringLiteral("READY"));
    QCOMPARE(json.value(QLatin1String("code")).toString(), QStringLiteral("forbidden"));
    QCOMPARE(json.value(QLatin1String("status")).toInt(), 403);
    QCOMPARE(json.value(QLatin1String("detail")).toString(), QStringLiteral("why"));
    QCOMPARE(json.value(QLatin1String("retryAfterSeconds")).toInt(), 30);
}

void CodecTest::rolesAndChannels_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("channels");
    QTest::newRow("kitchen") << static_cast<int>(Role::Kitchen)
                             << QStringList{QStringLiteral("kitchen")};
    QTest::newRow("counter") << static_cast<int>(Role::Counter)
                             << QStringList{QStringLiteral("kitchen"), QStringLiteral("counter")};
    QTest::newRow("manager") << static_cast<int>(Role::Manager)
                             << QStringList{QStringLiteral("kitchen"), QStringLiteral("counter"),
                                            QStringLiteral("manager")};
}

void CodecTest::rolesAndChannels()
{
    QFETCH(int, role);
    QFETCH(QStringList, channels);
    QStringList allowed;
    for (const Channel channel : allChannels) {
        if (maySubscribe(static_cast<Role>(role), channel))
            allowed.append(toString(channel));
    }
    QCOMPARE(allowed, channels);
}

QTEST_GUILESS_MAIN(CodecTest)
#include "codectest.moc"
