// A RealtimeServer behind a real TCP port, with sources that a test answers by hand, and consoles
// that are real WebSocket clients. Thread: the test's.
#pragma once

#include "server/realtime/realtimeserver.h"
#include "tests/support/manualclock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpServer>
#include <QTcpSocket>
#include <QWebSocketHandshakeOptions>

#include <cerrno>
#include <deque>
#include <memory>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace servery::testing {

inline StaffPrincipal principalOf(const QByteArray& venue, Role role, const QByteArray& session)
{
    return {VenueId(venue), StaffId(QByteArray("stf_1")), SessionId(session), role,
            QStringLiteral("Ana")};
}

// Tokens are written "venue/role/session"; "bad" is refused, "trouble" is our fault, and those that
// begin with "wait:" are answered when the test says so.
class FakeAuthenticator : public realtime::Authenticator
{
public:
    using Answer = std::function<void(Result<realtime::Authentication, Error>)>;

    void authenticate(const QByteArray& token, Answer done) override
    {
        if (token.startsWith("wait:"))
            waiting.emplace_back(token.mid(5), std::move(done));
        else
            answer(token, done);
    }
    void answerWaiting()
    {
        const auto [token, done] = std::move(waiting.front());
        waiting.pop_front();
        answer(token, done);
    }
    void answer(const QByteArray& token, const Answer& done) const
    {
        const QByteArrayList parts = token.split('/');
        if (token == "trouble")
            done(fail(errors::internalError));
        else if (parts.size() != 3)
            done(fail(errors::unauthenticated));
        else
            done(realtime::Authentication{
                principalOf(parts[0], roleFromString(parts[1]).value(), parts[2]), endsAt});
    }

    std::deque<std::pair<QByteArray, Answer>> waiting;
    Timestamp endsAt;
};

class FakeSnapshots : public realtime::SnapshotSource
{
public:
    struct SnapshotCall
    {
        VenueId venue;
        protocol::Channel channel;
        std::function<void(Result<realtime::SnapshotText, Error>)> done;
    };
    struct PageCall
    {
        VenueId venue;
        protocol::Channel channel;
        realtime::Position since;
        realtime::ReplayBounds bounds;
        std::function<void(Result<realtime::Replay, Error>)> done;
    };

    void snapshot(const VenueId& venue, protocol::Channel channel,
                  std::function<void(Result<realtime::SnapshotText, Error>)> done) override
    {
        snapshots.push_back({venue, channel, std::move(done)});
    }
    void eventsAfter(const VenueId& venue, protocol::Channel channel, realtime::Position since,
                     realtime::ReplayBounds bounds,
                     std::function<void(Result<realtime::Replay, Error>)> done) override
    {
        pages.push_back({venue, channel, since, bounds, std::move(done)});
    }
    // Answers the oldest snapshot request with an empty board.
    void answerSnapshot(std::int64_t seq)
    {
        const SnapshotCall call = std::move(snapshots.front());
        snapshots.pop_front();
        call.done(realtime::encodeSnapshot({call.channel, seq, {}}));
    }
    void answerPage(realtime::Replay replay)
    {
        const PageCall call = std::move(pages.front());
        pages.pop_front();
        call.done(std::move(replay));
    }

    std::deque<SnapshotCall> snapshots;
    std::deque<PageCall> pages;
};

class FakeCommands : public realtime::CommandSink
{
public:
    struct Call
    {
        StaffPrincipal principal;
        protocol::CommandMessage command;
        std::function<void(Result<realtime::CommandResult, Error>)> done;
    };
    void execute(const StaffPrincipal& principal, const protocol::CommandMessage& command,
                 std::function<void(Result<realtime::CommandResult, Error>)> done) override
    {
        calls.push_back({principal, command, std::move(done)});
    }
    std::deque<Call> calls;
};

class FakeVenues : public realtime::VenueInfoSource
{
public:
    void venue(const VenueId&,
               std::function<void(Result<protocol::VenueView, Error>)> done) override
    {
        protocol::VenueView view;
        view.slug = QStringLiteral("demo");
        view.name = QStringLiteral("Demo");
        view.currency = "USD";
        view.timeZone = "Etc/UTC";
        done(view);
    }
};

inline engine::VenueEvent eventOf(const char* venue, std::int64_t seq,
                                  engine::Audience audience = engine::Audience::Kitchen,
                                  const QByteArray& data = "{}")
{
    engine::VenueEvent event;
    event.venue = VenueId(QByteArray(venue));
    event.seq = seq;
    event.at = Timestamp{1'795'253'400'000};
    event.audience = audience;
    event.name = "order_updated";
    event.data = data;
    event.prevKitchen = seq - 3;
    event.prevCounter = seq - 2;
    event.prevManager = seq - 1;
    return event;
}

