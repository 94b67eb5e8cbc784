// JsonText: writes compact JSON as UTF-8 in one pass, for what is written once for every order and
// read by many: an order's view and what carries it. Everything else uses QJsonDocument.
// Commas are its own business; that objects and arrays are closed and keys are unique is the
// caller's. A lone surrogate becomes U+FFFD. Thread: value type.
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QStringList>

#include <string>

namespace servery::protocol {

class JsonText
{
public:
    explicit JsonText(qsizetype expectedBytes = 256)
    {
        m_out.reserve(static_cast<std::size_t>(expectedBytes));
    }

    JsonText& beginObject() { return open('{'); }
    JsonText& endObject() { return close('}'); }
    JsonText& beginArray() { return open('['); }
    JsonText& endArray() { return close(']'); }
    // The name of the value that follows; ASCII without anything to escape.
    JsonText& key(QLatin1String name);

    JsonText& value(QStringView text);
    JsonText& value(QLatin1String text); // ASCII without anything to escape
    JsonText& value(std::int64_t number);
    JsonText& value(int number) { return value(std::int64_t{number}); }
    JsonText& value(bool flag);
    JsonText& value(Timestamp time); // RFC 3339; unset: null
    JsonText& value(const QStringList& texts);
    JsonText& value(const QByteArray&) = delete; // say raw() or value(QLatin1String)
    // A value that is JSON already.
    JsonText& raw(QByteArrayView json);

    template <class Value>
    JsonText& field(QLatin1String name, const Value& each)
    {
        return key(name).value(each);
    }

    // Once.
    [[nodiscard]] QByteArray take() { return {m_out.data(), static_cast<qsizetype>(m_out.size())}; }

private:
    JsonText& open(char bracket);
    JsonText& close(char bracket);
    void separate();
    void appendEscaped(char c);

    std::string m_out;     // appends without a call
    bool m_isFirst = true; // nothing stands before the next value in its object or array
};

} // namespace servery::protocol
