// ServerTime: the one clock that every timer on the screen follows. It is the device's clock moved
// by what the server said its time was, also where the device's is set meanwhile, and it ticks once
// a second. Thread: the GUI thread. Units: milliseconds since 1970 (UTC).
#pragma once

#include "core/base/clock.h"

#include <QObject>
#include <QTimeZone>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace servery::app {

class ServerTime : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(qint64 nowMs READ nowMs NOTIFY ticked)
    Q_PROPERTY(QString clockText READ clockText NOTIFY ticked)

public:
    explicit ServerTime(const Clock& clock, QObject* parent = nullptr);

    // Starts the shared 1 Hz timer.
    void start();
    // Takes the present time over into nowMs; the timer calls it, and so do tests.
    void tick();
    // The server's time as just heard.
    void learn(Timestamp serverNow);
    // The venue's zone (IANA name); unknown names leave the device's own.
    void setTimeZone(const QByteArray& ianaId);
    [[nodiscard]] const QTimeZone& timeZone() const { return m_zone; }

    [[nodiscard]] qint64 nowMs() const { return m_nowMs; }
    // Server time this instant, not the last tick's.
    [[nodiscard]] Timestamp now() const;
    // How far the server is ahead of this device, in milliseconds.
    [[nodiscard]] qint64 offsetMs() const { return m_offsetMs; }
    [[nodiscard]] QString clockText() const { return formatTime(m_nowMs); }
    // "19:42" in the venue's zone; empty for 0.
    Q_INVOKABLE [[nodiscard]] QString formatTime(qint64 ms) const;
    // The time alone where it is today, otherwise with its day.
    Q_INVOKABLE [[nodiscard]] QString formatWhen(qint64 ms) const;
    // "Wed 18 Nov 19:42" and "Wed 18 Nov", likewise.
    [[nodiscard]] QString formatDay(qint64 ms) const;
    [[nodiscard]] QString formatDate(qint64 ms) const;

Q_SIGNALS:
    void ticked();

private:
    // This device's clock was set: what the server said stays right.
    void followClock();

    const Clock& m_clock;
    QTimer m_timer;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    qint64 m_offsetMs = 0;
    bool m_hasLearned = false;
    qint64 m_tickMs = 0; // this device's clock at the last tick, and how long it had run
    qint64 m_tickMonoMs = 0;
    qint64 m_nowMs = 0;
};

} // namespace servery::app
