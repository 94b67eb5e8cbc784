#include "server/sandbox/webhookdelivery.h"
#include "tests/server/sandbox/sandboxdriver.h"
#include "tests/support/manualclock.h"

#include <QCoreApplication>
#include <QTest>

using namespace servery;
using namespace servery::sandbox;

class WebhookDeliveryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void deliversOnce();
    void triesAgainWithDoublingWaits();
    void givesUpAfterThreeDays();
    void signsEachAttemptAnew();
    void behaves_data();
    void behaves();
    void reorders();
    void signsHalfABody();
    void delaysOnlyOnce();

private:
    void post(const QByteArray& body, const QString& type = QStringLiteral("t"));
    // Lets what is due go out.
    void run();
    // Asks for everything to be tried now; the outcome comes when the attempts have ended.
    QJsonObject flush(const std::function<void()>& meanwhile);

    testing::ManualClock m_clock;
    RecordingClient m_client;
    Behaviours m_behaviours;
    std::unique_ptr<WebhookDelivery> m_delivery;
    int m_delivered = 0;
};

void WebhookDeliveryTest::init()
{
    m_client.sent.clear();
    m_behaviours.clear();
    m_delivered = 0;
    m_delivery = std::make_unique<WebhookDelivery>(m_client, m_clock, m_behaviours);
}

void WebhookDeliveryTest::cleanup()
{
    m_delivery.reset();
}

void WebhookDeliveryTest::post(const QByteArray& body, const QString& type)
{
    Delivery delivery;
    delivery.target = Target::StripeWebhook;
    delivery.url = QUrl(QStringLiteral("http://127.0.0.1:1/hook"));
    delivery.body = body;
    delivery.subjects = {type};
    delivery.headers = [](const QByteArray& sent, Timestamp at) {
        return Headers{{"sig", sent + '@' + QByteArray::number(qlonglong(at.ms))}};
    };
    delivery.delivered = [this] { ++m_delivered; };
    m_delivery->post(std::move(delivery));
}

void WebhookDeliveryTest::run()
{
    for (int i = 0; i < 20; ++i)
        QCoreApplication::processEvents();
}

QJsonObject WebhookDeliveryTest::flush(const std::function<void()>& meanwhile)
{
    QJsonObject result;
    m_delivery->flush([&result](const QJsonObject& outcome) { result = outcome; });
    meanwhile();
    return result;
}

void WebhookDeliveryTest::deliversOnce()
{
    post("one");
    run();
    QCOMPARE(m_client.sent.size(), 1U);
    QCOMPARE(m_client.sent.front().request.method, "POST");
    m_client.answer(204);
    QCOMPARE(m_delivered, 1);
    QVERIFY(m_delivery->pending().isEmpty());
    QVERIFY(flush([] {}).value("attempted").toInt() == 0);
}

void WebhookDeliveryTest::triesAgainWithDoublingWaits()
{
    post("one");
    run();
    qint64 wait = 1000;
    for (int attempt = 1; attempt <= 14; ++attempt) {
        QCOMPARE(m_client.sent.size(), 1U);
        m_client.answer(attempt % 3 == 0 ? 0 : attempt % 3 == 1 ? 500 : 302);
        const QJsonObject pending = m_delivery->pending().first().toObject();
        QCOMPARE(pending.value("attempts").toInt(), attempt);
        QCOMPARE(pending.value("dueInMs").toInteger(), wait);
        wait = std::min<qint64>(wait * 2, 3'600'000);
        m_clock.advanceMs(pending.value("dueInMs").toInteger());
        // The timer sleeps in real time; a flush looks at the clock.
        m_delivery->flush([](const QJsonObject&) {});
    }
    m_client.answer(200);
    QCOMPARE(m_delivered, 1);
}

void WebhookDeliveryTest::givesUpAfterThreeDays()
{
    post("one");
    run();
    m_clock.advanceSeconds(3 * 24 * 3600 - 2);
    m_client.answer(500);
    QCOMPARE(m_delivery->pending().size(), 1);
    const QJsonObject result = flush([this] { m_client.answer(500); });
    QCOMPARE(result.value("failed").toInt(), 1);
    QCOMPARE(m_delivery->pending().size(), 1);
    m_clock.advanceSeconds(3);
    flush([this] { m_client.answer(500); });
    QVERIFY(m_delivery->pending().isEmpty());
    QCOMPARE(m_delivered, 0);
}

