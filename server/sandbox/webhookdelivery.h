// WebhookDelivery: everything the sandbox sends to the server under test. At least once, in no
// promised order, signed anew for each attempt, tried again with a doubling wait until a 2xx comes
// or the policy's time is over. Thread: the sandbox's event loop. Units: milliseconds.
#pragma once

#include "core/base/clock.h"
#include "server/http/client.h"
#include "server/sandbox/behaviour.h"

#include <QObject>
#include <QTimer>

#include <map>

namespace servery::sandbox {

using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

struct RetryPolicy
{
    std::int64_t firstMs = 1000;
    std::int64_t longestMs = 3600 * 1000;
    std::int64_t totalMs = std::int64_t{3} * 24 * 3600 * 1000;
};

struct Delivery
{
    Target target = Target::StripeWebhook;
    QUrl url;
    QByteArray body;
    // Signs what is really sent, at the time at which it is sent.
    std::function<Headers(const QByteArray& body, Timestamp at)> headers;
    QStringList subjects = {}; // what a behaviour may match
    RetryPolicy retry = {};
    std::function<void()> delivered = {}; // after the first 2xx
};

class WebhookDelivery : public QObject
{
    Q_OBJECT

public:
    WebhookDelivery(http::HttpClient& client, const Clock& clock, Behaviours& behaviours,
                    QObject* parent = nullptr);
    ~WebhookDelivery() override;

    void post(Delivery delivery);
    // Tries everything that waits now; done is called when every attempt has ended, with
    // {attempted, delivered, failed, pending}.
    void flush(std::function<void(QJsonObject)> done);
    // What waits or is under way, and what became of the latest attempts.
    [[nodiscard]] QJsonArray pending() const;
    [[nodiscard]] QJsonArray attempts() const { return m_attempts; }
    void clear();

private:
    struct Entry
    {
        Delivery delivery;
        Timestamp firstAt = {};
        std::int64_t dueMs = 0; // on the monotonic clock
        int attempt = 0;
        bool running = false;
        bool behaved = false; // this attempt's behaviour has been applied already
        bool reordered = false;
    };
    struct Flush
    {
        std::function<void(QJsonObject)> done;
        int attempted = 0;
        int delivered = 0;
        int failed = 0;
    };

    void runDue();
    void attempt(int id);
    // True when the behaviour has dealt with the attempt.
    bool behave(int id, Entry& entry, const Behaviour& behaviour, QByteArray& body);
    void sendBroken(int id, const Entry& entry, const QByteArray& body, int holdMs);
    void finish(int id, int status, const QString& note);
    void remove(int id);
    void releaseReordered(Target target, int exceptId);
    void record(const Entry& entry, int status, const QString& note);
    void schedule();
    void answerFlushes();

    http::HttpClient& m_client;
    const Clock& m_clock;
    Behaviours& m_behaviours;
    QTimer m_timer;
    std::map<int, Entry> m_entries;
    std::vector<Flush> m_flushes;
    QJsonArray m_attempts;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
    int m_lastId = 0;
};

} // namespace servery::sandbox
