// Decision: the request by which somebody decides something at the server, one at a time. Asked
// again without an answer it is the same request (RetryKey), so it counts once. Thread: the GUI
// thread. Errors: problem(), as a sentence for staff.
#pragma once

#include "app/link/retrykey.h"

#include <QObject>

#include <functional>

namespace servery::app {

class Decision : public QObject
{
    Q_OBJECT

public:
    explicit Decision(StaffApi& api, QObject* parent = nullptr) : QObject(parent), m_api(api) {}

    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    [[nodiscard]] QString problem() const { return m_problem; }
    // Nothing while another is on its way. taken: called when the server has taken it.
    void post(const QString& path, const QJsonObject& body, std::function<void()> taken = {});
    void forgetProblem() { m_problem.clear(); }
    // It is not asked any more; what is on its way is not heard of.
    void clear();

Q_SIGNALS:
    void changed();
    // Also by a refusal, or by nobody.
    void answered();

private:
    StaffApi& m_api;
    RetryKey m_key;
    QString m_problem;
    bool m_isBusy = false;
    int m_asked = 0; // answers to what was asked before are late
};

} // namespace servery::app
