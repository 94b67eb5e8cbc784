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

// How a language writes amounts. Arabic writes them as English does, with digits from 0 to 9, as
// the console does: the same number is on the receipt.
struct Writing
{
    QChar separator = QLatin1Char(',');
    QChar point = QLatin1Char('.');
    bool isSignLast = false;
};

Writing writingOf(Language language)
{
    switch (language) {
    case Language::German:
    case Language::Spanish:
        return {QLatin1Char('.'), QLatin1Char(','), true};
    case Language::French:
        return {QChar(0x202F), QLatin1Char(','), true};
    default:
        return {};
    }
}

} // namespace

QString priceText(std::int64_t cents, const QByteArray& currency, Language language)
{
    const Writing writing = writingOf(language);
    const auto known = Currency::parse(currency);
    const int decimals = known ? known->exponent() : 2;
    // Work on the digits: no floating point touches money.
    const auto bits = static_cast<std::uint64_t>(cents);
    QString digits = QString::number(static_cast<qulonglong>(cents < 0 ? 0U - bits : bits));
    digits = digits.rightJustified(decimals + 1, QLatin1Char('0'));
    const QString fraction = digits.right(decimals);
    QString whole = digits.chopped(decimals);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, writing.separator);
    QString out = fraction.isEmpty() ? whole : whole + writing.point + fraction;
    const QString sign = signOf(currency);
    out = writing.isSignLast ? out + QChar(QChar::Nbsp) + sign.trimmed() : sign + out;
    return cents < 0 ? QChar(0x2212) + out : out;
}

} // namespace servery::web
