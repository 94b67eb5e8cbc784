// The routes of bank transfers: what waits, statements, and what staff decide.
// Thread: the main event loop.
#pragma once

#include "core/transfers/transfercommands.h"
#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class TransferRoutes
{
public:
    TransferRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    struct Upload;

    void showQueue(const http::Request& request, const http::Responder& responder);
    void importStatement(const http::Request& request, const http::Responder& responder);
    void importCsv(const http::Request& request, const StaffPrincipal& staff,
                   const http::Responder& responder);
    // Hands in a statement piece by piece, so that no commit gets long.
    void begin(std::vector<BankLine> lines, const StaffPrincipal& staff,
               const http::Responder& responder);
    void handIn(const std::shared_ptr<Upload>& upload);
    void decide(const http::Request& request, const http::Responder& responder);
    void sendBack(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
