// Signing in, refreshing, signing out. PINs are checked in a small pool of their own, since scrypt
// is slow on purpose. Thread: the main event loop.
#pragma once

#include "server/edge/edge.h"
#include "server/http/router.h"
#include "server/staff/attemptlimiter.h"
#include "server/staff/staffauthenticator.h"
#include "server/staff/staffstore.h"

#include <QObject>
#include <QThreadPool>

namespace servery {

class StaffRoutes : public QObject
{
public:
    StaffRoutes(Edge& edge, const StaffAuthenticator& authenticator, Random& random);
    ~StaffRoutes() override;
    void addTo(http::Router& router);

private:
    struct Found
    {
        std::optional<StaffMember> member;
    };
    void login(const http::Request& request, const http::Responder& responder);
    void checkPin(const Found& found, const QByteArray& pin, const http::Responder& responder);
    void open(const StaffMember& member, const http::Responder& responder);
    void refresh(const http::Request& request, const http::Responder& responder);
    void sendNext(const engine::Reply& reply, const QByteArray& next,
                  const http::Responder& responder, const std::shared_ptr<void>& hold);
    void logout(const http::Request& request, const http::Responder& responder);
    [[nodiscard]] QJsonObject tokens(const engine::Reply& reply, const QByteArray& refreshToken);

    Edge& m_edge;
    const StaffAuthenticator& m_authenticator;
    Random& m_random;
    AttemptLimiter m_attempts;
    int m_checks = 0; // of PINs, that have not ended
    QThreadPool m_pool;
};

} // namespace servery
