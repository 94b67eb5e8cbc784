#include "app/hardware/speaker.h"

#include <QStandardPaths>

#include <algorithm>

namespace servery::app {

Speaker::Speaker(const QString& program, QObject* parent)
    : QObject(parent),
      m_program(program.isEmpty() ? QStandardPaths::findExecutable(QStringLiteral("espeak-ng"))
                                  : program)
{
    connect(&m_process, &QProcess::finished, this, &Speaker::next);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        // Of a program that cannot be started, finished() does not tell.
        if (error == QProcess::FailedToStart)
            m_waiting.clear();
    });
}

Speaker::~Speaker()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(500);
}

void Speaker::say(const QString& text, const QString& language, double volume)
{
    if (!isThere())
        return;
    m_waiting.append({text, language, std::clamp(volume, 0.0, 1.0)});
    if (m_waiting.size() > mostWaiting)
        m_waiting.removeFirst();
    if (m_process.state() == QProcess::NotRunning)
        next();
}

void Speaker::next()
{
    if (m_waiting.isEmpty())
        return;
    const Sentence sentence = m_waiting.takeFirst();
    // The sentence goes in by standard input: an argument could be taken for an option.
    m_process.start(m_program,
                    {QStringLiteral("-v"), sentence.language, QStringLiteral("-a"),
                     QString::number(qRound(sentence.volume * 200)), QStringLiteral("-s"),
                     QStringLiteral("150"), QStringLiteral("--stdin")});
    m_process.write(sentence.text.toUtf8());
    m_process.closeWriteChannel();
}

} // namespace servery::app
