#include "server/staff/staffhandler.h"

#include "core/protocol/names.h"
#include "core/tips/tips.h" // staff_not_found

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

Reply replyFor(const StaffSession& session)
{
    Reply reply;
    reply.body = {{QLatin1String("sessionId"), session.id.toString()},
                  {QLatin1String("venueId"), session.venue.toString()},
                  {QLatin1String("staffId"), session.staff.toString()},
                  {QLatin1String("role"), QString::fromLatin1(toString(session.role))},
                  {QLatin1String("name"), session.name}};
    return reply;
}

} // namespace

StaffHandler::StaffHandler(StaffStore& staff, VenueStore& venues) : m_staff(staff), m_venues(venues)
{}

void StaffHandler::registerWith(engine::Engine& engine)
{
    engine.handle<OpenSession>(
        [this](const auto& c, Batch&) {
            m_staff.staff.want(StaffStore::staffKey(c.member.venue, c.member.username));
        },
        [this](const auto& c, Batch& b) { return open(c, b); });
    engine.handle<RotateRefreshToken>([this](const auto& c, Batch& b) { announceRotate(c, b); },
                                      [this](const auto& c, Batch& b) { return rotate(c, b); });
    engine.handle<EndSession>(
        [this](const auto& c, Batch& b) {
            m_staff.sessions.want(c.session);
            if (const StaffSession* session = m_staff.sessions.known(c.session))
                b.wantSequence(session->venue);
        },
        [this](const auto& c, Batch& b) { return end(c, b); });
    engine.handle<AddStaff>(
        [this](const auto& c, Batch&) {
            m_venues.wantSlug(c.storeSlug);
            if (const VenueId* id = m_venues.slugs.known(c.storeSlug))
                m_staff.staff.want(StaffStore::staffKey(*id, c.member.username));
        },
        [this](const auto& c, Batch& b) { return addStaff(c, b); });
    engine.handle<ChangeStaff>([this](const auto& c, Batch& b) { announceChange(c, b); },
                               [this](const auto& c, Batch& b) { return changeStaff(c, b); });
}

Outcome StaffHandler::open(const OpenSession& command, Batch& batch)
{
    // They may have been changed since the PIN was verified.
    const StaffMember* known =
        m_staff.staff.find(StaffStore::staffKey(command.member.venue, command.member.username));
    if (known != nullptr && (!known->isActive || known->pinHash != command.member.pinHash))
        return fail(errors::signInRefused);
    const StaffMember& member = known != nullptr ? *known : command.member;
    StaffSession session;
    session.id = newId<SessionId>(batch.now(), batch.random());
    session.venue = member.venue;
    session.staff = member.id;
    session.role = member.role;
    session.name = member.name;
    session.createdAt = batch.now();
    session.expiresAt = batch.now().plusMs(limits::sessionLifetimeMs);
    m_staff.sessions.insert(session.id, session);
    m_staff.tokens.insert(command.refreshTokenHash,
                          {command.refreshTokenHash, session.id, batch.now(), {}});
    return replyFor(session);
}

void StaffHandler::announceRotate(const RotateRefreshToken& command, Batch& batch)
{
    m_staff.tokens.want(command.tokenHash);
    if (const RefreshToken* token = m_staff.tokens.known(command.tokenHash)) {
        m_staff.sessions.want(token->session);
        if (const StaffSession* session = m_staff.sessions.known(token->session))
            batch.wantSequence(session->venue);
    }
}

