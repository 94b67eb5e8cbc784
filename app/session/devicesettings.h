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
    // An empty path: the user's own settings of this application.
    explicit DeviceSettings(const QString& iniPath = {});

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

private:
    std::unique_ptr<QSettings> m_settings;
};

} // namespace servery::app
