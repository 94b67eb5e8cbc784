// Heartbeat: tells the service manager that the console is up, and from the GUI thread that it is
// alive, so that a console that hangs is started anew. By systemd's notification protocol, which
// any supervisor may speak: a datagram to the socket named in NOTIFY_SOCKET, as often as
// WATCHDOG_USEC asks. Without these nothing is sent. Source: sd_notify(3). Thread: the GUI thread.
#pragma once

#include <QObject>
#include <QTimer>

namespace servery::app {

class Heartbeat : public QObject
{
    Q_OBJECT

public:
    // What stands in the environment: the socket's name and microseconds.
    Heartbeat(const QByteArray& socket, const QByteArray& watchdogUsec, QObject* parent = nullptr);

    // The screens are there. From now on it beats.
    void start();
    // Milliseconds between two beats; 0: none are asked for.
    [[nodiscard]] int intervalMs() const { return m_timer.interval(); }
    void beat();

private:
    void send(const QByteArray& message) const;

    QByteArray m_socket;
    QTimer m_timer;
};

} // namespace servery::app
