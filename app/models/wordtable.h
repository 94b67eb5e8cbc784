// Tables of what is said for the server's names. Their words are marked with QT_TRANSLATE_NOOP
// under the context that is asked for. Thread: the GUI thread (it translates).
#pragma once

#include <QCoreApplication>
#include <QString>

#include <array>

namespace servery::app {

struct Word
{
    const char* name;
    const char* words;
};

// Empty: the table does not know it.
template <std::size_t size>
[[nodiscard]] QString findWords(const std::array<Word, size>& table, const char* context,
                                const QString& name)
{
    for (const Word& word : table)
        if (name == QLatin1String(word.name))
            return QCoreApplication::translate(context, word.words);
    return {};
}

// The name itself where the table does not know it: a server that is newer may have more.
template <std::size_t size>
[[nodiscard]] QString wordsFor(const std::array<Word, size>& table, const char* context,
                               const QString& name)
{
    const QString words = findWords(table, context, name);
    return words.isEmpty() ? name : words;
}

} // namespace servery::app
