// LiveReading: what is read whole from the server, and anew as things happen: one request at a
// time, and once more where something happened while it was read. What was read stays while it is
// read again, also where that fails. Thread: the GUI thread.
#pragma once

#include "app/link/staffapi.h"

#include <QJsonObject>
#include <QObject>

namespace servery::app {

class LiveReading : public QObject
{
    Q_OBJECT

public:
    LiveReading(StaffApi& api, const QString& path, QObject* parent = nullptr);

    // "none", "loading", "ready" or "failed" (there is nothing to show)
    [[nodiscard]] QString state() const { return m_state; }
    [[nodiscard]] bool isReady() const { return m_state == u"ready"; }
    void refresh();
    // Nothing is shown any more, and what is on its way is not taken.
    void clear();

Q_SIGNALS:
    void arrived(const QJsonObject& answer);
    // After an answer of either kind, and after arrived().
    void changed();

private:
    StaffApi& m_api;
    QString m_path;
    QString m_state = QStringLiteral("none");
    bool m_isReading = false;
    bool m_isStale = false; // something happened while it was read
    int m_asked = 0;        // answers to what was asked before are late
};

} // namespace servery::app
