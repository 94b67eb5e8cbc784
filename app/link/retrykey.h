// RetryKey: the idempotency key of a request and of its repetitions. What may have arrived and is
// asked again has the same key, so that it counts once; anything else has a new one. Thread: the
// GUI thread.
#pragma once

#include "app/link/staffapi.h"

namespace servery::app {

class RetryKey
{
public:
    // what: all that the request says.
    [[nodiscard]] const QByteArray& of(const QString& what, StaffApi& api)
    {
        if (m_key.isEmpty() || m_what != what)
            m_key = api.newKey();
        m_what = what;
        return m_key;
    }
    // After an answer, also a refusal, the same again is a new request: the server would repeat
    // what it said. Without one, or where the server failed, it may still come to pass.
    void hear(const Result<QJsonObject, protocol::Problem>& answer)
    {
        if (answer || (answer.error().status > 0 && answer.error().status < 500))
            clear();
    }
    // It is not asked any more.
    void clear() { m_key.clear(); }

private:
    QByteArray m_key;
    QString m_what;
};

} // namespace servery::app
