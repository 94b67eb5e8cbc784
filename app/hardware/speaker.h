// Speaker: says order numbers aloud. Debian 12's Qt speech module comes without any engine, so the
// program espeak-ng speaks, where it is installed; without it nothing is said and nothing fails.
// Thread: the GUI thread; no call blocks.
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

namespace servery::app {

class Speaker : public QObject
{
    Q_OBJECT

public:
    // Sentences that wait; when more come the oldest is left out, since a late number misleads.
    static constexpr int mostWaiting = 3;

    // An empty program: espeak-ng from the path.
    explicit Speaker(const QString& program = {}, QObject* parent = nullptr);
    ~Speaker() override;

    [[nodiscard]] bool isThere() const { return !m_program.isEmpty(); }
    // In the language of this code ("de"), as loud as 0 to 1.
    void say(const QString& text, const QString& language, double volume);

private:
    void next();

    struct Sentence
    {
        QString text;
        QString language;
        double volume = 1;
    };

    QString m_program;
    QProcess m_process;
    QList<Sentence> m_waiting;
};

} // namespace servery::app
