#include "server/web/pricetext.h"

#include "core/money/currency.h"

#include <QHash>

namespace servery::web {

namespace {

QString signOf(const QByteArray& currency)
{
    static const QHash<QByteArray, const char16_t*> signs = {
        {"AUD", u"$"},
        {"BRL", u"R$"},
        {"CAD", u"$"},
        {"CNY", u"\u00A5"},
        {"DKK", u"kr\u00A0"},
        {"EUR", u"\u20AC"},
        {"GBP", u"\u00A3"},
        {"HKD", u"$"},
        {"ILS", u"\u20AA"},
        {"INR", u"\u20B9"},
        {"JPY", u"\u00A5"},
        {"KRW", u"\u20A9"},
        {"MXN", u"$"},
        {"NOK", u"kr\u00A0"},
        {"NZD", u"$"},
        {"PHP", u"\u20B1"},
        {"PLN", u"z\u0142\u00A0"},
        {"SEK", u"kr\u00A0"},
        {"SGD", u"$"},
        {"TRY", u"\u20BA"},
        {"TWD", u"$"},
        {"USD", u"$"},
        {"VND", u"\u20AB"},
    };
    const auto sign = signs.constFind(currency);
    // Everything else goes by its code, which no two currencies share.
    return sign != signs.constEnd() ? QString::fromUtf16(*sign)
                                    : QString::fromLatin1(currency) + QChar(QChar::Nbsp);
}

} // namespace

QString priceText(std::int64_t cents, const QByteArray& currency)
{
    const auto known = Currency::parse(currency);
    const int decimals = known ? known->exponent() : 2;
    // Work on the digits: no floating point touches money.
    const auto bits = static_cast<std::uint64_t>(cents);
    QString digits = QString::number(static_cast<qulonglong>(cents < 0 ? 0U - bits : bits));
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    const QString fraction = digits.right(decimals);
    QString whole = digits.chopped(decimals);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QLatin1Char(','));
    QString out = signOf(currency) + whole;
    if (!fraction.isEmpty())
        out += QLatin1Char('.') + fraction;
    return cents < 0 ? QChar(0x2212) + out : out;
}

} // namespace servery::web
