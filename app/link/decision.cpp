#include "app/link/decision.h"

#include "app/orders/refusals.h"

namespace servery::app {

void Decision::post(const QString& path, const QJsonObject& body, std::function<void()> taken)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_problem.clear();
    Q_EMIT changed();
    m_api.post(path, body, m_key.of(path, body, m_api), this,
               [this, taken = std::move(taken),
                asked = m_asked](const Result<QJsonObject, protocol::Problem>& answer) {
                   if (asked != m_asked)
                       return;
                   m_isBusy = false;
                   m_key.hear(answer);
                   if (!answer)
                       m_problem = refusalText(answer.error());
                   else if (taken)
                       taken();
                   Q_EMIT changed();
                   Q_EMIT answered();
               });
}

void Decision::clear()
{
    ++m_asked;
    m_key.clear();
    m_problem.clear();
    m_isBusy = false;
}

} // namespace servery::app
