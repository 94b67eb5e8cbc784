#include "core/protocol/jsonreader.h"

#include <QJsonDocument>

#include <algorithm>
#include <cctype>
#include <cstring>
#include <limits>

namespace servery::protocol {

JsonReader::JsonReader(const QJsonObject& object, QString path)
    : m_object(object), m_path(std::move(path))
{}

bool JsonReader::has(const char* name) const
{
    return m_object.contains(QLatin1String(name));
}

QString JsonReader::pathOf(const char* name) const
{
    return m_path.isEmpty() ? QLatin1String(name) : m_path + QLatin1Char('.') + QLatin1String(name);
}

void JsonReader::note(const ErrorKind& kind, const QString& path, const QString& why)
{
    if (m_error)
        return;
    m_error = Error{kind, why.isEmpty() ? path : path + QLatin1String(": ") + why,
                    QJsonObject{{QStringLiteral("field"), path}}};
}

void JsonReader::invalid(const char* name, const QString& why)
{
    note(errors::fieldInvalid, pathOf(name), why);
}

void JsonReader::adopt(const JsonReader& inner)
{
    if (!m_error)
        m_error = inner.m_error;
}

QJsonValue JsonReader::take(const char* name, bool required)
{
    const QJsonValue value = m_object.value(QLatin1String(name));
    if (value.isUndefined() && required)
        note(errors::fieldMissing, pathOf(name), {});
    return value;
}

QString JsonReader::string(const char* name)
{
    const QJsonValue value = take(name, true);
    if (!value.isUndefined() && !value.isString())
        invalid(name, QStringLiteral("not a string"));
    return value.toString();
}

QString JsonReader::stringOr(const char* name, const QString& fallback)
{
    return has(name) ? string(name) : fallback;
}

std::int64_t JsonReader::takeInteger(const char* name, bool required, std::int64_t fallback)
{
    const QJsonValue value = take(name, required);
    if (value.isUndefined())
        return fallback;
    // toInteger gives the fallback back for anything that is not a whole number in range, so two
    // different fallbacks tell such a value from a number that happens to equal one.
    if (value.toInteger(0) != value.toInteger(1)) {
        invalid(name, QStringLiteral("not a whole number"));
        return fallback;
    }
    return value.toInteger();
}

std::int64_t JsonReader::integer(const char* name)
{
    return takeInteger(name, true, 0);
}

std::int64_t JsonReader::integerOr(const char* name, std::int64_t fallback)
{
    return takeInteger(name, false, fallback);
}

int JsonReader::integer32(const char* name)
{
    const std::int64_t value = integer(name);
    if (value < std::numeric_limits<int>::min() || value > std::numeric_limits<int>::max()) {
        invalid(name, QStringLiteral("out of range"));
        return 0;
    }
    return static_cast<int>(value);
}

int JsonReader::integer32Or(const char* name, int fallback)
{
    return has(name) ? integer32(name) : fallback;
}

bool JsonReader::boolOr(const char* name, bool fallback)
{
    const QJsonValue value = take(name, false);
    if (!value.isUndefined() && !value.isBool())
        invalid(name, QStringLiteral("not true or false"));
    return value.toBool(fallback);
}

QJsonObject JsonReader::object(const char* name)
{
    const QJsonValue value = take(name, true);
    if (!value.isUndefined() && !value.isObject())
        invalid(name, QStringLiteral("not an object"));
    return value.toObject();
}

QJsonObject JsonReader::objectOr(const char* name)
{
    return has(name) ? object(name) : QJsonObject();
}

QJsonArray JsonReader::arrayOr(const char* name)
{
    const QJsonValue value = take(name, false);
    if (!value.isUndefined() && !value.isArray())
        invalid(name, QStringLiteral("not an array"));
    return value.toArray();
}

QStringList JsonReader::strings(const char* name)
{
    QStringList out;
    const QJsonArray array = arrayOr(name);
    out.reserve(array.size());
    for (const QJsonValue& value : array) {
        if (!value.isString())
            invalid(name, QStringLiteral("not an array of strings"));
        out.append(value.toString());
    }
    return out;
}

Timestamp JsonReader::takeTime(const char* name, bool required)
{
    const QJsonValue value = take(name, required);
    if (value.isUndefined())
        return {};
    const Timestamp time = Timestamp::fromRfc3339(value.toString());
    if (!time.isSet())
        invalid(name, QStringLiteral("not an RFC 3339 time"));
    return time;
}

Timestamp JsonReader::time(const char* name)
{
    return takeTime(name, true);
}

Timestamp JsonReader::timeOr(const char* name)
{
    return takeTime(name, false);
}

namespace {

// What is read of a text before the parser, which recurses, and lets pass what RFC 8259 section 7
// forbids in strings.
struct Scan
{
    int deepest = 0;    // levels of objects and arrays, without the brackets inside strings
    int names = 0;      // of members, in all objects
    qsizetype bad = -1; // where a string has a bare control character or an unknown escape
};

bool isEscape(const QByteArray& text, qsizetype at)
{
    constexpr qsizetype digits = 4;
    const char c = at < text.size() ? text[at] : '\0';
    if (c != 'u')
        return c != '\0' && std::strchr("\"\\/bfnrt", c) != nullptr;
    for (qsizetype i = at + 1; i <= at + digits; ++i)
        if (i >= text.size() || std::isxdigit(static_cast<unsigned char>(text[i])) == 0)
            return false;
    return true;
}

Scan scan(const QByteArray& text)
{
    constexpr unsigned char firstPrintable = 0x20;
    Scan out;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '"')
                inString = false;
            else if (static_cast<unsigned char>(c) < firstPrintable ||
                     (c == '\\' && !isEscape(text, ++i)))
                out.bad = out.bad < 0 ? i : out.bad;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            out.deepest = std::max(out.deepest, ++depth);
        } else if (c == '}' || c == ']') {
            --depth;
        } else if (c == ':') {
            ++out.names;
        }
    }
    return out;
}

int namesIn(const QJsonValue& value)
{
    int names = 0;
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        names = static_cast<int>(object.size());
        for (const QJsonValue& each : object)
            names += namesIn(each);
    } else if (value.isArray()) {
        for (const QJsonValue& each : value.toArray())
            names += namesIn(each);
    }
    return names;
}

} // namespace

Result<QJsonObject, Error> parseJsonObject(const QByteArray& text, int maxDepth)
{
    const Scan seen = scan(text);
    if (seen.deepest > maxDepth)
        return fail(errors::jsonInvalid, QStringLiteral("nested deeper than %1").arg(maxDepth));
    if (seen.bad >= 0)
        return fail(errors::jsonInvalid,
                    QStringLiteral("not allowed in a string at byte %1").arg(seen.bad));
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parseError);
    if (parseError.error != QJsonParseError::NoError)
        return fail(
            errors::jsonInvalid,
            QStringLiteral("%1 at byte %2").arg(parseError.errorString()).arg(parseError.offset));
    if (!document.isObject())
        return fail(errors::jsonInvalid, QStringLiteral("not an object"));
    QJsonObject object = document.object();
    // Of two members with one name the parser keeps one; which the sender meant, nobody knows.
    if (namesIn(object) != seen.names)
        return fail(errors::jsonInvalid, QStringLiteral("a name stands twice in an object"));
    return object;
}

} // namespace servery::protocol
