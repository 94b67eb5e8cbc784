#include "server/observability/metrics.h"

namespace servery {

void Metrics::add(const QByteArray& counter, std::int64_t delta)
{
    m_counters[counter] += delta;
}

void Metrics::addAll(const QHash<QByteArray, std::int64_t>& counters)
{
    for (auto it = counters.cbegin(); it != counters.cend(); ++it)
        m_counters[it.key()] += it.value();
}

void Metrics::request(const QByteArray& method, int status, qint64 durationUs)
{
    m_requests["{method=\"" + method + "\",status=\"" + QByteArray::number(status) + "\"}"] += 1;
    m_requestUs += durationUs;
    ++m_requestCount;
}

void Metrics::gauge(const QByteArray& name, const std::function<std::int64_t()>& value)
{
    m_gauges.insert(name, value);
}

void Metrics::gauges(const QByteArray& name, const std::function<Labelled()>& values)
{
    m_labelled.insert(name, values);
}

QByteArray Metrics::text() const
{
    QByteArray out = "# TYPE servery_http_requests_total counter\n";
    for (auto it = m_requests.cbegin(); it != m_requests.cend(); ++it)
        out += "servery_http_requests_total" + it.key() + ' ' +
               QByteArray::number(qint64{it.value()}) + '\n';
    out += "# TYPE servery_http_request_seconds summary\nservery_http_request_seconds_sum " +
           QByteArray::number(static_cast<double>(m_requestUs) / 1e6, 'f', 6) +
           "\nservery_http_request_seconds_count " + QByteArray::number(qint64{m_requestCount}) +
           '\n';
    for (auto it = m_counters.cbegin(); it != m_counters.cend(); ++it)
        out += "# TYPE " + it.key() + " counter\n" + it.key() + ' ' +
               QByteArray::number(qint64{it.value()}) + '\n';
    for (auto it = m_gauges.cbegin(); it != m_gauges.cend(); ++it)
        out += "# TYPE " + it.key() + " gauge\n" + it.key() + ' ' +
               QByteArray::number(qint64{it.value()()}) + '\n';
    for (auto it = m_labelled.cbegin(); it != m_labelled.cend(); ++it) {
        out += "# TYPE " + it.key() + " gauge\n";
        for (const auto& [labels, value] : it.value()())
            out += it.key() + '{' + labels + "} " + QByteArray::number(qint64{value}) + '\n';
    }
    return out;
}

} // namespace servery
