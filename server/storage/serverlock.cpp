#include "server/storage/serverlock.h"

#include "server/storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <string>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace servery::storage {

namespace {

class FileLock final : public ServerLock
{
public:
    explicit FileLock(const QString& database)
    {
        // A link to a database is that database.
        const QFileInfo info(database);
        const QString path = (info.exists() ? info.canonicalFilePath() : info.absoluteFilePath()) +
                             QStringLiteral("-lock");
        // Only read, so that it does not matter which user's server made it; and not to be created
        // where it is there, which Linux denies to others in folders such as /tmp.
        const QByteArray name = QFile::encodeName(path);
        m_file = ::open(name.constData(), O_RDONLY | O_CLOEXEC);
        if (m_file < 0 && errno == ENOENT)
            m_file = ::open(name.constData(), O_RDONLY | O_CREAT | O_CLOEXEC, 0644);
        if (m_file < 0)
            raise(DatabaseError::Kind::Unavailable, "cannot open " + path.toStdString());
        if (::flock(m_file, LOCK_EX | LOCK_NB) == 0)
            return;
        const bool isHeld = errno == EWOULDBLOCK;
        const int error = errno;
        ::close(m_file);
        if (isHeld)
            throw DatabaseError(DatabaseError::Kind::Busy,
                                "another server runs on " + database.toStdString());
        errno = error;
        raise(DatabaseError::Kind::Unavailable, "cannot lock " + path.toStdString());
    }
    ~FileLock() override { ::close(m_file); }

private:
    [[noreturn]] static void raise(DatabaseError::Kind kind, const std::string& what)
    {
        throw DatabaseError(kind, what + ": " + std::strerror(errno));
    }

    int m_file = -1;
};

} // namespace

std::unique_ptr<ServerLock> lockForServer(const QString& url)
{
    const QString scheme = QStringLiteral("sqlite:");
    const QString path = url.startsWith(scheme) ? url.mid(scheme.size()) : QString();
    // What cannot be a database is refused, with its reason, where it is opened.
    if (path.isEmpty() || path == QLatin1String(":memory:") || QFileInfo(path).isDir() ||
        !QFileInfo(path).absoluteDir().exists())
        return nullptr;
    return std::make_unique<FileLock>(path);
}

} // namespace servery::storage
