// servery-bench-console: the console on this machine, as it is built and as busy as the machine is.
// Without a display and with software rendering. Prints; judges nothing.
//   start      the real program beside a real server, until the server is told that the first
//              ticket is on the glass: the process, the sign-in and the snapshot lie in it
//   event      from the moment before the event is written to the socket until the frame that
//              shows it was swapped
//   key        from the press until the next frame was swapped; the action is on the disk by then
//   frame      what one frame takes, from Qt's request to its swap
//   resync     a console that lost everything, against a real server, until all is on the glass
//   memory     of the real program, at its first picture and after 10,000 orders came and went
#include "tests/bench/console/benchconsole.h"
#include "tests/bench/console/consoleprogram.h"
#include "tests/bench/console/figures.h"
#include "tests/bench/console/kitchenorders.h"
#include "tests/support/paidorders.h"

#include <QGuiApplication>
#include <QTest>
#include <QThread>
#include <QWebSocketHandshakeOptions>
#include <QWheelEvent>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <span>
#include <utility>

using namespace servery;
using namespace servery::bench;

namespace {

using Clock = FrameProbe::Clock;
using std::chrono::milliseconds;

constexpr QSize kitchenSize(1920, 1080);
constexpr int sizes[] = {10, 100, 500};
const QString pin = QStringLiteral("1357"); // the sample venue's kitchen

double sinceMs(Clock::time_point begun, Clock::time_point end = Clock::now())
{
    return std::chrono::duration<double, std::milli>(end - begun).count();
}

std::string withTickets(const char* name, int count)
{
    return std::string(name) + ", " + std::to_string(count) + " tickets";
}

// A line to a real server as a manager, who is told what each console has painted.
class Watcher
{
public:
    Watcher(const testing::ServerProcess& server, const QByteArray& token)
    {
        QObject::connect(&m_socket, &QWebSocket::connected, &m_socket, [this, token] {
            send(protocol::Hello{token, QStringLiteral("bench/1")});
            send(protocol::Subscribe{protocol::Channel::Manager, std::nullopt});
        });
        QObject::connect(&m_socket, &QWebSocket::textMessageReceived, &m_socket,
                         [this](const QString& text) { hear(text); });
        QNetworkRequest request(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(server.port())));
        QWebSocketHandshakeOptions options;
        options.setSubprotocols({QString(protocol::subprotocol)});
        m_socket.open(request, options);
    }
    // A console that was not there before has painted this.
    [[nodiscard]] bool waitForPainted(qint64 seq)
    {
        return QTest::qWaitFor([this, seq] { return m_painted >= seq; }, 20'000);
    }
    [[nodiscard]] qint64 seq()
    {
        (void)QTest::qWaitFor([this] { return m_seq > 0; }, 20'000);
        return m_seq;
    }
    void forgetSeen()
    {
        m_old.unite(m_seen);
        m_painted = 0;
    }

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
            m_seq = beat->seq;
        if (const auto* consoles = std::get_if<protocol::Consoles>(&*message)) {
            for (const protocol::ConsoleState& one : consoles->consoles) {
                m_seen.insert(one.session.toString());
                if (!m_old.contains(one.session.toString()))
                    m_painted = std::max<qint64>(m_painted, one.paintedSeq);
            }
        }
    }

    QWebSocket m_socket;
    QSet<QString> m_seen;
    QSet<QString> m_old;
    qint64 m_seq = 0;
    qint64 m_painted = 0;
};

void pay(const testing::ServerProcess& server, std::span<const testing::PlacedOrder> orders)
{
    for (const testing::PlacedOrder& order : orders) {
        const QByteArray event = testing::succeededEvent("evt_bench_" + order.intent, order);
        (void)server.post("/webhooks/stripe", event,
                          {{"Stripe-Signature", server.stripeSignature(event)}});
    }
}

// The server takes ten sign-ins a minute of one user: all runs here and the resync are ten.
void benchStart(const testing::ServerProcess& server, int tickets, int runs)
{
    Watcher watcher(server, server.signIn("manager", "8642"));
    const qint64 seq = watcher.seq();
    std::vector<double> took;
    for (int run = 0; run < runs; ++run) {
        watcher.forgetSeen();
        const auto begun = Clock::now();
        const ConsoleProgram console(server.url(), QStringLiteral("kitchen"), pin.toLatin1());
        if (!watcher.waitForPainted(seq))
            return print("start", "the console painted nothing");
        took.push_back(sinceMs(begun));
    }
    print(withTickets("start", tickets), spread(took));
}

void benchResync(const testing::ServerProcess& server, int tickets)
{
    constexpr int runs = 10;
    BenchConsole bench({server.url(), QStringLiteral("kitchen"), kitchenSize});
    if (!bench.comesIn(pin))
        return print("resync", "the console did not come in");
    app::ServerLink& link = *bench.console().link();
    const QUrl url = bench.console().session()->server();
    const QByteArray token = bench.console().session()->accessToken();
    const qint64 seq = link.heardSeq();
    std::vector<double> took;
    for (int run = 0; run < runs; ++run) {
        link.stop();
        (void)bench.probe().waitForFrame();
        const auto begun = Clock::now();
        link.start(url, token);
        (void)QTest::qWaitFor([&] { return link.heardSeq() >= seq; }, 20'000);
        took.push_back(sinceMs(begun, bench.probe().waitForFrame()));
    }
    print(withTickets("resync", tickets), spread(took));
}

void benchServer()
{
    testing::ServerProcess server;
    if (!server.startAll())
        return print("start", qPrintable(server.complaint()));
    std::vector<QByteArray> phones;
    for (int i = 0; i < 500; ++i)
        phones.push_back("+1202555" + QByteArray::number(i).rightJustified(4, '0'));
    const auto orders = testing::placeOrders(server, phones, 8);
    const std::span<const testing::PlacedOrder> all(orders);
    if (all.size() < 10)
        return print("start", "the orders could not be placed");
    pay(server, all.subspan(0, 10));
    benchStart(server, 10, 3);
    pay(server, all.subspan(10));
    benchStart(server, static_cast<int>(all.size()), 6);
    benchResync(server, static_cast<int>(all.size()));
}

// The console of one size, signed in, with all on the glass.
struct Evening
{
    testing::FakeServer server;
    KitchenOrders orders{server};
    BenchConsole bench{{server.url(), QStringLiteral("kitchen"), kitchenSize}};

    explicit Evening(int tickets)
    {
        orders.beginWith(tickets);
        if (!bench.comesIn(pin))
            qFatal("The console did not come in");
        settle();
    }
    // Until nothing is asked for any more: what moves has come to rest.
    void settle()
    {
        while (bench.probe().waitForFrame() != Clock::time_point{} && --patience > 0) {
        }
        patience = 100;
        (void)bench.probe().takeFrames();
    }
    int patience = 100;
};

void benchEvents(Evening& evening, int tickets)
{
    constexpr int rounds = 70;
    std::vector<double> took[3];
    std::vector<double> before;
    for (int round = 0; round < rounds; ++round) {
        for (int kind = 0; kind < 3; ++kind) {
            const auto begun = Clock::now();
            const qint64 seq = kind == 0   ? evening.orders.addNew()
                               : kind == 1 ? evening.orders.toggleItem()
                                           : evening.orders.finishOldest();
            const auto end = evening.bench.probe().waitForStage(seq);
            if (end > begun)
                took[kind].push_back(sinceMs(begun, end));
            before.push_back(sinceMs(begun, evening.bench.probe().lastBegun()));
            FrameProbe::pass(milliseconds(40));
        }
    }
    std::vector<double> all;
    for (const auto& kind : took)
        all.insert(all.end(), kind.begin(), kind.end());
    print(withTickets("event to paint", tickets), spread(all));
    print("  a new order", spread(took[0]));
    print("  an item done", spread(took[1]));
    print("  the oldest sent out", spread(took[2]));
    print("  until the frame begins", spread(before));
}

bool isMove(Qt::Key key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

void benchKeys(Evening& evening, int tickets)
{
    constexpr int rounds = 25;
    constexpr Qt::Key acts[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6};
    constexpr Qt::Key moves[] = {Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up};
    constexpr Qt::Key pages[] = {Qt::Key_0};
    const QQuickItem* grid = evening.bench.find(QStringLiteral("ticketGrid"));
    int swallowed = 0;
    std::vector<double> handled;
    const auto press = [&](Qt::Key key) {
        // A place without a ticket answers nothing.
        if (key >= Qt::Key_1 && key <= Qt::Key_9 &&
            key - Qt::Key_0 > grid->property("visibleCount").toInt())
            return -1.0;
        (void)QTest::qWaitFor([grid] { return !grid->property("moving").toBool(); }, 5'000);
        FrameProbe::pass(milliseconds(45));
        const QQuickItem* before = evening.bench.window().activeFocusItem();
        const std::size_t frames = evening.bench.probe().frames();
        const auto begun = Clock::now();
        QTest::keyPress(&evening.bench.window(), key);
        handled.push_back(sinceMs(begun));
        // A move that ends at the edge changes nothing, and nothing is painted for it.
        if (isMove(key) && evening.bench.window().activeFocusItem() == before) {
            QTest::keyRelease(&evening.bench.window(), key);
            return -1.0;
        }
        // It may have been painted while the press was delivered.
        const auto end = evening.bench.probe().waitForFrameAfter(frames);
        QTest::keyRelease(&evening.bench.window(), key);
        swallowed += end == Clock::time_point{} ? 1 : 0;
        return end == Clock::time_point{} ? -1.0 : sinceMs(begun, end);
    };
    const auto run = [&](const char* name, std::span<const Qt::Key> keys) {
        std::vector<double> took;
        for (int round = 0; round < rounds; ++round) {
            for (const Qt::Key key : keys) {
                if (const double ms = press(key); ms >= 0)
                    took.push_back(ms);
                FrameProbe::pass(milliseconds(20));
                evening.orders.answerCommands();
            }
            // The same key counts again after 400 ms.
            FrameProbe::pass(milliseconds(keys.size() > 4 ? 60 : 450 - 80 * qint64(keys.size())));
        }
        print(withTickets(name, tickets), spread(took));
        print("  until the press is handled", spread(std::exchange(handled, {})));
    };
    run("key to paint, action", acts);
    run("key to paint, move", moves);
    if (tickets > 10)
        run("key to paint, next page", pages);
    if (swallowed > 0)
        print("  keys without a frame", std::to_string(swallowed));
}

// 50 orders a second come and as many leave, for ten seconds.
void benchRush(Evening& evening, int tickets)
{
    constexpr int seconds = 10;
    (void)evening.bench.probe().takeFrames();
    qint64 seq = 0;
    int sent = 0;
    QTimer pace;
    pace.setTimerType(Qt::PreciseTimer);
    QObject::connect(&pace, &QTimer::timeout, &pace, [&] {
        seq = evening.orders.addNew();
        seq = evening.orders.finishOldest();
        ++sent;
    });
    pace.start(milliseconds(20));
    FrameProbe::pass(std::chrono::seconds(seconds));
    pace.stop();
    const auto frames = evening.bench.probe().takeFrames();
    const auto begun = Clock::now();
    const auto end = evening.bench.probe().waitForStage(seq);
    print(withTickets("frame, 50 orders/s", tickets),
          spread(frames) + formatted("; %.0f orders/s, %.0f frames/s, %.0f ms behind at the end",
                                     double(sent) / seconds, double(frames.size()) / seconds,
                                     std::max(0.0, sinceMs(begun, end))));
    while (evening.orders.open() > std::size_t(tickets))
        (void)evening.orders.finishOldest();
}

void benchPaging(Evening& evening, int tickets)
{
    evening.settle();
    for (int page = 0; page < 30; ++page) {
        QTest::keyClick(&evening.bench.window(), Qt::Key_0);
        FrameProbe::pass(milliseconds(450));
    }
    print(withTickets("frame, paging", tickets), spread(evening.bench.probe().takeFrames()));
}

// The counter's list is the one that scrolls.
void benchScrolling(int orders)
{
    testing::FakeServer server;
    KitchenOrders evening(server, QStringLiteral("counter"));
    evening.beginWith(orders);
    BenchConsole bench({server.url(), QStringLiteral("counter")});
    if (!bench.comesIn(pin))
        return print("frame, scrolling", "the console did not come in");
    FrameProbe::pass(milliseconds(500));
    (void)bench.probe().takeFrames();
    const QPointF place(150, 500);
    for (int turn = 0; turn < 200; ++turn) {
        QWheelEvent wheel(place, bench.window().mapToGlobal(place), {}, {0, -240}, {}, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&bench.window(), &wheel);
        FrameProbe::pass(milliseconds(16));
    }
    print("frame, scrolling, " + std::to_string(orders) + " orders",
          spread(bench.probe().takeFrames()));
}

void benchMemory(int count)
{
    constexpr int open = 100;
    constexpr int ready = 10;
    testing::FakeServer server;
    KitchenOrders evening(server);
    evening.beginWith(open);
    const ConsoleProgram console(server.url(), QStringLiteral("kitchen"), pin.toLatin1());
    const auto waitForPainted = [&server](qint64 seq) {
        return QTest::qWaitFor(
            [&] {
                const auto heard = server.heard<protocol::Painted>();
                return !heard.empty() && heard.back().seq >= seq;
            },
            20'000);
    };
    if (!waitForPainted(1))
        return print("memory", "the console painted nothing");
    FrameProbe::pass(milliseconds(1'500));
    print("memory, first picture",
          formatted("%.1f MiB resident", residentMebibytes(console.pid())));
    const auto begun = Clock::now();
    for (int i = 1; i <= count; ++i) {
        qint64 seq = evening.addNew();
        seq = evening.finishOldest();
        if (i > ready)
            seq = evening.collectOldest();
        // Not faster than it paints.
        if (i % 20 == 0 && !waitForPainted(seq))
            return print("memory", "the console painted no more");
        server.forgetHeard();
        if (i == count / 10 || i == count / 2 || i == count)
            print("memory, after " + std::to_string(i) + " orders",
                  formatted("%.1f MiB resident; %.0f orders/s so far",
                            residentMebibytes(console.pid()), 1000.0 * i / sinceMs(begun)));
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("SERVERY_BINARY_DIR"))
        qputenv("SERVERY_BINARY_DIR", SERVERY_BINARY_FOLDER);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("QT_QUICK_BACKEND", "software");
    QGuiApplication application(argc, argv);
    testing::Station::prepareApplication();
    const QString only = QCoreApplication::arguments().value(1);
    const auto wants = [&only](const char* part) {
        return only.isEmpty() || only == QLatin1String(part);
    };

    double load[1] = {};
    (void)getloadavg(load, 1);
    print("the machine", formatted("%.0f cores, load %.1f; software rendering, 1920x1080",
                                   QThread::idealThreadCount(), load[0]));
    if (wants("start"))
        benchServer();
    for (const int tickets : sizes) {
        if (!wants("board") && !wants(std::to_string(tickets).c_str()))
            continue;
        Evening evening(tickets);
        benchEvents(evening, tickets);
        evening.settle();
        benchKeys(evening, tickets);
        if (tickets == 500) {
            benchPaging(evening, tickets);
            benchRush(evening, tickets);
        }
    }
    if (wants("scroll"))
        benchScrolling(500);
    if (wants("memory"))
        benchMemory(10'000);
    return EXIT_SUCCESS;
}
