// kill -9 in the middle of paid webhooks that their sender repeats until they are acknowledged:
// nothing that was acknowledged is lost, nothing is done twice, and no number is missing.
// SERVERY_CRASH_ROUNDS sets how often (20), SERVERY_CRASH_SEED where.
#include "server/storage/database.h"
#include "tests/support/paidorders.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>
#include <array>
#include <csignal>
#include <numeric>
#include <random>

using namespace servery;
using namespace servery::testing;

namespace {

constexpr int ordersEachRound = 500;
constexpr int connections = 32;
constexpr int settleMs = 60'000;

struct Webhook
{
    QByteArray body;
    bool isAcknowledged = false;
};

// What the server should have done, as its database tells.
struct Totals
{
    std::int64_t events = 0;
    std::int64_t gaps = 0;
    std::int64_t wrongPrevious = 0;
};

} // namespace

class CrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killInTheMiddleOfWebhooks();
    void killWhileMessagesAreSent();
    void aSecondServerIsTurnedAway();
    void cleanupTestCase();

private:
    [[nodiscard]] std::vector<QByteArray> newPhones(int count);
    [[nodiscard]] std::vector<Webhook> webhooksFor(const std::vector<PlacedOrder>& orders);
    void deliver(std::vector<Webhook>& webhooks, std::vector<std::size_t> queue, int killAfter);
    void deliverAll(std::vector<Webhook>& webhooks);
    [[nodiscard]] bool restart();
    void endLeases();
    [[nodiscard]] int jobsUnderWay();
    [[nodiscard]] QHash<QByteArray, int> messagesSent() const;
    void checkOrders(const std::vector<PlacedOrder>& orders);
    void checkMessages(const std::vector<PlacedOrder>& orders);
    void checkSequences();
    [[nodiscard]] std::int64_t number(const char* sql);

    ServerProcess m_server;
    std::mt19937 m_random;
    QByteArray m_manager;
    int m_phones = 0;
    int m_events = 0;
};

void CrashTest::initTestCase()
{
    const int seed = qEnvironmentVariableIntValue("SERVERY_CRASH_SEED");
    m_random.seed(seed == 0 ? 1U : static_cast<unsigned>(seed));
    QVERIFY2(m_server.startAll(), qPrintable(m_server.complaint()));
    m_manager = m_server.signIn("manager", "8642");
    QVERIFY(!m_manager.isEmpty());
}

std::vector<QByteArray> CrashTest::newPhones(int count)
{
    std::vector<QByteArray> phones;
    phones.reserve(static_cast<std::size_t>(count));
    // Numbers that end in 000x are special to the sandbox; these end in 7.
    for (int i = 0; i < count; ++i)
        phones.push_back("+1202" + QByteArray::number(m_phones++).rightJustified(6, '0') + '7');
    return phones;
}

std::vector<Webhook> CrashTest::webhooksFor(const std::vector<PlacedOrder>& orders)
{
    std::vector<Webhook> webhooks;
    for (const PlacedOrder& order : orders) {
        const QByteArray id = "evt_crash" + QByteArray::number(m_events++);
        webhooks.push_back({succeededEvent(id, order), false});
    }
    return webhooks;
}

// Sends each of the queue once, unless the server is killed first: after so many acknowledgements.
void CrashTest::deliver(std::vector<Webhook>& webhooks, std::vector<std::size_t> queue,
                        int killAfter)
{
    HttpLoadOptions options;
    options.port = m_server.port();
    options.connections = connections;
    options.duration = std::chrono::minutes(2);
    options.warmUp = {};
    std::vector<std::size_t> sent(connections);
    int acknowledged = 0;
    const auto ask = [&](int connection, std::string& out) {
        if (queue.empty())
            return;
        sent[static_cast<std::size_t>(connection)] = queue.back();
        out = webhookBytes(m_server, webhooks[queue.back()].body);
        queue.pop_back();
    };
    const auto seen = [&](int connection, int status, std::string_view) {
        if (status / 100 == 2)
            webhooks[sent[static_cast<std::size_t>(connection)]].isAcknowledged = true;
        if (++acknowledged == killAfter)
            m_server.signalServer(SIGKILL);
    };
    (void)runHttpLoad(options, ask, seen);
}

