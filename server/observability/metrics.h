// Metrics: counters and gauges in the Prometheus text format. Thread: the main event loop.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <cstdint>
#include <functional>

namespace servery {

class Metrics
{
public:
    void add(const QByteArray& counter, std::int64_t delta = 1);
    // One sample a request: its route, status class and time.
    void request(const QByteArray& method, int status, qint64 durationUs);
    // Asked for its value whenever the text is made.
    void gauge(const QByteArray& name, std::function<std::int64_t()> value);
    void addAll(const QHash<QByteArray, std::int64_t>& counters);

    [[nodiscard]] QByteArray text() const;

private:
    QMap<QByteArray, std::int64_t> m_counters;
    QMap<QByteArray, std::function<std::int64_t()>> m_gauges;
    QMap<QByteArray, std::int64_t> m_requests; // by labels
    std::int64_t m_requestUs = 0;
    std::int64_t m_requestCount = 0;
};

} // namespace servery
