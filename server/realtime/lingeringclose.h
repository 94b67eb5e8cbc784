// LingeringClose: ends a TCP connection so that the peer gets to read our last words. Closing a
// socket that still has unread bytes makes the kernel send a reset, which may throw away a close
// frame that the peer has not read yet. So our side is shut for writing, what still comes is read
// and dropped, and the descriptor is closed when the peer has closed, or after the time-out.
// Thread: its event loop. Deletes itself.
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace servery::realtime {

class LingeringClose : public QObject
{
    Q_OBJECT

public:
    // Takes the descriptor over.
    LingeringClose(int descriptor, int timeoutMs, QObject* parent);
    ~LingeringClose() override;

    // A second descriptor for the same connection, which keeps it from being reset; -1 on failure.
    [[nodiscard]] static int duplicate(qintptr descriptor);

private:
    void drain();

    int m_descriptor;
    qint64 m_bytesLeft = 16 * 1024 * 1024; // a peer that never stops is cut off
    QSocketNotifier m_notifier;
};

} // namespace servery::realtime
