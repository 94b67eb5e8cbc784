#include "server/providers/twilio/twiml.h"

namespace servery::providers::twilio {
namespace {

// XML 1.0 has no way to write most control characters, not even escaped.
bool allowedInXml(QChar c)
{
    const char16_t unit = c.unicode();
    return unit >= 0x20 ? unit != 0xFFFE && unit != 0xFFFF
                        : unit == u'\t' || unit == u'\n' || unit == u'\r';
}

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

} // namespace

QString Twiml::escaped(const QString& text)
{
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            out += c;
            out += text.at(++i);
        } else if (allowedInXml(c) && !c.isSurrogate()) {
            out += c;
        }
    }
    out.replace(u'&', QLatin1StringView("&amp;"));
    out.replace(u'<', QLatin1StringView("&lt;"));
    out.replace(u'>', QLatin1StringView("&gt;"));
    out.replace(u'"', QLatin1StringView("&quot;"));
    out.replace(u'\'', QLatin1StringView("&apos;"));
    return out;
}

Twiml& Twiml::say(const QString& text, const QByteArray& language)
{
    m_verbs += "<Say";
    if (!language.isEmpty())
        m_verbs += " language=\"" + escaped(QString::fromUtf8(language)).toUtf8() + '"';
    m_verbs += '>' + escaped(text).toUtf8() + "</Say>";
    return *this;
}

Twiml& Twiml::pause(int seconds)
{
    m_verbs += "<Pause length=\"" + QByteArray::number(seconds) + "\"/>";
    return *this;
}

Twiml& Twiml::hangup()
{
    m_verbs += "<Hangup/>";
    return *this;
}

QByteArray Twiml::document() const
{
    return m_verbs.isEmpty() ? emptyResponse()
                             : declaration + ("<Response>" + m_verbs + "</Response>");
}

QByteArray Twiml::emptyResponse()
{
    return QByteArray(declaration) + "<Response/>";
}

} // namespace servery::providers::twilio
