// A JSON text that many read: packed once, with its tag. Thread: a value.
#pragma once

#include "server/http/message.h"

#include <QJsonObject>

namespace servery::web {

struct KeptJson
{
    QByteArray plain;
    QByteArray packed; // gzip
    QByteArray etag;   // quoted; sent as a weak one, since gzip and plain share it
};

[[nodiscard]] KeptJson keepJson(const QJsonObject& json);
// 304, gzip or plain, whichever the request allows. To be asked for again each time.
[[nodiscard]] http::Response answer(const http::Request& request, const KeptJson& kept);

} // namespace servery::web
