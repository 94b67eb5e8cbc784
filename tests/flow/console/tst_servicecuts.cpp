// A kitchen's service with the line cut at every step, against the server's real logic in one
// process: before an action is pressed, before the server hears it, after it was committed and
// before its answer is heard, at any byte of what a console is sent to catch up, with the console
// restarted, and with somebody else acting meanwhile.
// Nothing is lost, nothing is done twice, and what is refused is named.
#include "app/link/eventrouter.h"
#include "app/orders/kitchenboard.h"
#include "app/orders/refusals.h"
#include "app/time/servertime.h"
#include "core/protocol/names.h"
#include "server/console/consolecommands.h"
#include "server/console/consolesources.h"
#include "server/realtime/realtimeserver.h"
#include "tests/server/logic/logicfixture.h"
#include "tests/support/inlineengine.h"
#include "tests/support/lossyline.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

namespace servery::testing {

namespace {

constexpr int seeds = 200;
constexpr int steps = 8;
// About what a console of this service is sent from the upgrade to the end of its catching up.
constexpr std::uint64_t catchUpBytes = 6'000;

template <class Condition>
bool until(Condition condition)
{
    const QDeadlineTimer end(10'000);
    while (!condition() && !end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents);
    return condition();
}

class KitchenSession final : public realtime::Authenticator
{
public:
    explicit KitchenSession(StaffPrincipal who) : m_who(std::move(who)) {}
    void authenticate(const QByteArray&,
                      std::function<void(Result<realtime::Authentication, Error>)> done) override
    {
        done(realtime::Authentication{m_who, {}});
    }

private:
    StaffPrincipal m_who;
};

enum class Cut { None, BeforeExecution, AfterCommit };

// The server's command sink, with a line that may break around it.
class CutSink final : public realtime::CommandSink
{
public:
    CutSink(realtime::CommandSink& real, std::function<void()> cut)
        : m_real(real), m_cut(std::move(cut))
    {}
    void execute(const StaffPrincipal& principal, const protocol::CommandMessage& command,
                 std::function<void(Result<realtime::CommandResult, Error>)> done) override
    {
        const Cut cut = std::exchange(next, Cut::None);
        if (cut == Cut::BeforeExecution) {
            m_cut();
            return;
        }
        m_real.execute(principal, command,
                       [this, cut, done = std::move(done),
                        id = command.id](const Result<realtime::CommandResult, Error>& result) {
                           outcomes[id].append(result ? QByteArray::number(qint64{result->seq})
                                                      : QByteArray(result.error().kind.code));
                           if (cut == Cut::AfterCommit)
                               m_cut();
                           else
                               done(result);
                       });
    }

    Cut next = Cut::None;
    QHash<QByteArray, QList<QByteArray>> outcomes; // by command

private:
    realtime::CommandSink& m_real;
    std::function<void()> m_cut;
};

realtime::RealtimeLimits manualLimits()
{
    realtime::RealtimeLimits limits;
    limits.tickMs = 0;
    return limits;
}

struct Server
{
    LogicFixture logic;
    InlineSubmitter submitter{logic.engine()};
    InlineReader reader{logic.database()};
    Edge edge{submitter, reader, logic.clock()};
    StaffAuthenticator staff{QByteArray("a key that is long enough to be one, surely"),
                             logic.clock()};
    KitchenSession kitchen{logic.staff(Role::Kitchen)};
    ConsoleSources sources{edge, staff};
    ConsoleCommands commands{edge};
    CutSink sink{commands, [this] { cut(); }};
    realtime::RealtimeServer realtime{{logic.clock(), kitchen, sources, sink, sources},
                                      manualLimits()};
    QTcpServer tcp;
    std::unique_ptr<LossyLine> line;

    Server()
    {
        submitter.onCommitted = [this](const engine::Committed& committed) {
            realtime.publish(committed.events);
        };
        tcp.listen(QHostAddress::LocalHost);
        QObject::connect(&tcp, &QTcpServer::newConnection, &tcp, [this] {
            while (QTcpSocket* socket = tcp.nextPendingConnection()) {
                socket->setParent(nullptr);
                realtime.accept(socket);
            }
        });
        line = std::make_unique<LossyLine>(tcp.serverPort());
    }
    void setReachable(bool isReachable)
    {
        line->setFault(isReachable ? LossyLine::Fault::None : LossyLine::Fault::Refuses);
        if (!isReachable)
            line->cut();
    }
    void cut() { line->cut(); }
    void act(Role role, RunStaffAction::Kind kind, const OrderId& order)
    {
        RunStaffAction action;
        action.kind = kind;
        action.order = order;
        action.staff = logic.staff(role, LogicFixture::here, "ses_other");
        submitter.submit({action, {}, {}});
        submitter.settle();
    }
    [[nodiscard]] std::int64_t head()
    {
        return logic.count("select seq from venue_sequences where venue_id = $1",
                           {logic.venue(LogicFixture::here).bytes()});
    }
    [[nodiscard]] std::int64_t arrivals(const OrderId& order, const char* state)
    {
        return logic.count("select count(*) from venue_events where name = 'order_status_updated'"
                           " and subject = $1 and data like '%\"state\":\"' || $2 || '\"%'",
                           {order.bytes(), QByteArray(state)});
    }
};

// What came of the actions, over all lives of the console.
struct Record
{
    QHash<QString, app::OutboxEntry> pressed;
    QHash<QString, int> answers;
    QHash<QString, QHash<QString, int>> accepted; // order, command: how often
    QStringList unnamed;                          // refusals that nobody could see
    int refused = 0;
};

struct Kitchen
{
    Server& server;
    Record& record;
    SeededRandom random;
    app::ServerTime time;
    app::CommandOutbox outbox;
    app::ServerLink link;
    app::OrderBook book;
    app::EventRouter router;
    app::OrderActions actions;
    app::KitchenBoard board;

    Kitchen(Server& at, Record& into, const QString& file, std::uint64_t seed)
        : server(at),
          record(into),
          random(seed),
          time(at.logic.clock()),
          outbox(at.logic.clock(), random),
          link(at.logic.clock(), random, outbox, time),
          router(link, book,
                 [this](const QString& id, const app::EventRouter::Fetched& done) {
                     const auto order = OrderStore::read(server.logic.database(), OrderId(id));
                     if (order)
                         done(protocol::viewOf(*order));
                     else
                         done(Failure{protocol::problemOf(Error{errors::orderNotFound})});
                 }),
          actions(at.logic.clock(), outbox, link),
          board(book, actions, time)
    {
        outbox.open(file);
        QObject::connect(&outbox, &app::CommandOutbox::added, &outbox, [this](const QString& id) {
            record.pressed.insert(id, *outbox.find(id));
        });
        QObject::connect(&link, &app::ServerLink::acknowledged, &link,
                         [this](const app::OutboxEntry& entry, qint64, const QJsonObject&) {
                             ++record.answers[entry.id];
                             ++record.accepted[orderOf(entry)][entry.name];
                         });
        QObject::connect(
            &actions, &app::OrderActions::refused, &actions,
            [this](const QString& id, const QString& order, const protocol::Problem& problem) {
                ++record.answers[id];
                ++record.refused;
                if (!isTold(order, app::refusalText(problem)))
                    record.unnamed.append(order + u' ' + problem.code);
            });
        link.start(server.line->url(), "token");
    }
    [[nodiscard]] static QString orderOf(const app::OutboxEntry& entry)
    {
        return entry.data.value(QStringLiteral("orderId")).toString();
    }
    // Whether the screen says why, on the ticket or in its banner.
    [[nodiscard]] bool isTold(const QString& orderId, const QString& text) const
    {
        if (text.isEmpty())
            return false;
        for (const QVariant& conflict : board.conflicts())
            if (conflict.toMap().value(QStringLiteral("orderId")) == orderId)
                return true;
        return actions.pendingOf(orderId).refusal == text;
    }
    void press(const OrderId& id, SeededRandom& choice)
    {
        const protocol::OrderView* order = book.find(id.toString());
        if (order == nullptr)
            return;
        if (order->state == OrderState::PaymentSucceeded)
            board.start(id.toString());
        else if (order->state == OrderState::Preparing && choice.below(3) == 0)
            board.setLineDone(id.toString(), order->items.front().lineId.toString(),
                              !order->items.front().done);
        else if (order->state == OrderState::Preparing)
            board.ready(id.toString());
        else if (order->state == OrderState::Ready)
            board.recall(id.toString());
    }
    [[nodiscard]] bool hasCaughtUp() const
    {
        return link.isConnected() && outbox.count() == 0 && link.heardSeq() == server.head();
    }
    // Connects as often as it takes.
    template <class Condition>
    [[nodiscard]] bool triesUntil(Condition condition)
    {
        // A second of its own, so that no rate is reached however slowly the clock is moved.
        server.logic.clock().advanceMs(1'000);
        link.tick();
        return until([&] {
            if (condition())
                return true;
            if (!link.isConnected() && !link.isTrying()) {
                server.logic.clock().advanceMs(app::ReconnectSchedule::longestMs);
                link.tick();
            }
            return false;
        });
    }
    [[nodiscard]] bool catchesUp()
    {
        return triesUntil([this] { return hasCaughtUp(); });
    }
};

// What the services of all seeds came to: without these they prove little.
struct Tally
{
    int refused = 0;
    int cutWhileCatchingUp = 0;
};

} // namespace

class ServiceCutsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostOrDoneTwice();
    void fiveHundredOrdersComeAtOnce();

private:
    static void service(std::uint64_t seed, Tally& tally);
    static void check(Server& server, const Kitchen& kitchen, const Record& record,
                      const std::vector<OrderId>& orders,
                      const QHash<QString, QHash<QString, int>>& others);
};

namespace {

// One service: the venue, its kitchen, and somebody else.
struct Service
{
    explicit Service(std::uint64_t of) : seed(of), choice(of)
    {
        orders.reserve(3);
        for (int i = 0; i < 3; ++i)
            orders.push_back(server.logic.placePaid().order);
        restart();
    }
    void restart()
    {
        kitchen.reset();
        kitchen = std::make_unique<Kitchen>(
            server, record, folder.filePath(QStringLiteral("outbox.db")), seed * 100 + ++lives);
    }
    [[nodiscard]] OrderId any() { return orders[choice.below(orders.size())]; }
    // While the screen hears nothing.
    void somebodyElseActs(const OrderId& order)
    {
        const bool cancels = choice.below(2) == 0;
        const auto before = server.logic.stateOf(order);
        server.act(Role::Manager,
                   cancels ? RunStaffAction::Kind::Cancel : RunStaffAction::Kind::Prepare, order);
        if (!cancels && server.logic.stateOf(order) != before)
            ++others[order.toString()][QStringLiteral("order.prepare")];
    }
    // The line comes back after something was done on both sides, and drops again at some byte of
    // the welcome, the snapshot, the replay or the answers; sometimes to a console just started.
    [[nodiscard]] bool catchesUpUntilCut(Tally& tally)
    {
        server.setReachable(false);
        somebodyElseActs(any());
        kitchen->press(any(), choice);
        if (choice.below(3) == 0)
            restart();
        server.setReachable(true);
        server.line->cutAfter(qint64(choice.below(catchUpBytes)));
        if (!kitchen->triesUntil(
                [this] { return server.line->hasCut() || kitchen->hasCaughtUp(); }))
            return false;
        if (server.line->hasCut() && !kitchen->hasCaughtUp())
            ++tally.cutWhileCatchingUp;
        return true;
    }

