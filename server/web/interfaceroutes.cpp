#include "server/web/interfaceroutes.h"

#include <QFile>

// Resources of a static library are only there after this, and it must stand outside namespaces.
static void initialiseInterfaces()
{
    Q_INIT_RESOURCE(web);
}

namespace servery::web {

namespace {

http::Router::Handler document(const char* name)
{
    QFile file(QLatin1String(":/interfaces/") + QLatin1String(name));
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(isThere, "document", name);
    return [body = file.readAll()](const http::Request&, const http::Responder& responder) {
        responder.send(http::Response::text(200, "application/json", body));
    };
}

} // namespace

void addInterfaceRoutes(http::Router& router)
{
    initialiseInterfaces();
    router.add("GET", "/openapi.json", document("openapi.json"));
    router.add("GET", "/asyncapi.json", document("asyncapi.json"));
}

} // namespace servery::web
