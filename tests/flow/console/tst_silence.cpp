// What stands still is said to stand still, at both ends, and nothing is lost by it. The server is
// the real program; so is the console that is stopped. The others run in this process, so that
// their screens can be read. A console here has a clock of the test's, so that its two seconds do
// not depend on how busy the machine is; the server's are read from the times that it tells itself.
// Pictures are kept in <build>/tests/pictures/silence.
#include "tests/flow/console/station.h"
#include "tests/support/lossyline.h"
#include "tests/support/manualclock.h"
#include "tests/support/paidorders.h"
#include "tests/support/serverprocess.h"

#include "core/protocol/codec.h"

#include <QFile>
#include <QGuiApplication>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>

#include <csignal>

using namespace servery;
using app::ServerLink;
using testing::LossyLine;
using testing::Station;

namespace {

const QString kitchenPin = QStringLiteral("1357");
const QString counterPin = QStringLiteral("2468");
constexpr qint64 slackMs = 250; // between the wall's clock and the monotonic one, and a tick

// The kernel says that the process stands.
bool isStopped(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray all = file.readAll();
    return all.mid(all.lastIndexOf(')') + 2).startsWith('T');
}

bool stop(qint64 pid)
{
    ::kill(static_cast<pid_t>(pid), SIGSTOP);
    return QTest::qWaitFor([pid] { return isStopped(pid); }, Station::patienceMs);
}

// A console whose clock stands still until it is moved.
struct ClockedKitchen
{
    testing::ManualClock clock;
    std::unique_ptr<Station> station;

    explicit ClockedKitchen(const QUrl& server)
    {
        clock.advanceMs(SystemClock().now().ms - clock.now().ms);
        station = std::make_unique<Station>(
            testing::StationOptions{server, QStringLiteral("kitchen"), {1920, 1080}, &clock});
    }
    [[nodiscard]] ServerLink& link() { return *station->console().link(); }
    [[nodiscard]] bool comesIn()
    {
        return station->signIn(kitchenPin) && station->isLive() &&
               QTest::qWaitFor([this] { return link().heardSeq() > 0; }, Station::patienceMs);
    }
    // What was said already lies in this machine's buffers and is read at once.
    static void takeIn()
    {
        for (int turn = 0; turn < 20; ++turn)
            QCoreApplication::processEvents(QEventLoop::AllEvents);
    }
    void passMs(qint64 ms)
    {
        clock.advanceMs(ms);
        link().tick();
        station->console().time()->tick();
    }
    // Time goes on while it waits for the next try to connect, until it is so.
    template <class Condition>
    [[nodiscard]] bool passesUntil(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                if (!condition() && !link().isConnected() && !link().isTrying())
                    passMs(1'000);
                return condition();
            },
            Station::patienceMs);
    }
    [[nodiscard]] QString indicator() const
    {
        return station->spokenName(QStringLiteral("connectionIndicator"));
    }
};

// The server's own words to a manager, with its times.
class Manager
{
public:
    explicit Manager(const testing::ServerProcess& server)
    {
        const QByteArray token = server.signIn("manager", "8642");
        QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [this, token] {
            send(protocol::Hello{token, QStringLiteral("test/1")});
            send(protocol::Subscribe{protocol::Channel::Manager, std::nullopt});
        });
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString& text) { hear(text); });
        QUrl url = server.url();
        url.setScheme(QStringLiteral("ws"));
        url.setPath(QStringLiteral("/ws"));
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QString(protocol::subprotocol)});
        m_socket.open(QNetworkRequest(url), options);
    }
    // The kitchen's console as last told; without a session when there is none.
    [[nodiscard]] const protocol::ConsoleState& kitchen() const { return m_kitchen; }
    [[nodiscard]] bool waitFor(protocol::ConsoleState::State state) const
    {
        return QTest::qWaitFor(
            [this, state] { return !m_kitchen.session.isEmpty() && m_kitchen.state == state; },
            Station::patienceMs);
    }
    // The server's time in the last heartbeat before the kitchen's console was first called silent.
    [[nodiscard]] Timestamp beatBeforeSilence() const { return m_beatBeforeSilence; }

private:
    void send(const protocol::ClientMessage& message)
    {
        m_socket.sendTextMessage(QString::fromUtf8(protocol::encode(message)));
    }
    void hear(const QString& text)
    {
        const auto message = protocol::decodeServerMessage(text.toUtf8());
        if (!message)
            return;
        if (const auto* beat = std::get_if<protocol::Heartbeat>(&*message))
            m_beat = beat->serverTime;
        const auto* consoles = std::get_if<protocol::Consoles>(&*message);
        if (consoles == nullptr)
            return;
        for (const protocol::ConsoleState& console : consoles->consoles) {
            // The newest that came in; those of earlier services are no business of this one.
            const bool isKnown = console.session == m_kitchen.session;
            const bool isLive = console.state == protocol::ConsoleState::State::Live;
            if (console.role != Role::Kitchen || (!isKnown && !isLive))
                continue;
            if (console.state == protocol::ConsoleState::State::Silent &&
                m_kitchen.state != protocol::ConsoleState::State::Silent)
                m_beatBeforeSilence = m_beat;
            m_kitchen = console;
        }
    }

    QWebSocket m_socket;
    Timestamp m_beat;
    Timestamp m_beatBeforeSilence;
    protocol::ConsoleState m_kitchen;
};

} // namespace

class SilenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aStoppedServerIsSaidToBeSilent();
    void aStoppedConsoleIsSaidToBeSilent();
    void aHeldLineIsSaidAtBothEnds();
    void aLineThatLosesAndCutsLosesNothing();

private:
    [[nodiscard]] testing::PlacedOrder payOne();
    [[nodiscard]] static bool hasTicket(Station& station, const testing::PlacedOrder& order)
    {
        return station.console().board()->tickets()->itemsOf(QString::fromLatin1(order.id)) !=
               nullptr;
    }

    std::unique_ptr<testing::ServerProcess> m_server; // one for all: nothing of it is broken
    int m_paid = 0;
};

void SilenceTest::initTestCase()
{
    m_server = std::make_unique<testing::ServerProcess>();
    QVERIFY2(m_server->startAll(), qPrintable(m_server->complaint()));
}

testing::PlacedOrder SilenceTest::payOne()
{
    const QByteArray number = QByteArray::number(++m_paid);
    const auto placed =
        testing::placeOrders(*m_server, {"+1555010" + number.rightJustified(4, '0')}, 1);
    if (placed.empty())
        return {};
    const QByteArray event = testing::succeededEvent("evt_silence_" + placed[0].id, placed[0]);
    (void)m_server->post("/webhooks/stripe", event,
                         {{"Stripe-Signature", m_server->stripeSignature(event)}});
    return placed[0];
}

void SilenceTest::aStoppedServerIsSaidToBeSilent()
{
    ClockedKitchen kitchen(m_server->url());
    QVERIFY(kitchen.comesIn());
    QVERIFY(kitchen.indicator().contains(QLatin1String("Live")));

    QVERIFY(stop(m_server->serverPid()));
    kitchen.takeIn();
    kitchen.passMs(ServerLink::slowAfterMs - 1);
    QCOMPARE(kitchen.link().state(), ServerLink::State::Live);
    kitchen.passMs(1);
    QCOMPARE(kitchen.link().state(), ServerLink::State::Slow);
    QCOMPARE(kitchen.link().cause(), ServerLink::Cause::Unreachable);
    QVERIFY2(kitchen.indicator().contains(QLatin1String("Slow, no answer, 2 s")),
             qPrintable(kitchen.indicator()));
    QVERIFY(kitchen.link().announcement().contains(QLatin1String("does not answer")));
    kitchen.station->picture(QStringLiteral("silence"), QStringLiteral("server-slow"));
    kitchen.passMs(ServerLink::staleAfterMs - ServerLink::slowAfterMs);
    QVERIFY(kitchen.indicator().contains(QLatin1String("Stale")));
    kitchen.station->picture(QStringLiteral("silence"), QStringLiteral("server-stale"));
    kitchen.passMs(ServerLink::deadAfterMs);
    QCOMPARE(kitchen.link().state(), ServerLink::State::Offline);
    kitchen.station->picture(QStringLiteral("silence"), QStringLiteral("server-offline"));

    m_server->signalServer(SIGCONT);
    QVERIFY(kitchen.passesUntil([&] { return kitchen.link().state() == ServerLink::State::Live; }));
    const testing::PlacedOrder order = payOne();
    QTRY_VERIFY_WITH_TIMEOUT(hasTicket(*kitchen.station, order), Station::patienceMs);
}

void SilenceTest::aStoppedConsoleIsSaidToBeSilent()
{
    Station counter({m_server->url(), QStringLiteral("counter")});
    QVERIFY(counter.signIn(counterPin) && counter.isLive());
    Manager manager(*m_server);

    QTemporaryDir home;
    QProcess console;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        environment.insert(QLatin1String(name), home.path());
    console.setProcessEnvironment(environment);
    console.start(
        qEnvironmentVariable("SERVERY_BINARY_DIR") + QStringLiteral("/bin/servery-console"),
        {QStringLiteral("--server"), m_server->url().toString(), QStringLiteral("--venue"),
         QStringLiteral("demo"), QStringLiteral("--username"), QStringLiteral("kitchen"),
         QStringLiteral("--role"), QStringLiteral("kitchen"), QStringLiteral("--pin-stdin")});
    console.write(kitchenPin.toLatin1() + '\n');
    QVERIFY(console.waitForStarted());
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Live));
    QTRY_COMPARE_WITH_TIMEOUT(manager.kitchen().screen, QStringLiteral("kitchen"),
                              Station::patienceMs);

    // The screen of an earlier service is missed until somebody says that it may be.
    QTRY_VERIFY_WITH_TIMEOUT(
        (counter.console().alarms()->understood(), counter.console().alarms()->kind().isEmpty()),
        Station::patienceMs);
    QVERIFY(stop(console.processId()));
    const qint64 stoppedMs = SystemClock().now().ms;
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Silent));
    QCOMPARE(manager.kitchen().cause, QStringLiteral("no_answer"));
    // Since when: its last sign of life, which was before it stood.
    const Timestamp since = manager.kitchen().since;
    QVERIFY(since.ms <= stoppedMs + slackMs);
    // Two seconds: no heartbeat of the server's tells a later time without having said so.
    QVERIFY(manager.beatBeforeSilence().isSet());
    QVERIFY2(manager.beatBeforeSilence().ms - since.ms <= 2'000 + slackMs,
             qPrintable(QString::number(manager.beatBeforeSilence().ms - since.ms)));
    QTRY_VERIFY_WITH_TIMEOUT(counter.console().alarms()->kind() == u"console", Station::patienceMs);
    QVERIFY(counter.console().alarms()->headline().contains(QLatin1String("does not answer")));
    counter.picture(QStringLiteral("silence"), QStringLiteral("console-silent"));

    ::kill(static_cast<pid_t>(console.processId()), SIGCONT);
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Live));
    QTRY_COMPARE_WITH_TIMEOUT(counter.console().alarms()->kind(), QString(), Station::patienceMs);
    console.kill();
    QVERIFY(console.waitForFinished());
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Gone));
    QCOMPARE(manager.kitchen().cause, QStringLiteral("connection_lost"));
}

