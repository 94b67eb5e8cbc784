// StaffAuthenticator: turns access tokens into principals. A token is good when it is signed,
// fresh, and its session has not ended; which sessions ended lately is kept here. Thread: the main
// event loop.
#pragma once

#include "core/crypto/jwt.h"
#include "core/staff/staff.h"
#include "server/engine/command.h"
#include "server/http/message.h"

#include <QHash>

#include <functional>

namespace servery {

class StaffAuthenticator
{
public:
    StaffAuthenticator(const QByteArray& tokenKey, const Clock& clock);

    // Errors: unauthenticated.
    [[nodiscard]] Result<StaffPrincipal, Error> authenticate(const QByteArray& token) const;
    [[nodiscard]] Result<StaffPrincipal, Error> authenticate(const http::Request& request) const;
    // The same, for who may do this. Errors: also forbidden.
    [[nodiscard]] Result<StaffPrincipal, Error> authorize(const http::Request& request,
                                                          StaffAction action) const;

    struct AccessToken
    {
        QByteArray token;
        Timestamp expiresAt;
    };
    [[nodiscard]] AccessToken issue(const StaffPrincipal& principal, Random& random) const;

    // The session is over: its tokens are refused from now on, and sessionEnded is called.
    void end(const SessionId& session);
    // Called after each commit; looks for sessions that ended.
    void publish(const std::vector<engine::VenueEvent>& events);
    std::function<void(const SessionId&)> sessionEnded;

private:
    crypto::StaffTokens m_tokens;
    const Clock& m_clock;
    QHash<SessionId, Timestamp> m_ended; // until when to remember
};

} // namespace servery