// As the provider does: again, until there is an answer for each.
void CrashTest::deliverAll(std::vector<Webhook>& webhooks)
{
    QElapsedTimer timer;
    timer.start();
    for (;;) {
        std::vector<std::size_t> missing;
        for (std::size_t i = 0; i < webhooks.size(); ++i)
            if (!webhooks[i].isAcknowledged)
                missing.push_back(i);
        if (missing.empty())
            return;
        QVERIFY2(timer.elapsed() < settleMs, "some webhooks are never acknowledged");
        deliver(webhooks, std::move(missing), 0);
    }
}

bool CrashTest::restart()
{
    m_server.killServer();
    endLeases();
    return m_server.startServer();
}

// A job that was under way comes back when its lease ends, a minute later. Time cannot be moved in
// another process, so the leases' end is moved instead.
void CrashTest::endLeases()
{
    const auto database = storage::openDatabase("sqlite:" + m_server.databasePath());
    database->execute("update jobs set lease_until = 1 where state = 'leased'");
}

std::int64_t CrashTest::number(const char* sql)
{
    const auto database = storage::openDatabase("sqlite:" + m_server.databasePath());
    storage::Rows rows = database->query(sql);
    return rows.next() ? rows.integer(0) : -1;
}

int CrashTest::jobsUnderWay()
{
    return static_cast<int>(number("select count(*) from jobs where kind = 'twilio.message'"
                                   " and state in ('waiting', 'leased')"));
}

QHash<QByteArray, int> CrashTest::messagesSent() const
{
    QHash<QByteArray, int> sent;
    const QJsonObject log = m_server.sandboxGet("/sandbox/requests?path=Messages.json").json();
    for (const QJsonValue& request : log.value("requests").toArray())
        if (request["method"].toString() == QLatin1String("POST"))
            ++sent[request["params"]["To"].toString().toLatin1()];
    return sent;
}

void CrashTest::checkOrders(const std::vector<PlacedOrder>& orders)
{
    QHash<QByteArray, QJsonObject> found;
    QByteArray cursor;
    while (found.size() < static_cast<qsizetype>(orders.size())) {
        const QByteArray path = "/api/staff/orders?state=PAYMENT_SUCCEEDED" +
                                (cursor.isEmpty() ? QByteArray() : "&cursor=" + cursor);
        const auto page = m_server.get(path, {{"Authorization", "Bearer " + m_manager}});
        QCOMPARE(page.status, 200);
        for (const QJsonValue& row : page.json().value("orders").toArray())
            found.insert(row["id"].toString().toLatin1(), row.toObject());
        cursor = page.json().value("nextCursor").toString().toLatin1();
        if (cursor.isEmpty())
            break;
    }
    for (const PlacedOrder& order : orders) {
        QVERIFY2(found.contains(order.id), order.id.constData());
        const QJsonObject row = found.value(order.id);
        QCOMPARE(row.value("paymentStatus").toString(), QStringLiteral("paid"));
        int succeeded = 0;
        for (const QJsonValue& moment : row.value("timeline").toArray())
            succeeded += moment["state"].toString() == QLatin1String("PAYMENT_SUCCEEDED") ? 1 : 0;
        QCOMPARE(succeeded, 1);
    }
}

void CrashTest::checkMessages(const std::vector<PlacedOrder>& orders)
{
    QTRY_COMPARE_WITH_TIMEOUT(jobsUnderWay(), 0, settleMs);
    const QHash<QByteArray, int> sent = messagesSent();
    for (const PlacedOrder& order : orders)
        QVERIFY2(sent.value(order.phone) == 1,
                 qPrintable(QString::fromLatin1(order.phone + " got " +
                                                QByteArray::number(sent.value(order.phone)))));
    QCOMPARE(sent.size(), static_cast<qsizetype>(orders.size()));
}

