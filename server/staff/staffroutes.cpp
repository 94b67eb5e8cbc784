#include "server/staff/staffroutes.h"

#include "core/crypto/opaquetoken.h"
#include "core/crypto/passwordhash.h"
#include "core/protocol/jsonreader.h"
#include "core/staff/staffcommands.h"
#include "server/venues/venuestore.h"

#include <QPointer>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {
constexpr int attemptsPerMinute = 10;
constexpr qsizetype pinCharacters = 64;
constexpr qsizetype nameCharacters = 100;
// That wait for the pool or are in it: what two threads do in a second or two.
constexpr int mostChecks = 32;
const http::RouteOptions jsonBody{{"application/json"}};
} // namespace

StaffRoutes::StaffRoutes(Edge& edge, const StaffAuthenticator& authenticator, Random& random)
    : m_edge(edge), m_authenticator(authenticator), m_random(random), m_attempts(attemptsPerMinute)
{
    m_pool.setMaxThreadCount(2);
}

StaffRoutes::~StaffRoutes()
{
    m_pool.clear(); // nobody waits for those that have not begun
    m_pool.waitForDone();
}

void StaffRoutes::addTo(http::Router& router)
{
    router.add(
        "POST", "/api/staff/login", [this](const Request& q, const Responder& r) { login(q, r); },
        jsonBody);
    router.add(
        "POST", "/api/staff/refresh",
        [this](const Request& q, const Responder& r) { refresh(q, r); }, jsonBody);
    router.add("POST", "/api/staff/logout",
               [this](const Request& q, const Responder& r) { logout(q, r); });
}