Outcome StaffHandler::rotate(const RotateRefreshToken& command, Batch& batch)
{
    const RefreshToken* token = m_staff.tokens.find(command.tokenHash);
    const StaffSession* session =
        token == nullptr ? nullptr : m_staff.sessions.find(token->session);
    if (session == nullptr || session->endedAt.isSet() || batch.now() >= session->expiresAt)
        return fail(errors::unauthenticated);
    if (token->usedAt.isSet()) {
        // Two hold the same token: one of them is a thief, and nobody can tell which.
        const VenueId venue = session->venue;
        const SessionId id = session->id;
        endSession(id, QStringLiteral("token_reused"), batch);
        const QLatin1String alarm = protocol::events::alarmRaised;
        batch.emitEvent(venue, engine::Audience::Manager, QByteArray(alarm.data(), alarm.size()),
                        id.bytes(),
                        {{QLatin1String("kind"), QLatin1String("refresh_token_reused")},
                         {QLatin1String("sessionId"), id.toString()}});
        batch.count("servery_refresh_tokens_reused_total");
        return fail(errors::unauthenticated);
    }
    m_staff.tokens.change(command.tokenHash).usedAt = batch.now();
    m_staff.tokens.insert(command.nextTokenHash,
                          {command.nextTokenHash, session->id, batch.now(), {}});
    StaffSession& changed = m_staff.sessions.change(session->id);
    changed.expiresAt = batch.now().plusMs(limits::sessionLifetimeMs);
    return replyFor(changed);
}

Outcome StaffHandler::end(const EndSession& command, Batch& batch)
{
    const StaffSession* session = m_staff.sessions.find(command.session);
    if (session == nullptr || session->endedAt.isSet())
        return Reply{};
    Reply reply;
    reply.seq = endSession(command.session, command.reason, batch);
    return reply;
}

std::int64_t StaffHandler::endSession(const SessionId& id, const QString& reason, Batch& batch)
{
    StaffSession& session = m_staff.sessions.change(id);
    session.endedAt = batch.now();
    session.endReason = reason;
    const QLatin1String name = protocol::events::sessionEnded;
    return batch.emitEvent(session.venue, engine::Audience::Manager,
                           QByteArray(name.data(), name.size()), session.id.bytes(),
                           {{QLatin1String("sessionId"), session.id.toString()},
                            {QLatin1String("staffId"), session.staff.toString()},
                            {QLatin1String("name"), session.name},
                            {QLatin1String("reason"), reason}});
}

Outcome StaffHandler::addStaff(const AddStaff& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const QByteArray key = StaffStore::staffKey(venue->id, command.member.username);
    if (m_staff.staff.find(key) != nullptr)
        return fail(errors::staffExists);
    StaffMember member = command.member;
    member.id = newId<StaffId>(batch.now(), batch.random());
    member.venue = venue->id;
    m_staff.staff.insert(key, member);
    Reply reply;
    reply.body = {{QLatin1String("staffId"), member.id.toString()}};
    return reply;
}

void StaffHandler::announceChange(const ChangeStaff& command, Batch& batch)
{
    m_venues.wantSlug(command.storeSlug);
    for (const SessionId& session : command.sessions)
        m_staff.sessions.want(session);
    if (const VenueId* id = m_venues.slugs.known(command.storeSlug)) {
        m_staff.staff.want(StaffStore::staffKey(*id, command.username));
        batch.wantSequence(*id);
    }
}

Outcome StaffHandler::changeStaff(const ChangeStaff& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const QByteArray key = StaffStore::staffKey(venue->id, command.username);
    const StaffMember* known = m_staff.staff.find(key);
    if (known == nullptr)
        return fail(errors::staffNotFound);
    StaffMember& member = m_staff.staff.change(key);
    member.role = command.role.value_or(member.role);
    member.isActive = command.isActive.value_or(member.isActive);
    if (!command.pinHash.isEmpty())
        member.pinHash = command.pinHash;
    const StaffMember changed = member;
    int ended = 0;
    Reply reply;
    for (const SessionId& id : command.sessions) {
        const StaffSession* session = m_staff.sessions.find(id);
        if (session == nullptr || session->staff != changed.id || session->endedAt.isSet())
            continue;
        reply.seq = endSession(id, QStringLiteral("staff_changed"), batch);
        ++ended;
    }
    reply.body = {{QLatin1String("staffId"), changed.id.toString()},
                  {QLatin1String("role"), QString::fromLatin1(toString(changed.role))},
                  {QLatin1String("isActive"), changed.isActive},
                  {QLatin1String("sessionsEnded"), ended}};
    return reply;
}

} // namespace servery
