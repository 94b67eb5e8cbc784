#include "app/time/servertime.h"

#include <QDateTime>
#include <QLocale>

namespace servery::app {

ServerTime::ServerTime(const Clock& clock, QObject* parent) : QObject(parent), m_clock(clock)
{
    m_timer.setInterval(1000);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &ServerTime::tick);
    followClock();
    m_nowMs = now().ms;
}

void ServerTime::start()
{
    m_timer.start();
}

Timestamp ServerTime::now() const
{
    return m_clock.now().plusMs(m_offsetMs);
}

void ServerTime::followClock()
{
    constexpr qint64 setMs = 2'000; // more than what clocks drift between two ticks
    const qint64 ms = m_clock.now().ms;
    const qint64 monoMs = m_clock.monotonicMs();
    const qint64 jumpMs = (ms - m_tickMs) - (monoMs - m_tickMonoMs);
    m_tickMs = ms;
    m_tickMonoMs = monoMs;
    if (m_hasLearned && qAbs(jumpMs) > setMs)
        m_offsetMs -= jumpMs;
}

void ServerTime::tick()
{
    followClock();
    m_nowMs = now().ms;
    Q_EMIT ticked();
}

void ServerTime::learn(Timestamp serverNow)
{
    if (!serverNow.isSet())
        return;
    followClock();
    m_hasLearned = true;
    const qint64 offset = serverNow.ms - m_clock.now().ms;
    // The way here takes a while; only a difference beyond that is news, or the timers would
    // jitter.
    if (qAbs(offset - m_offsetMs) < 500)
        return;
    m_offsetMs = offset;
    tick();
}

void ServerTime::setTimeZone(const QByteArray& ianaId)
{
    const QTimeZone zone(ianaId);
    if (!zone.isValid() || zone == m_zone)
        return;
    m_zone = zone;
    Q_EMIT ticked();
}

QString ServerTime::formatTime(qint64 ms) const
{
    if (ms == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, m_zone).toString(QStringLiteral("HH:mm"));
}

QString ServerTime::formatWhen(qint64 ms) const
{
    return formatDate(ms) == formatDate(now().ms) ? formatTime(ms) : formatDay(ms);
}

QString ServerTime::formatDay(qint64 ms) const
{
    return ms == 0 ? QString() : formatDate(ms) + u' ' + formatTime(ms);
}

QString ServerTime::formatDate(qint64 ms) const
{
    if (ms == 0)
        return {};
    const QDate date = QDateTime::fromMSecsSinceEpoch(ms, m_zone).date();
    const QLocale words;
    // The digits are 0 to 9 in every language.
    return QStringLiteral("%1 %2 %3")
        .arg(words.dayName(date.dayOfWeek(), QLocale::ShortFormat), QString::number(date.day()),
             words.monthName(date.month(), QLocale::ShortFormat));
}

} // namespace servery::app
