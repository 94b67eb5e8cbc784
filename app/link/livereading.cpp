#include "app/link/livereading.h"

#include <utility>

namespace servery::app {

LiveReading::LiveReading(StaffApi& api, const QString& path, QObject* parent)
    : QObject(parent), m_api(api), m_path(path)
{}

void LiveReading::clear()
{
    ++m_asked;
    m_isReading = false;
    m_isStale = false;
    m_state = QStringLiteral("none");
}

void LiveReading::refresh()
{
    if (m_isReading) {
        m_isStale = true;
        return;
    }
    m_isReading = true;
    if (!isReady())
        m_state = QStringLiteral("loading");
    m_api.get(m_path, this,
              [this, asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                  if (asked != m_asked)
                      return;
                  m_isReading = false;
                  if (answer || !isReady())
                      m_state = answer ? QStringLiteral("ready") : QStringLiteral("failed");
                  if (answer)
                      Q_EMIT arrived(*answer);
                  Q_EMIT changed();
                  if (std::exchange(m_isStale, false))
                      refresh();
              });
}

} // namespace servery::app
