#include "app/printing/devicefile.h"

#include <QFile>
#include <QSocketNotifier>

#include <array>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>
#endif

namespace servery::app {

#ifdef Q_OS_UNIX
namespace {

bool isGone(int file)
{
    pollfd state{file, POLLIN, 0};
    return ::poll(&state, 1, 0) == 1 && (state.revents & (POLLHUP | POLLERR)) != 0;
}

} // namespace
#endif

DeviceFile::DeviceFile(const QString& path) : m_path(path) {}

DeviceFile::~DeviceFile()
{
    close();
}

void DeviceFile::fail(PrinterTrouble trouble)
{
    close();
    // Never from within open() or write(): the caller is told afterwards.
    QMetaObject::invokeMethod(
        this, [this, trouble] { Q_EMIT failed(trouble); }, Qt::QueuedConnection);
}

#ifdef Q_OS_UNIX

void DeviceFile::open()
{
    close();
    m_file =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (m_file < 0) {
        fail(PrinterTrouble::Unreachable);
        return;
    }
    m_readable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_file, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &DeviceFile::readSome);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &DeviceFile::writeSome);
    QMetaObject::invokeMethod(this, &PrinterPort::opened, Qt::QueuedConnection);
}

void DeviceFile::readSome()
{
    std::array<char, 256> buffer{};
    const ssize_t size = ::read(m_file, buffer.data(), buffer.size());
    if (size > 0)
        Q_EMIT received(QByteArray(buffer.data(), size));
    else if (size < 0 && errno != EAGAIN && errno != EINTR)
        fail(PrinterTrouble::ConnectionLost);
    else if (size == 0 && isGone(m_file))
        fail(PrinterTrouble::ConnectionLost);
    else if (size == 0)
        m_readable->setEnabled(false); // says nothing, and would wake us for ever
}

void DeviceFile::write(const QByteArray& bytes)
{
    if (m_file < 0)
        return;
    m_unsent += bytes;
    m_writable->setEnabled(true);
}

void DeviceFile::writeSome()
{
    const ssize_t size =
        ::write(m_file, m_unsent.constData(), static_cast<size_t>(m_unsent.size()));
    if (size < 0) {
        if (errno != EAGAIN && errno != EINTR)
            fail(PrinterTrouble::ConnectionLost);
        return;
    }
    m_unsent.remove(0, size);
    if (m_unsent.isEmpty())
        m_writable->setEnabled(false);
    Q_EMIT written();
}

void DeviceFile::close()
{
    // Not deleted here: it may be their own signal that leads here.
    if (m_readable)
        m_readable.release()->deleteLater();
    if (m_writable)
        m_writable.release()->deleteLater();
    if (m_file >= 0)
        ::close(m_file);
    m_file = -1;
    m_unsent.clear();
}

#else

void DeviceFile::open()
{
    fail(PrinterTrouble::NotHere);
}
void DeviceFile::readSome() {}
void DeviceFile::write(const QByteArray&) {}
void DeviceFile::writeSome() {}
void DeviceFile::close() {}

#endif

} // namespace servery::app
