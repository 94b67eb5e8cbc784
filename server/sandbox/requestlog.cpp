#include "server/sandbox/requestlog.h"

namespace servery::sandbox {

namespace {
constexpr qsizetype entriesKept = 10'000;
} // namespace

void RequestLog::record(const http::Request& request, const QJsonValue& parameters)
{
    if (m_entries.size() >= entriesKept)
        m_entries.removeFirst();
    m_entries.append(QJsonObject{
        {"method", QString::fromLatin1(request.method)},
        {"path", QString::fromUtf8(request.path)},
        {"params", parameters},
        {"idempotencyKey", QString::fromUtf8(request.header("idempotency-key"))},
        {"stripeVersion", QString::fromUtf8(request.header("stripe-version"))},
        {"stripeAccount", QString::fromUtf8(request.header("stripe-account"))},
        {"contentType", QString::fromUtf8(request.header("content-type"))},
        {"at", m_clock.now().toRfc3339()},
    });
}

QJsonArray RequestLog::list(const QString& pathPart) const
{
    QJsonArray list;
    for (const QJsonValue& entry : m_entries)
        if (entry.toObject().value("path").toString().contains(pathPart))
            list.append(entry);
    return list;
}

} // namespace servery::sandbox
