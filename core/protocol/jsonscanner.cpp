#include "core/protocol/jsonscanner.h"

#include <algorithm>
#include <cctype>
#include <charconv>

namespace servery::protocol {

void JsonScanner::fail()
{
    m_hasFailed = true;
    m_at = m_end;
}

// The next character that is no white space; NUL at the end.
char JsonScanner::peek()
{
    while (m_at < m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
        ++m_at;
    return m_at < m_end ? *m_at : '\0';
}

bool JsonScanner::take(char wanted)
{
    if (peek() != wanted)
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::begin(char bracket)
{
    if (take(bracket))
        return true;
    skip();
    return false;
}

bool JsonScanner::nextElement()
{
    if (take(']'))
        return false;
    (void)take(',');
    if (peek() == '\0')
        fail();
    return !m_hasFailed;
}

bool JsonScanner::nextKey(QByteArrayView& key)
{
    if (take('}'))
        return false;
    (void)take(',');
    bool isPlain = false;
    if (peek() == '"')
        key = quoted(isPlain);
    else
        fail();
    if (!m_hasFailed && !take(':'))
        fail();
    return !m_hasFailed;
}

QByteArrayView JsonScanner::quoted(bool& isPlain)
{
    const char* const from = ++m_at;
    isPlain = true;
    for (; m_at < m_end && *m_at != '"'; ++m_at) {
        const auto byte = static_cast<unsigned char>(*m_at);
        if (byte < 0x20)
            break;
        if (byte >= 0x80 || byte == '\\')
            isPlain = false;
        if (byte == '\\' && ++m_at == m_end)
            break;
    }
    if (m_at >= m_end || *m_at != '"') {
        fail();
        return {};
    }
    return {from, m_at++};
}

// RFC 8259 section 7. Surrogates stand as two escapes, one after the other, as in a QString.
QString JsonScanner::unescaped(QByteArrayView text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype slash = text.indexOf('\\', at);
        const qsizetype stop = slash < 0 ? text.size() : slash;
        out += QString::fromUtf8(text.sliced(at, stop - at));
        at = stop + 2;
        if (slash < 0)
            break;
        switch (const char what = text[slash + 1]) {
        case 'b':
            out += u'\b';
            break;
        case 'f':
            out += u'\f';
            break;
        case 'n':
            out += u'\n';
            break;
        case 'r':
            out += u'\r';
            break;
        case 't':
            out += u'\t';
            break;
        case 'u':
            out += QChar(text.sliced(at, std::min<qsizetype>(4, text.size() - at))
                             .toByteArray()
                             .toUShort(nullptr, 16));
            at += 4;
            break;
        default:
            out += QLatin1Char(what);
        }
    }
    return out;
}

QString JsonScanner::string()
{
    if (peek() != '"') {
        skip();
        return {};
    }
    bool isPlain = false;
    const QByteArrayView text = quoted(isPlain);
    return isPlain ? QString::fromLatin1(text) : unescaped(text);
}

QByteArray JsonScanner::utf8()
{
    if (peek() != '"') {
        skip();
        return {};
    }
    bool isPlain = false;
    const QByteArrayView text = quoted(isPlain);
    return isPlain ? text.toByteArray() : unescaped(text).toUtf8();
}

std::int64_t JsonScanner::integer(std::int64_t otherwise)
{
    (void)peek();
    std::int64_t number = otherwise;
    const char* const from = m_at;
    skip();
    const auto [stop, error] = std::from_chars(from, m_at, number);
    return error == std::errc() && stop == m_at ? number : otherwise;
}

bool JsonScanner::boolean()
{
    const bool isTrue = peek() == 't';
    skip();
    return isTrue;
}

QStringList JsonScanner::strings()
{
    QStringList out;
    if (beginArray())
        while (nextElement())
            out.append(string());
    return out;
}

void JsonScanner::skip()
{
    int depth = 0;
    do {
        const char c = peek();
        bool isPlain = false;
        if (c == '"') {
            (void)quoted(isPlain);
        } else if (c == '[' || c == '{') {
            ++depth;
            ++m_at;
        } else if (c == ']' || c == '}') {
            --depth;
            ++m_at;
        } else if ((c == ',' || c == ':') && depth > 0) {
            ++m_at;
        } else {
            const char* const from = m_at;
            while (m_at < m_end && (std::isalnum(static_cast<unsigned char>(*m_at)) != 0 ||
                                    *m_at == '-' || *m_at == '+' || *m_at == '.'))
                ++m_at;
            if (m_at == from)
                fail();
        }
    } while (depth > 0 && !m_hasFailed);
    if (depth < 0)
        fail();
}

} // namespace servery::protocol
