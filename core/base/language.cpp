#include "core/base/language.h"

#include <QByteArrayList>

namespace servery {

namespace {

constexpr qsizetype mostRanges = 20;

// "q=0.8" among a range's parameters; 1 without one, 0 for what is no weight.
double weightOf(const QByteArray& range)
{
    const qsizetype at = range.indexOf(";");
    if (at < 0)
        return 1;
    const QByteArray parameter = range.mid(at + 1).trimmed().toLower();
    if (!parameter.startsWith("q="))
        return 1;
    bool isNumber = false;
    const double weight = parameter.mid(2).toDouble(&isNumber);
    return isNumber && weight >= 0 && weight <= 1 ? weight : 0;
}

} // namespace

QByteArray codeOf(Language language)
{
    switch (language) {
    case Language::Spanish:
        return "es";
    case Language::German:
        return "de";
    case Language::French:
        return "fr";
    case Language::Arabic:
        return "ar";
    case Language::English:
        break;
    }
    return "en";
}

QString ownNameOf(Language language)
{
    switch (language) {
    case Language::Spanish:
        return QStringLiteral("Español");
    case Language::German:
        return QStringLiteral("Deutsch");
    case Language::French:
        return QStringLiteral("Français");
    case Language::Arabic:
        return QStringLiteral("العربية");
    case Language::English:
        break;
    }
    return QStringLiteral("English");
}

std::optional<Language> languageFromCode(const QByteArray& code)
{
    for (const Language language : allLanguages)
        if (codeOf(language) == code)
            return language;
    return std::nullopt;
}

std::optional<Language> languageFromHeader(const QByteArray& acceptLanguage)
{
    std::optional<Language> best;
    double bestWeight = 0;
    qsizetype read = 0;
    for (const QByteArray& range : acceptLanguage.split(',')) {
        if (++read > mostRanges)
            break;
        const QByteArray tag = range.split(';').constFirst().trimmed().toLower();
        const auto language = languageFromCode(tag.split('-').constFirst());
        const double weight = weightOf(range);
        if (!language || weight <= bestWeight)
            continue;
        best = language;
        bestWeight = weight;
    }
    return best;
}

} // namespace servery
