#include "server/edge/plaintext.h"

#include <algorithm>

namespace servery::edge {

namespace {

// What would move or turn the words beside it, on a ticket that is read in a hurry: control
// characters, and those of Unicode's bidirectional algorithm that reorder (UAX #9, section 2).
bool isControl(QChar c)
{
    const char16_t code = c.unicode();
    return c.category() == QChar::Other_Control || (code >= u'\u202A' && code <= u'\u202E') ||
           (code >= u'\u2066' && code <= u'\u2069');
}

// As people count them, more or less: one that takes two units of UTF-16 is one.
qsizetype charactersOf(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

QString checked(protocol::JsonReader& reader, const char* name, int maxCharacters, QString text)
{
    if (!isPlainText(text, maxCharacters))
        reader.invalid(name,
                       QStringLiteral("plain text, at most %1 characters").arg(maxCharacters));
    return text;
}

} // namespace

bool isPlainText(const QString& text, int maxCharacters)
{
    return charactersOf(text) <= maxCharacters && std::none_of(text.begin(), text.end(), isControl);
}

QString plainText(protocol::JsonReader& reader, const char* name, int maxCharacters)
{
    return checked(reader, name, maxCharacters, reader.stringOr(name));
}

QString plainSentence(protocol::JsonReader& reader, const char* name, int maxCharacters)
{
    const QString text = checked(reader, name, maxCharacters, reader.string(name)).trimmed();
    if (text.isEmpty())
        reader.invalid(name);
    return text;
}

} // namespace servery::edge
