#include "server/sandbox/webhookdelivery.h"

#include <QTcpSocket>

#include <algorithm>
#include <optional>
#include <utility>

namespace servery::sandbox {

namespace {

constexpr int requestTimeoutMs = 20'000;
constexpr int reorderHoldMs = 5'000;
constexpr int hangHoldMs = 30'000;
constexpr qsizetype attemptsKept = 1000;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

} // namespace

WebhookDelivery::WebhookDelivery(http::HttpClient& client, const Clock& clock,
                                 Behaviours& behaviours, QObject* parent)
    : QObject(parent), m_client(client), m_clock(clock), m_behaviours(behaviours)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &WebhookDelivery::runDue);
}

WebhookDelivery::~WebhookDelivery()
{
    *m_alive = false;
}

void WebhookDelivery::post(Delivery delivery)
{
    Entry entry;
    entry.delivery = std::move(delivery);
    entry.firstAt = m_clock.now();
    entry.dueMs = m_clock.monotonicMs();
    m_entries.emplace(++m_lastId, std::move(entry));
    schedule();
}

void WebhookDelivery::flush(std::function<void(QJsonObject)> done)
{
    m_flushes.push_back({std::move(done)});
    for (auto& [id, entry] : m_entries) {
        entry.dueMs = m_clock.monotonicMs();
        // A held one has waited enough; a delayed one must not be delayed once more.
        entry.reordered = false;
    }
    runDue();
    answerFlushes();
}

QJsonArray WebhookDelivery::pending() const
{
    QJsonArray list;
    const std::int64_t now = m_clock.monotonicMs();
    for (const auto& [id, entry] : m_entries)
        list.append(QJsonObject{{"url", entry.delivery.url.toString()},
                                {"subjects", QJsonArray::fromStringList(entry.delivery.subjects)},
                                {"attempts", entry.attempt},
                                {"running", entry.running},
                                {"dueInMs", std::max<qint64>(0, entry.dueMs - now)}});
    return list;
}

void WebhookDelivery::clear()
{
    m_entries.clear();
    m_attempts = {};
    m_timer.stop();
    answerFlushes();
}

void WebhookDelivery::runDue()
{
    const std::int64_t now = m_clock.monotonicMs();
    std::vector<int> due;
    for (const auto& [id, entry] : m_entries)
        if (!entry.running && entry.dueMs <= now)
            due.push_back(id);
    for (const int id : due)
        attempt(id);
    schedule();
}

void WebhookDelivery::attempt(int id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return;
    Entry& entry = found->second;
    QByteArray body = entry.delivery.body;
    bool loseAnswer = false;
    int statusInstead = 0;
    if (!entry.behaved) {
        if (const auto behaviour =
                m_behaviours.take(entry.delivery.target, entry.delivery.subjects)) {
            if (behave(id, entry, *behaviour, body))
                return;
            loseAnswer = behaviour->mode == Mode::HangAfterAccept ||
                         behaviour->mode == Mode::ResetAfterAccept;
            statusInstead = behaviour->mode == Mode::Status ? behaviour->status : 0;
        }
    }
    entry.behaved = false;
    entry.running = true;
    ++entry.attempt;
    http::ClientRequest request;
    request.method = "POST";
    request.url = entry.delivery.url;
    request.headers = entry.delivery.headers(body, m_clock.now());
    request.body = body;
    request.timeoutMs = requestTimeoutMs;
    const Target target = entry.delivery.target;
    m_client.send(std::move(request), [this, id, loseAnswer, statusInstead,
                                       alive = m_alive](const http::ClientResponse& response) {
        if (!*alive)
            return;
        if (loseAnswer)
            finish(id, 0, QStringLiteral("answer lost on purpose"));
        else if (statusInstead)
            finish(id, statusInstead, QStringLiteral("status set on purpose"));
        else
            finish(id, response.status, response.error);
    });
    releaseReordered(target, id);
}

bool WebhookDelivery::behave(int id, Entry& entry, const Behaviour& behaviour, QByteArray& body)
{
    const auto wait = [&](int fallbackMs) {
        entry.behaved = true;
        entry.dueMs =
            m_clock.monotonicMs() + (behaviour.delayMs > 0 ? behaviour.delayMs : fallbackMs);
        schedule();
    };
    switch (behaviour.mode) {
    case Mode::Drop:
        record(entry, 0, QStringLiteral("dropped on purpose"));
        remove(id);
        return true;
    case Mode::Duplicate:
        for (int copy = 1; copy < behaviour.copies; ++copy) {
            Entry again = entry;
            again.behaved = true;
            m_entries.emplace(++m_lastId, std::move(again));
        }
        return false;
    case Mode::Delay:
        wait(1000);
        return true;
    case Mode::Reorder:
        entry.reordered = true;
        wait(reorderHoldMs);
        return true;
    case Mode::Fail:
        entry.running = true;
        ++entry.attempt;
        finish(id, 0, QStringLiteral("failed on purpose"));
        return true;
    case Mode::Hang:
    case Mode::Reset:
        entry.running = true;
        ++entry.attempt;
        sendBroken(id, entry, body,
                   behaviour.mode == Mode::Reset ? 0
                   : behaviour.delayMs > 0       ? behaviour.delayMs
                                                 : hangHoldMs);
        return true;
    case Mode::HalfJson:
        body.truncate(body.size() / 2);
        return false;
    case Mode::HangAfterAccept:
    case Mode::ResetAfterAccept:
    case Mode::Status:
        return false;
    }
    return false;
}

