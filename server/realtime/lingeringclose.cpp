#include "server/realtime/lingeringclose.h"

#include <QTimer>

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace servery::realtime {

LingeringClose::LingeringClose(int descriptor, int timeoutMs, QObject* parent)
    : QObject(parent), m_descriptor(descriptor), m_notifier(descriptor, QSocketNotifier::Read)
{
    ::shutdown(m_descriptor, SHUT_WR);
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] { drain(); });
    QTimer::singleShot(timeoutMs, this, [this] { deleteLater(); });
}

LingeringClose::~LingeringClose()
{
    m_notifier.setEnabled(false);
    ::close(m_descriptor);
}

int LingeringClose::duplicate(qintptr descriptor)
{
    return ::fcntl(static_cast<int>(descriptor), F_DUPFD_CLOEXEC, 0);
}

void LingeringClose::drain()
{
    std::array<char, 16 * 1024> dropped{};
    const ssize_t count = ::recv(m_descriptor, dropped.data(), dropped.size(), MSG_DONTWAIT);
    if (count > 0) {
        m_bytesLeft -= count;
        if (m_bytesLeft > 0)
            return;
    } else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) {
        return;
    }
    m_notifier.setEnabled(false);
    deleteLater();
}

} // namespace servery::realtime
