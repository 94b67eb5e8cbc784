#include "app/money/moneytext.h"

#include "core/money/currency.h"

#include <QLocale>

#include <array>
#include <cstdlib>

namespace servery::app {
namespace {

struct Sign
{
    const char* code;
    const char16_t* sign;
};

// The signs that staff know without a country in front; all others are written by their code.
constexpr std::array signs{
    Sign{"AUD", u"$"}, Sign{"BRL", u"R$"}, Sign{"CAD", u"$"}, Sign{"CNY", u"¥"}, Sign{"EUR", u"€"},
    Sign{"GBP", u"£"}, Sign{"ILS", u"₪"},  Sign{"INR", u"₹"}, Sign{"JPY", u"¥"}, Sign{"KRW", u"₩"},
    Sign{"NGN", u"₦"}, Sign{"NZD", u"$"},  Sign{"PHP", u"₱"}, Sign{"SGD", u"$"}, Sign{"UAH", u"₴"},
    Sign{"USD", u"$"}, Sign{"VND", u"₫"},
};

QString signOf(const QByteArray& currency)
{
    for (const Sign& sign : signs) {
        if (currency == sign.code)
            return QString::fromUtf16(sign.sign);
    }
    // A no-break space, so that code and amount stay on one line.
    return QString::fromLatin1(currency) + QChar(0x00A0);
}

QString grouped(std::uint64_t whole, const QString& separator)
{
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, separator);
    return digits;
}

// How the device's language writes amounts. Digits are always 0 to 9: the same number is on the
// ticket, the receipt and the diner's phone.
struct Writing
{
    QString separator = QStringLiteral(",");
    QString point = QStringLiteral(".");
    bool signLast = false;
};

Writing writingOf(const QLocale& locale)
{
    if (locale.zeroDigit() != u"0" || locale.language() == QLocale::C)
        return {};
    const QString probe = locale.toCurrencyString(1, QStringLiteral("#"));
    return {locale.groupSeparator(), locale.decimalPoint(), !probe.startsWith(u'#')};
}

constexpr std::array smallSigns{
    Sign{"AUD", u"¢"}, Sign{"CAD", u"¢"}, Sign{"EUR", u"¢"}, Sign{"GBP", u"p"},
    Sign{"NZD", u"¢"}, Sign{"SGD", u"¢"}, Sign{"USD", u"¢"},
};

QString withSign(const QString& figure, const QByteArray& currency, const Writing& writing)
{
    const QString sign = signOf(currency);
    return writing.signLast ? figure + QChar(0x00A0) + sign.trimmed() : sign + figure;
}

// An amount is read from left to right in every language. After an Arabic word its sign would
// change sides without the mark.
QString leftToRight(const QString& amount)
{
    const bool isMarked = QLocale().textDirection() == Qt::RightToLeft;
    return isMarked ? QChar(0x200E) + amount : amount;
}

} // namespace

std::int64_t minorUnitsOf(const QByteArray& currency)
{
    const auto known = Currency::parse(currency);
    std::int64_t unit = 1;
    for (int i = 0; i < (known ? known->exponent() : 2); ++i)
        unit *= 10;
    return unit;
}

QString moneyText(std::int64_t minorUnits, const QByteArray& currency)
{
    const auto known = Currency::parse(currency);
    const int exponent = known ? known->exponent() : 2;
    const auto unit = static_cast<std::uint64_t>(minorUnitsOf(currency));
    // Negated as unsigned, so that the smallest number has a positive twin.
    const auto magnitude = minorUnits < 0 ? 0 - static_cast<std::uint64_t>(minorUnits)
                                          : static_cast<std::uint64_t>(minorUnits);
    const Writing writing = writingOf(QLocale());
    QString text = grouped(magnitude / unit, writing.separator);
    if (exponent > 0)
        text += writing.point + QString::number(magnitude % unit).rightJustified(exponent, u'0');
    text = withSign(text, currency, writing);
    return leftToRight(minorUnits < 0 ? QChar(0x2212) + text : text);
}

QString coinText(std::int64_t minorUnits, const QByteArray& currency)
{
    const auto unit = static_cast<std::uint64_t>(minorUnitsOf(currency));
    const auto value = static_cast<std::uint64_t>(minorUnits);
    if (value % unit == 0) {
        const Writing writing = writingOf(QLocale());
        return leftToRight(withSign(grouped(value / unit, writing.separator), currency, writing));
    }
    for (const Sign& small : smallSigns) {
        if (value < unit && currency == small.code)
            return QString::number(value) + QString::fromUtf16(small.sign);
    }
    return moneyText(minorUnits, currency);
}

QString roundText(std::int64_t minorUnits, const QByteArray& currency)
{
    const std::int64_t unit = minorUnitsOf(currency);
    const Writing writing = writingOf(QLocale());
    const std::int64_t whole = minorUnits / unit;
    const QString figure = grouped(static_cast<std::uint64_t>(std::abs(whole)), writing.separator);
    const QString text = withSign(figure, currency, writing);
    return leftToRight(whole < 0 ? QChar(0x2212) + text : text);
}

} // namespace servery::app