void CrashTest::checkSequences()
{
    int status = -1;
    const QByteArray said = m_server.admin({"check"}, &status);
    QVERIFY2(status == 0, said.constData());
    // Numbers may still be added, by reports about messages.
    const std::int64_t head = number("select seq from venue_sequences where venue_id ="
                                     " (select id from venues where slug = 'demo')");
    const auto database = storage::openDatabase("sqlite:" + m_server.databasePath());
    storage::Rows rows = database->query(
        "select e.id % 1099511627776, e.audience, e.prev_kitchen, e.prev_counter, e.prev_manager"
        " from venue_events e join venue_sequences s on s.number = e.id / 1099511627776"
        " where s.venue_id = (select id from venues where slug = 'demo')"
        " and e.id % 1099511627776 <= $1 order by e.id",
        {head});
    std::int64_t expected = 0;
    std::array<std::int64_t, 4> last{};
    while (rows.next()) {
        QCOMPARE(rows.integer(0), ++expected);
        for (int channel = 1; channel <= 3; ++channel) {
            if (rows.integer(1) > channel)
                continue;
            QCOMPARE(rows.integer(1 + channel), last[static_cast<std::size_t>(channel)]);
            last[static_cast<std::size_t>(channel)] = expected;
        }
    }
    QVERIFY(expected > 0);
    QCOMPARE(expected, head);
}

void CrashTest::killInTheMiddleOfWebhooks()
{
    const int asked = qEnvironmentVariableIntValue("SERVERY_CRASH_ROUNDS");
    const int rounds = asked > 0 ? asked : 20;
    for (int round = 0; round < rounds; ++round) {
        m_server.sandboxPost("/sandbox/reset", {});
        const auto orders = placeOrders(m_server, newPhones(ordersEachRound), connections);
        QCOMPARE(static_cast<int>(orders.size()), ordersEachRound);
        auto webhooks = webhooksFor(orders);

        std::vector<std::size_t> all(webhooks.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        std::shuffle(all.begin(), all.end(), m_random);
        const int killAfter =
            std::uniform_int_distribution<int>(1, ordersEachRound - connections)(m_random);
        deliver(webhooks, all, killAfter);
        const auto acknowledged =
            std::count_if(webhooks.begin(), webhooks.end(),
                          [](const Webhook& webhook) { return webhook.isAcknowledged; });
        QVERIFY(acknowledged < ordersEachRound); // the kill came in the middle
        QVERIFY2(restart(), qPrintable(m_server.complaint()));

        // The provider may not have seen some of our answers.
        for (Webhook& webhook : webhooks)
            if (webhook.isAcknowledged && m_random() % 5 == 0)
                webhook.isAcknowledged = false;
        deliverAll(webhooks);
        checkOrders(orders);
        checkMessages(orders);
        checkSequences();
        if (QTest::currentTestFailed()) {
            qWarning("round %d, killed after %d answers", round, killAfter);
            return;
        }
    }
}

// The provider took the first messages but we never learnt it: they must be found, not sent again.
void CrashTest::killWhileMessagesAreSent()
{
    constexpr int unanswered = 4;
    constexpr int orderCount = 100;
    m_server.sandboxPost("/sandbox/reset", {});
    m_server.sandboxPost("/sandbox/behaviour",
                         R"({"target":"twilio.api","mode":"hang_after_accept","times":4})");
    const auto orders = placeOrders(m_server, newPhones(orderCount), connections);
    QCOMPARE(static_cast<int>(orders.size()), orderCount);
    auto webhooks = webhooksFor(orders);
    deliverAll(webhooks);
    QTRY_VERIFY_WITH_TIMEOUT(messagesSent().size() >= 2 * unanswered, settleMs);
    QVERIFY2(restart(), qPrintable(m_server.complaint()));
    checkOrders(orders);
    checkMessages(orders);
    checkSequences();
    QVERIFY(number("select count(*) from jobs where kind = 'twilio.message'"
                   " and attempts > 1 and state = 'done'") >= unanswered);
    QCOMPARE(number("select count(*) from jobs where state = 'parked'"), 0);
    QCOMPARE(number("select count(*) from notifications where sid is null"), 0);
}

// The lock of a server that was killed is gone with it: each round before started one anew.
void CrashTest::aSecondServerIsTurnedAway()
{
    int status = -1;
    const QByteArray said = m_server.secondServer(&status);
    QCOMPARE(said, "servery-server: SERVERY_DATABASE: another server runs on " +
                       m_server.databasePath().toUtf8() + '\n');
    QCOMPARE(status, 2);
    QCOMPARE(m_server.get("/readyz").status, 200);
    (void)m_server.admin({"check"}, &status); // the administration needs no server to stop
    QCOMPARE(status, 0);
}

void CrashTest::cleanupTestCase()
{
    QVERIFY(m_server.stopServer());
}

QTEST_GUILESS_MAIN(CrashTest)
#include "tst_crash.moc"
