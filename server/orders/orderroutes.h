// The routes of orders: the diner's and the staff's. Thread: the main event loop.
#pragma once

#include "core/orders/ordercommands.h"
#include "server/http/router.h"
#include "server/orders/dinerorders.h"
#include "server/payments/paymentwaiters.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class OrderRoutes
{
public:
    OrderRoutes(Edge& edge, DinerOrders& diners, PaymentWaiters& waiters,
                const StaffAuthenticator& staff);
    void addTo(http::Router& router);

private:
    void place(const http::Request& request, const http::Responder& responder, PaymentFlow flow);
    void placeAtCounter(const http::Request& request, const http::Responder& responder);
    // Without a payment: the way to pay is chosen afterwards.
    void placeUnpaid(const http::Request& request, const http::Responder& responder);
    void answerPlaced(const engine::Reply& reply, PaymentFlow flow,
                      const http::Responder& responder, const std::shared_ptr<void>& hold);
    void cancel(const http::Request& request, const http::Responder& responder);

    void list(const http::Request& request, const http::Responder& responder);
    void showToStaff(const http::Request& request, const http::Responder& responder);
    void setStatus(const http::Request& request, const http::Responder& responder);
    void complete(const http::Request& request, const http::Responder& responder);
    void runStaffAction(const http::Request& request, const http::Responder& responder,
                        RunStaffAction action);

    Edge& m_edge;
    DinerOrders& m_diners;
    PaymentWaiters& m_waiters;
    const StaffAuthenticator& m_staff;
};

} // namespace servery
