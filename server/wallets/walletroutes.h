// The routes of wallets: what a customer holds, adding to it, and proving a number. A customer
// shows the wallet's token, staff name the number. Thread: the main event loop.
#pragma once

#include "core/payments/paymentcommands.h"
#include "core/wallets/walletcommands.h"
#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/payments/paymentwaiters.h"
#include "server/staff/staffauthenticator.h"

namespace servery {

class WalletRoutes
{
public:
    WalletRoutes(Edge& edge, const StaffAuthenticator& staff, PaymentWaiters& waiters,
                 QByteArray tokenKey);
    void addTo(http::Router& router);

    // Whose wallet it is, where it is a wallet's token that has not ended.
    [[nodiscard]] std::optional<WalletId> holderOf(const QByteArray& token) const;
    // For POST /api/payments/initiate: whose credit it is. Errors: unauthenticated, field_missing,
    // field_invalid, forbidden.
    [[nodiscard]] Result<std::any, Error> readSpending(const StartPayment& start,
                                                       const std::optional<StaffPrincipal>& staff,
                                                       const QJsonObject& body) const;

private:
    void showBalance(const http::Request& request, const http::Responder& responder);
    void showHistory(const http::Request& request, const http::Responder& responder);
    void add(const http::Request& request, const http::Responder& responder);
    void addByCard(const WalletId& wallet, const http::Request& request,
                   const http::Responder& responder);
    void sendCode(const http::Request& request, const http::Responder& responder);
    void prove(const http::Request& request, const http::Responder& responder);
    // Goes on with the wallet that the request means; with none where a number has no wallet yet.
    using Then = std::function<void(const std::optional<Wallet>&, const QByteArray& currency,
                                    int walletDays)>;
    void withWallet(const http::Request& request, const http::Responder& responder, Then then);

    Edge& m_edge;
    const StaffAuthenticator& m_staff;
    PaymentWaiters& m_waiters;
    QByteArray m_tokenKey;
};

} // namespace servery
