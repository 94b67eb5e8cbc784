// Stripe's error object: {"error": {type, code, message, param, …}} with its HTTP status.
// Source: Stripe API reference, "Errors". Thread: values.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

namespace servery::sandbox {

struct StripeError
{
    int status = 400;
    QString code = {};
    QString message = {};
    QString param = {};
    QString type = QStringLiteral("invalid_request_error");
    QJsonObject members = {}; // decline_code, charge, payment_intent, …
};

using StripeResult = Result<QJsonObject, StripeError>;

[[nodiscard]] inline Failure<StripeError> stripeFail(StripeError error)
{
    return Failure<StripeError>{std::move(error)};
}

[[nodiscard]] QJsonObject toJson(const StripeError& error);
[[nodiscard]] StripeError resourceMissing(const QString& kind, const QString& id,
                                          const QString& param);

} // namespace servery::sandbox
