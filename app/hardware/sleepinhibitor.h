// SleepInhibitor: keeps the screen from going dark while the console fills it. On Linux by the
// desktop's org.freedesktop.ScreenSaver over D-Bus; where that is not to be had it says so in the
// log and the system's own settings decide. Thread: the GUI thread.
#pragma once

#include <QObject>
#include <QString>

#include <optional>

namespace servery::app {

class SleepInhibitor : public QObject
{
    Q_OBJECT

public:
    // The name of a D-Bus connection that is there; empty: the session's.
    explicit SleepInhibitor(const QString& connection = {}, QObject* parent = nullptr);
    ~SleepInhibitor() override;

    void setInhibited(bool isInhibited);
    // Whether the desktop has agreed.
    [[nodiscard]] bool isInhibiting() const { return m_cookie.has_value(); }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void release();

    QString m_connection;
    bool m_isWanted = false;
    std::optional<quint32> m_cookie;
};

} // namespace servery::app
