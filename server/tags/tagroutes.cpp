#include "server/tags/tagroutes.h"

#include "core/staff/staffcommands.h"
#include "server/tags/taghandler.h"

namespace servery {

TagRoutes::TagRoutes(Edge& edge, const web::WebPages& pages) : m_edge(edge), m_pages(pages) {}

void TagRoutes::addTo(http::Router& router)
{
    router.add("GET", "/t", [this](const http::Request& request, const http::Responder& responder) {
        constexpr qsizetype uidCharacters = 128;
        const QByteArray uid =
            request.query.queryItemValue(QStringLiteral("u"), QUrl::FullyDecoded).toUtf8();
        if (uid.isEmpty() || uid.size() > uidCharacters)
            return responder.send(m_pages.problem(request, Error{errors::tagNotFound}));
        m_edge.submit(RecordScan{uid}, [this, request, responder](const engine::Outcome& outcome) {
            if (!outcome)
                return responder.send(m_pages.problem(request, outcome.error()));
            responder.send(http::Response::redirect(
                outcome->body.value(QLatin1String("location")).toString().toLatin1()));
        });
    });
}

} // namespace servery
