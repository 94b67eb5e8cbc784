#include "app/orders/ticketrows.h"

#include "app/orders/kitchenlines.h"
#include "app/orders/linegroups.h"
#include "app/orders/ordertext.h"
#include "app/time/servertime.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <tuple>

namespace servery::app {
namespace {

using protocol::ModifierView;
using protocol::OrderLineView;

constexpr std::size_t sentOutShown = 20;
const QString minus = QStringLiteral("\u2212 ");

QString kitchenNameOf(const OrderLineView& line)
{
    return line.kitchenName.isEmpty() ? line.name : line.kitchenName;
}

QString kitchenNameOf(const ModifierView& modifier)
{
    return modifier.kitchenName.isEmpty() ? modifier.name : modifier.kitchenName;
}

// The same choice taken twice is one row: "aioli × 2".
std::vector<TicketModifier> modifiersOf(const OrderLineView& line)
{
    std::vector<TicketModifier> out;
    QMap<QString, int> counts;
    for (const ModifierView& modifier : line.modifiers)
        ++counts[kitchenNameOf(modifier)];
    for (const ModifierView& modifier : line.modifiers) {
        const QString name = kitchenNameOf(modifier);
        const int count = counts.take(name);
        if (count == 0)
            continue;
        const QString text = count > 1 ? QStringLiteral("%1 × %2").arg(name).arg(count) : name;
        out.push_back({text, modifier.isRemoval});
    }
    return out;
}

bool isOfStation(const OrderLineView& line, const BoardView& view)
{
    return view.station.isEmpty() || line.station == view.station;
}

bool isDone(const OrderView& order, const OrderLineView& line, const BoardView& view)
{
    if (!view.actions.isAnyWaiting())
        return line.done;
    const auto wanted = view.actions.lineWanted(order.id.toString(), line.lineId.toString());
    return wanted.value_or(line.done);
}

bool hasOpenChange(const OrderView& order, const BoardView& view)
{
    return std::any_of(order.items.begin(), order.items.end(), [&view](const OrderLineView& line) {
        return line.changeOpen && isOfStation(line, view);
    });
}

// "Taken off, 19:40", or of how many.
QString takenOffText(const OrderLineView& line, const BoardView& view)
{
    if (line.takenOff == 0)
        return {};
    const QString time = view.time.formatTime(line.takenOffAt.ms);
    return line.takenOff >= line.quantity
               ? QCoreApplication::translate("Orders", "Taken off, %1").arg(time)
               : QCoreApplication::translate("Orders", "%1 taken off, %2")
                     .arg(line.takenOff)
                     .arg(time);
}

TicketItemRow itemRow(const LineGroup& group, const BoardView& view, bool isLeaving)
{
    const OrderLineView& line = group.first();
    TicketItemRow row;
    row.key = group.key();
    row.quantity = group.quantity();
    row.name = kitchenNameOf(line);
    row.modifiers = modifiersOf(line);
    row.note = line.note;
    row.allergies = allergyWords(line);
    for (const QString& code : lineAllergies(line)) {
        if (line.contains.contains(code))
            row.contains.append(allergenWord(code));
    }
    row.done = isLeaving || group.done;
    row.station = line.station;
    row.ofStation = isOfStation(line, view);
    row.gone = group.isGone();
    row.takenOff = takenOffText(line, view);
    row.changeOpen = line.changeOpen;
    return row;
}

QVariantList stationList(const std::vector<StationProgress>& progress)
{
    QVariantList list;
    for (const StationProgress& each : progress)
        list.append(QVariantMap{{QStringLiteral("name"), stationName(each.station)},
                                {QStringLiteral("left"), each.left},
                                {QStringLiteral("total"), each.total}});
    return list;
}

// Where an expo sends orders out, the whole board is the expo's.
void tellStations(TicketRow& row, const OrderView& order, const BoardView& view)
{
    if (!view.rules.hasExpo || !view.station.isEmpty() || row.cancelled)
        return;
    row.stations = stationList(progressOf(order, view.plan));
    row.waitsForStations = row.cooking && row.itemsLeft > 0;
}

QString courseOf(const OrderView& order, const KitchenPlan& plan)
{
    const bool hasSeveral =
        std::any_of(order.items.begin(), order.items.end(), [&order](const OrderLineView& line) {
            return line.course != order.items.front().course;
        });
    return hasSeveral ? courseName(plan, order.firedCourse) : QString();
}

// The lines of all tickets that are still to make at the station.
template <class Visit>
void eachOpenLine(const TicketRows& all, const BoardView& view, Visit visit)
{
    for (const TicketRowPtr& ticket : all) {
        const OrderView* order = view.book.find(ticket->key);
        if (order == nullptr || ticket->isLeaving())
            continue;
        for (const OrderLineView& line : order->items) {
            const int left = line.quantity - line.takenOff;
            if (left > 0 && isOnTicket(*order, line) && isOfStation(line, view) &&
                !isDone(*order, line, view))
                visit(line, left);
        }
    }
}

std::vector<const OrderView*> sentOut(const BoardView& view)
{
    std::vector<const OrderView*> out;
    for (const OrderView& order : view.book.orders()) {
        if (order.state == OrderState::Ready ||
            (order.state == OrderState::Completed && order.readyAt.isSet()))
            out.push_back(&order);
    }
    std::sort(out.begin(), out.end(), [](const OrderView* a, const OrderView* b) {
        return std::tie(b->readyAt.ms, b->number) < std::tie(a->readyAt.ms, a->number);
    });
    if (out.size() > sentOutShown)
        out.resize(sentOutShown);
    return out;
}

// When the order left the kitchen, or the chosen station; 0: it has not, or is over otherwise.
qint64 leftAtMs(const OrderView& order, const BoardView& view)
{
    const bool isOut = order.state == OrderState::Ready ||
                       (order.state == OrderState::Completed && order.readyAt.isSet());
    if (view.station.isEmpty()) {
        if (isOut)
            return order.readyAt.ms;
        return isBetweenCourses(order) ? stationDoneMs(order, {}) : 0;
    }
    const bool isHere =
        std::any_of(order.items.begin(), order.items.end(), [&](const OrderLineView& line) {
            return line.station == view.station && line.course <= order.firedCourse;
        });
    if (!isHere || (!isOut && order.state != OrderState::Preparing))
        return 0;
    const qint64 doneMs = stationDoneMs(order, view.station);
    return doneMs > 0 ? doneMs : isOut ? order.readyAt.ms : 0;
}

} // namespace

bool isTicket(const OrderView& order, const BoardView& view)
{
    if (order.state == OrderState::Cancelled)
        return hasOpenChange(order, view);
    if (!isInKitchen(order) || isHeld(order) || isBetweenCourses(order))
        return false;
    // The server fires what is scheduled; a screen without a line goes by its own clock.
    return order.state == OrderState::Preparing ||
           scheduledStartMs(order, view.rules, view.nowMs) <= view.nowMs;
}

TicketRow ticketRow(const OrderView& order, const BoardView& view)
{
    TicketRow row;
    row.key = order.id.toString();
    row.number = order.number;
    row.place = order.table.isEmpty()
                    ? QCoreApplication::translate("Orders", "PICKUP")
                    : QCoreApplication::translate("Orders", "TABLE %1").arg(order.table.toUpper());
    row.customerName = order.customerName;
    row.cancelled = order.state == OrderState::Cancelled;
    row.cooking =
        order.state == OrderState::Preparing || (row.cancelled && order.startedAt.isSet());
    const TicketClock clock = clockOf(order, view.rules, view.nowMs);
    row.baseMs = clock.baseMs;
    row.dueSoonSeconds = clock.dueSoonSeconds;
    row.lateSeconds = clock.lateSeconds;
    row.orderMs = view.rules.boardOrder == BoardOrder::Promise && order.promisedAt.isSet()
                      ? order.promisedAt.ms
                      : clock.baseMs;
    row.rush = order.rushAt.isSet();
    row.notPaid = order.due;
    row.course = courseOf(order, view.plan);
    row.recalled = order.recalled && order.state == OrderState::Preparing;
    row.seq = view.book.seqOf(row.key);
    const PendingAction action = view.actions.pendingOf(row.key);
    row.pending = action.pending;
    row.pendingVerb = action.command;
    row.canUndo = action.canUndo;
    row.refusal = action.refusal;
    // A cancelled ticket shows how far it was.
    const bool isLeaving = row.isLeaving() && !row.cancelled;
    row.changed = !row.cancelled && hasOpenChange(order, view);
    for (const OrderLineView& line : order.items)
        row.laterCount += line.course > order.firedCourse ? 1 : 0;
    const auto groups = groupLines(
        order, view.rules.combinesItems ? SameLines::Together : SameLines::Apart,
        [&order](const OrderLineView& line) { return isOnTicket(order, line) || line.changeOpen; },
        [&](const OrderLineView& line) { return isDone(order, line, view); });
    for (const LineGroup& group : groups) {
        TicketItemRow item = itemRow(group, view, isLeaving);
        row.itemsTotal += 1;
        row.itemsLeft += item.done || item.gone || !item.ofStation ? 0 : 1;
        row.elsewhere += item.ofStation ? 0 : 1;
        row.hasAllergy = row.hasAllergy || !item.allergies.isEmpty();
        row.items.push_back(std::move(item));
    }
    row.isWholeDone = !view.rules.hasExpo && row.cooking && isAllDone(order);
    tellStations(row, order, view);
    return row;
}

bool comesBefore(const TicketRow& a, const TicketRow& b)
{
    return std::tie(b.rush, a.orderMs, a.number, a.key) <
           std::tie(a.rush, b.orderMs, b.number, b.key);
}

TicketRows ticketsOfStation(const TicketRows& all, const QString& station)
{
    if (station.isEmpty())
        return all;
    TicketRows rows;
    for (const TicketRowPtr& row : all) {
        // Where all is done and nobody has said so, every station may.
        const bool isHere = row->elsewhere < row->itemsTotal;
        const bool isToSee =
            row->itemsLeft > 0 || row->isWholeDone || row->changed || row->cancelled;
        if (isHere && isToSee)
            rows.push_back(row);
    }
    return rows;
}

std::vector<StationRow> stationRows(const TicketRows& all, const BoardView& view,
                                    QSet<QString>& seen)
{
    QMap<QString, int> open;
    for (const QString& station : view.plan.stations)
        open.insert(station, 0);
    for (const QString& station : seen)
        open.insert(station, 0);
    for (const TicketRowPtr& ticket : all) {
        QMap<QString, bool> onTicket;
        for (const TicketItemRow& item : ticket->items) {
            if (!item.station.isEmpty())
                onTicket[item.station] = onTicket.value(item.station) || !item.done;
        }
        for (auto it = onTicket.cbegin(); it != onTicket.cend(); ++it)
            open[it.key()] += it.value() && !ticket->cancelled ? 1 : 0;
    }
    seen = QSet<QString>(open.keyBegin(), open.keyEnd());
    QStringList names = open.keys();
    sortStations(names, view.plan);
    std::vector<StationRow> rows{{{},
                                  view.rules.hasExpo ? QCoreApplication::translate("Orders", "Expo")
                                                     : QCoreApplication::translate("Orders", "All"),
                                  static_cast<int>(all.size()),
                                  averageSeconds(view, {})}};
    for (const QString& station : std::as_const(names))
        rows.push_back(
            {station, stationName(station), open.value(station), averageSeconds(view, station)});
    return rows;
}

std::vector<AllDayRow> allDayRows(const TicketRows& all, const BoardView& view)
{
    QMap<QString, AllDayRow> byName;
    QMap<QString, QMap<QString, int>> choices;
    eachOpenLine(all, view, [&](const OrderLineView& line, int left) {
        const QString name = kitchenNameOf(line);
        AllDayRow& row = byName[name];
        row.key = name;
        row.count += left;
        row.hasAllergy = row.hasAllergy || !lineAllergies(line).isEmpty();
        for (const ModifierView& modifier : line.modifiers)
            choices[name][(modifier.isRemoval ? minus : QString()) + kitchenNameOf(modifier)] +=
                left;
    });
    std::vector<AllDayRow> rows;
    for (AllDayRow& row : byName) {
        std::vector<std::pair<int, QString>> most;
        const QMap<QString, int> counts = choices.value(row.key);
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            most.emplace_back(it.value(), it.key());
        std::stable_sort(most.begin(), most.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [count, name] : most)
            row.choices.append(QStringLiteral("%1 %2").arg(name).arg(count));
        rows.push_back(row);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AllDayRow& a, const AllDayRow& b) { return a.count > b.count; });
    return rows;
}

