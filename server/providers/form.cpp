#include "server/providers/form.h"

namespace servery::providers {
namespace {

QByteArray decoded(QByteArrayView text)
{
    QByteArray plain = text.toByteArray();
    plain.replace('+', ' ');
    return QByteArray::fromPercentEncoding(plain);
}

} // namespace

FormBody& FormBody::add(QByteArrayView key, const QByteArray& value)
{
    if (!m_bytes.isEmpty())
        m_bytes += '&';
    m_bytes += key;
    m_bytes += '=';
    m_bytes += value.toPercentEncoding();
    return *this;
}

FormBody& FormBody::addUnlessEmpty(QByteArrayView key, const QByteArray& value)
{
    return value.isEmpty() ? *this : add(key, value);
}

FormParameters parseForm(QByteArrayView body)
{
    FormParameters parameters;
    while (!body.isEmpty()) {
        const qsizetype end = body.indexOf('&');
        const QByteArrayView pair = end < 0 ? body : body.first(end);
        body = end < 0 ? QByteArrayView() : body.sliced(end + 1);
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        if (equals < 0)
            parameters.emplace_back(decoded(pair), QByteArray());
        else
            parameters.emplace_back(decoded(pair.first(equals)), decoded(pair.sliced(equals + 1)));
    }
    return parameters;
}

QByteArray formValue(const FormParameters& parameters, QByteArrayView key)
{
    for (const auto& [name, value] : parameters)
        if (name == key)
            return value;
    return {};
}

} // namespace servery::providers
