#include "server/sandbox/stripe/parameterreader.h"

#include "core/money/currency.h"
#include "server/sandbox/formparameters.h"
#include "server/sandbox/htmlpage.h"

#include <QUrl>

namespace servery::sandbox {

namespace {
constexpr qint64 smallestCharge = 50;
constexpr qint64 largestCharge = 99'999'999;
} // namespace

void ParameterReader::fail(StripeError error)
{
    if (!m_error)
        m_error = std::move(error);
}

void ParameterReader::allowOnly(const QStringList& names)
{
    for (const QString& key : m_parameters.keys())
        if (key != QLatin1String("expand") && !names.contains(key))
            fail({.code = "parameter_unknown",
                  .message = "Received unknown parameter: " + key,
                  .param = key});
}

bool ParameterReader::has(const QString& path) const
{
    return !formValue(m_parameters, path).isUndefined();
}

QString ParameterReader::text(const QString& path, Need need)
{
    const QJsonValue value = formValue(m_parameters, path);
    if (value.isUndefined()) {
        if (need == Need::Required)
            fail({.code = "parameter_missing",
                  .message = QStringLiteral("Missing required param: %1.").arg(path),
                  .param = path});
        return {};
    }
    if (!value.isString()) {
        fail({.message = QStringLiteral("Invalid string: %1").arg(path), .param = path});
        return {};
    }
    if (value.toString().isEmpty())
        fail({.code = "parameter_invalid_empty",
              .message = QStringLiteral("You passed an empty string for '%1'. We assume empty "
                                        "values are an attempt to unset a parameter; however "
                                        "'%1' cannot be unset.")
                             .arg(path),
              .param = path});
    return value.toString();
}

std::optional<qint64> ParameterReader::integer(const QString& path, qint64 least, Need need)
{
    const QString given = text(path, need);
    if (given.isEmpty())
        return std::nullopt;
    bool ok = false;
    const qint64 value = given.toLongLong(&ok);
    if (!ok) {
        fail({.code = "parameter_invalid_integer",
              .message = "Invalid integer: " + given,
              .param = path});
        return std::nullopt;
    }
    if (value < least)
        fail({.code = "parameter_invalid_integer",
              .message =
                  QStringLiteral("This value must be greater than or equal to %1.").arg(least),
              .param = path});
    return value;
}

bool ParameterReader::boolean(const QString& path, bool fallback)
{
    const QString given = text(path);
    if (given.isEmpty())
        return fallback;
    if (given != QLatin1String("true") && given != QLatin1String("false"))
        fail({.message = "Invalid boolean: " + given, .param = path});
    return given == QLatin1String("true");
}

QString ParameterReader::oneOf(const QString& path, const QStringList& values,
                               const QString& fallback)
{
    const QString given = text(path);
    if (given.isEmpty())
        return fallback;
    if (!values.contains(given))
        fail({.message =
                  QStringLiteral("Invalid %1: must be one of %2").arg(path, values.join(", ")),
              .param = path});
    return given;
}

QString ParameterReader::currency(const QString& path)
{
    const QString given = text(path, Need::Required).toLower();
    if (!given.isEmpty() && !Currency::parse(given.toUpper().toLatin1()))
        fail({.message = QStringLiteral("Invalid currency: %1. Stripe does not support this "
                                        "currency.")
                             .arg(given),
              .param = path});
    return given;
}

qint64 ParameterReader::amount(const QString& path, const QString& currency)
{
    const qint64 amount = integer(path, 1, Need::Required).value_or(0);
    if (amount < smallestCharge)
        fail({.code = "amount_too_small",
              .message = QStringLiteral("Amount must be at least %1 %2")
                             .arg(moneyText(smallestCharge, currency), currency),
              .param = path});
    if (amount > largestCharge)
        fail({.code = "amount_too_large",
              .message = QStringLiteral("Amount must be no more than %1")
                             .arg(moneyText(largestCharge, currency)),
              .param = path});
    return amount;
}

QJsonObject ParameterReader::metadata(const QString& path)
{
    const QJsonValue value = formValue(m_parameters, path);
    if (value.isUndefined() || (value.isString() && value.toString().isEmpty()))
        return {};
    const QJsonObject metadata = value.toObject();
    if (!value.isObject() || metadata.size() > 50)
        fail({.message = "Metadata is a hash of at most 50 keys.", .param = path});
    for (auto it = metadata.begin(); it != metadata.end(); ++it) {
        const QString name = QStringLiteral("%1[%2]").arg(path, it.key());
        if (!it.value().isString())
            fail({.message = "Metadata values must be strings.", .param = name});
        else if (it.key().size() > 40)
            fail({.message = "Metadata keys can be at most 40 characters long.", .param = name});
        else if (it.value().toString().size() > 500)
            fail({.message = "Metadata values can be at most 500 characters long.", .param = name});
    }
    return metadata;
}

QJsonArray ParameterReader::list(const QString& path)
{
    const QJsonValue value = formValue(m_parameters, path);
    if (!value.isUndefined() && !value.isObject())
        fail({.message = "Invalid array", .param = path});
    return formList(value);
}

QString ParameterReader::absoluteUrl(const QString& path, Need need)
{
    const QString given = text(path, need);
    const QUrl url(given);
    if (!given.isEmpty() &&
        (!url.isValid() || url.host().isEmpty() ||
         (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))))
        fail({.code = "url_invalid", .message = "Not a valid URL", .param = path});
    return given;
}

} // namespace servery::sandbox