std::vector<SentOutRow> sentOutRows(const BoardView& view)
{
    std::vector<std::pair<qint64, const OrderView*>> left;
    for (const OrderView& order : view.book.orders()) {
        if (const qint64 leftMs = leftAtMs(order, view); leftMs > 0)
            left.emplace_back(leftMs, &order);
    }
    std::sort(left.begin(), left.end(), [](const auto& a, const auto& b) {
        return std::tie(b.first, b.second->number) < std::tie(a.first, a.second->number);
    });
    if (left.size() > sentOutShown)
        left.resize(sentOutShown);
    std::vector<SentOutRow> rows;
    for (const auto& [leftMs, order] : left)
        rows.push_back({order->id.toString(), order->number, orderTitle(*order), dishesOf(*order),
                        leftMs, order->state == OrderState::Completed});
    return rows;
}

std::vector<LaterRow> laterRows(const BoardView& view)
{
    std::vector<LaterRow> rows;
    for (const OrderView& order : view.book.orders()) {
        if (!isInKitchen(order))
            continue;
        const bool held = isHeld(order);
        const int course = waitingCourse(order);
        const bool isWaiting = held || (!isTicket(order, view) && !isBetweenCourses(order));
        if (!isWaiting && course == 0)
            continue;
        const QString id = order.id.toString();
        if (isWaiting)
            rows.push_back({id, id, 0, order.number, orderTitle(order), held,
                            held ? order.heldAt.ms : order.scheduledFor.ms,
                            held ? 0 : scheduledStartMs(order, view.rules, view.nowMs)});
        else
            rows.push_back(
                {QStringLiteral("%1/%2").arg(id).arg(course), id, course, order.number,
                 QStringLiteral("%1, %2").arg(orderTitle(order), courseName(view.plan, course)),
                 true, clockOf(order, view.rules, view.nowMs).baseMs, 0});
    }
    std::sort(rows.begin(), rows.end(), [](const LaterRow& a, const LaterRow& b) {
        return std::make_tuple(!a.held, a.timeMs, a.number) <
               std::make_tuple(!b.held, b.timeMs, b.number);
    });
    return rows;
}

int averageSeconds(const BoardView& view, const QString& station)
{
    qint64 sumMs = 0;
    qint64 count = 0;
    for (const OrderView* order : sentOut(view)) {
        const bool hasStation =
            station.isEmpty() ||
            std::any_of(order->items.begin(), order->items.end(),
                        [&](const OrderLineView& line) { return line.station == station; });
        // Who says Ready for the whole of it is done at every station.
        const qint64 doneMs = station.isEmpty() ? 0 : stationDoneMs(*order, station);
        const qint64 tookMs =
            (doneMs > 0 ? doneMs : order->readyAt.ms) - timerBaseMs(*order, view.rules, view.nowMs);
        if (!hasStation || tookMs <= 0)
            continue;
        sumMs += tookMs;
        ++count;
    }
    return count == 0 ? 0 : static_cast<int>(sumMs / count / 1000);
}

} // namespace servery::app
