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
    if (!m_muted)
        sound(name);
    Q_EMIT played(cue);
}

void SoundPlayer::tryOut(Cue cue)
{
    sound(static_cast<CueName>(cue));
}

void SoundPlayer::sound(CueName cue)
{
    if (styleOf(cue) == CueStyle::Off)
        return;
    const QString path = fileOf(cue);
    if (!path.isEmpty())
        m_output->play(path, m_volume);
}

CueStyle SoundPlayer::styleOf(CueName cue) const
{
    return m_styles.value(int(cue), CueStyle::Standard);
}

void SoundPlayer::setStyle(Cue cue, const QString& styleName)
{
    const CueStyle style = styleNamed(styleName);
    if (styleOf(static_cast<CueName>(cue)) == style)
        return;
    m_styles.insert(cue, style);
    Q_EMIT stylesChanged();
}

QVariantMap SoundPlayer::styles() const
{
    QVariantMap out;
    for (const CueName cue : allCues()) {
        if (styleOf(cue) != CueStyle::Standard)
            out.insert(cueName(cue), styleName(styleOf(cue)));
    }
    return out;
}

void SoundPlayer::setStyles(const QVariantMap& styles)
{
    m_styles.clear();
    for (const CueName cue : allCues()) {
        if (styles.contains(cueName(cue)))
            m_styles.insert(int(cue), styleNamed(styles.value(cueName(cue)).toString()));
    }
    Q_EMIT stylesChanged();
}

QVariantList SoundPlayer::cues() const
{
    const std::pair<Cue, QString> named[] = {
        {NewOrder, tr("New order")},         {NewOrderAllergy, tr("New order with an allergy")},
        {Late, tr("Order is late")},         {Cancelled, tr("Cancelled or taken off")},
        {CodeRight, tr("Code matches")},     {CodeWrong, tr("Code does not match")},
        {Offline, tr("Connection is lost")}, {Back, tr("Connection is back")},
    };
    QVariantList rows;
    for (const auto& [cue, name] : named)
        rows.append(
            QVariantMap{{QStringLiteral("cue"), int(cue)},
                        {QStringLiteral("name"), name},
                        {QStringLiteral("style"), styleName(styleOf(static_cast<CueName>(cue)))}});
    return rows;
}

QString SoundPlayer::fileOf(CueName cue)
{
    const QString name = cueName(cue) + u'-' + styleName(styleOf(cue));
    const auto known = m_files.constFind(name);
    if (known != m_files.constEnd())
        return *known;

    QString path;
    const QDir directory(m_directory);
    if (directory.mkpath(QStringLiteral("."))) {
        path = directory.filePath(name + QStringLiteral(".wav"));
        QSaveFile file(path);
        const QByteArray wav = wavOf(styled(cueTones(cue), styleOf(cue)));
        if (!file.open(QIODevice::WriteOnly) || file.write(wav) != wav.size() || !file.commit())
            path.clear();
    }
    if (path.isEmpty())
        qCWarning(lcSound) << "cannot keep the sounds in" << m_directory;
    m_files.insert(name, path);
    return path;
}

} // namespace servery::app
