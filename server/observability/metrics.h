// Metrics: counters and gauges in the Prometheus text format. Thread: the main event loop.
#pragma once

#include <QByteArray>
#include <QHash>
#include <QMap>

#include <cstdint>
#include <functional>
#include <utility>
#include <vector>

namespace servery {

class Metrics
{
public:
    void add(const QByteArray& counter, std::int64_t delta = 1);
    // One sample a request: its route, status class and time.
    void request(const QByteArray& method, int status, qint64 durationUs);
    // Asked for its value whenever the text is made.
    void gauge(const QByteArray& name, const std::function<std::int64_t()>& value);
    // The same of several things at once: each value with its labels, as in `a="1",b="2"`.
    using Labelled = std::vector<std::pair<QByteArray, std::int64_t>>;
    void gauges(const QByteArray& name, const std::function<Labelled()>& values);
    void addAll(const QHash<QByteArray, std::int64_t>& counters);

    [[nodiscard]] QByteArray text() const;

private:
    QMap<QByteArray, std::int64_t> m_counters;
    QMap<QByteArray, std::function<std::int64_t()>> m_gauges;
    QMap<QByteArray, std::function<Labelled()>> m_labelled;
    QMap<QByteArray, std::int64_t> m_requests; // by labels
    std::int64_t m_requestUs = 0;
    std::int64_t m_requestCount = 0;
};

} // namespace servery
