// DeviceSettings: what this device remembers between two starts. Never a token, a PIN or a code.
// Thread: the GUI thread.
#pragma once

#include <QSettings>
#include <QString>

#include <memory>

namespace servery::app {

class DeviceSettings
{
public:
    // An empty path: the user's own settings of this application. Where a program has several
    // windows, each but the first (1) keeps a place, a name and a screen of its own.
    explicit DeviceSettings(const QString& iniPath = {}, int window = 1);

    [[nodiscard]] QString serverUrl() const;
    void setServerUrl(const QString& url);
    [[nodiscard]] QString venueSlug() const;
    void setVenueSlug(const QString& slug);
    [[nodiscard]] QString username() const;
    void setUsername(const QString& username);
    // "kitchen" or "counter"; empty: by the role that signs in.
    [[nodiscard]] QString screen() const;
    void setScreen(const QString& screen);
    // The code of the language that was chosen; empty: the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& code);
    // The screen that was shown last: "kitchen" or "counter"; empty before the first.
    [[nodiscard]] QString lastScreen() const;
    void setLastScreen(const QString& screen);
    [[nodiscard]] double volume() const;
    void setVolume(double volume);
    [[nodiscard]] bool muted() const;
    void setMuted(bool muted);
    [[nodiscard]] double kitchenScale() const;
    void setKitchenScale(double scale);
    // The kitchen's station that is shown; empty: all.
    [[nodiscard]] QString station() const;
    void setStation(const QString& station);
    [[nodiscard]] double textScale() const;
    void setTextScale(double scale);
    [[nodiscard]] bool kiosk() const;
    void setKiosk(bool isOn);
    [[nodiscard]] bool flashes() const;
    void setFlashes(bool isOn);
    [[nodiscard]] bool speaks() const;
    void setSpeaks(bool isOn);
    [[nodiscard]] bool keySounds() const;
    void setKeySounds(bool isOn);
    // JSON: the style of each cue that is not the standard.
    [[nodiscard]] QByteArray soundStyles() const;
    void setSoundStyles(const QByteArray& json);
    // JSON, as app/input/keytable.h and keymap.cpp write them.
    [[nodiscard]] QByteArray keys() const;
    void setKeys(const QByteArray& json);
    [[nodiscard]] QByteArray scanner() const;
    void setScanner(const QByteArray& json);
    // JSON, as app/printing/printersettings.h writes it.
    [[nodiscard]] QByteArray printers() const;
    void setPrinters(const QByteArray& json);

private:
    // A key of this window alone.
    [[nodiscard]] QString own(const QString& key) const { return m_prefix + key; }

    std::unique_ptr<QSettings> m_settings;
    QString m_prefix;
};

} // namespace servery::app