    const std::uint64_t seed;
    std::uint64_t lives = 0; // of the console
    SeededRandom choice;
    QTemporaryDir folder;
    Server server;
    Record record;
    QHash<QString, QHash<QString, int>> others; // what somebody else did
    std::vector<OrderId> orders;
    std::unique_ptr<Kitchen> kitchen;
};

} // namespace

void ServiceCutsTest::service(std::uint64_t seed, Tally& tally)
{
    Service at(seed);
    QVERIFY(at.kitchen->catchesUp());
    for (int step = 0; step < steps; ++step) {
        const OrderId order = at.any();
        switch (at.choice.below(7)) {
        case 0:
            break;
        case 1: // the line is gone before the press, and for a while after
            at.server.setReachable(false);
            break;
        case 2:
            at.server.sink.next = Cut::BeforeExecution;
            break;
        case 3:
            at.server.sink.next = Cut::AfterCommit;
            break;
        case 4:
            at.server.setReachable(false);
            at.somebodyElseActs(order);
            break;
        case 5:
            QVERIFY(at.catchesUpUntilCut(tally));
            break;
        default: // the console ends in the middle of it
            at.kitchen->press(order, at.choice);
            at.server.setReachable(true);
            at.restart();
            QVERIFY(at.kitchen->catchesUp());
            break;
        }
        at.kitchen->press(order, at.choice);
        if (at.choice.below(2) == 0) {
            at.server.setReachable(true);
            QVERIFY(at.kitchen->catchesUp());
        }
    }
    at.server.setReachable(true);
    at.server.sink.next = Cut::None;
    QVERIFY(at.kitchen->catchesUp());

    check(at.server, *at.kitchen, at.record, at.orders, at.others);
    tally.refused += at.record.refused;
}

void ServiceCutsTest::check(Server& server, const Kitchen& kitchen, const Record& record,
                            const std::vector<OrderId>& orders,
                            const QHash<QString, QHash<QString, int>>& others)
{
    // Every press was answered, once.
    for (auto it = record.pressed.cbegin(); it != record.pressed.cend(); ++it)
        QCOMPARE(record.answers.value(it.key()), 1);
    // Asked again, the server said the same, so it was done once.
    for (auto it = server.sink.outcomes.cbegin(); it != server.sink.outcomes.cend(); ++it)
        QCOMPARE(QSet<QByteArray>(it->cbegin(), it->cend()).size(), 1);
    for (const OrderId& order : orders) {
        const auto done = record.accepted.value(order.toString());
        const auto meanwhile = others.value(order.toString());
        QCOMPARE(server.arrivals(order, "PREPARING"),
                 done.value(QStringLiteral("order.prepare")) +
                     done.value(QStringLiteral("order.recall")) +
                     meanwhile.value(QStringLiteral("order.prepare")));
        QCOMPARE(server.arrivals(order, "READY"), done.value(QStringLiteral("order.ready")));
        // And the screen shows what is true.
        const protocol::OrderView* shown = kitchen.book.find(order.toString());
        const Order real = server.logic.order(order);
        if (shown != nullptr) {
            QCOMPARE(shown->version, real.version);
            QVERIFY(shown->state == real.state);
        } else {
            QVERIFY(isTerminal(real.state));
        }
    }
    QCOMPARE(record.unnamed, QStringList());
    QCOMPARE(server.logic.sequenceFault(), QString());
}

void ServiceCutsTest::nothingIsLostOrDoneTwice()
{
    Tally tally;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        service(seed, tally);
        if (QTest::currentTestFailed()) {
            qWarning() << "with the seed" << seed;
            return;
        }
    }
    QVERIFY(tally.refused > seeds / 10);
    QVERIFY(tally.cutWhileCatchingUp > seeds / 4);
}

void ServiceCutsTest::fiveHundredOrdersComeAtOnce()
{
    Server server;
    Record record;
    QTemporaryDir folder;
    for (int i = 0; i < 500; ++i)
        (void)server.logic.placePaid();
    Kitchen kitchen(server, record, folder.filePath(QStringLiteral("outbox.db")), 1);
    QVERIFY(kitchen.catchesUp());
    QCOMPARE(kitchen.book.orders().size(), 500);
    QCOMPARE(kitchen.board.ticketCount(), 500);
}

} // namespace servery::testing

QTEST_GUILESS_MAIN(servery::testing::ServiceCutsTest)
#include "tst_servicecuts.moc"
