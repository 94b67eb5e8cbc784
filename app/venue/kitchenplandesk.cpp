#include "app/venue/kitchenplandesk.h"

#include "app/orders/kitchenlines.h"
#include "app/orders/refusals.h"
#include "app/orders/ticketmodel.h"
#include "core/protocol/kitchenplanview.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <set>

namespace servery::app {
namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

const QString allKey = QStringLiteral("all");
const QString categoryPrefix = QStringLiteral("category:");
const QString dishPrefix = QStringLiteral("dish:");

bool isPlan(const OutboxEntry& entry)
{
    return entry.name == protocol::commands::kitchenSetPlan;
}

QString shownStation(const QString& station)
{
    return station.isEmpty() ? PlanText::tr("No station") : stationName(station);
}

QVariantMap choice(const QVariant& value, const QString& text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

} // namespace

KitchenPlanDesk::KitchenPlanDesk(ServiceRules& rules, CommandOutbox& outbox, ServerLink& link,
                                 FetchMenu fetchMenu, QObject* parent)
    : QObject(parent),
      m_rules(rules),
      m_outbox(outbox),
      m_link(link),
      m_fetchMenu(std::move(fetchMenu)),
      m_stations({"name", "dishCount", "isListed"}, this),
      m_dishes({"kind", "name", "station", "course", "stationText", "courseText"}, this),
      m_courses({"number", "name"}, this)
{
    connect(&m_rules, &ServiceRules::changed, this, &KitchenPlanDesk::refresh);
    connect(&m_outbox, &CommandOutbox::changed, this, &KitchenPlanDesk::refresh);
    connect(&m_link, &ServerLink::connectedChanged, this, &KitchenPlanDesk::refresh);
    connect(&m_link, &ServerLink::snapshotArrived, this, [this] {
        if (m_isOpen)
            open();
    });
    connect(&m_link, &ServerLink::eventArrived, this, [this](const protocol::Event& event) {
        const bool isMenu = event.name == protocol::events::menuChanged &&
                            event.data.value(u"stock").toArray().isEmpty();
        if (isMenu && m_isOpen)
            open();
    });
    connect(&m_link, &ServerLink::refused, this,
            [this](const OutboxEntry& entry, const protocol::Problem& problem) {
                if (isPlan(entry))
                    setProblem(refusalText(problem));
            });
}

void KitchenPlanDesk::open()
{
    m_isOpen = true;
    m_fetchMenu([this, venue = m_venue](const Result<QJsonObject, protocol::Problem>& menu) {
        if (venue != m_venue)
            return;
        if (menu)
            take(*menu);
        else
            m_trouble = m_isRead ? PlanText::tr("The menu cannot be read anew just now.")
                                 : PlanText::tr("The menu cannot be read just now.");
        refresh();
    });
}

void KitchenPlanDesk::take(const QJsonObject& menu)
{
    m_menu.clear();
    m_trouble.clear();
    m_isRead = true;
    for (const QJsonValue& each : menu.value(u"categories").toArray()) {
        Category category{CategoryId(each[u"id"].toString()), each[u"name"].toString(), {}};
        for (const QJsonValue& item : each[u"items"].toArray())
            category.dishes.push_back(
                {{MenuItemId(item[u"id"].toString()), category.id, item[u"station"].toString()},
                 item[u"name"].toString()});
        m_menu.push_back(std::move(category));
    }
}

void KitchenPlanDesk::clear()
{
    ++m_venue;
    m_menu.clear();
    m_isOpen = false;
    m_isRead = false;
    m_trouble.clear();
    m_problem.clear();
    refresh();
}

void KitchenPlanDesk::setDining(const QString& dining)
{
    if (m_dining == dining)
        return;
    m_dining = dining;
    refresh();
}

const OutboxEntry* KitchenPlanDesk::waiting() const
{
    const auto& entries = m_outbox.entries();
    const auto last = std::find_if(entries.rbegin(), entries.rend(), isPlan);
    return last == entries.rend() ? nullptr : &*last;
}

QString KitchenPlanDesk::pending() const
{
    if (const OutboxEntry* plan = waiting())
        return pendingText(m_link.isQueued(*plan) ? Pending::Queued : Pending::Sending);
    return pendingText(m_problem.isEmpty() ? Pending::None : Pending::Refused);
}

KitchenPlan KitchenPlanDesk::plan() const
{
    if (const OutboxEntry* last = waiting())
        if (auto wanted = protocol::kitchenPlanFromJson(last->data))
            return std::move(wanted).value();
    return m_rules.plan();
}

void KitchenPlanDesk::send(const KitchenPlan& plan)
{
    if (!canChange() || plan == this->plan())
        return;
    m_problem.clear();
    // The newest holds all that those before it changed: what was not sent yet need not be.
    QStringList unsent;
    for (const OutboxEntry& entry : m_outbox.entries())
        if (isPlan(entry) && !entry.everSent)
            unsent.append(entry.id);
    m_outbox.add(protocol::commands::kitchenSetPlan, protocol::toJson(plan));
    for (const QString& id : std::as_const(unsent))
        m_outbox.cancel(id);
}

void KitchenPlanDesk::setProblem(const QString& sentence)
{
    m_problem = sentence;
    refresh();
}

QString KitchenPlanDesk::acceptedName(const QString& name, const QStringList& taken,
                                      const QString& twiceSentence)
{
    const QString trimmed = name.simplified();
    if (trimmed.isEmpty()) {
        setProblem(PlanText::tr("It needs a name."));
        return {};
    }
    if (trimmed.size() > limits::stationCharacters) {
        setProblem(PlanText::tr("A name has at most %n character(s).", nullptr,
                                limits::stationCharacters));
        return {};
    }
    if (taken.contains(trimmed, Qt::CaseInsensitive)) {
        setProblem(twiceSentence.arg(trimmed));
        return {};
    }
    setProblem({});
    return trimmed;
}

QStringList KitchenPlanDesk::allStations(const KitchenPlan& plan) const
{
    QStringList all = plan.stations;
    const auto add = [&all](const QString& station) {
        if (!station.isEmpty() && !all.contains(station))
            all.append(station);
    };
    for (const StationRoute& route : plan.routes)
        add(route.station);
    for (const PlannedDish& dish : plannedDishes())
        for (const DiningOption dining : {DiningOption::Table, DiningOption::Pickup})
            add(planLine(plan, dish.id, dish.category, dining, dish.station).station);
    sortStations(all, plan);
    return all;
}

std::vector<PlannedDish> KitchenPlanDesk::plannedDishes() const
{
    std::vector<PlannedDish> all;
    for (const Category& category : m_menu)
        for (const Dish& dish : category.dishes)
            all.push_back(dish.planned);
    return all;
}

std::vector<DiningOption> KitchenPlanDesk::shownDining() const
{
    if (m_dining == u"table")
        return {DiningOption::Table};
    if (m_dining == u"pickup")
        return {DiningOption::Pickup};
    return {DiningOption::Table, DiningOption::Pickup};
}

LineMatch KitchenPlanDesk::matchOf(const QString& key) const
{
    LineMatch match;
    if (!m_dining.isEmpty())
        match.dining = shownDining().front();
    if (key.startsWith(categoryPrefix))
        match.category = CategoryId(key.mid(categoryPrefix.size()));
    else if (key.startsWith(dishPrefix))
        match.item = MenuItemId(key.mid(dishPrefix.size()));
    return match;
}

bool KitchenPlanDesk::addStation(const QString& name)
{
    KitchenPlan after = plan();
    const QString station = acceptedName(name, allStations(after),
                                         PlanText::tr("There is a station named %1 already."));
    if (station.isEmpty())
        return false;
    if (after.stations.size() >= limits::stationsPerVenue) {
        setProblem(PlanText::tr("A kitchen has at most %n station(s).", nullptr,
                                limits::stationsPerVenue));
        return false;
    }
    after.stations.append(station);
    send(after);
    return true;
}

bool KitchenPlanDesk::renameStation(const QString& station, const QString& name)
{
    const KitchenPlan before = plan();
    QStringList others = allStations(before);
    others.removeAll(station);
    const QString wanted =
        acceptedName(name, others, PlanText::tr("There is a station named %1 already."));
    if (wanted.isEmpty())
        return false;
    if (wanted == stationName(station))
        return true; // as it is shown already
    send(movedStation(before, station, wanted, plannedDishes()));
    return true;
}

void KitchenPlanDesk::moveStation(const QString& station, int by)
{
    KitchenPlan after = plan();
    // Where one is moved, all get their places.
    after.stations = allStations(after);
    const qsizetype from = after.stations.indexOf(station);
    const qsizetype to = from + by;
    if (from < 0 || to < 0 || to >= after.stations.size())
        return;
    after.stations.move(from, to);
    send(after);
}

void KitchenPlanDesk::removeStation(const QString& station, const QString& to)
{
    KitchenPlan after = plan();
    if (!to.isEmpty())
        after = movedStation(after, station, to, plannedDishes());
    after.stations.removeAll(station);
    send(after);
}

void KitchenPlanDesk::setStation(const QString& key, const QString& station)
{
    send(withStationRule(plan(), matchOf(key), station));
}

void KitchenPlanDesk::setCourse(const QString& key, int course)
{
    send(withCourseRule(plan(), matchOf(key), course));
}

bool KitchenPlanDesk::addCourse(const QString& name)
{
    // The one course that every kitchen has gets its name first.
    const bool isFirst = plan().courseNames.isEmpty() && courseCount(plan()) == 1;
    return renameCourse(isFirst ? 1 : courseCount(plan()) + 1, name);
}

bool KitchenPlanDesk::renameCourse(int number, const QString& name)
{
    KitchenPlan after = plan();
    if (number > limits::coursesPerOrder) {
        setProblem(
            PlanText::tr("An order has at most %n course(s).", nullptr, limits::coursesPerOrder));
        return false;
    }
    QStringList others = after.courseNames;
    if (number <= others.size())
        others.removeAt(number - 1);
    const QString wanted =
        acceptedName(name, others, PlanText::tr("There is a course named %1 already."));
    if (wanted.isEmpty())
        return false;
    // Names are a list: those before it get the ones they are shown by.
    while (after.courseNames.size() < number)
        after.courseNames.append(courseName(after, static_cast<int>(after.courseNames.size()) + 1));
    after.courseNames[number - 1] = wanted;
    send(after);
    return true;
}

void KitchenPlanDesk::removeLastCourse()
{
    send(withoutLastCourse(plan()));
}

QVariantList KitchenPlanDesk::stationChoices() const
{
    QVariantList list;
    for (const ValuesRow& row : m_stations.rows())
        list.append(choice(row.key, row.values.value(QStringLiteral("name")).toString()));
    return list;
}

QVariantList KitchenPlanDesk::courseChoices() const
{
    QVariantList list;
    for (const ValuesRow& row : m_courses.rows())
        list.append(choice(row.values.value(QStringLiteral("number")),
                           row.values.value(QStringLiteral("name")).toString()));
    return list;
}

std::vector<ValuesRow> KitchenPlanDesk::stationRows(const KitchenPlan& plan) const
{
    QHash<QString, int> dishes;
    for (const PlannedDish& dish : plannedDishes()) {
        std::set<QString> makers;
        for (const DiningOption dining : {DiningOption::Table, DiningOption::Pickup})
            makers.insert(planLine(plan, dish.id, dish.category, dining, dish.station).station);
        for (const QString& maker : makers)
            ++dishes[maker];
    }
    std::vector<ValuesRow> rows;
    for (const QString& station : allStations(plan))
        rows.push_back({station,
                        {{QStringLiteral("name"), stationName(station)},
                         {QStringLiteral("dishCount"), dishes.value(station)},
                         {QStringLiteral("isListed"), plan.stations.contains(station)}}});
    return rows;
}

ValuesRow KitchenPlanDesk::ruleRow(const QString& key, const QString& kind, const QString& name,
                                   const std::vector<Dish>& dishes, const KitchenPlan& plan) const
{
    QStringList stations;
    std::set<int> courses;
    for (const Dish& dish : dishes) {
        for (const DiningOption dining : shownDining()) {
            const PlannedLine line = planLine(plan, dish.planned.id, dish.planned.category, dining,
                                              dish.planned.station);
            if (!stations.contains(line.station))
                stations.append(line.station);
            courses.insert(line.course);
        }
    }
    sortStations(stations, plan);
    QStringList stationWords;
    for (const QString& station : std::as_const(stations))
        stationWords.append(shownStation(station));
    QStringList courseWords;
    for (const int course : courses)
        courseWords.append(courseName(plan, course));
    const LineMatch match = matchOf(key);
    return {key,
            {{QStringLiteral("kind"), kind},
             {QStringLiteral("name"), name},
             {QStringLiteral("station"), stationRule(plan, match)},
             {QStringLiteral("course"), courseRule(plan, match)},
             {QStringLiteral("stationText"), stationWords.join(QStringLiteral(", "))},
             {QStringLiteral("courseText"), courseWords.join(QStringLiteral(", "))}}};
}

std::vector<ValuesRow> KitchenPlanDesk::dishRows(const KitchenPlan& plan) const
{
    std::vector<ValuesRow> rows;
    std::vector<Dish> all;
    for (const Category& category : m_menu) {
        rows.push_back(ruleRow(categoryPrefix + category.id.toString(), QStringLiteral("category"),
                               category.name, category.dishes, plan));
        for (const Dish& dish : category.dishes)
            rows.push_back(ruleRow(dishPrefix + dish.planned.id.toString(), QStringLiteral("dish"),
                                   dish.name, {dish}, plan));
        all.insert(all.end(), category.dishes.begin(), category.dishes.end());
    }
    // A rule about all orders would be about nothing.
    if (!m_dining.isEmpty() && !all.empty())
        rows.insert(rows.begin(),
                    ruleRow(allKey, QStringLiteral("all"), PlanText::tr("All dishes"), all, plan));
    return rows;
}

void KitchenPlanDesk::refresh()
{
    const KitchenPlan shown = plan();
    m_stations.sync(stationRows(shown));
    m_dishes.sync(dishRows(shown));
    std::vector<ValuesRow> courses;
    for (int number = 1; number <= courseCount(shown); ++number)
        courses.push_back({QString::number(number),
                           {{QStringLiteral("number"), number},
                            {QStringLiteral("name"), courseName(shown, number)}}});
    m_courses.sync(std::move(courses));
    Q_EMIT changed();
}

} // namespace servery::app
