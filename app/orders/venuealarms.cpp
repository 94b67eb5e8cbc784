#include "app/orders/venuealarms.h"

#include "app/time/servertime.h"
#include "core/protocol/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace servery::app {
namespace {

struct AlarmText
{
    Q_DECLARE_TR_FUNCTIONS(AlarmText)
};

using State = protocol::ConsoleState::State;

} // namespace

VenueAlarms::VenueAlarms(ServerLink& link, OrderBook& book, ServerTime& time, QObject* parent)
    : QObject(parent), m_book(book), m_time(time)
{
    connect(&link, &ServerLink::eventArrived, this, &VenueAlarms::onEvent);
    connect(&link, &ServerLink::snapshotArrived, this, &VenueAlarms::onSnapshot);
    connect(&link, &ServerLink::consolesHeard, this, &VenueAlarms::onConsoles);
    connect(&link, &ServerLink::stateChanged, this, [this, &link] {
        if (link.state() == ServerLink::State::SignedOut)
            clear();
    });
    connect(&m_book, &OrderBook::changed, this, &VenueAlarms::dropStarted);
}

void VenueAlarms::onEvent(const protocol::Event& event)
{
    const bool isOurs = event.data.value(u"kind").toString() == u"ticket_not_painted";
    const QString orderId = event.data.value(u"orderId").toString();
    if (!isOurs || orderId.isEmpty())
        return;
    const auto isThis = [&orderId](const Ticket& ticket) { return ticket.orderId == orderId; };
    if (event.name == protocol::events::alarmRaised) {
        if (std::any_of(m_tickets.begin(), m_tickets.end(), isThis))
            return;
        m_tickets.push_back({orderId, event.data.value(u"number").toInt()});
        Q_EMIT changed();
        Q_EMIT raised();
    } else if (event.name == protocol::events::alarmCleared) {
        if (std::erase_if(m_tickets, isThis) > 0)
            Q_EMIT changed();
    }
}

void VenueAlarms::onSnapshot(const protocol::Snapshot& snapshot)
{
    // The kitchen's channel tells of none, whatever there is.
    if (snapshot.channel == protocol::Channel::Kitchen)
        return;
    std::vector<Ticket> now;
    bool isNew = false;
    for (const protocol::AlarmView& alarm : snapshot.alarms) {
        const QString orderId = alarm.orderId.toString();
        const auto isThis = [&orderId](const Ticket& ticket) { return ticket.orderId == orderId; };
        isNew = isNew || std::none_of(m_tickets.begin(), m_tickets.end(), isThis);
        now.push_back({orderId, alarm.number});
    }
    if (now.size() == m_tickets.size() && !isNew)
        return;
    m_tickets = std::move(now);
    Q_EMIT changed();
    if (isNew)
        Q_EMIT raised();
}

void VenueAlarms::onConsoles(const protocol::Consoles& consoles)
{
    const std::size_t before = lostConsoles().size();
    m_lost.clear();
    QSet<QString> lost;
    for (const protocol::ConsoleState& console : consoles.consoles) {
        const bool isKitchen = console.screen == u"kitchen" ||
                               (console.screen.isEmpty() && console.role == Role::Kitchen);
        if (!isKitchen || console.state == State::Live)
            continue;
        m_lost.push_back(console);
        lost.insert(console.session.toString());
    }
    m_understood.intersect(lost);
    Q_EMIT changed();
    if (lostConsoles().size() > before)
        Q_EMIT raised();
}

void VenueAlarms::dropStarted()
{
    // Somebody started it, or it ended: it is known of.
    const auto isOver = [this](const Ticket& ticket) {
        const OrderView* order = m_book.find(ticket.orderId);
        return m_book.isFilled() && (order == nullptr || !protocol::awaitsKitchen(*order));
    };
    if (std::erase_if(m_tickets, isOver) > 0)
        Q_EMIT changed();
}

void VenueAlarms::clear()
{
    m_tickets.clear();
    m_lost.clear();
    m_understood.clear();
    Q_EMIT changed();
}

std::vector<protocol::ConsoleState> VenueAlarms::lostConsoles() const
{
    std::vector<protocol::ConsoleState> out;
    for (const protocol::ConsoleState& console : m_lost)
        if (!m_understood.contains(console.session.toString()))
            out.push_back(console);
    return out;
}

QString VenueAlarms::kind() const
{
    if (!m_tickets.empty())
        return QStringLiteral("ticket");
    return lostConsoles().empty() ? QString() : QStringLiteral("console");
}

QString VenueAlarms::headline() const
{
    if (!m_tickets.empty())
        return AlarmText::tr("Order %1 is on no kitchen screen.").arg(m_tickets.front().number);
    const auto lost = lostConsoles();
    if (lost.empty())
        return {};
    const protocol::ConsoleState& console = lost.front();
    if (console.cause == u"no_answer")
        return AlarmText::tr("The kitchen screen of %1 does not answer.").arg(console.name);
    if (console.cause == u"too_slow")
        return AlarmText::tr("The kitchen screen of %1 was too slow and is cut off.")
            .arg(console.name);
    return AlarmText::tr("The kitchen screen of %1 has lost its connection.").arg(console.name);
}

QString VenueAlarms::detail() const
{
    if (!m_tickets.empty()) {
        const OrderView* order = m_book.find(m_tickets.front().orderId);
        return order != nullptr && order->due
                   ? AlarmText::tr("It is paid when it is collected. Tell the kitchen.")
                   : AlarmText::tr("It is paid. Tell the kitchen.");
    }
    const auto lost = lostConsoles();
    if (lost.empty())
        return {};
    return AlarmText::tr("Since %1. What it shows may be out of date.")
        .arg(m_time.formatTime(lost.front().since.ms));
}

void VenueAlarms::understood()
{
    if (!m_tickets.empty())
        m_tickets.erase(m_tickets.begin());
    else if (const auto lost = lostConsoles(); !lost.empty())
        m_understood.insert(lost.front().session.toString());
    else
        return;
    Q_EMIT changed();
}

} // namespace servery::app
