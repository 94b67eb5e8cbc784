#include "server/staff/staffauthenticator.h"

#include "core/protocol/names.h"
#include "server/edge/edge.h"

namespace servery {

StaffAuthenticator::StaffAuthenticator(const QByteArray& tokenKey, const Clock& clock)
    : m_tokens(tokenKey), m_clock(clock)
{}

Result<StaffPrincipal, Error> StaffAuthenticator::authenticate(const QByteArray& token) const
{
    const auto claims = m_tokens.verify(token, m_clock.now());
    if (!claims || m_ended.contains(claims->session))
        return fail(errors::unauthenticated);
    const auto role = roleFromString(claims->role);
    if (!role)
        return fail(errors::unauthenticated);
    return StaffPrincipal{claims->venue, claims->staff, claims->session, *role, claims->name};
}

Result<StaffPrincipal, Error> StaffAuthenticator::authenticate(const http::Request& request) const
{
    return authenticate(edge::bearerToken(request));
}

Result<StaffPrincipal, Error> StaffAuthenticator::authorize(const http::Request& request,
                                                            StaffAction action) const
{
    auto staff = authenticate(request);
    if (staff && !mayDo(staff->role, action))
        return fail(errors::forbidden);
    return staff;
}

StaffAuthenticator::AccessToken StaffAuthenticator::issue(const StaffPrincipal& principal,
                                                          Random& random) const
{
    const Timestamp now = m_clock.now();
    const QByteArray token = m_tokens.issue({principal.venue,
                                             principal.staff,
                                             principal.session,
                                             toString(principal.role),
                                             principal.name,
                                             {}},
                                            now, random);
    return {token, now.plusSeconds(crypto::StaffTokens::maxLifetimeSeconds)};
}

void StaffAuthenticator::end(const SessionId& session)
{
    const Timestamp now = m_clock.now();
    m_ended.removeIf(
        [now](std::pair<const SessionId&, Timestamp&> entry) { return entry.second < now; });
    // Its last access token cannot live longer than this.
    m_ended.insert(session, now.plusSeconds(crypto::StaffTokens::maxLifetimeSeconds +
                                            crypto::StaffTokens::clockLeewaySeconds));
    if (sessionEnded)
        sessionEnded(session);
}

void StaffAuthenticator::publish(const std::vector<engine::VenueEvent>& events)
{
    for (const engine::VenueEvent& event : events)
        if (event.name == protocol::events::sessionEnded.data())
            end(SessionId(event.subject));
}

} // namespace servery
