#include "server/sandbox/stripe/stripeerror.h"

namespace servery::sandbox {

QJsonObject toJson(const StripeError& error)
{
    QJsonObject body = error.members;
    if (!error.code.isEmpty()) {
        body.insert("code", error.code);
        body.insert("doc_url", "https://stripe.com/docs/error-codes/" +
                                   QString(error.code).replace(u'_', u'-'));
    }
    body.insert("message", error.message);
    if (!error.param.isEmpty())
        body.insert("param", error.param);
    body.insert("type", error.type);
    return {{"error", body}};
}

StripeError resourceMissing(const QString& kind, const QString& id, const QString& param)
{
    return {.status = 404,
            .code = QStringLiteral("resource_missing"),
            .message = QStringLiteral("No such %1: '%2'").arg(kind, id),
            .param = param};
}

} // namespace servery::sandbox
