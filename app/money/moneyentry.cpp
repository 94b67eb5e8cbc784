#include "app/money/moneyentry.h"

#include "app/money/moneytext.h"

namespace servery::app {

void MoneyEntry::setCurrency(const QByteArray& currency)
{
    if (m_currency == currency)
        return;
    m_currency = currency;
    Q_EMIT changed();
}

void MoneyEntry::setCents(qint64 cents)
{
    m_startsAnew = cents != 0;
    if (m_cents == cents || cents < 0 || cents > largestCents)
        return;
    m_cents = cents;
    Q_EMIT changed();
}

QString MoneyEntry::text() const
{
    return m_currency.isEmpty() ? QString() : moneyText(m_cents, m_currency);
}

void MoneyEntry::press(const QString& digits)
{
    if (digits.isEmpty())
        return;
    qint64 cents = m_startsAnew ? 0 : m_cents;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return;
        cents = cents * 10 + (digit.unicode() - u'0');
        if (cents > largestCents)
            return;
    }
    m_startsAnew = false;
    if (cents == m_cents)
        return;
    m_cents = cents;
    Q_EMIT changed();
}

void MoneyEntry::backspace()
{
    const qint64 cents = m_cents / 10;
    m_startsAnew = false;
    if (cents == m_cents)
        return;
    m_cents = cents;
    Q_EMIT changed();
}

void MoneyEntry::clear()
{
    setCents(0);
}

} // namespace servery::app
