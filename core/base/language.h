// The languages that a diner is spoken to in: pages, texts and calls. Thread: pure.
#pragma once

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace servery {

enum class Language { English, Spanish, German, French, Arabic };

inline constexpr std::array allLanguages{Language::English, Language::Spanish, Language::German,
                                         Language::French, Language::Arabic};

// ISO 639-1, lower case: "de".
[[nodiscard]] QByteArray codeOf(Language language);
// In its own words: "Deutsch".
[[nodiscard]] QString ownNameOf(Language language);
[[nodiscard]] constexpr bool isRightToLeft(Language language)
{
    return language == Language::Arabic;
}
[[nodiscard]] std::optional<Language> languageFromCode(const QByteArray& code);
// The most wanted of ours; none when none of them is wanted. "de-AT" wants German.
// Source: RFC 9110, 12.5.4; the first of equal weights wins, and more than 20 ranges are not read.
[[nodiscard]] std::optional<Language> languageFromHeader(const QByteArray& acceptLanguage);

} // namespace servery
