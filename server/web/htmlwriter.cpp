#include "server/web/htmlwriter.h"

#include <QJsonDocument>

namespace servery::web {

void HtmlWriter::doctype()
{
    m_out += "<!doctype html>\n";
}

HtmlWriter::Scope HtmlWriter::open(const char* tag, Attributes attributes)
{
    begin(tag, attributes);
    return Scope(*this, tag);
}

void HtmlWriter::empty(const char* tag, Attributes attributes)
{
    begin(tag, attributes);
}

void HtmlWriter::element(const char* tag, Attributes attributes, const QString& content)
{
    begin(tag, attributes);
    escape(content);
    close(tag);
}

void HtmlWriter::text(const QString& content)
{
    escape(content);
}

void HtmlWriter::shape(const char* name)
{
    m_out += "<svg class=\"shape\" aria-hidden=\"true\"><use href=\"#shape-";
    m_out += name;
    m_out += "\"/></svg>";
}

void HtmlWriter::data(const char* id, const QJsonObject& object)
{
    QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // Inside a JSON string these may be written as escapes, and outside of strings they do not
    // occur: so "</script" and "<!--" cannot appear.
    json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    m_out += "<script type=\"application/json\" id=\"";
    m_out += id;
    m_out += "\">";
    m_out += json;
    m_out += "</script>";
}

void HtmlWriter::close(const char* tag)
{
    m_out += "</";
    m_out += tag;
    m_out += ">\n";
}

void HtmlWriter::begin(const char* tag, Attributes attributes)
{
    m_out += '<';
    m_out += tag;
    for (const Attribute& attribute : attributes) {
        m_out += ' ';
        m_out += attribute.name;
        if (attribute.value.isNull())
            continue; // a boolean attribute
        m_out += "=\"";
        escape(attribute.value);
        m_out += '"';
    }
    m_out += '>';
}

void HtmlWriter::escape(const QString& text)
{
    // toHtmlEscaped covers < > & and "; all attribute values stand in double quotes.
    m_out += text.toHtmlEscaped().toUtf8();
}

} // namespace servery::web
