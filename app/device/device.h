// Device: what belongs to this device and not to a venue or a window: its language, sounds, keys,
// sizes and whether it fills the screen. Every window of the program shares it. All of it is kept
// and changes while the program runs. Thread: the GUI thread.
#pragma once

#include "app/hardware/soundplayer.h"
#include "app/hardware/speaker.h"
#include "app/input/keymap.h"
#include "app/session/devicesettings.h"
#include "app/session/languages.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace servery::app {

class Device : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The application makes the one there is")
    Q_PROPERTY(servery::app::KeyMap* keys READ keys CONSTANT)
    Q_PROPERTY(double kitchenScale READ kitchenScale WRITE setKitchenScale NOTIFY sizesChanged)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY sizesChanged)
    Q_PROPERTY(bool kiosk READ kiosk WRITE setKiosk NOTIFY kioskChanged)
    Q_PROPERTY(bool lockedIn READ lockedIn NOTIFY kioskChanged)
    Q_PROPERTY(bool flashes READ flashes WRITE setFlashes NOTIFY signalsChanged)
    Q_PROPERTY(bool speaks READ speaks WRITE setSpeaks NOTIFY signalsChanged)
    Q_PROPERTY(bool canSpeak READ canSpeak CONSTANT)

public:
    Device(DeviceSettings& settings, std::unique_ptr<AudioOutput> audio,
           const QString& cacheDirectory, QObject* parent = nullptr);

    [[nodiscard]] Languages& languages() { return m_languages; }
    [[nodiscard]] SoundPlayer& sounds() { return m_sounds; }
    [[nodiscard]] KeyMap* keys() { return &m_keys; }
    // 0.8 to 1.6: everything in the kitchen.
    [[nodiscard]] double kitchenScale() const { return m_settings.kitchenScale(); }
    void setKitchenScale(double scale);
    // 1 to 1.5: everything on the other screens.
    [[nodiscard]] double textScale() const { return m_settings.textScale(); }
    void setTextScale(double scale);
    [[nodiscard]] bool kiosk() const { return m_settings.kiosk(); }
    void setKiosk(bool isOn);
    // Nothing leads out of the console: as the setting says, or as it was started.
    [[nodiscard]] bool lockedIn() const { return m_isStartedLocked || kiosk(); }
    void startLocked() { m_isStartedLocked = true; }
    // The screen's edge flashes with what is heard.
    [[nodiscard]] bool flashes() const { return m_settings.flashes(); }
    void setFlashes(bool isOn);
    // Order numbers are said aloud.
    [[nodiscard]] bool speaks() const { return m_settings.speaks(); }
    void setSpeaks(bool isOn);
    [[nodiscard]] bool canSpeak() const { return m_speaker.isThere(); }
    // Said when the device speaks and is not muted.
    void say(const QString& text);

Q_SIGNALS:
    void sizesChanged();
    void kioskChanged();
    void signalsChanged();

private:
    DeviceSettings& m_settings;
    bool m_isStartedLocked = false;
    Languages m_languages;
    SoundPlayer m_sounds;
    KeyMap m_keys;
    Speaker m_speaker;
};

} // namespace servery::app
