// JsonScanner: reads JSON (RFC 8259, UTF-8) in one pass, for what is read once for every order; the
// counterpart of JsonText. Everything else uses QJsonDocument.
//
// The caller walks along: beginArray() and nextElement() until it is false, beginObject() and
// nextKey() likewise; each element and each key's value is taken by one call, or by skip(). A value
// of another kind than it is taken for is passed over and gives nothing (0, false, empty); a number
// with a fraction or an exponent is no integer. Text that is not JSON ends every loop and sets
// hasFailed(). Thread: value type; the bytes must outlive it.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace servery::protocol {

class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView text) : m_at(text.begin()), m_end(text.end()) {}

    [[nodiscard]] bool hasFailed() const { return m_hasFailed; }

    // False for a value of another kind, which is then passed over.
    bool beginArray() { return begin('['); }
    bool beginObject() { return begin('{'); }
    // False at the end.
    bool nextElement();
    // The key as it is written; one with escapes is never one of ours.
    bool nextKey(QByteArrayView& key);

    QString string();
    QByteArray utf8();
    std::int64_t integer(std::int64_t otherwise = 0);
    bool boolean();
    QStringList strings();
    void skip();

private:
    [[nodiscard]] char peek();
    [[nodiscard]] bool take(char wanted);
    [[nodiscard]] bool begin(char bracket);
    // What stands between the quotation marks, as it is written.
    QByteArrayView quoted(bool& isPlain);
    [[nodiscard]] static QString unescaped(QByteArrayView text);
    void fail();

    const char* m_at;
    const char* m_end;
    bool m_hasFailed = false;
};

} // namespace servery::protocol