void StaffRoutes::login(const Request& request, const Responder& responder)
{
    const auto body = edge::readBody(request, {"storeSlug", "username", "pin"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const QString slug = reader.string("storeSlug");
    const QString username = reader.string("username");
    const QByteArray pin = reader.string("pin").toUtf8();
    if (!reader.error() && (pin.isEmpty() || pin.size() > pinCharacters))
        reader.invalid("pin");
    // Both are kept for a while, to count the tries.
    for (const auto& [name, value] : {std::pair("storeSlug", slug), {"username", username}})
        if (value.size() > nameCharacters)
            reader.invalid(name);
    if (reader.error())
        return responder.fail(*reader.error());
    const QByteArray who =
        slug.toUtf8() + '|' + username.toUtf8() + '|' + request.peer.toString().toLatin1();
    if (const int wait = m_attempts.attempt(who, m_edge.clock().now()); wait > 0) {
        Error error{errors::tooManyAttempts};
        error.retryAfterSeconds = wait;
        return responder.fail(error);
    }
    m_edge.read(
        [slug, username](storage::Database& database) {
            const auto venue = VenueStore::readBySlug(database, slug);
            return Found{venue ? StaffStore::read(database, venue->id, username) : std::nullopt};
        },
        [this, pin, responder](const Result<Found, Error>& found) {
            if (!found)
                return responder.fail(found.error());
            checkPin(*found, pin, responder);
        });
}

void StaffRoutes::checkPin(const Found& found, const QByteArray& pin, const Responder& responder)
{
    // Each name has tries of its own, so that many names could keep everybody waiting.
    if (m_checks >= mostChecks)
        return responder.fail(Error{errors::overloaded, {}, {}, 1});
    ++m_checks;
    // An unknown name costs as much time as a wrong PIN.
    const QByteArray hash =
        found.member ? found.member->pinHash : crypto::unmatchablePasswordHash();
    const QPointer<StaffRoutes> self(this);
    m_pool.start([self, this, found, hash, pin, responder] {
        const bool matches = crypto::verifyPassword(pin, hash);
        QMetaObject::invokeMethod(this, [self, this, found, matches, responder] {
            if (self.isNull())
                return;
            --m_checks;
            if (!matches || !found.member || !found.member->isActive)
                return responder.fail(Error{errors::signInRefused});
            open(*found.member, responder);
        });
    });
}

void StaffRoutes::open(const StaffMember& member, const Responder& responder)
{
    const QByteArray refreshToken = crypto::newOpaqueToken(m_random);
    m_edge.submit(OpenSession{member, crypto::opaqueTokenDigest(refreshToken).toHex()},
                  [this, refreshToken, responder](const engine::Outcome& outcome) {
                      if (!outcome)
                          return responder.fail(outcome.error());
                      responder.send(Response::json(200, tokens(*outcome, refreshToken)));
                  });
}

QJsonObject StaffRoutes::tokens(const engine::Reply& reply, const QByteArray& refreshToken)
{
    const QJsonObject& body = reply.body;
    StaffPrincipal principal;
    principal.venue = VenueId(body.value(QLatin1String("venueId")).toString());
    principal.staff = StaffId(body.value(QLatin1String("staffId")).toString());
    principal.session = SessionId(body.value(QLatin1String("sessionId")).toString());
    principal.name = body.value(QLatin1String("name")).toString();
    const QString role = body.value(QLatin1String("role")).toString();
    principal.role = roleFromString(role.toLatin1()).value_or(Role::Kitchen);
    const auto access = m_authenticator.issue(principal, m_random);
    return {{QLatin1String("accessToken"), QString::fromLatin1(access.token)},
            {QLatin1String("refreshToken"), QString::fromLatin1(refreshToken)},
            {QLatin1String("expiresAt"), access.expiresAt.toRfc3339()},
            {QLatin1String("role"), role},
            {QLatin1String("name"), principal.name},
            {QLatin1String("venueId"), principal.venue.toString()}};
}

void StaffRoutes::refresh(const Request& request, const Responder& responder)
{
    const auto body = edge::readBody(request, {"refreshToken"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const QByteArray token = reader.string("refreshToken").toLatin1();
    if (reader.error())
        return responder.fail(*reader.error());
    const QByteArray digest = crypto::opaqueTokenDigest(token).toHex();
    const auto claim = m_edge.claim(request, "refresh|" + digest);
    if (!claim)
        return responder.fail(claim.error());
    // Under a key the next token follows from the old one and the key, so that a repetition, after
    // an answer that was lost, is answered with the same one: what is stored is its digest alone.
    const QByteArray next = claim->key ? crypto::nextOpaqueToken(token, claim->key->key)
                                       : crypto::newOpaqueToken(m_random);
    m_edge.submit(
        RotateRefreshToken{digest, crypto::opaqueTokenDigest(next).toHex()},
        [this, next, responder, hold = claim->hold](const engine::Outcome& outcome) {
            if (!outcome)
                return responder.fail(outcome.error());
            sendNext(*outcome, next, responder, hold);
        },
        claim->key);
}

// An answer that was kept under its key may come after its session's end.
void StaffRoutes::sendNext(const engine::Reply& reply, const QByteArray& next,
                           const Responder& responder, const std::shared_ptr<void>& hold)
{
    const SessionId session(reply.body.value(QLatin1String("sessionId")).toString());
    m_edge.read(
        [session, now = m_edge.clock().now()](storage::Database& database) {
            return StaffStore::isOpen(database, session, now);
        },
        [this, reply, next, responder, hold](const Result<bool, Error>& isOpen) {
            if (!isOpen)
                return responder.fail(isOpen.error());
            if (!*isOpen)
                return responder.fail(Error{errors::unauthenticated});
            responder.send(Response::json(200, tokens(reply, next)));
        });
}

void StaffRoutes::logout(const Request& request, const Responder& responder)
{
    const auto staff = m_authenticator.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.submit(EndSession{staff->session, QStringLiteral("signed_out")},
                  [responder](const engine::Outcome& outcome) {
                      if (!outcome)
                          return responder.fail(outcome.error());
                      responder.send(Response{204, {}, {}});
                  });
}

} // namespace servery
