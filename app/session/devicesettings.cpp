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
const QString stationKey = QStringLiteral("kitchen/station");
const QString textScaleKey = QStringLiteral("device/textScale");
const QString kioskKey = QStringLiteral("device/kiosk");
const QString flashesKey = QStringLiteral("sound/flashes");
const QString speaksKey = QStringLiteral("sound/speaks");
const QString keySoundsKey = QStringLiteral("sound/keys");
const QString stylesKey = QStringLiteral("sound/styles");
const QString keysKey = QStringLiteral("input/keys");
const QString scannerKey = QStringLiteral("input/scanner");
const QString printersKey = QStringLiteral("printing/printers");
} // namespace

DeviceSettings::DeviceSettings(const QString& iniPath, int window)
    : m_settings(iniPath.isEmpty() ? std::make_unique<QSettings>()
                                   : std::make_unique<QSettings>(iniPath, QSettings::IniFormat)),
      m_prefix(window > 1 ? QStringLiteral("window%1/").arg(window) : QString())
{}

QString DeviceSettings::serverUrl() const
{
    // A further window begins with the first one's server and venue.
    const QVariant first = m_settings->value(serverKey, QStringLiteral("http://127.0.0.1:8080"));
    return m_settings->value(own(serverKey), first).toString();
}

void DeviceSettings::setServerUrl(const QString& url)
{
    m_settings->setValue(own(serverKey), url);
}

QString DeviceSettings::venueSlug() const
{
    return m_settings->value(own(venueKey), m_settings->value(venueKey)).toString();
}

void DeviceSettings::setVenueSlug(const QString& slug)
{
    m_settings->setValue(own(venueKey), slug);
}

QString DeviceSettings::username() const
{
    return m_settings->value(own(userKey)).toString();
}

void DeviceSettings::setUsername(const QString& username)
{
    m_settings->setValue(own(userKey), username);
}

QString DeviceSettings::screen() const
{
    return m_settings->value(own(screenKey)).toString();
}

void DeviceSettings::setScreen(const QString& screen)
{
    m_settings->setValue(own(screenKey), screen);
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
    return m_settings->value(own(lastScreenKey)).toString();
}

void DeviceSettings::setLastScreen(const QString& screen)
{
    m_settings->setValue(own(lastScreenKey), screen);
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

QString DeviceSettings::station() const
{
    return m_settings->value(own(stationKey)).toString();
}

void DeviceSettings::setStation(const QString& station)
{
    m_settings->setValue(own(stationKey), station);
}

double DeviceSettings::textScale() const
{
    return std::clamp(m_settings->value(textScaleKey, 1.0).toDouble(), 1.0, 1.5);
}

void DeviceSettings::setTextScale(double scale)
{
    m_settings->setValue(textScaleKey, scale);
}

bool DeviceSettings::kiosk() const
{
    return m_settings->value(kioskKey, false).toBool();
}

void DeviceSettings::setKiosk(bool isOn)
{
    m_settings->setValue(kioskKey, isOn);
}

bool DeviceSettings::flashes() const
{
    return m_settings->value(flashesKey, false).toBool();
}

void DeviceSettings::setFlashes(bool isOn)
{
    m_settings->setValue(flashesKey, isOn);
}

bool DeviceSettings::speaks() const
{
    return m_settings->value(speaksKey, false).toBool();
}

void DeviceSettings::setSpeaks(bool isOn)
{
    m_settings->setValue(speaksKey, isOn);
}

bool DeviceSettings::keySounds() const
{
    return m_settings->value(keySoundsKey, false).toBool();
}

void DeviceSettings::setKeySounds(bool isOn)
{
    m_settings->setValue(keySoundsKey, isOn);
}

QByteArray DeviceSettings::soundStyles() const
{
    return m_settings->value(stylesKey).toByteArray();
}

void DeviceSettings::setSoundStyles(const QByteArray& json)
{
    m_settings->setValue(stylesKey, json);
}

QByteArray DeviceSettings::keys() const
{
    return m_settings->value(keysKey).toByteArray();
}

void DeviceSettings::setKeys(const QByteArray& json)
{
    m_settings->setValue(keysKey, json);
}

QByteArray DeviceSettings::scanner() const
{
    return m_settings->value(scannerKey).toByteArray();
}

void DeviceSettings::setScanner(const QByteArray& json)
{
    m_settings->setValue(scannerKey, json);
}

QByteArray DeviceSettings::printers() const
{
    return m_settings->value(printersKey).toByteArray();
}

void DeviceSettings::setPrinters(const QByteArray& json)
{
    m_settings->setValue(printersKey, json);
}

} // namespace servery::app