// What a client without a library writes: the upgrade, and a text frame masked with zeros.
inline QByteArray upgradeRequest(const QByteArray& token = "ven_1/kitchen/ses_1")
{
    return "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
           "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           "Authorization: Bearer " +
           token + "\r\n\r\n";
}
inline QByteArray maskedFrame(const QByteArray& text)
{
    QByteArray frame("\x81");
    if (text.size() < 126) {
        frame += char(0x80 | text.size());
    } else {
        frame += char(0x80 | 126);
        frame += char(text.size() >> 8);
        frame += char(text.size() & 0xff);
    }
    return frame + QByteArray(4, '\0') + text;
}

// A client that waits in the kernel, for a thread of its own.
struct BlockingPeer
{
    explicit BlockingPeer(quint16 port, int receiveBytes = 0)
        : descriptor(::socket(AF_INET, SOCK_STREAM, 0))
    {
        if (receiveBytes > 0)
            ::setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBytes, sizeof receiveBytes);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        error = ::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof address);
    }
    ~BlockingPeer() { ::close(descriptor); }
    Q_DISABLE_COPY(BlockingPeer)
    void write(const QByteArray& bytes)
    {
        if (error == 0 && ::send(descriptor, bytes.constData(), std::size_t(bytes.size()),
                                 MSG_NOSIGNAL) != bytes.size())
            error = errno;
    }

    const int descriptor;
    int error = 0;
};

// A WebSocket client that keeps what it hears.
class Console
{
public:
    Console()
    {
        QObject::connect(&socket, &QWebSocket::textMessageReceived, &socket,
                         [this](const QString& text) {
                             heard.push_back(QJsonDocument::fromJson(text.toUtf8()).object());
                         });
        QObject::connect(&socket, &QWebSocket::disconnected, &socket, [this] {
            closed = true;
            closeCode = int(socket.closeCode());
        });
    }
    void open(quint16 port, const QByteArray& authorization = {})
    {
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(port)));
        if (!authorization.isEmpty())
            request.setRawHeader("Authorization", authorization);
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QStringLiteral("servery.v1")});
        socket.open(request, options);
    }
    void say(const char* json) { socket.sendTextMessage(QString::fromUtf8(json)); }
    void hello(const char* token)
    {
        say((QByteArray(R"({"type":"hello","protocol":1,"client":"test/1","token":")") + token +
             "\"}")
                .constData());
    }
    // How many messages of this type were heard.
    [[nodiscard]] int count(const char* type) const
    {
        return int(std::count_if(heard.begin(), heard.end(), [type](const QJsonObject& message) {
            return message.value(QLatin1StringView("type")).toString() == QLatin1StringView(type);
        }));
    }
    [[nodiscard]] QJsonObject last() const { return heard.empty() ? QJsonObject() : heard.back(); }
    // The last message of this type.
    [[nodiscard]] QJsonObject lastOf(const char* type) const
    {
        const auto found =
            std::find_if(heard.rbegin(), heard.rend(), [type](const QJsonObject& message) {
                return message.value(QLatin1StringView("type")) == QLatin1StringView(type);
            });
        return found == heard.rend() ? QJsonObject() : *found;
    }
    // The code of the last message's problem.
    [[nodiscard]] QString problem() const
    {
        return last()
            .value(QLatin1StringView("problem"))
            .toObject()
            .value(QLatin1StringView("code"))
            .toString();
    }
    [[nodiscard]] std::vector<int> eventNumbers() const
    {
        std::vector<int> numbers;
        for (const QJsonObject& message : heard)
            if (message.value(QLatin1StringView("type")).toString() == QLatin1StringView("event"))
                numbers.push_back(message.value(QLatin1StringView("seq")).toInt());
        return numbers;
    }

    QWebSocket socket;
    std::vector<QJsonObject> heard;
    bool closed = false;
    int closeCode = 0;
};

class RealtimeFixture
{
public:
    explicit RealtimeFixture(realtime::RealtimeLimits limits = manualLimits())
        : server({clock, authenticator, snapshots, commands, venues}, limits)
    {
        tcp.listen(QHostAddress::LocalHost);
        QObject::connect(&tcp, &QTcpServer::newConnection, &tcp, [this] {
            while (QTcpSocket* socket = tcp.nextPendingConnection()) {
                socket->setParent(nullptr);
                server.accept(socket);
            }
        });
    }
    [[nodiscard]] static realtime::RealtimeLimits manualLimits()
    {
        realtime::RealtimeLimits limits;
        limits.tickMs = 0;
        return limits;
    }
    [[nodiscard]] quint16 port() const { return tcp.serverPort(); }
    void advance(std::int64_t ms)
    {
        clock.advanceMs(ms);
        server.tick();
    }

    ManualClock clock;
    FakeAuthenticator authenticator;
    FakeSnapshots snapshots;
    FakeCommands commands;
    FakeVenues venues;
    realtime::RealtimeServer server;
    QTcpServer tcp;
};

} // namespace servery::testing
