#include "app/orders/kitchenboard.h"

#include "app/orders/kitchenlines.h"
#include "app/orders/linegroups.h"
#include "app/orders/ordertext.h"
#include "app/orders/refusals.h"
#include "app/orders/ticketrows.h"
#include "app/time/servertime.h"
#include "core/protocol/names.h"

#include <algorithm>
#include <utility>

#include <QCoreApplication>

namespace servery::app {
namespace {

struct BoardText
{
    Q_DECLARE_TR_FUNCTIONS(BoardText)
};

} // namespace

namespace commands = protocol::commands;
constexpr int mostNotShown = protocol::Painted::mostNotShown;

KitchenBoard::KitchenBoard(OrderBook& book, OrderActions& actions, ServerTime& time,
                           QObject* parent)
    : QObject(parent),
      m_book(book),
      m_actions(actions),
      m_time(time),
      m_tickets(this),
      m_stations(this),
      m_allDay(this),
      m_sentOut(this),
      m_later(this)
{
    connect(&m_book, &OrderBook::orderChanged, this, &KitchenBoard::onOrderChanged);
    connect(&m_book, &OrderBook::orderGone, this,
            [this](const QString& orderId) { m_cache.forget(orderId); });
    connect(&m_book, &OrderBook::changed, this, [this] {
        m_isNews = true;
        refresh();
    });
    connect(&m_actions, &OrderActions::changed, this, &KitchenBoard::refresh);
    connect(&m_actions, &OrderActions::undoChanged, this, &KitchenBoard::undoChanged);
    connect(&m_actions, &OrderActions::refused, this,
            [this](const QString&, const QString& orderId, const protocol::Problem& problem) {
                onRefused(orderId, problem);
            });
    connect(&m_time, &ServerTime::ticked, this, &KitchenBoard::tick);
    connect(&m_tickets, &QAbstractItemModel::rowsInserted, this, [this] { m_isLaidOut = false; });
}

BoardView KitchenBoard::view() const
{
    return {m_book, m_actions, m_rules, m_plan, m_time.now().ms, m_station, m_time};
}

void KitchenBoard::setRules(const ServiceSettings& rules, const KitchenPlan& plan)
{
    if (rules == m_rules && plan == m_plan)
        return;
    m_rules = rules;
    m_plan = plan;
    makeAnew();
}

void KitchenBoard::laidOut()
{
    if (std::exchange(m_isLaidOut, true))
        return;
    Q_EMIT layoutEnded();
}

void KitchenBoard::setStation(const QString& station)
{
    if (m_station == station)
        return;
    m_station = station;
    Q_EMIT stationChanged();
    makeAnew();
}

void KitchenBoard::onOrderChanged(const OrderView& before, const OrderView& now)
{
    const QString id = now.id.toString();
    m_cache.forget(id);
    if (now.state == OrderState::Cancelled && isInKitchen(before) && m_known.contains(id))
        Q_EMIT cancelled(id);
    for (const protocol::OrderLineView& line : now.items) {
        const auto same = [&line](const protocol::OrderLineView& each) {
            return each.lineId == line.lineId && each.takenOff == line.takenOff;
        };
        const bool isNews = std::none_of(before.items.begin(), before.items.end(), same);
        const bool isHere = m_station.isEmpty() || line.station == m_station;
        if (line.takenOff > 0 && line.changeOpen && isNews && isHere && m_known.contains(id)) {
            Q_EMIT takenOff(id);
            return;
        }
    }
}

void KitchenBoard::makeAnew()
{
    m_cache.forgetAll();
    m_isNews = true;
    refresh();
}

void KitchenBoard::tick()
{
    m_actions.tick();
    refresh();
}

void KitchenBoard::refresh()
{
    if (!m_book.isFilled()) {
        m_hasLooked = false;
        m_isNews = true;
        m_known.clear();
        m_late.clear();
    }

    const BoardView look = view();
    // A second that passed changes ages, which the screen counts by itself, and little else.
    const bool isNews = m_cache.update(look) || m_isNews;
    if (isNews)
        syncModels(look);
    m_isNews = false;
    m_later.sync(laterRows(look));
    if (const Counts counts = countsOf(look); counts != m_counts) {
        m_counts = counts;
        Q_EMIT countsChanged();
    }
    noteNewAndLate(isNews);
}

KitchenBoard::Counts KitchenBoard::countsOf(const BoardView& look) const
{
    Counts counts;
    for (const TicketRowPtr& each : m_cache.rows()) {
        const TicketRow& row = *each;
        counts.toConfirm += row.isToConfirm() ? 1 : 0;
        if (row.isLeaving())
            continue;
        counts.fresh += row.isNew() ? 1 : 0;
        counts.cooking += row.isNew() ? 0 : 1;
        counts.late += paceOf(row.clock(), look.nowMs) == Pace::Late ? 1 : 0;
        counts.newAllergy = counts.newAllergy || (row.isNew() && row.hasAllergy);
    }
    counts.averageSeconds = servery::app::averageSeconds(look, m_station);
    return counts;
}

void KitchenBoard::syncModels(const BoardView& look)
{
    const TicketRows& all = m_cache.rows();
    m_stations.sync(stationRows(all, look, m_seenStations));
    m_tickets.sync(ticketsOfStation(all, m_station));
    m_notShown.clear();
    for (const TicketRowPtr& row : all)
        if (m_tickets.itemsOf(row->key) == nullptr && m_notShown.size() < mostNotShown)
            m_notShown.append(row->key);
    m_allDay.sync(allDayRows(all, look));
    m_sentOut.sync(sentOutRows(look));
}

void KitchenBoard::noteNewAndLate(bool isNews)
{
    const bool hasLooked = std::exchange(m_hasLooked, m_book.isFilled());
    QSet<QString> known;
    QSet<QString> late;
    std::vector<std::pair<QString, bool>> fresh;
    QStringList nowLate;
    for (const TicketRowPtr& row : m_cache.rows()) {
        if (isNews)
            known.insert(row->key);
        if (row->isLeaving())
            continue;
        if (isNews && !row->cooking && !m_known.contains(row->key))
            fresh.emplace_back(row->key, row->hasAllergy);
        if (paceOf(row->clock(), m_time.now().ms) == Pace::Late) {
            late.insert(row->key);
            if (!m_late.contains(row->key))
                nowLate.append(row->key);
        }
    }
    if (isNews)
        noteGone(known);
    m_late = late;
    if (!hasLooked)
        return;
    for (const auto& [id, allergy] : fresh)
        Q_EMIT newOrder(id, allergy);
    for (const QString& id : std::as_const(nowLate))
        Q_EMIT becameLate(id);
}

// A ticket that leaves takes what it had to say along: the board says it instead.
void KitchenBoard::noteGone(const QSet<QString>& known)
{
    for (const QString& id : std::as_const(m_known)) {
        if (known.contains(id))
            continue;
        const PendingAction action = m_actions.pendingOf(id);
        if (action.pending == Pending::Refused)
            addConflict(id, action.refusal);
    }
    m_known = known;
}

QString KitchenBoard::undoText() const
{
    const OrderView* order = m_book.find(m_actions.undoOrder());
    if (order == nullptr)
        return {};
    const QString command = m_actions.undoCommand();
    const int number = order->number;
    if (command == commands::orderReady || command == commands::ticketBump)
        return BoardText::tr("%1 ready").arg(number);
    if (command == commands::orderRush || command == commands::orderUnrush)
        return command == commands::orderRush
                   ? BoardText::tr("%1 goes first").arg(number)
                   : BoardText::tr("%1 is back in its place").arg(number);
    if (command == commands::orderRecall || command == commands::ticketRecall)
        return BoardText::tr("%1 recalled").arg(number);
    if (command == commands::orderPrepare)
        return BoardText::tr("%1 started").arg(number);
    if (command == commands::orderHold)
        return BoardText::tr("%1 held").arg(number);
    if (command == commands::orderFire)
        return BoardText::tr("%1 fired").arg(number);
    if (command == commands::lineDone)
        return BoardText::tr("Item of %1 done").arg(number);
    if (command == commands::lineUndo)
        return BoardText::tr("Item of %1 not done").arg(number);
    return BoardText::tr("%1 changed").arg(number);
}

void KitchenBoard::start(const QString& orderId)
{
    m_actions.send(commands::orderPrepare, orderId);
}

void KitchenBoard::ready(const QString& orderId)
{
    const OrderView* order = m_book.find(orderId);
    const bool isPart = order != nullptr && (!m_station.isEmpty() || waitingCourse(*order) > 0);
    if (isPart)
        m_actions.send(commands::ticketBump, orderId, stationData());
    else
        m_actions.send(commands::orderReady, orderId);
}

void KitchenBoard::recall(const QString& orderId)
{
    const OrderView* order = m_book.find(orderId);
    const bool isPart =
        order != nullptr && (!m_station.isEmpty() || order->state == OrderState::Preparing);
    if (isPart)
        m_actions.send(commands::ticketRecall, orderId, stationData());
    else
        m_actions.send(commands::orderRecall, orderId);
}

QJsonObject KitchenBoard::stationData() const
{
    return m_station.isEmpty() ? QJsonObject{}
                               : QJsonObject{{QStringLiteral("station"), m_station}};
}

void KitchenBoard::recallLast()
{
    for (const SentOutRow& row : m_sentOut.rows()) {
        // What was called back already leaves the list when the server has answered.
        const bool isCalled = m_actions.pendingOf(row.key).pending != Pending::None;
        if (row.collected || isCalled)
            continue;
        recall(row.key);
        return;
    }
}

void KitchenBoard::setRush(const QString& orderId, bool rush)
{
    m_actions.send(rush ? commands::orderRush : commands::orderUnrush, orderId);
}

void KitchenBoard::setLineDone(const QString& orderId, const QString& lineId, bool done)
{
    // At a station, the last of its items is the whole of its ticket.
    const TicketItemModel* items = m_tickets.itemsOf(orderId);
    bool isLast = done && !m_station.isEmpty() && items != nullptr;
    for (const TicketItemRow& row : isLast ? items->rows() : std::vector<TicketItemRow>())
        isLast = isLast && (row.done || !row.ofStation || row.key == lineId);
    if (isLast)
        m_actions.send(commands::ticketBump, orderId, stationData());
    else
        for (const QString& id : lineIdsOf(lineId))
            m_actions.setLineDone(orderId, id, done);
}

void KitchenBoard::hold(const QString& orderId)
{
    m_actions.send(commands::orderHold, orderId);
}

void KitchenBoard::fire(const QString& orderId)
{
    const OrderView* order = m_book.find(orderId);
    if (order != nullptr && order->heldAt.isSet())
        m_actions.fireHeld(orderId);
    else
        m_actions.send(commands::orderFire, orderId);
}

void KitchenBoard::fireFirstHeld()
{
    for (const LaterRow& row : m_later.rows()) {
        if (row.held) {
            fireLater(row.orderId, row.course);
            return;
        }
    }
}

void KitchenBoard::fireLater(const QString& orderId, int course)
{
    if (course == 0)
        fire(orderId);
    else
        m_actions.send(commands::orderFireCourse, orderId, {{QStringLiteral("course"), course}});
}

void KitchenBoard::understood(const QString& orderId)
{
    m_actions.send(commands::changeConfirm, orderId, stationData());
}

void KitchenBoard::onRefused(const QString& orderId, const protocol::Problem& problem)
{
    // A ticket on the board carries the refusal itself until it is touched.
    if (!orderId.isEmpty() && !m_known.contains(orderId))
        addConflict(orderId, refusalText(problem));
}

void KitchenBoard::addConflict(const QString& orderId, const QString& text)
{
    if (m_conflicts.size() >= mostConflicts)
        return;
    const OrderView* order = m_book.find(orderId);
    m_conflicts.append(QVariantMap{{QStringLiteral("orderId"), orderId},
                                   {QStringLiteral("number"), order == nullptr ? 0 : order->number},
                                   {QStringLiteral("text"), text}});
    Q_EMIT conflictsChanged();
}

void KitchenBoard::conflictUnderstood(const QString& orderId)
{
    m_actions.dismissRefusal(orderId);
    for (qsizetype i = 0; i < m_conflicts.size(); ++i) {
        if (m_conflicts.at(i).toMap().value(QStringLiteral("orderId")) != orderId)
            continue;
        m_conflicts.removeAt(i);
        Q_EMIT conflictsChanged();
        return;
    }
}

void KitchenBoard::undo(const QString& orderId)
{
    m_actions.undo(orderId);
}

void KitchenBoard::undoLast()
{
    m_actions.undoLast();
}

void KitchenBoard::dismissRefusal(const QString& orderId)
{
    m_actions.dismissRefusal(orderId);
}
} // namespace servery::app
