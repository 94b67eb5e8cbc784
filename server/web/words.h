// Words: what a diner's page says, in one language. A sentence is its own key, so that the sources
// read as English; the others come from the assets words.de.mjs and so on, which the page's scripts
// read too. What is not translated is said in English. Thread: immutable after construction.
#pragma once

#include "core/base/language.h"
#include "server/web/webassets.h"

#include <QHash>

#include <initializer_list>
#include <utility>

namespace servery::web {

class Words
{
public:
    using Values = std::initializer_list<std::pair<const char*, QString>>;

    Words(const WebAssets& assets, Language language);

    [[nodiscard]] Language language() const { return m_language; }
    // The sentence with its {values} put in.
    [[nodiscard]] QString say(const char* sentence, Values values = {}) const;
    // A word of the program's own data, such as an allergen's name.
    [[nodiscard]] QString say(const QString& word) const { return m_sentences.value(word, word); }
    // With the comma of the language.
    [[nodiscard]] QString list(const QStringList& names) const;
    // The script with the other sentences; empty: it needs none.
    [[nodiscard]] QString module() const;

private:
    Language m_language;
    QHash<QString, QString> m_sentences;
};

} // namespace servery::web