void WebhookDeliveryTest::signsEachAttemptAnew()
{
    post("one");
    run();
    const QByteArray first = m_client.answer(500).header("sig");
    m_clock.advanceMs(5000);
    QByteArray second;
    flush([&] { second = m_client.answer(200).header("sig"); });
    QVERIFY(first.startsWith("one@"));
    QVERIFY(second.startsWith("one@"));
    QVERIFY(first != second);
}

void WebhookDeliveryTest::behaves_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<int>("sent");      // requests that go out at first
    QTest::addColumn<int>("pending");   // entries left after a 200
    QTest::addColumn<int>("delivered"); // acknowledgements counted
    const auto row = [](const char* name, Mode mode, int sent, int pending, int delivered) {
        QTest::newRow(name) << static_cast<int>(mode) << sent << pending << delivered;
    };
    row("drop", Mode::Drop, 0, 0, 0);
    row("duplicate", Mode::Duplicate, 3, 0, 3);
    row("delay", Mode::Delay, 0, 1, 0);
    row("reorder", Mode::Reorder, 0, 1, 0);
    row("fail", Mode::Fail, 0, 1, 0);
    row("hang after accept", Mode::HangAfterAccept, 1, 1, 0);
    row("reset after accept", Mode::ResetAfterAccept, 1, 1, 0);
    row("status", Mode::Status, 1, 1, 0);
}

void WebhookDeliveryTest::behaves()
{
    QFETCH(int, mode);
    QFETCH(int, sent);
    QFETCH(int, pending);
    QFETCH(int, delivered);
    m_behaviours.add({.target = Target::StripeWebhook,
                      .match = "t",
                      .mode = static_cast<Mode>(mode),
                      .status = 503,
                      .copies = 3});
    post("one");
    run();
    QCOMPARE(int(m_client.sent.size()), sent);
    while (!m_client.sent.empty())
        m_client.answer(200);
    QCOMPARE(m_delivery->pending().size(), pending);
    QCOMPARE(m_delivered, delivered);
    // Whatever still waits arrives when it is tried again.
    const QJsonObject result = flush([this] {
        while (!m_client.sent.empty())
            m_client.answer(200);
    });
    QCOMPARE(result.value("delivered").toInt(), pending);
    QCOMPARE(result.value("pending").toInt(), 0);
}

void WebhookDeliveryTest::reorders()
{
    m_behaviours.add({.target = Target::StripeWebhook, .match = "first", .mode = Mode::Reorder});
    post("1", "first");
    post("2", "second");
    run();
    QCOMPARE(m_client.sent.size(), 1U);
    QCOMPARE(m_client.answer(200).request.body, "2");
    QCOMPARE(m_delivery->pending().first().toObject().value("dueInMs").toInt(), 100);
    flush([this] { QCOMPARE(m_client.answer(200).request.body, "1"); });
    QCOMPARE(m_delivered, 2);
}

void WebhookDeliveryTest::signsHalfABody()
{
    m_behaviours.add({.target = Target::StripeWebhook, .mode = Mode::HalfJson});
    post("{\"a\":1}");
    run();
    const auto half = m_client.answer(400);
    QCOMPARE(half.request.body, "{\"a");
    QVERIFY(half.header("sig").startsWith("{\"a@"));
    flush([this] { QCOMPARE(m_client.answer(200).request.body, "{\"a\":1}"); });
}

void WebhookDeliveryTest::delaysOnlyOnce()
{
    m_behaviours.add({.target = Target::StripeWebhook, .mode = Mode::Delay, .times = 0});
    post("one");
    run();
    QVERIFY(m_client.sent.empty());
    flush([this] { m_client.answer(200); });
    QCOMPARE(m_delivered, 1);
}

QTEST_GUILESS_MAIN(WebhookDeliveryTest)
#include "tst_webhookdelivery.moc"
