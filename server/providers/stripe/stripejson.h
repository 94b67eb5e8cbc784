// Reading Stripe's JSON: the odd shapes that its objects come in, in one place. Thread: pure.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <optional>

namespace servery::providers::stripe {

// A string member; empty when it is absent, null or anything else.
[[nodiscard]] inline QByteArray text(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().toUtf8();
}

// A reference that may be an id, an expanded object, or null.
[[nodiscard]] inline QByteArray reference(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isObject() ? text(value.toObject(), QLatin1StringView("id"))
                            : value.toString().toUtf8();
}

// A whole number; nothing when it is absent, null, fractional or not a number.
[[nodiscard]] inline std::optional<std::int64_t> integer(const QJsonObject& object,
                                                         QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    // No amount of Stripe's comes near the ends of the range, so both may stand for "not whole".
    constexpr auto none = std::numeric_limits<qint64>::min();
    const qint64 number = value.toInteger(none);
    return number == none ? std::nullopt : std::optional<std::int64_t>(number);
}

// `metadata[key]`.
[[nodiscard]] inline QByteArray metadata(const QJsonObject& object, QLatin1StringView key)
{
    return text(object.value(QLatin1StringView("metadata")).toObject(), key);
}

} // namespace servery::providers::stripe
