// Reading Stripe's JSON: the odd shapes that its objects come in, in one place. Thread: pure.
#pragma once

#include "server/providers/jsonapi.h"

#include <QJsonValue>

namespace servery::providers::stripe {

using jsonapi::integer;
using jsonapi::text;

// A reference that may be an id, an expanded object, or null.
[[nodiscard]] inline QByteArray reference(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isObject() ? text(value.toObject(), QLatin1StringView("id"))
                            : value.toString().toUtf8();
}

// `metadata[key]`.
[[nodiscard]] inline QByteArray metadata(const QJsonObject& object, QLatin1StringView key)
{
    return text(object.value(QLatin1StringView("metadata")).toObject(), key);
}

} // namespace servery::providers::stripe
