#include "core/transfers/bankaccount.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace servery {

namespace {

struct IbanLength
{
    std::string_view country;
    int characters;
};
// Source: the SWIFT IBAN registry. Sorted by country.
constexpr auto ibanLengths = std::to_array<IbanLength>({
    {"AD", 24}, {"AE", 23}, {"AL", 28}, {"AT", 20}, {"AZ", 28}, {"BA", 20}, {"BE", 16}, {"BG", 22},
    {"BH", 22}, {"BI", 27}, {"BR", 29}, {"BY", 28}, {"CH", 21}, {"CR", 22}, {"CY", 28}, {"CZ", 24},
    {"DE", 22}, {"DJ", 27}, {"DK", 18}, {"DO", 28}, {"EE", 20}, {"EG", 29}, {"ES", 24}, {"FI", 18},
    {"FK", 18}, {"FO", 18}, {"FR", 27}, {"GB", 22}, {"GE", 22}, {"GI", 23}, {"GL", 18}, {"GR", 27},
    {"GT", 28}, {"HR", 21}, {"HU", 28}, {"IE", 22}, {"IL", 23}, {"IQ", 23}, {"IS", 26}, {"IT", 27},
    {"JO", 30}, {"KW", 30}, {"KZ", 20}, {"LB", 28}, {"LC", 32}, {"LI", 21}, {"LT", 20}, {"LU", 20},
    {"LV", 21}, {"LY", 25}, {"MC", 27}, {"MD", 24}, {"ME", 22}, {"MK", 19}, {"MN", 20}, {"MR", 27},
    {"MT", 31}, {"MU", 30}, {"NI", 28}, {"NL", 18}, {"NO", 15}, {"OM", 23}, {"PK", 24}, {"PL", 28},
    {"PS", 29}, {"PT", 25}, {"QA", 29}, {"RO", 24}, {"RS", 22}, {"RU", 33}, {"SA", 24}, {"SC", 31},
    {"SD", 18}, {"SE", 24}, {"SI", 19}, {"SK", 24}, {"SM", 27}, {"SO", 23}, {"ST", 25}, {"SV", 28},
    {"TL", 23}, {"TN", 24}, {"TR", 26}, {"UA", 29}, {"VA", 22}, {"VG", 24}, {"XK", 20}, {"YE", 30},
});

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
bool isLetter(char c)
{
    return c >= 'A' && c <= 'Z';
}

bool areDigits(const QByteArray& text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most &&
           std::all_of(text.begin(), text.end(), isDigit);
}

int remainderOf97(const QByteArray& iban)
{
    int remainder = 0;
    for (const char c : iban.mid(4) + iban.left(4))
        remainder = isDigit(c) ? (remainder * 10 + (c - '0')) % 97
                               : (remainder * 100 + (c - 'A' + 10)) % 97;
    return remainder;
}

QByteArray plain(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text.toUpper())
        if (c != ' ' && c != '-')
            out += c;
    return out;
}

Failure<Error> refuse(const ErrorKind& kind, const char* field, const QString& detail)
{
    return fail(kind, detail, {{QLatin1String("field"), QLatin1String(field)}});
}

} // namespace

bool isIban(const QByteArray& text)
{
    const auto row =
        std::find_if(ibanLengths.begin(), ibanLengths.end(), [&](const IbanLength& each) {
            return text.startsWith(QByteArray(each.country.data(), qsizetype(each.country.size())));
        });
    return row != ibanLengths.end() && text.size() == row->characters && isDigit(text[2]) &&
           isDigit(text[3]) &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return isDigit(c) || isLetter(c); }) &&
           remainderOf97(text) == 1;
}

bool isBic(const QByteArray& text)
{
    return (text.size() == 8 || text.size() == 11) &&
           std::all_of(text.begin(), text.begin() + 6, isLetter) &&
           std::all_of(text.begin() + 6, text.end(),
                       [](char c) { return isDigit(c) || isLetter(c); });
}

Result<BankAccount, Error> checkedAccount(BankAccount account)
{
    account.holder = account.holder.simplified();
    account.bsb = plain(account.bsb);
    account.account = plain(account.account);
    account.iban = plain(account.iban);
    account.bic = plain(account.bic);
    if (account.holder.isEmpty())
        return refuse(errors::fieldMissing, "holder", QStringLiteral("whose account it is"));
    if (account.holder.size() > limits::accountHolderCharacters)
        return refuse(errors::fieldInvalid, "holder", QStringLiteral("at most 70 characters"));
    if (!account.iban.isEmpty()) {
        if (!isIban(account.iban))
            return refuse(errors::fieldInvalid, "iban",
                          QStringLiteral("no IBAN: check its digits"));
        if (!account.bic.isEmpty() && !isBic(account.bic))
            return refuse(errors::fieldInvalid, "bic", QStringLiteral("8 or 11 characters"));
        if (!account.bsb.isEmpty() || !account.account.isEmpty())
            return refuse(errors::fieldInvalid, "bsb", QStringLiteral("an IBAN or a BSB"));
        return account;
    }
    if (!account.bic.isEmpty())
        return refuse(errors::fieldInvalid, "bic", QStringLiteral("goes with an IBAN"));
    if (account.bsb.isEmpty())
        return refuse(errors::fieldMissing, "iban", QStringLiteral("an IBAN, or a BSB"));
    if (!areDigits(account.bsb, 6, 6))
        return refuse(errors::fieldInvalid, "bsb", QStringLiteral("six digits"));
    if (!areDigits(account.account, 4, 10))
        return refuse(errors::fieldInvalid, "account", QStringLiteral("4 to 10 digits"));
    return account;
}

} // namespace servery
