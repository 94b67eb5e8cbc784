#include "core/protocol/codec.h"

#include "core/protocol/alarmview.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"
#include "core/protocol/kitchenplanview.h"
#include "core/protocol/protocolerrors.h"
#include "core/protocol/settingsview.h"

#include <QJsonDocument>

namespace servery::protocol {

namespace {

// The types of messages on the wire.
constexpr auto helloType = QLatin1String("hello");
constexpr auto subscribeType = QLatin1String("subscribe");
constexpr auto commandType = QLatin1String("command");
constexpr auto paintedType = QLatin1String("painted");
constexpr auto welcomeType = QLatin1String("welcome");
constexpr auto snapshotType = QLatin1String("snapshot");
constexpr auto eventType = QLatin1String("event");
constexpr auto ackType = QLatin1String("ack");
constexpr auto errorType = QLatin1String("error");
constexpr auto heartbeatType = QLatin1String("heartbeat");
constexpr auto consolesType = QLatin1String("consoles");

constexpr std::array consoleStates = {
    std::pair{ConsoleState::State::Live, QLatin1String("live")},
    std::pair{ConsoleState::State::Silent, QLatin1String("silent")},
    std::pair{ConsoleState::State::Gone, QLatin1String("gone")},
};

constexpr qsizetype maxCommandIdCharacters = 64;

// --- Reading: one function a message ---

template <class Message>
using Read = Result<Message, Error>;

template <class Message>
Read<Message> finish(const JsonReader& reader, Message message)
{
    if (reader.error())
        return Failure{*reader.error()};
    return message;
}

std::int64_t readSeq(JsonReader& reader, const char* name)
{
    const std::int64_t seq = reader.integer(name);
    if (seq < 0)
        reader.invalid(name, QStringLiteral("negative"));
    return seq;
}

Result<Channel, Error> readChannel(JsonReader& reader)
{
    const QString name = reader.string("channel");
    if (reader.error())
        return Failure{*reader.error()};
    if (const auto channel = channelFromString(name))
        return *channel;
    return fail(errors::channelUnknown, {}, {{QStringLiteral("field"), QStringLiteral("channel")}});
}

Read<Hello> readHello(JsonReader& reader)
{
    const std::int64_t spoken = reader.integer("protocol");
    if (!reader.error() && spoken != version)
        return fail(errors::versionUnsupported, {},
                    {{QStringLiteral("supported"), QJsonArray{version}}});
    return finish(reader, Hello{reader.stringOr("token").toUtf8(), reader.stringOr("client")});
}

Read<Subscribe> readSubscribe(JsonReader& reader)
{
    const auto channel = readChannel(reader);
    if (!channel)
        return Failure{channel.error()};
    Subscribe message{*channel, std::nullopt, reader.timeOr("sinceAt")};
    if (reader.has("since"))
        message.since = readSeq(reader, "since");
    return finish(reader, message);
}

Read<CommandMessage> readCommand(JsonReader& reader)
{
    CommandMessage message{reader.string("id").toUtf8(), reader.string("name"),
                           reader.objectOr("data")};
    if (message.id.isEmpty() || message.id.size() > maxCommandIdCharacters)
        reader.invalid("id", QStringLiteral("1 to 64 characters"));
    return finish(reader, std::move(message));
}

Read<Painted> readPainted(JsonReader& reader)
{
    Painted message{readSeq(reader, "seq"), reader.stringOr("screen"), reader.strings("notShown")};
    if (message.notShown.size() > Painted::mostNotShown)
        reader.invalid("notShown", QStringLiteral("at most %1").arg(Painted::mostNotShown));
    return finish(reader, std::move(message));
}

Read<Consoles> readConsoles(JsonReader& reader)
{
    Consoles message;
    const QJsonArray array = reader.arrayOr("consoles");
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject json = array.at(i).toObject();
        JsonReader one(json, QStringLiteral("consoles[%1]").arg(i));
        ConsoleState console;
        console.session = SessionId(one.string("sessionId"));
        const auto role = roleFromString(one.string("role").toUtf8());
        if (!role)
            one.invalid("role", QStringLiteral("not a role"));
        console.role = role.value_or(Role::Kitchen);
        console.name = one.stringOr("name");
        console.client = one.stringOr("client");
        console.screen = one.stringOr("screen");
        // A state that is not known yet is no reason for alarm.
        const QString state = one.string("state");
        for (const auto& [known, name] : consoleStates)
            if (state == name)
                console.state = known;
        console.cause = one.stringOr("cause");
        console.since = one.timeOr("since");
        console.paintedSeq = one.integerOr("paintedSeq", 0);
        console.paintedAt = one.timeOr("paintedAt");
        reader.adopt(one);
        message.consoles.push_back(std::move(console));
    }
    return finish(reader, std::move(message));
}

// A plan that cannot be understood is none: an older console reads a newer server.
KitchenPlan planFrom(const QJsonObject& json)
{
    auto plan = kitchenPlanFromJson(json);
    return plan ? std::move(plan).value() : KitchenPlan{};
}

Read<Welcome> readWelcome(JsonReader& reader)
{
    Welcome message;
    message.sessionId = SessionId(reader.string("sessionId"));
    message.venueId = VenueId(reader.string("venueId"));
    const auto role = roleFromString(reader.string("role").toUtf8());
    if (!role)
        reader.invalid("role", QStringLiteral("not a role"));
    message.role = role.value_or(Role::Kitchen);
    message.serverTime = reader.time("serverTime");

    const QJsonObject venueJson = reader.objectOr("venue");
    JsonReader venue(venueJson, QStringLiteral("venue"));
    message.venue = {venue.stringOr("slug"),
                     venue.stringOr("name"),
                     venue.stringOr("currency").toLatin1(),
                     venue.stringOr("timezone").toLatin1(),
                     settingsFromJson(venue.objectOr("settings")),
                     planFrom(venue.objectOr("kitchenPlan"))};
    reader.adopt(venue);

    const QJsonObject staffJson = reader.objectOr("staff");
    JsonReader staff(staffJson, QStringLiteral("staff"));
    message.staffId = StaffId(staff.stringOr("id"));
    message.staffName = staff.stringOr("name");
    reader.adopt(staff);
    return finish(reader, std::move(message));
}

Read<Snapshot> readSnapshot(JsonReader& reader)
{
    const auto channel = readChannel(reader);
    if (!channel)
        return Failure{channel.error()};
    Snapshot message{*channel, readSeq(reader, "seq"), {}, reader.timeOr("at")};
    if (reader.has("kitchenPlan"))
        message.kitchen = planFrom(reader.objectOr("kitchenPlan"));
    if (reader.has("settings"))
        message.settings = settingsFromJson(reader.objectOr("settings"));
    message.alarms = readAlarms(reader);
    const QJsonArray orders = reader.arrayOr("orders");
    message.orders.reserve(static_cast<std::size_t>(orders.size()));
    for (qsizetype i = 0; i < orders.size(); ++i) {
        auto order = orderViewFromJson(orders[i].toObject(), QStringLiteral("orders[%1]").arg(i));
        // One that a newer server says otherwise does not take all others along.
        if (order)
            message.orders.push_back(std::move(order).value());
        else
            ++message.unread;
    }
    return finish(reader, std::move(message));
}

Read<Event> readEvent(JsonReader& reader)
{
    const auto channel = readChannel(reader);
    if (!channel)
        return Failure{channel.error()};
    return finish(reader,
                  Event{*channel, readSeq(reader, "seq"), readSeq(reader, "prev"),
                        reader.time("at"), reader.string("event"), reader.objectOr("data")});
}

Read<Ack> readAck(JsonReader& reader)
{
    return finish(reader, Ack{reader.string("id").toUtf8(), readSeq(reader, "seq"),
                              reader.objectOr("result")});
}

Read<ErrorMessage> readError(JsonReader& reader)
{
    const QJsonObject json = reader.object("problem");
    if (reader.error())
        return Failure{*reader.error()};
    const auto problem = problemFromJson(json);
    if (!problem)
        return Failure{problem.error()};
    return finish(reader,
                  ErrorMessage{reader.stringOr("id").toUtf8(), reader.stringOr("re"), *problem});
}

Read<Heartbeat> readHeartbeat(JsonReader& reader)
{
    return finish(reader, Heartbeat{reader.time("serverTime"), readSeq(reader, "seq")});
}

// --- Choosing the reader by the type ---

template <class Variant>
struct Reading
{
    QLatin1String type;
    Result<Variant, Error> (*read)(JsonReader&);
};

// Widens one message's result to the variant's.
template <class Variant, auto readOne>
Result<Variant, Error> widen(JsonReader& reader)
{
    auto read = readOne(reader);
    if (!read)
        return Failure{read.error()};
    return Variant(std::move(read).value());
}

template <class Variant, std::size_t size>
Result<Variant, Refusal> decode(const QByteArray& text,
                                const std::array<Reading<Variant>, size>& readings)
{
    const auto parsed = parseJsonObject(text);
    if (!parsed)
        return Failure{Refusal{parsed.error(), {}, {}}};
    const QJsonObject& json = parsed.value();
    JsonReader reader(json);
    const QString type = reader.string("type");
    if (reader.error())
        return Failure{Refusal{*reader.error(), {}, {}}};
    for (const Reading<Variant>& reading : readings) {
        if (type != reading.type)
            continue;
        auto message = reading.read(reader);
        if (message)
            return std::move(message).value();
        QByteArray id;
        if (type == commandType)
            id = json.value(QLatin1String("id")).toString().toUtf8().left(maxCommandIdCharacters);
        return Failure{Refusal{message.error(), id, id.isEmpty() ? type : QString()}};
    }
    return Failure{Refusal{Error{errors::messageUnknown}, {}, {}}};
}

// --- Writing ---

QJsonObject typed(QLatin1String type)
{
    return {{QStringLiteral("type"), type}};
}

struct ToJson
{
    QJsonObject operator()(const Hello& message) const
    {
        QJsonObject json = typed(helloType);
        json.insert(QStringLiteral("protocol"), version);
        if (!message.token.isEmpty())
            json.insert(QStringLiteral("token"), QString::fromUtf8(message.token));
        json.insert(QStringLiteral("client"), message.client);
        return json;
    }
    QJsonObject operator()(const Subscribe& message) const
    {
        QJsonObject json = typed(subscribeType);
        json.insert(QStringLiteral("channel"), toString(message.channel));
        if (message.since)
            json.insert(QStringLiteral("since"), qint64{*message.since});
        if (message.sinceAt.isSet())
            json.insert(QStringLiteral("sinceAt"), message.sinceAt.toRfc3339());
        return json;
    }
    QJsonObject operator()(const CommandMessage& message) const
    {
        QJsonObject json = typed(commandType);
        json.insert(QStringLiteral("id"), QString::fromUtf8(message.id));
        json.insert(QStringLiteral("name"), message.name);
        json.insert(QStringLiteral("data"), message.data);
        return json;
    }
    QJsonObject operator()(const Painted& message) const
    {
        QJsonObject json = typed(paintedType);
        json.insert(QStringLiteral("seq"), qint64{message.seq});
        if (!message.screen.isEmpty())
            json.insert(QStringLiteral("screen"), message.screen);
        if (!message.notShown.isEmpty())
            json.insert(QStringLiteral("notShown"), QJsonArray::fromStringList(message.notShown));
        return json;
    }
    QJsonObject operator()(const Welcome& message) const
    {
        const VenueView& venue = message.venue;
        QJsonObject json = typed(welcomeType);
        json.insert(QStringLiteral("sessionId"), message.sessionId.toString());
        json.insert(QStringLiteral("venueId"), message.venueId.toString());
        json.insert(QStringLiteral("role"), QString::fromLatin1(toString(message.role)));
        json.insert(QStringLiteral("serverTime"), message.serverTime.toRfc3339());
        json.insert(QStringLiteral("venue"),
                    QJsonObject{
                        {QStringLiteral("slug"), venue.slug},
                        {QStringLiteral("name"), venue.name},
                        {QStringLiteral("currency"), QString::fromLatin1(venue.currency)},
                        {QStringLiteral("timezone"), QString::fromLatin1(venue.timeZone)},
                        {QStringLiteral("prepGoalSeconds"), venue.settings.prepGoalSeconds},
                        {QStringLiteral("servesTables"), venue.settings.servesTables},
                        {QStringLiteral("settings"), toJson(venue.settings)},
                        {QStringLiteral("kitchenPlan"), toJson(venue.kitchen)},
                    });
        json.insert(QStringLiteral("staff"),
                    QJsonObject{{QStringLiteral("id"), message.staffId.toString()},
                                {QStringLiteral("name"), message.staffName}});
        return json;
    }
    QJsonObject operator()(const Event& message) const
    {
        QJsonObject json = typed(eventType);
        json.insert(QStringLiteral("channel"), toString(message.channel));
        json.insert(QStringLiteral("seq"), qint64{message.seq});
        json.insert(QStringLiteral("prev"), qint64{message.prev});
        json.insert(QStringLiteral("at"), message.at.toRfc3339());
        json.insert(QStringLiteral("event"), message.name);
        json.insert(QStringLiteral("data"), message.data);
        return json;
    }
    QJsonObject operator()(const Ack& message) const
    {
        QJsonObject json = typed(ackType);
        json.insert(QStringLiteral("id"), QString::fromUtf8(message.id));
        json.insert(QStringLiteral("seq"), qint64{message.seq});
        if (!message.result.isEmpty())
            json.insert(QStringLiteral("result"), message.result);
        return json;
    }
    QJsonObject operator()(const ErrorMessage& message) const
    {
        QJsonObject json = typed(errorType);
        if (!message.id.isEmpty())
            json.insert(QStringLiteral("id"), QString::fromUtf8(message.id));
        if (!message.re.isEmpty())
            json.insert(QStringLiteral("re"), message.re);
        json.insert(QStringLiteral("problem"), toJson(message.problem));
        return json;
    }
    QJsonObject operator()(const Heartbeat& message) const
    {
        QJsonObject json = typed(heartbeatType);
        json.insert(QStringLiteral("serverTime"), message.serverTime.toRfc3339());
        json.insert(QStringLiteral("seq"), qint64{message.seq});
        return json;
    }
    QJsonObject operator()(const Consoles& message) const
    {
        QJsonArray consoles;
        for (const ConsoleState& each : message.consoles) {
            QJsonObject one{
                {QStringLiteral("sessionId"), each.session.toString()},
                {QStringLiteral("role"), QString::fromLatin1(toString(each.role))},
                {QStringLiteral("name"), each.name},
                {QStringLiteral("client"), each.client},
                {QStringLiteral("since"), each.since.toRfc3339()},
                {QStringLiteral("paintedSeq"), qint64{each.paintedSeq}},
            };
            for (const auto& [known, name] : consoleStates)
                if (each.state == known)
                    one.insert(QStringLiteral("state"), name);
            if (!each.screen.isEmpty())
                one.insert(QStringLiteral("screen"), each.screen);
            if (!each.cause.isEmpty())
                one.insert(QStringLiteral("cause"), each.cause);
            if (each.paintedAt.isSet())
                one.insert(QStringLiteral("paintedAt"), each.paintedAt.toRfc3339());
            consoles.append(one);
        }
        QJsonObject json = typed(consolesType);
        json.insert(QStringLiteral("consoles"), consoles);
        return json;
    }
};

struct ToText
{
    template <class Message>
    QByteArray operator()(const Message& message) const
    {
        return QJsonDocument(ToJson{}(message)).toJson(QJsonDocument::Compact);
    }
    // By far the longest: hundreds of orders.
    QByteArray operator()(const Snapshot& message) const
    {
        JsonText json(256 + 2048 * static_cast<qsizetype>(message.orders.size()));
        json.beginObject()
            .field(QLatin1String("type"), snapshotType)
            .field(QLatin1String("channel"), toString(message.channel))
            .field(QLatin1String("seq"), message.seq);
        if (message.at.isSet())
            json.field(QLatin1String("at"), message.at);
        if (message.settings)
            json.key(QLatin1String("settings"))
                .raw(QJsonDocument(toJson(*message.settings)).toJson(QJsonDocument::Compact));
        if (message.kitchen)
            json.key(QLatin1String("kitchenPlan"))
                .raw(QJsonDocument(toJson(*message.kitchen)).toJson(QJsonDocument::Compact));
        writeAlarms(json, message.alarms);
        json.key(QLatin1String("orders")).beginArray();
        for (const OrderView& order : message.orders)
            json.raw(toJsonText(order));
        return json.endArray().endObject().take();
    }
};

} // namespace

