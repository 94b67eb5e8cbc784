// application/x-www-form-urlencoded, both ways. Keys are written as given (Stripe's brackets stay
// readable), values percent-encoded, in the order of the calls, so that the same parameters are
// always the same bytes. Thread: values.
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace servery::providers {

class FormBody
{
public:
    FormBody& add(QByteArrayView key, const QByteArray& value);
    FormBody& add(QByteArrayView key, const QString& value) { return add(key, value.toUtf8()); }
    FormBody& add(QByteArrayView key, const char* value) { return add(key, QByteArray(value)); }
    FormBody& add(QByteArrayView key, std::int64_t value)
    {
        return add(key, QByteArray::number(static_cast<qlonglong>(value)));
    }
    // Leaves the key out when the value is empty.
    FormBody& addUnlessEmpty(QByteArrayView key, const QByteArray& value);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

using FormParameters = std::vector<std::pair<QByteArray, QByteArray>>;

// Decoded pairs in the order of the body; a repeated key is repeated. Never fails: what is not a
// percent escape stays as it is, as the providers' own readers have it.
[[nodiscard]] FormParameters parseForm(QByteArrayView body);

// The first value of a key; empty when absent.
[[nodiscard]] QByteArray formValue(const FormParameters& parameters, QByteArrayView key);

} // namespace servery::providers
