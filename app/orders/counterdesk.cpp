#include "app/orders/counterdesk.h"

#include "app/time/servertime.h"
#include "core/protocol/names.h"

namespace servery::app {

namespace commands = protocol::commands;

CounterDesk::CounterDesk(const Clock& clock, OrderBook& book, OrderActions& actions,
                         ServerLink& link, ServerTime& time, QObject* parent)
    : QObject(parent),
      m_book(book),
      m_actions(actions),
      m_time(time),
      m_orders(this),
      m_selected(this),
      m_code(clock, book, actions, link, time, this)
{
    connect(&m_book, &OrderBook::changed, this, &CounterDesk::follow);
    connect(&m_actions, &OrderActions::changed, this, &CounterDesk::follow);
    connect(&m_time, &ServerTime::ticked, this, &CounterDesk::follow);
    connect(&m_code, &CodeEntry::finished, this, [this] { select({}); });
}

DeskView CounterDesk::view() const
{
    return {m_book, m_actions, m_time, m_rules, m_filter, m_search, m_selectedId, m_role};
}

void CounterDesk::setWatched(bool watched)
{
    if (m_isWatched == watched)
        return;
    m_isWatched = watched;
    follow();
}

void CounterDesk::follow()
{
    if (m_isWatched)
        refresh();
}

void CounterDesk::setRules(const ServiceSettings& rules)
{
    m_rules = rules;
    refresh();
}

void CounterDesk::setRole(const QString& role)
{
    m_role = role;
    refresh();
}

void CounterDesk::setFilter(const QString& filter)
{
    const bool isKnown =
        filter == u"all" || filter == u"ready" || filter == u"paid" || filter == u"toPay";
    if (!isKnown || m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    refresh();
}

void CounterDesk::setSearch(const QString& search)
{
    if (m_search == search)
        return;
    m_search = search;
    Q_EMIT searchChanged();
    refresh();
}

void CounterDesk::select(const QString& orderId)
{
    const QString known = m_book.find(orderId) != nullptr ? orderId : QString();
    if (m_selectedId == known)
        return;
    m_selectedId = known;
    m_code.setOrder(known);
    refresh();
    Q_EMIT selectedChanged();
}

void CounterDesk::refresh()
{
    if (!m_selectedId.isEmpty() && m_book.find(m_selectedId) == nullptr) {
        select({});
        return;
    }
    const DeskView look = view();
    m_orders.sync(listRows(look));
    const OrderView* order = m_book.find(m_selectedId);
    m_selected.show(order == nullptr ? OrderDetailView{} : detailOf(*order, look));
    const DeskCounts counts = deskCounts(m_book);
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged();
}

void CounterDesk::recall(const QString& orderId)
{
    m_actions.send(commands::orderRecall, orderId);
}

void CounterDesk::fire(const QString& orderId)
{
    m_actions.send(commands::orderFire, orderId);
}

void CounterDesk::cancelOrder(const QString& orderId, const QString& reason)
{
    m_actions.send(commands::orderCancel, orderId, {{QStringLiteral("reason"), reason}});
}

void CounterDesk::dismissRefusal(const QString& orderId)
{
    m_actions.dismissRefusal(orderId);
}

} // namespace servery::app
