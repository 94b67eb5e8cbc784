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
    // After an answer, also a refusal, the same again is a new request: the server would repeat
    // what it said. Without one that can be read, where the server failed, or while it is still
    // about it, it may yet come to pass, or has.
    void hear(const Result<QJsonObject, protocol::Problem>& answer)
    {
        if (answer || isRefusal(answer.error()))
            clear();
    }
    // It is not asked any more.
    void clear() { m_key.clear(); }

private:
    [[nodiscard]] static bool isRefusal(const protocol::Problem& problem)
    {
        return problem.status >= 400 && problem.status < 500 &&
               problem.code != u"idempotency_key_running";
    }

    QByteArray m_key;
    QString m_path;
    QJsonObject m_body;
};

} // namespace servery::app
