// ConsoleProgram: servery-console itself as a process of its own, without a display, with software
// rendering and a home folder that is gone with it. Thread: the bench's.
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace servery::bench {

class ConsoleProgram
{
public:
    // Starts it and hands it the PIN.
    ConsoleProgram(const QUrl& server, const QString& username, const QByteArray& pin);
    ~ConsoleProgram();

    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QTemporaryDir m_home;
    QProcess m_process;
};

} // namespace servery::bench
