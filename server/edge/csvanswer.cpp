#include "server/edge/csvanswer.h"

namespace servery::edge {

bool wantsCsv(const http::Request& request)
{
    return request.query.queryItemValue(QStringLiteral("format")) == QLatin1String("csv");
}

void sendCsv(const http::Responder& responder, const QByteArray& name, const QByteArray& csv)
{
    http::Response response = http::Response::text(200, "text/csv; charset=utf-8", csv);
    response.header("Content-Disposition", "attachment; filename=\"" + name + ".csv\"");
    responder.send(response);
}

} // namespace servery::edge
