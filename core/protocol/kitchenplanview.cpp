#include "core/protocol/kitchenplanview.h"

#include "core/protocol/jsonreader.h"

#include <QJsonArray>

#include <algorithm>

namespace servery::protocol {

namespace {

constexpr auto tableOption = QLatin1String("table");
constexpr auto pickupOption = QLatin1String("pickup");

QJsonObject matchJson(const LineMatch& match)
{
    QJsonObject json;
    if (!match.item.isEmpty())
        json.insert(QLatin1String("itemId"), match.item.toString());
    if (!match.category.isEmpty())
        json.insert(QLatin1String("categoryId"), match.category.toString());
    if (match.dining)
        json.insert(QLatin1String("dining"),
                    *match.dining == DiningOption::Table ? tableOption : pickupOption);
    return json;
}

LineMatch readMatch(JsonReader& reader)
{
    LineMatch match;
    match.item = MenuItemId(reader.stringOr("itemId"));
    match.category = CategoryId(reader.stringOr("categoryId"));
    const QString dining = reader.stringOr("dining");
    if (dining == tableOption)
        match.dining = DiningOption::Table;
    else if (dining == pickupOption)
        match.dining = DiningOption::Pickup;
    else if (!dining.isEmpty())
        reader.invalid("dining", QStringLiteral("table or pickup"));
    if (match == LineMatch{})
        reader.invalid("itemId", QStringLiteral("the rule is about nothing"));
    return match;
}

bool isName(const QString& text)
{
    return !text.trimmed().isEmpty() && text.size() <= limits::stationCharacters;
}

QStringList readNames(JsonReader& reader, const char* name, int most)
{
    QStringList names = reader.strings(name);
    const bool isGood = names.size() <= most && std::all_of(names.begin(), names.end(), isName) &&
                        names.removeDuplicates() == 0;
    if (!isGood)
        reader.invalid(name, QStringLiteral("at most %1 names, each once, of 1 to %2 characters")
                                 .arg(most)
                                 .arg(limits::stationCharacters));
    return names;
}

template <class Read>
void readRules(JsonReader& reader, const char* name, Read read)
{
    const QJsonArray array = reader.arrayOr(name);
    if (array.size() > limits::rulesPerPlan)
        return reader.invalid(name, QStringLiteral("at most %1").arg(limits::rulesPerPlan));
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonObject object = array[i].toObject();
        JsonReader inner(object, QStringLiteral("%1[%2]").arg(reader.pathOf(name)).arg(i));
        read(inner);
        reader.adopt(inner);
    }
}

} // namespace

QJsonObject toJson(const KitchenPlan& plan)
{
    QJsonArray routes;
    for (const StationRoute& route : plan.routes) {
        QJsonObject json = matchJson(route.match);
        json.insert(QLatin1String("station"), route.station);
        routes.append(json);
    }
    QJsonArray courses;
    for (const CourseRule& rule : plan.courses) {
        QJsonObject json = matchJson(rule.match);
        json.insert(QLatin1String("course"), rule.course);
        courses.append(json);
    }
    return {{QLatin1String("stations"), QJsonArray::fromStringList(plan.stations)},
            {QLatin1String("courseNames"), QJsonArray::fromStringList(plan.courseNames)},
            {QLatin1String("routes"), routes},
            {QLatin1String("courses"), courses}};
}

Result<KitchenPlan, Error> kitchenPlanFromJson(const QJsonObject& json, const QString& path)
{
    JsonReader reader(json, path);
    KitchenPlan plan;
    plan.stations = readNames(reader, "stations", limits::stationsPerVenue);
    plan.courseNames = readNames(reader, "courseNames", limits::coursesPerOrder);
    readRules(reader, "routes", [&plan](JsonReader& inner) {
        const LineMatch match = readMatch(inner);
        const QString station = inner.string("station");
        if (!isName(station))
            inner.invalid("station");
        plan.routes.push_back({match, station});
    });
    readRules(reader, "courses", [&plan](JsonReader& inner) {
        const LineMatch match = readMatch(inner);
        const int course = inner.integer32("course");
        if (course < 1 || course > limits::coursesPerOrder)
            inner.invalid("course", QStringLiteral("1 to %1").arg(limits::coursesPerOrder));
        plan.courses.push_back({match, course});
    });
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return plan;
}

} // namespace servery::protocol
