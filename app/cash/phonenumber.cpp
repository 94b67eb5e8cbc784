#include "app/cash/phonenumber.h"

#include "core/base/phone.h"

#include <phonenumbers/phonenumberutil.h>

namespace servery::app {
namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

struct Reading
{
    QString number; // empty: there it is no number that somebody could have
    bool isTexted = false;
};

Reading readingOf(const QString& text, const QString& country)
{
    const PhoneNumberUtil& rules = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString(); // unknown
    if (rules.Parse(text.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !rules.IsValidNumber(number))
        return {};
    std::string out;
    rules.Format(number, PhoneNumberUtil::E164, &out);
    const auto type = rules.GetNumberType(number);
    return {QString::fromStdString(out),
            type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE};
}

} // namespace

QString phoneNumberOf(const QString& typed, const QString& country)
{
    const QString text = typed.trimmed();
    QString whole(u'+');
    for (const QChar sign : text)
        if (sign.isDigit())
            whole += QChar(u'0' + sign.digitValue());
    const Reading here = readingOf(text, country);
    const Reading anywhere = readingOf(whole, country);
    // Credit goes by numbers that get texts: 61 491 570 156 is a mobile in Australia, although some
    // village in Germany may have it too.
    if (!here.number.isEmpty() && (here.isTexted || !anywhere.isTexted))
        return here.number;
    if (!anywhere.number.isEmpty())
        return anywhere.number;
    // No country's plan has it, and the server knows best whether anybody has.
    return isPhone(whole) ? whole : QString();
}

} // namespace servery::app
