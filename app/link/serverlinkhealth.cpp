// What the link says of its own health: how old the picture is, and whether it lacks something.
#include "app/link/serverlink.h"
#include "app/time/servertime.h"

#include <QCoreApplication>

namespace servery::app {
namespace {

struct LinkText
{
    Q_DECLARE_TR_FUNCTIONS(LinkText)
};

} // namespace

void ServerLink::noteBehind()
{
    if (!m_behindSinceMonoMs)
        m_behindSinceMonoMs = m_clock.monotonicMs();
}

bool ServerLink::isBehind() const
{
    // What was asked for is mostly there in the next moment.
    const bool isLate =
        m_behindSinceMonoMs && m_clock.monotonicMs() - *m_behindSinceMonoMs >= slowAfterMs;
    return m_isPartial || isLate;
}

ServerLink::State ServerLink::stateNow() const
{
    if (m_phase == Phase::Stopped)
        return State::SignedOut;
    if (m_isDown)
        return State::Offline;
    const qint64 age = m_clock.monotonicMs() - m_lifeMonoMs;
    if (age >= staleAfterMs || m_isRemembered || isBehind())
        return State::Stale;
    return age >= slowAfterMs || !isConnected() ? State::Slow : State::Live;
}

ServerLink::Cause ServerLink::silenceCause() const
{
    return m_hasNetwork && !m_hasNetwork() ? Cause::NoNetwork : Cause::Unreachable;
}

void ServerLink::updateState()
{
    const State next = stateNow();
    Cause cause = next == State::SignedOut ? Cause::SignedOut
                  : next == State::Offline ? m_downCause
                                           : Cause::None;
    // Asked once, when it falls silent: the network is not looked at four times a second.
    if (next == State::Slow || next == State::Stale)
        cause = m_state == State::Slow || m_state == State::Stale ? m_cause : silenceCause();
    const State before = m_state;
    const bool isOther = next != before || cause != m_cause;
    m_state = next;
    const qint64 age = m_clock.monotonicMs() - m_lifeMonoMs;
    const bool isOfNow = isConnected() && !m_isRemembered && !m_behindSinceMonoMs;
    const qint64 asOf = isOfNow ? m_time.now().ms - age : m_asOfMs;
    if (asOf != m_asOfMs) {
        m_asOfMs = asOf;
        Q_EMIT asOfChanged();
    }
    if (!isOther)
        return;
    m_cause = cause;
    if (next != before)
        announce(before);
    Q_EMIT stateChanged();
}

void ServerLink::announce(State before)
{
    QString text;
    if (m_state == State::Offline)
        text = LinkText::tr("Offline. Actions are kept on this screen and sent later.");
    else if (before == State::Live && m_state != State::SignedOut)
        text = m_cause == Cause::NoNetwork
                   ? LinkText::tr("This device has no network. Orders may be out of date.")
                   : LinkText::tr("The server does not answer. Orders may be out of date.");
    else if (m_state == State::Live && !m_announcement.isEmpty())
        text = LinkText::tr("Back online.");
    if (text.isEmpty() || text == m_announcement)
        return;
    m_announcement = text;
    Q_EMIT announcementChanged();
}

} // namespace servery::app
