#include "core/transfers/transferreference.h"

#include <algorithm>

namespace servery {

namespace {

constexpr char alphabet[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
constexpr int base = 31;
static_assert(sizeof(alphabet) == base + 1);

int valueOf(char16_t c)
{
    for (int i = 0; i < base; ++i)
        if (static_cast<char16_t>(alphabet[i]) == c)
            return i;
    return -1;
}

// Of the characters before the last. The weights differ, and none is 0 modulo the base.
char checkOf(const QByteArray& text)
{
    int sum = 0;
    for (int i = 0; i < limits::referenceCharacters - 1; ++i)
        sum += (i + 2) * valueOf(static_cast<char16_t>(text[i]));
    return alphabet[sum % base];
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.' || c == u'/';
}

} // namespace

QByteArray newTransferReference(Random& random)
{
    QByteArray out;
    for (int i = 0; i < limits::referenceCharacters - 1; ++i)
        out += alphabet[random.below(base)];
    return out + checkOf(out);
}

bool isTransferReference(const QByteArray& text)
{
    return text.size() == limits::referenceCharacters &&
           std::all_of(text.begin(), text.end(),
                       [](char c) { return valueOf(static_cast<char16_t>(c)) >= 0; }) &&
           text.back() == checkOf(text);
}

QString shownReference(const QByteArray& reference)
{
    const QString text = QString::fromLatin1(reference);
    return text.left(limits::referenceCharacters / 2) + QLatin1Char(' ') +
           text.mid(limits::referenceCharacters / 2);
}

std::vector<QByteArray> referencesIn(QStringView text)
{
    QByteArray run; // the last characters that are of the alphabet, without what separates them
    std::vector<QByteArray> out;
    for (const QChar each : text) {
        if (isSeparator(each))
            continue;
        const char16_t upper = each.toUpper().unicode();
        if (valueOf(upper) < 0) {
            run.clear();
            continue;
        }
        run += static_cast<char>(upper);
        run = run.right(limits::referenceCharacters);
        if (isTransferReference(run) && std::find(out.begin(), out.end(), run) == out.end())
            out.push_back(run);
        if (out.size() == limits::referenceCandidates)
            break;
    }
    return out;
}

} // namespace servery
