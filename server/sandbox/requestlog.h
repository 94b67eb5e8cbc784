// RequestLog: what the sandbox was asked, for tests to look at. Secrets are not kept. Thread: the
// sandbox's.
#pragma once

#include "core/base/clock.h"
#include "server/http/message.h"

#include <QJsonArray>

namespace servery::sandbox {

class RequestLog
{
public:
    explicit RequestLog(const Clock& clock) : m_clock(clock) {}

    void record(const http::Request& request, const QJsonValue& parameters);
    // Those whose path holds this text; all when it is empty. Oldest first.
    [[nodiscard]] QJsonArray list(const QString& pathPart = {}) const;
    void clear() { m_entries = {}; }

private:
    const Clock& m_clock;
    QJsonArray m_entries;
};

} // namespace servery::sandbox
