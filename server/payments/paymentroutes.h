// The routes of payments: starting one for an order that is there, asking how it is, giving back.
// Thread: the main event loop.
#pragma once

#include "core/payments/paymentcommands.h"
#include "server/http/router.h"
#include "server/orders/dinerorders.h"
#include "server/payments/askwaiters.h"
#include "server/payments/paymentwaiters.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class PaymentRoutes
{
public:
    PaymentRoutes(Edge& edge, const DinerOrders& diners, PaymentWaiters& waiters,
                  const StaffAuthenticator& staff);
    void addTo(http::Router& router);

    using Asker = std::optional<StaffPrincipal>; // nobody: the diner
    // Reads what a wallet's payment says besides, from the fields walletToken and phone, and gives
    // the command that begins it.
    using WalletReader = std::function<Result<std::any, Error>(
        const StartPayment& start, const Asker& asker, const QJsonObject& body)>;
    // Whose wallet a token shows; nothing where it is none.
    using WalletHolder = std::function<std::optional<WalletId>(const QByteArray& token)>;
    void setWallet(WalletReader reader, WalletHolder holder)
    {
        m_wallet = std::move(reader);
        m_holder = std::move(holder);
    }
    // Without it, verifying answers with what is known before the provider has answered.
    void setAsks(AskWaiters& asks) { m_asks = &asks; }

private:
    void initiate(const http::Request& request, const http::Responder& responder);
    // What starts this payment; of credit, whose it is.
    [[nodiscard]] Result<std::any, Error> commandFor(const StartPayment& asked, const Asker& staff,
                                                     const QJsonObject& body) const;
    void start(Result<std::any, Error> command, const Edge::Claim& claim,
               const http::Responder& responder);
    // What is open and what was paid, for the diners of an order.
    void showOfOrder(const http::Request& request, const http::Responder& responder);
    void refund(const http::Request& request, const http::Responder& responder);
    // What was paid for an order, and what went back: for the counter's refunds.
    void listOfOrder(const http::Request& request, const http::Responder& responder);
    void showStatus(const http::Request& request, const http::Responder& responder);
    void verify(const http::Request& request, const http::Responder& responder);
    // Answers once the provider that was asked has answered, or not.
    void answerVerified(const engine::Outcome& outcome, const http::Responder& responder,
                        const std::shared_ptr<void>& hold);
    // Goes on with the payment that the request names, where it is the diner's or the venue's.
    void withPayment(const http::Request& request, const http::Responder& responder,
                     std::function<void(const Payment&, const Asker&)> then);
    // Who asks: the order's diner, somebody whom the diner handed it on to, or staff (whose venue
    // is checked against the order's).
    [[nodiscard]] bool isDinerOf(const OrderId& order, const http::Request& request) const;
    // The order's diner, or who holds the wallet that it tops up.
    [[nodiscard]] bool isPayerOf(const Payment& payment, const http::Request& request) const;

    Edge& m_edge;
    const DinerOrders& m_diners;
    PaymentWaiters& m_waiters;
    const StaffAuthenticator& m_staff;
    WalletReader m_wallet;
    AskWaiters* m_asks = nullptr;
    WalletHolder m_holder;
};

} // namespace servery
