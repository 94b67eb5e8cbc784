// SoundPlayer: plays the console's cues. The WAV files are made once, in a directory of the
// caller's choice. A muted cue is not heard, but still told of, so that a test and a log see every
// one. Thread: the GUI thread. Errors: none; without a device or a writable directory it is silent.
#pragma once

#include "app/hardware/audiooutput.h"
#include "app/hardware/cue.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace servery::app {

class SoundPlayer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from Console")
    Q_PROPERTY(bool muted READ muted WRITE setMuted NOTIFY mutedChanged)
    Q_PROPERTY(double volume READ volume WRITE setVolume NOTIFY volumeChanged)
    Q_PROPERTY(bool keySounds READ keySounds WRITE setKeySounds NOTIFY keySoundsChanged)
    Q_PROPERTY(QVariantList cues READ cues NOTIFY stylesChanged)

public:
    // The same values as CueName.
    enum Cue {
        NewOrder = int(CueName::NewOrder),
        NewOrderAllergy = int(CueName::NewOrderAllergy),
        Late = int(CueName::Late),
        Cancelled = int(CueName::Cancelled),
        CodeRight = int(CueName::CodeRight),
        CodeWrong = int(CueName::CodeWrong),
        Offline = int(CueName::Offline),
        Back = int(CueName::Back),
        Tick = int(CueName::Tick),
    };
    Q_ENUM(Cue)

    SoundPlayer(std::unique_ptr<AudioOutput> output, QString directory, QObject* parent = nullptr);

    [[nodiscard]] bool muted() const { return m_muted; }
    void setMuted(bool muted);
    // From 0 to 1.
    [[nodiscard]] double volume() const { return m_volume; }
    void setVolume(double volume);
    // Whether Tick is heard at all; off by default.
    [[nodiscard]] bool keySounds() const { return m_keySounds; }
    void setKeySounds(bool on);

    // Objects with cue, name and style, for those that staff may choose about.
    [[nodiscard]] QVariantList cues() const;
    [[nodiscard]] CueStyle styleOf(CueName cue) const;
    Q_INVOKABLE void setStyle(servery::app::SoundPlayer::Cue cue, const QString& styleName);
    // Every choice that is not the standard, by the cue's name; the same form is taken back.
    [[nodiscard]] QVariantMap styles() const;
    void setStyles(const QVariantMap& styles);
    // Heard also while muted: somebody wants to hear what they chose.
    Q_INVOKABLE void tryOut(servery::app::SoundPlayer::Cue cue);

    Q_INVOKABLE void play(servery::app::SoundPlayer::Cue cue);

Q_SIGNALS:
    void mutedChanged();
    void volumeChanged();
    void keySoundsChanged();
    void stylesChanged();
    void played(servery::app::SoundPlayer::Cue cue);

private:
    // The cue's file, made when it is not there yet; empty when it cannot be.
    [[nodiscard]] QString fileOf(CueName cue);
    void sound(CueName cue);

    std::unique_ptr<AudioOutput> m_output;
    QString m_directory;
    QHash<QString, QString> m_files; // by cue and style
    QHash<int, CueStyle> m_styles;
    bool m_muted = false;
    bool m_keySounds = false;
    double m_volume = 0.8;
};

} // namespace servery::app
