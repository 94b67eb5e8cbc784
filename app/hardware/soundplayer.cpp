#include "app/hardware/soundplayer.h"

#include <QDir>
#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcSound, "servery.app.sound")
} // namespace

SoundPlayer::SoundPlayer(std::unique_ptr<AudioOutput> output, QString directory, QObject* parent)
    : QObject(parent), m_output(std::move(output)), m_directory(std::move(directory))
{}

void SoundPlayer::setMuted(bool muted)
{
    if (m_muted == muted)
        return;
    m_muted = muted;
    Q_EMIT mutedChanged();
}

void SoundPlayer::setVolume(double volume)
{
    const double bounded = std::clamp(volume, 0.0, 1.0);
    if (qFuzzyCompare(bounded + 1.0, m_volume + 1.0))
        return;
    m_volume = bounded;
    Q_EMIT volumeChanged();
}

void SoundPlayer::setKeySounds(bool on)
{
    if (m_keySounds == on)
        return;
    m_keySounds = on;
    Q_EMIT keySoundsChanged();
}

void SoundPlayer::play(Cue cue)
{
    if (cue == Tick && !m_keySounds)
        return;
    const auto name = static_cast<CueName>(cue);
    qCDebug(lcSound) << "cue" << cueName(name) << (m_muted ? "muted" : "heard");
    if (!m_muted) {
        const QString path = fileOf(name);
        if (!path.isEmpty())
            m_output->play(path, m_volume);
    }
    Q_EMIT played(cue);
}

QString SoundPlayer::fileOf(CueName cue)
{
    const auto known = m_files.constFind(int(cue));
    if (known != m_files.constEnd())
        return *known;

    QString path;
    const QDir directory(m_directory);
    if (directory.mkpath(QStringLiteral("."))) {
        path = directory.filePath(cueName(cue) + QStringLiteral(".wav"));
        QSaveFile file(path);
        const QByteArray wav = wavOf(cueTones(cue));
        if (!file.open(QIODevice::WriteOnly) || file.write(wav) != wav.size() || !file.commit())
            path.clear();
    }
    if (path.isEmpty())
        qCWarning(lcSound) << "cannot keep the sounds in" << m_directory;
    m_files.insert(int(cue), path);
    return path;
}

} // namespace servery::app
