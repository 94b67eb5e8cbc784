// HtmlWriter: builds one HTML page, escaping whatever it is given. Names of elements and attributes
// are literals of ours; every text and every attribute value is escaped, so a menu's words cannot
// become markup. An element is closed when its Scope goes, which keeps the nesting right by itself.
// Thread: values, one page each.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <initializer_list>

namespace servery::web {

struct Attribute
{
    const char* name;
    QString value = {};
};

class HtmlWriter
{
public:
    using Attributes = std::initializer_list<Attribute>;

    // Closes its element when it goes out of scope.
    class [[nodiscard]] Scope
    {
    public:
        Scope(HtmlWriter& writer, const char* tag) : m_writer(writer), m_tag(tag) {}
        Scope(const Scope&) = delete;
        Scope& operator=(const Scope&) = delete;
        ~Scope() { m_writer.close(m_tag); }

    private:
        HtmlWriter& m_writer;
        const char* m_tag;
    };

    void doctype();
    [[nodiscard]] Scope open(const char* tag, Attributes attributes = {});
    // An element without content or end tag: meta, link, input.
    void empty(const char* tag, Attributes attributes);
    // An element that holds nothing but text.
    void element(const char* tag, Attributes attributes, const QString& text);
    void element(const char* tag, const QString& text) { element(tag, {}, text); }
    void text(const QString& text);
    // One of the page's shapes (resources/web/shapes.svg), hidden from assistive technology since
    // a word stands beside it.
    void shape(const char* name);
    // Data for the scripts: <script type="application/json" id="…">. Nothing in it can end the
    // element, whatever the strings hold.
    void data(const char* id, const QJsonObject& object);
    // Markup of ours from a compiled-in resource; never of anyone else's making.
    void trusted(const QByteArray& markup) { m_out += markup; }

    [[nodiscard]] const QByteArray& html() const { return m_out; }

private:
    void close(const char* tag);
    void begin(const char* tag, Attributes attributes);
    void escape(const QString& text);

    QByteArray m_out;
};

} // namespace servery::web
