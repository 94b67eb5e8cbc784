// JsonReader: takes typed fields out of a JSON object, strict on types and silent about fields that
// nobody asks for. The first field that is missing or of another type is remembered; read
// everything, then ask error() once. Thread: none of its own; the object must outlive the reader.
// Errors: field_missing, field_invalid, each with the field's path as detail and member "field".
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace servery::protocol {

class JsonReader
{
public:
    // The path is where the object stands in the whole, e.g. "items[2]"; empty at the top.
    explicit JsonReader(const QJsonObject& object, QString path = {});

    [[nodiscard]] bool has(const char* name) const;

    [[nodiscard]] QString string(const char* name);
    [[nodiscard]] QString stringOr(const char* name, const QString& fallback = {});
    // A whole number that 64 or 32 bits hold; 1.5 and 1e30 are refused, 2.0 is 2.
    [[nodiscard]] std::int64_t integer(const char* name);
    [[nodiscard]] std::int64_t integerOr(const char* name, std::int64_t fallback);
    [[nodiscard]] int integer32(const char* name);
    [[nodiscard]] int integer32Or(const char* name, int fallback);
    [[nodiscard]] bool boolOr(const char* name, bool fallback);
    [[nodiscard]] QJsonObject object(const char* name);
    [[nodiscard]] QJsonObject objectOr(const char* name);
    [[nodiscard]] QJsonArray arrayOr(const char* name);
    // An array of strings; absent: empty.
    [[nodiscard]] QStringList strings(const char* name);
    // RFC 3339; absent: unset.
    [[nodiscard]] Timestamp timeOr(const char* name);
    [[nodiscard]] Timestamp time(const char* name);

    // Notes a field that is not there.
    void require(const char* name) { (void)take(name, true); }
    // Notes that a field's value is not allowed.
    void invalid(const char* name, const QString& why = {});
    // Takes over what another reader, of something inside this object, ran into.
    void adopt(const JsonReader& inner);

    [[nodiscard]] QString pathOf(const char* name) const;
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; }

private:
    // The value when it is there; without it, notes field_missing when it is required.
    [[nodiscard]] QJsonValue take(const char* name, bool required);
    [[nodiscard]] std::int64_t takeInteger(const char* name, bool required, std::int64_t fallback);
    [[nodiscard]] Timestamp takeTime(const char* name, bool required);
    void note(const ErrorKind& kind, const QString& path, const QString& why);

    const QJsonObject& m_object;
    QString m_path;
    std::optional<Error> m_error;
};

// A whole JSON text that must be an object, at most maxDepth levels deep, with each name once in
// its object. Errors: json_invalid, with what and where as detail.
inline constexpr int maxJsonDepth = 64;
[[nodiscard]] Result<QJsonObject, Error> parseJsonObject(const QByteArray& text,
                                                         int maxDepth = maxJsonDepth);

} // namespace servery::protocol