Result<ClientMessage, Refusal> decodeClientMessage(const QByteArray& text)
{
    static constexpr std::array<Reading<ClientMessage>, 4> readings{{
        {helloType, widen<ClientMessage, readHello>},
        {subscribeType, widen<ClientMessage, readSubscribe>},
        {commandType, widen<ClientMessage, readCommand>},
        {paintedType, widen<ClientMessage, readPainted>},
    }};
    return decode(text, readings);
}

Result<ServerMessage, Refusal> decodeServerMessage(const QByteArray& text)
{
    static constexpr std::array<Reading<ServerMessage>, 7> readings{{
        {welcomeType, widen<ServerMessage, readWelcome>},
        {snapshotType, widen<ServerMessage, readSnapshot>},
        {eventType, widen<ServerMessage, readEvent>},
        {ackType, widen<ServerMessage, readAck>},
        {errorType, widen<ServerMessage, readError>},
        {heartbeatType, widen<ServerMessage, readHeartbeat>},
        {consolesType, widen<ServerMessage, readConsoles>},
    }};
    return decode(text, readings);
}

QByteArray encode(const ClientMessage& message)
{
    return std::visit(ToText{}, message);
}

QByteArray encode(const ServerMessage& message)
{
    return std::visit(ToText{}, message);
}

QByteArray encodeEvent(Channel channel, std::int64_t seq, std::int64_t prev, Timestamp at,
                       QByteArrayView name, const QByteArray& data)
{
    const QLatin1String channelName = toString(channel);
    QByteArray out;
    out.reserve(160 + data.size());
    // Names are snake_case and times are digits: nothing here needs escaping.
    out += R"({"type":"event","channel":")";
    out.append(channelName.data(), channelName.size());
    out += R"(","seq":)" + QByteArray::number(static_cast<qlonglong>(seq));
    out += R"(,"prev":)" + QByteArray::number(static_cast<qlonglong>(prev));
    out += R"(,"at":")" + at.toRfc3339().toLatin1();
    out += R"(","event":")";
    out += name;
    out += R"(","data":)" + data + '}';
    return out;
}

} // namespace servery::protocol