void SilenceTest::aHeldLineIsSaidAtBothEnds()
{
    LossyLine line(m_server->port());
    ClockedKitchen kitchen(line.url());
    QVERIFY(kitchen.comesIn());
    Manager manager(*m_server);
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Live));

    line.setFault(LossyLine::Fault::Holds);
    kitchen.passMs(ServerLink::slowAfterMs);
    QCOMPARE(kitchen.link().state(), ServerLink::State::Slow);
    QVERIFY(kitchen.indicator().contains(QLatin1String("no answer")));
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Silent));
    QVERIFY(manager.beatBeforeSilence().ms - manager.kitchen().since.ms <= 2'000 + slackMs);

    // Paid while nothing gets through: it comes with the rest, and once.
    const testing::PlacedOrder order = payOne();
    QVERIFY(!order.id.isEmpty() && !hasTicket(*kitchen.station, order));
    QTRY_VERIFY_WITH_TIMEOUT(line.held() > 0, Station::patienceMs);
    line.setFault(LossyLine::Fault::None);
    QTRY_VERIFY_WITH_TIMEOUT(hasTicket(*kitchen.station, order), Station::patienceMs);
    QVERIFY(kitchen.passesUntil([&] { return kitchen.link().state() == ServerLink::State::Live; }));
    QCOMPARE(kitchen.station->console().board()->ticketCount(), m_paid);
    QVERIFY(manager.waitFor(protocol::ConsoleState::State::Live));
}

void SilenceTest::aLineThatLosesAndCutsLosesNothing()
{
    LossyLine line(m_server->port());
    ClockedKitchen kitchen(line.url());
    QVERIFY(kitchen.comesIn());
    app::KitchenBoard& board = *kitchen.station->console().board();
    const auto isLive = [&] { return kitchen.link().state() == ServerLink::State::Live; };

    // Cut within a message: the ticket is there once the line is back.
    line.cutAfter(100);
    const testing::PlacedOrder first = payOne();
    QTRY_VERIFY_WITH_TIMEOUT(line.hasCut(), Station::patienceMs);
    QVERIFY(kitchen.passesUntil([&] { return hasTicket(*kitchen.station, first); }));
    QVERIFY(kitchen.passesUntil(isLive));

    // The line loses all that is said: what was pressed waits and says so.
    line.setFault(LossyLine::Fault::Swallows);
    board.start(QString::fromLatin1(first.id));
    const testing::PlacedOrder second = payOne();
    kitchen.passMs(ServerLink::slowAfterMs);
    QCOMPARE(kitchen.link().state(), ServerLink::State::Slow);
    kitchen.passMs(ServerLink::deadAfterMs);
    QCOMPARE(kitchen.link().state(), ServerLink::State::Offline);
    QTRY_COMPARE(kitchen.link().queuedCount(), 1);
    kitchen.station->picture(QStringLiteral("silence"), QStringLiteral("line-lost"));
    line.setFault(LossyLine::Fault::Refuses);
    line.cut();
    kitchen.passMs(30'000);
    QCOMPARE(kitchen.link().queuedCount(), 1);

    line.setFault(LossyLine::Fault::None);
    QVERIFY(kitchen.passesUntil([&] {
        return hasTicket(*kitchen.station, second) && board.cookingCount() == 1 && isLive();
    }));
    QCOMPARE(kitchen.link().queuedCount(), 0);
    QCOMPARE(board.ticketCount(), m_paid);
    QVERIFY(board.conflicts().isEmpty());
    int status = -1;
    (void)m_server->admin({QStringLiteral("check")}, &status);
    QCOMPARE(status, 0);
}

int main(int argc, char** argv)
{
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    Station::prepareApplication();
    SilenceTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_silence.moc"
