#include "core/orders/kitchenflow.h"

#include "core/menu/kitchenplan.h"

#include <QJsonArray>

#include <algorithm>

namespace servery {

namespace {

bool isFired(const Order& order, const OrderLine& line)
{
    return line.course <= order.firedCourse;
}

bool isAt(const OrderLine& line, const QString& station)
{
    return station.isEmpty() || line.station == station;
}

Timestamp promiseFrom(const Order& order, int promiseSeconds, Timestamp now)
{
    // The time that the diner asked for is the one that was promised, unless it was too soon.
    return std::max(order.scheduledFor, now.plusSeconds(promiseSeconds));
}

Failure<Error> refuseOpenStations(const Order& order)
{
    QStringList stations;
    for (const OrderLine& line : order.lines)
        if (isFired(order, line) && !line.doneAt.isSet() && !stations.contains(line.station))
            stations.append(line.station);
    stations.sort();
    return fail(errors::stationsNotDone, stations.join(QStringLiteral(", ")),
                {{QStringLiteral("stations"), QJsonArray::fromStringList(stations)}});
}

} // namespace

Timestamp scheduledStart(const Order& order, int promiseSeconds)
{
    return order.scheduledFor.isSet() ? order.scheduledFor.plusSeconds(-promiseSeconds)
                                      : Timestamp{};
}

bool waitsForItsTime(const Order& order)
{
    return order.scheduledFor.isSet() && !order.firedAt.isSet() && !order.startedAt.isSet() &&
           awaitsKitchen(order);
}

Order ticketed(const Order& order, int promiseSeconds, Timestamp now)
{
    Order after = order;
    after.firedCourse = limits::coursesPerOrder;
    for (const OrderLine& line : order.lines)
        after.firedCourse = std::min(after.firedCourse, line.course);
    after.promisedAt = promiseFrom(order, promiseSeconds, now);
    if (order.scheduledFor.isSet() && scheduledStart(order, promiseSeconds) <= now)
        after.firedAt = now;
    return after;
}

Result<Order, Error> hold(const Order& order, Timestamp now)
{
    if (!awaitsKitchen(order) || order.heldAt.isSet())
        return refuseTransition(order, order.heldAt.isSet() ? QStringLiteral("It is held already.")
                                                            : QString());
    Order after = order;
    after.heldAt = now;
    ++after.version;
    return after;
}

Result<Order, Error> fire(const Order& order, int promiseSeconds, Timestamp now)
{
    if (!awaitsKitchen(order) || (!order.heldAt.isSet() && !waitsForItsTime(order)))
        return refuseTransition(order, QStringLiteral("It is not held."));
    Order after = order;
    after.heldAt = {};
    after.firedAt = now;
    after.promisedAt = order.scheduledFor.isSet() && order.scheduledFor > now
                           ? order.scheduledFor
                           : now.plusSeconds(promiseSeconds);
    ++after.version;
    return after;
}

int nextCourse(const Order& order)
{
    int next = 0;
    for (const OrderLine& line : order.lines)
        if (!isFired(order, line))
            next = next == 0 ? line.course : std::min(next, line.course);
    return next;
}

bool isAllDone(const Order& order)
{
    return std::all_of(order.lines.begin(), order.lines.end(), [&order](const OrderLine& line) {
        return !isFired(order, line) || line.doneAt.isSet();
    });
}

Result<Order, Error> fireCourse(const Order& order, int course, int promiseSeconds, Timestamp now)
{
    const bool isThere =
        std::any_of(order.lines.begin(), order.lines.end(),
                    [course](const OrderLine& line) { return line.course == course; });
    if (!isThere)
        return fail(errors::courseUnknown, QString::number(course));
    if (!isInKitchen(order) || order.heldAt.isSet() || waitsForItsTime(order))
        return refuseTransition(order);
    if (course <= order.firedCourse)
        return order; // said twice: the first time counts
    Order after = order;
    after.firedCourse = course;
    if (isAllDone(order)) {
        after.firedAt = now;
        after.promisedAt = promiseFrom(order, promiseSeconds, now);
    }
    ++after.version;
    return after;
}

Result<Order, Error> rush(const Order& order, bool isRush, Timestamp now)
{
    if (!isInKitchen(order))
        return refuseTransition(order);
    if (order.rushAt.isSet() == isRush)
        return order;
    Order after = order;
    after.rushAt = isRush ? now : Timestamp{};
    ++after.version;
    return after;
}

Result<Order, Error> bump(const Order& order, const QString& station, bool hasExpo, Timestamp now)
{
    const bool hasAny =
        std::any_of(order.lines.begin(), order.lines.end(),
                    [&station](const OrderLine& line) { return isAt(line, station); });
    if (!hasAny)
        return fail(errors::stationUnknown, station);
    if (order.state != OrderState::Preparing)
        return refuseTransition(order);
    if (hasExpo && station.isEmpty() && !isAllDone(order))
        return refuseOpenStations(order);
    Order after = order;
    for (OrderLine& line : after.lines)
        if (isAt(line, station) && isFired(order, line) && !line.doneAt.isSet())
            line.doneAt = now;
    const bool isSent = isAllDone(after) && (station.isEmpty() || !hasExpo);
    if (isSent && nextCourse(order) > 0)
        after.servedCourse = order.firedCourse;
    const bool isChanged =
        after.servedCourse != order.servedCourse ||
        !std::equal(after.lines.begin(), after.lines.end(), order.lines.begin(),
                    [](const OrderLine& a, const OrderLine& b) { return a.doneAt == b.doneAt; });
    if (isChanged)
        ++after.version;
    return after;
}

Result<Done, Error> mayBecomeReady(const Order& order, bool hasExpo)
{
    if (order.state != OrderState::Preparing)
        return refuseTransition(order);
    if (const int course = nextCourse(order); course > 0)
        return fail(errors::coursesWaiting, {}, {{QStringLiteral("course"), course}});
    if (hasExpo && !isAllDone(order))
        return refuseOpenStations(order);
    return Done{};
}

Result<Order, Error> unbump(const Order& order, const QString& station)
{
    if (order.state != OrderState::Preparing)
        return refuseTransition(order);
    Timestamp last;
    for (const OrderLine& line : order.lines)
        if (isAt(line, station))
            last = std::max(last, line.doneAt);
    if (!last.isSet())
        return fail(errors::nothingToRecall, station);
    Order after = order;
    for (OrderLine& line : after.lines)
        if (isAt(line, station) && line.doneAt == last)
            line.doneAt = {};
    after.servedCourse = std::min(order.servedCourse, order.firedCourse - 1);
    ++after.version;
    return after;
}

} // namespace servery
