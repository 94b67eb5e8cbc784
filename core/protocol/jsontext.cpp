#include "core/protocol/jsontext.h"

#include <charconv>

namespace servery::protocol {

namespace {

// What is ASCII and needs no escape, as nearly every text is from end to end; returns how much.
qsizetype appendPlain(std::string& out, QStringView text)
{
    const std::size_t before = out.size();
    out.resize(before + static_cast<std::size_t>(text.size()));
    char* to = out.data() + before;
    qsizetype at = 0;
    for (; at < text.size(); ++at) {
        const char16_t c = text[at].unicode();
        if (c < 0x20 || c >= 0x80 || c == u'"' || c == u'\\')
            break;
        *to++ = static_cast<char>(c);
    }
    out.resize(before + static_cast<std::size_t>(at));
    return at;
}

} // namespace

void JsonText::separate()
{
    if (!m_isFirst)
        m_out += ',';
    m_isFirst = false;
}

JsonText& JsonText::open(char bracket)
{
    separate();
    m_out += bracket;
    m_isFirst = true;
    return *this;
}

JsonText& JsonText::close(char bracket)
{
    m_out += bracket;
    m_isFirst = false;
    return *this;
}

JsonText& JsonText::key(QLatin1String name)
{
    separate();
    m_out += '"';
    m_out.append(name.data(), static_cast<std::size_t>(name.size()));
    m_out += "\":";
    m_isFirst = true; // the value takes no comma
    return *this;
}

// RFC 8259 section 7: quotation mark, reverse solidus and U+0000 to U+001F are escaped.
void JsonText::appendEscaped(char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
        m_out += '\\';
        m_out += c;
    } else if (byte < 0x20) {
        m_out += "\\u00";
        m_out += digits[byte >> 4U];
        m_out += digits[byte & 15U];
    } else {
        m_out += c;
    }
}

JsonText& JsonText::value(QStringView text)
{
    separate();
    m_out += '"';
    const qsizetype at = appendPlain(m_out, text);
    if (at < text.size()) {
        const QByteArray rest = text.sliced(at).toUtf8();
        for (const char c : rest)
            appendEscaped(c);
    }
    m_out += '"';
    return *this;
}

JsonText& JsonText::value(QLatin1String text)
{
    separate();
    m_out += '"';
    m_out.append(text.data(), static_cast<std::size_t>(text.size()));
    m_out += '"';
    return *this;
}

JsonText& JsonText::value(std::int64_t number)
{
    separate();
    char digits[24];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), number);
    m_out.append(digits, written.ptr);
    return *this;
}

JsonText& JsonText::value(bool flag)
{
    return raw(flag ? "true" : "false");
}

JsonText& JsonText::value(Timestamp time)
{
    if (!time.isSet())
        return raw("null");
    char text[Timestamp::rfc3339Bytes];
    time.writeRfc3339(text);
    return value(QLatin1String(text, Timestamp::rfc3339Bytes));
}

JsonText& JsonText::value(const QStringList& texts)
{
    beginArray();
    for (const QString& text : texts)
        value(QStringView(text));
    return endArray();
}

JsonText& JsonText::raw(QByteArrayView json)
{
    separate();
    m_out.append(json.data(), static_cast<std::size_t>(json.size()));
    return *this;
}

} // namespace servery::protocol