// Half a request over a socket of its own, since no proper client would send it.
void WebhookDelivery::sendBroken(int id, const Entry& entry, const QByteArray& body, int holdMs)
{
    const QUrl url = entry.delivery.url;
    QByteArray bytes = "POST " + url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority) +
                       " HTTP/1.1\r\nhost: " + url.authority().toUtf8() +
                       "\r\ncontent-length: " + QByteArray::number(body.size()) + "\r\n";
    for (const auto& [name, value] : entry.delivery.headers(body, m_clock.now()))
        bytes += name + ": " + value + "\r\n";
    bytes += "\r\n" + body.left(body.size() / 2);
    auto* socket = new QTcpSocket(this);
    const auto end = [this, id, socket] {
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        finish(id, 0, QStringLiteral("broken off on purpose"));
    };
    connect(socket, &QTcpSocket::connected, this, [socket, bytes] { socket->write(bytes); });
    connect(socket, &QTcpSocket::bytesWritten, this, [socket, holdMs, end] {
        if (socket->bytesToWrite() == 0)
            QTimer::singleShot(holdMs, socket, end);
    });
    connect(socket, &QTcpSocket::errorOccurred, this, end);
    socket->connectToHost(url.host(), static_cast<quint16>(url.port(80)));
}

void WebhookDelivery::finish(int id, int status, const QString& note)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.running)
        return;
    Entry& entry = found->second;
    record(entry, status, note);
    for (Flush& flush : m_flushes) {
        ++flush.attempted;
        ++(isSuccess(status) ? flush.delivered : flush.failed);
    }
    if (isSuccess(status)) {
        const auto delivered = entry.delivery.delivered;
        remove(id);
        if (delivered)
            delivered();
        answerFlushes();
        return;
    }
    entry.running = false;
    const RetryPolicy& retry = entry.delivery.retry;
    const int doublings = std::min(entry.attempt - 1, 30);
    const std::int64_t waitMs = std::min(retry.firstMs << doublings, retry.longestMs);
    entry.dueMs = m_clock.monotonicMs() + waitMs;
    if (m_clock.now().plusMs(waitMs) > entry.firstAt.plusMs(retry.totalMs))
        remove(id);
    schedule();
    answerFlushes();
}

void WebhookDelivery::remove(int id)
{
    m_entries.erase(id);
    schedule();
}

void WebhookDelivery::releaseReordered(Target target, int exceptId)
{
    for (auto& [id, entry] : m_entries) {
        if (id == exceptId || !entry.reordered || entry.delivery.target != target)
            continue;
        entry.reordered = false;
        // A moment later, so that the other one certainly arrives first.
        entry.dueMs = m_clock.monotonicMs() + 100;
    }
    schedule();
}

void WebhookDelivery::record(const Entry& entry, int status, const QString& note)
{
    if (m_attempts.size() >= attemptsKept)
        m_attempts.removeFirst();
    m_attempts.append(QJsonObject{{"url", entry.delivery.url.toString()},
                                  {"subjects", QJsonArray::fromStringList(entry.delivery.subjects)},
                                  {"attempt", entry.attempt},
                                  {"status", status},
                                  {"note", note},
                                  {"at", m_clock.now().toRfc3339()}});
}

void WebhookDelivery::schedule()
{
    std::optional<std::int64_t> next;
    for (const auto& [id, entry] : m_entries)
        if (!entry.running && (!next || entry.dueMs < *next))
            next = entry.dueMs;
    if (!next) {
        m_timer.stop();
        return;
    }
    const std::int64_t waitMs =
        std::clamp<std::int64_t>(*next - m_clock.monotonicMs(), 0, 24 * 3600 * 1000);
    m_timer.start(static_cast<int>(waitMs));
}

void WebhookDelivery::answerFlushes()
{
    const bool running = std::any_of(m_entries.begin(), m_entries.end(),
                                     [](const auto& entry) { return entry.second.running; });
    if (running || m_flushes.empty())
        return;
    for (const Flush& flush : std::exchange(m_flushes, {}))
        flush.done(QJsonObject{{"attempted", flush.attempted},
                               {"delivered", flush.delivered},
                               {"failed", flush.failed},
                               {"pending", static_cast<int>(m_entries.size())}});
}

} // namespace servery::sandbox
