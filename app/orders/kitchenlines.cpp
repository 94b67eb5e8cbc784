#include "app/orders/kitchenlines.h"

#include <QCoreApplication>

#include <algorithm>

namespace servery::app {

using protocol::OrderLineView;
using protocol::OrderView;

bool isOnTicket(const OrderView& order, const OrderLineView& line)
{
    const bool hasLeft = line.course <= order.servedCourse && line.done;
    return line.course <= order.firedCourse && !hasLeft;
}

int waitingCourse(const OrderView& order)
{
    int next = 0;
    for (const OrderLineView& line : order.items)
        if (line.course > order.firedCourse)
            next = next == 0 ? line.course : std::min(next, line.course);
    return next;
}

bool isAllDone(const OrderView& order)
{
    return std::all_of(order.items.begin(), order.items.end(), [&order](const OrderLineView& line) {
        return line.course > order.firedCourse || line.done;
    });
}

bool isBetweenCourses(const OrderView& order)
{
    return order.state == OrderState::Preparing && order.servedCourse >= order.firedCourse &&
           waitingCourse(order) > 0 && isAllDone(order);
}

QString courseName(const KitchenPlan& plan, int course)
{
    const QString name = plan.courseNames.value(course - 1);
    return name.isEmpty() ? QCoreApplication::translate("Orders", "Course %1").arg(course) : name;
}

void sortStations(QStringList& stations, const KitchenPlan& plan)
{
    const auto placeOf = [&plan](const QString& station) {
        const qsizetype place = plan.stations.indexOf(station);
        return place < 0 ? plan.stations.size() : place;
    };
    std::sort(stations.begin(), stations.end(), [&](const QString& a, const QString& b) {
        const qsizetype placeA = placeOf(a);
        const qsizetype placeB = placeOf(b);
        return placeA == placeB ? a < b : placeA < placeB;
    });
}

QString stationName(const QString& station)
{
    QString name = station;
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

std::vector<StationProgress> progressOf(const OrderView& order, const KitchenPlan& plan)
{
    QStringList stations;
    for (const OrderLineView& line : order.items)
        if (isOnTicket(order, line) && !line.station.isEmpty() && !stations.contains(line.station))
            stations.append(line.station);
    sortStations(stations, plan);
    std::vector<StationProgress> out;
    for (const QString& station : std::as_const(stations)) {
        StationProgress progress{station, 0, 0};
        for (const OrderLineView& line : order.items) {
            if (line.station != station || !isOnTicket(order, line))
                continue;
            ++progress.total;
            progress.left += line.done ? 0 : 1;
        }
        out.push_back(progress);
    }
    return out;
}

qint64 stationDoneMs(const OrderView& order, const QString& station)
{
    qint64 last = 0;
    for (const OrderLineView& line : order.items) {
        if (!station.isEmpty() && line.station != station)
            continue;
        if (line.course > order.firedCourse)
            continue;
        if (!line.done)
            return 0;
        last = std::max(last, qint64{line.doneAt.ms});
    }
    return last;
}

} // namespace servery::app
