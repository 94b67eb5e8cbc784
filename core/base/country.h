// Where a venue is, by its time zone. Thread: pure functions.
#pragma once

#include <QLocale>
#include <QTimeZone>

namespace servery {

// ISO 3166-1, two letters; empty for a zone that is unknown or in no one country.
[[nodiscard]] inline QString countryOf(const QByteArray& timeZone)
{
    const QTimeZone zone(timeZone);
    if (!zone.isValid() || zone.territory() == QLocale::AnyTerritory)
        return {};
    return QLocale::territoryToCode(zone.territory());
}

} // namespace servery
