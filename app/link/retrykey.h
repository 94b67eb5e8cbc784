// RetryKey: the idempotency key of a request and of its repetitions. What may have arrived and is
// asked again has the same key, so that it counts once; anything else has a new one. Thread: the
// GUI thread.
#pragma once

#include "app/link/staffapi.h"

#include <QJsonObject>

namespace servery::app {

class RetryKey
{
public:
    // path and body: all that the request says.
    [[nodiscard]] const QByteArray& of(const QString& path, const QJsonObject& body, StaffApi& api)
    {
        if (m_key.isEmpty() || m_path != path || m_body != body)
            m_key = api.newKey();
        m_path = path;
        m_body = body;
        return m_key;
    }
    // After the server's word on it, also a refusal, the same again is a new request: the server
    // would repeat what it said. Anything else leaves open what became of an earlier try, which
    // may have come to pass, or may still.
    void hear(const Result<QJsonObject, protocol::Problem>& answer)
    {
        if (answer || isFinal(answer.error()))
            clear();
    }
    // It is not asked any more.
    void clear() { m_key.clear(); }

private:
    // A refusal of this very request, kept by the server under its key. What stands before it (who
    // asks, how often, whether the first try still runs) says nothing of it, nor does what is no
    // answer of the server's: one that was cut off, or a network's own page.
    [[nodiscard]] static bool isFinal(const protocol::Problem& problem)
    {
        const bool isRefusal = problem.status >= 400 && problem.status < 500;
        const bool isBefore = problem.status == 401 || problem.status == 408 ||
                              problem.status == 429 || problem.code == u"idempotency_key_running" ||
                              problem.code == u"answer_unreadable";
        return isRefusal && !isBefore;
    }

    QByteArray m_key;
    QString m_path;
    QJsonObject m_body;
};

} // namespace servery::app
