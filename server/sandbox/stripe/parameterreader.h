// ParameterReader: typed reads of Stripe's nested parameters. The first fault is kept and is what
// the caller answers; reads after it give empty values. Names are written as on the wire,
// "transfer_data[destination]", so that the error names the parameter. Thread: any.
#pragma once

#include "server/sandbox/stripe/stripeerror.h"

#include <QStringList>

#include <optional>

namespace servery::sandbox {

enum class Need { Required, Optional };

class ParameterReader
{
public:
    explicit ParameterReader(const QJsonObject& parameters) : m_parameters(parameters) {}

    // parameter_unknown for any other name at the top level; expand is always known.
    void allowOnly(const QStringList& names);
    [[nodiscard]] bool has(const QString& path) const;
    [[nodiscard]] QString text(const QString& path, Need need = Need::Optional);
    [[nodiscard]] std::optional<qint64> integer(const QString& path, qint64 least,
                                                Need need = Need::Optional);
    [[nodiscard]] bool boolean(const QString& path, bool fallback = false);
    [[nodiscard]] QString oneOf(const QString& path, const QStringList& values,
                                const QString& fallback = {});
    // A known ISO 4217 code in lower case.
    [[nodiscard]] QString currency(const QString& path);
    // An amount that may be charged: at least 50 of the minor unit, at most 99999999.
    [[nodiscard]] qint64 amount(const QString& path, const QString& currency);
    // At most 50 keys of 40 characters with values of 500.
    [[nodiscard]] QJsonObject metadata(const QString& path);
    [[nodiscard]] QJsonArray list(const QString& path);
    [[nodiscard]] QString absoluteUrl(const QString& path, Need need = Need::Optional);

    void fail(StripeError error);
    [[nodiscard]] const std::optional<StripeError>& error() const { return m_error; }

private:
    const QJsonObject& m_parameters;
    std::optional<StripeError> m_error;
};

} // namespace servery::sandbox
