#include "server/web/keptjson.h"

#include "server/web/gzip.h"
#include "server/web/webassets.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace servery::web {

KeptJson keepJson(const QJsonObject& json)
{
    const QByteArray plain = QJsonDocument(json).toJson(QJsonDocument::Compact);
    const QByteArray digest = QCryptographicHash::hash(plain, QCryptographicHash::Sha256).toHex();
    return {plain, gzip(plain, 6), '"' + digest.left(32) + '"'};
}

http::Response answer(const http::Request& request, const KeptJson& kept)
{
    http::Response response;
    response.header("ETag", "W/" + kept.etag)
        .header("Cache-Control", "no-cache")
        .header("Vary", "Accept-Encoding");
    if (hasTag(request, kept.etag)) {
        response.status = 304;
        return response;
    }
    response.status = 200;
    response.header("Content-Type", "application/json");
    const bool isPacked = acceptsGzip(request);
    if (isPacked)
        response.header("Content-Encoding", "gzip");
    response.body = isPacked ? kept.packed : kept.plain;
    return response;
}

} // namespace servery::web
