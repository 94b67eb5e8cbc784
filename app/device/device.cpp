#include "app/device/device.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery::app {

Device::Device(DeviceSettings& settings, std::unique_ptr<AudioOutput> audio,
               const QString& cacheDirectory, QObject* parent)
    : QObject(parent),
      m_settings(settings),
      m_languages(settings),
      m_sounds(std::move(audio), cacheDirectory + QStringLiteral("/sounds")),
      m_keys(settings)
{
    m_sounds.setObjectName(QStringLiteral("sounds"));
    m_sounds.setMuted(settings.muted());
    m_sounds.setVolume(settings.volume());
    m_sounds.setKeySounds(settings.keySounds());
    m_sounds.setStyles(QJsonDocument::fromJson(settings.soundStyles()).object().toVariantMap());
    connect(&m_sounds, &SoundPlayer::mutedChanged, this,
            [this] { m_settings.setMuted(m_sounds.muted()); });
    connect(&m_sounds, &SoundPlayer::volumeChanged, this,
            [this] { m_settings.setVolume(m_sounds.volume()); });
    connect(&m_sounds, &SoundPlayer::keySoundsChanged, this,
            [this] { m_settings.setKeySounds(m_sounds.keySounds()); });
    connect(&m_sounds, &SoundPlayer::stylesChanged, this, [this] {
        m_settings.setSoundStyles(QJsonDocument(QJsonObject::fromVariantMap(m_sounds.styles()))
                                      .toJson(QJsonDocument::Compact));
    });
    connect(&m_languages, &Languages::changed, &m_keys, &KeyMap::changed);
    connect(&m_languages, &Languages::changed, &m_sounds, &SoundPlayer::stylesChanged);
}

void Device::setKitchenScale(double scale)
{
    if (qFuzzyCompare(scale, kitchenScale()))
        return;
    m_settings.setKitchenScale(scale);
    Q_EMIT sizesChanged();
}

void Device::setTextScale(double scale)
{
    if (qFuzzyCompare(scale, textScale()))
        return;
    m_settings.setTextScale(scale);
    Q_EMIT sizesChanged();
}

void Device::setKiosk(bool isOn)
{
    if (kiosk() == isOn)
        return;
    m_settings.setKiosk(isOn);
    Q_EMIT kioskChanged();
}

void Device::setFlashes(bool isOn)
{
    if (flashes() == isOn)
        return;
    m_settings.setFlashes(isOn);
    Q_EMIT signalsChanged();
}

void Device::setSpeaks(bool isOn)
{
    if (speaks() == isOn)
        return;
    m_settings.setSpeaks(isOn);
    Q_EMIT signalsChanged();
}

void Device::say(const QString& text)
{
    if (speaks() && !m_sounds.muted())
        m_speaker.say(text, m_languages.current(), m_sounds.volume());
}

} // namespace servery::app
