#include "core/base/venueday.h"

#include <QTimeZone>

namespace servery {

namespace {

QTimeZone zoneOf(const QByteArray& name)
{
    const QTimeZone zone(name);
    return zone.isValid() ? zone : QTimeZone::utc();
}

QDateTime localOf(Timestamp at, const QByteArray& timeZone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zoneOf(timeZone));
}

} // namespace

QDate dayOf(Timestamp at, const QByteArray& timeZone)
{
    return localOf(at, timeZone).date();
}

int hourOf(Timestamp at, const QByteArray& timeZone)
{
    return localOf(at, timeZone).time().hour();
}

DayRange rangeOf(QDate day, const QByteArray& timeZone)
{
    return rangeOf(day, day, timeZone);
}

DayRange rangeOf(QDate first, QDate last, const QByteArray& timeZone)
{
    const QTimeZone zone = zoneOf(timeZone);
    return {{first.startOfDay(zone).toMSecsSinceEpoch()},
            {last.addDays(1).startOfDay(zone).toMSecsSinceEpoch()}};
}

} // namespace servery
