// The routes of a venue's rules about the ways to pay: read by the counter, set by a manager.
// Thread: the main event loop.
#pragma once

#include "core/payments/paymentrules.h"
#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

// Errors: field_missing, field_invalid, field_unknown, with the field's path.
[[nodiscard]] Result<PaymentRules, Error> paymentRulesFrom(const QJsonObject& json);
[[nodiscard]] QJsonObject toJson(const PaymentRules& rules);

class PaymentRulesRoutes
{
public:
    PaymentRulesRoutes(Edge& edge, const StaffAuthenticator& staff) : m_edge(edge), m_staff(staff)
    {}
    void addTo(http::Router& router);

private:
    void show(const http::Request& request, const http::Responder& responder);
    void set(const http::Request& request, const http::Responder& responder);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
