#include "app/session/devicesettings.h"

#include <algorithm>

namespace servery::app {
namespace {
const QString serverKey = QStringLiteral("server/url");
const QString venueKey = QStringLiteral("server/venue");
const QString userKey = QStringLiteral("staff/username");
const QString screenKey = QStringLiteral("device/screen");
const QString languageKey = QStringLiteral("device/language");
const QString lastScreenKey = QStringLiteral("device/lastScreen");
const QString volumeKey = QStringLiteral("sound/volume");
const QString mutedKey = QStringLiteral("sound/muted");
const QString scaleKey = QStringLiteral("kitchen/scale");
} // namespace

DeviceSettings::DeviceSettings(const QString& iniPath)
    : m_settings(iniPath.isEmpty() ? std::make_unique<QSettings>()
                                   : std::make_unique<QSettings>(iniPath, QSettings::IniFormat))
{}

QString DeviceSettings::serverUrl() const
{
    return m_settings->value(serverKey, QStringLiteral("http://127.0.0.1:8080")).toString();
}

void DeviceSettings::setServerUrl(const QString& url)
{
    m_settings->setValue(serverKey, url);
}

QString DeviceSettings::venueSlug() const
{
    return m_settings->value(venueKey).toString();
}

void DeviceSettings::setVenueSlug(const QString& slug)
{
    m_settings->setValue(venueKey, slug);
}

QString DeviceSettings::username() const
{
    return m_settings->value(userKey).toString();
}

void DeviceSettings::setUsername(const QString& username)
{
    m_settings->setValue(userKey, username);
}

QString DeviceSettings::screen() const
{
    return m_settings->value(screenKey).toString();
}

void DeviceSettings::setScreen(const QString& screen)
{
    m_settings->setValue(screenKey, screen);
}

QString DeviceSettings::language() const
{
    return m_settings->value(languageKey).toString();
}

void DeviceSettings::setLanguage(const QString& code)
{
    m_settings->setValue(languageKey, code);
}

QString DeviceSettings::lastScreen() const
{
    return m_settings->value(lastScreenKey).toString();
}

void DeviceSettings::setLastScreen(const QString& screen)
{
    m_settings->setValue(lastScreenKey, screen);
}

double DeviceSettings::volume() const
{
    return std::clamp(m_settings->value(volumeKey, 0.8).toDouble(), 0.0, 1.0);
}

void DeviceSettings::setVolume(double volume)
{
    m_settings->setValue(volumeKey, volume);
}

bool DeviceSettings::muted() const
{
    return m_settings->value(mutedKey, false).toBool();
}

void DeviceSettings::setMuted(bool muted)
{
    m_settings->setValue(mutedKey, muted);
}

double DeviceSettings::kitchenScale() const
{
    return std::clamp(m_settings->value(scaleKey, 1.0).toDouble(), 0.8, 1.6);
}

void DeviceSettings::setKitchenScale(double scale)
{
    m_settings->setValue(scaleKey, scale);
}

} // namespace servery::app
