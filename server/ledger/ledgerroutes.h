// The routes of the books, for managers: what each account holds, the postings behind it, and the
// transaction and cause behind each posting. A venue sees its own books alone.
// Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class LedgerRoutes
{
public:
    LedgerRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void listAccounts(const http::Request& request, const http::Responder& responder);
    void listPostings(const http::Request& request, const http::Responder& responder);
    void listTransactions(const http::Request& request, const http::Responder& responder);
    void showTransaction(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
