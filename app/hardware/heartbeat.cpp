#include "app/hardware/heartbeat.h"

#include <algorithm>
#include <cstring>

#ifdef Q_OS_UNIX
#include <cstddef>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace servery::app {

Heartbeat::Heartbeat(const QByteArray& socket, const QByteArray& watchdogUsec, QObject* parent)
    : QObject(parent), m_socket(socket)
{
    // Half of the time that is given, so that one late beat does no harm.
    m_timer.setInterval(static_cast<int>(std::max<qint64>(0, watchdogUsec.toLongLong() / 2'000)));
    connect(&m_timer, &QTimer::timeout, this, &Heartbeat::beat);
}

void Heartbeat::start()
{
    send("READY=1");
    if (intervalMs() > 0 && !m_socket.isEmpty())
        m_timer.start();
}

void Heartbeat::beat()
{
    send("WATCHDOG=1");
}

void Heartbeat::send(const QByteArray& message) const
{
#ifdef Q_OS_UNIX
    sockaddr_un address{};
    if (m_socket.isEmpty() || static_cast<std::size_t>(m_socket.size()) >= sizeof address.sun_path)
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, m_socket.constData(), static_cast<std::size_t>(m_socket.size()));
    // An abstract name begins with a zero byte, which is written as "@".
    if (address.sun_path[0] == '@')
        address.sun_path[0] = '\0';
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) +
                                               static_cast<std::size_t>(m_socket.size()));
    const int file = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (file < 0)
        return;
    ::sendto(file, message.constData(), static_cast<std::size_t>(message.size()), MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr*>(&address), length);
    ::close(file);
#else
    Q_UNUSED(message)
#endif
}

} // namespace servery::app
