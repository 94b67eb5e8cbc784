// The manager's routes: money that waits for a decision, and disputes. The same decisions come from
// the console by readMoneyCommand(). Thread: the main event loop.
#pragma once

#include "core/payments/moneycommands.h"
#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class MoneyQueueRoutes
{
public:
    MoneyQueueRoutes(Edge& edge, const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void listParked(const http::Request& request, const http::Responder& responder);
    void listDisputes(const http::Request& request, const http::Responder& responder);
    void decide(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

// money.refund, money.accept, money.write_off {parkedId, reason}; nothing for any other name.
[[nodiscard]] std::optional<Result<std::any, Error>>
readMoneyCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff);

} // namespace servery
