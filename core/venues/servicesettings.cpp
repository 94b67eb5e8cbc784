#include "core/venues/servicesettings.h"

#include <algorithm>
#include <array>

namespace servery {

namespace {

using Kind = SettingField::Kind;
using S = ServiceSettings;

constexpr std::array boardOrders = {QLatin1String("arrival"), QLatin1String("promise")};

constexpr int hour = 60 * 60;

template <auto member>
std::int64_t get(const S& settings)
{
    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(settings.*member)>, Timestamp>)
        return (settings.*member).ms;
    else
        return static_cast<std::int64_t>(settings.*member);
}

template <auto member>
void set(S& settings, std::int64_t value)
{
    using Value = std::remove_cvref_t<decltype(settings.*member)>;
    if constexpr (std::is_same_v<Value, Timestamp>)
        settings.*member = {value};
    else
        settings.*member = static_cast<Value>(value);
}

template <auto member>
constexpr SettingField whole(const char* name, std::int64_t least, std::int64_t most)
{
    return {QLatin1String(name), Kind::Whole, least, most, {}, get<member>, set<member>};
}
template <auto member>
constexpr SettingField flag(const char* name)
{
    return {QLatin1String(name), Kind::Switch, 0, 1, {}, get<member>, set<member>};
}
template <auto member>
constexpr SettingField choice(const char* name, std::span<const QLatin1String> choices)
{
    return {QLatin1String(name),
            Kind::Choice,
            0,
            static_cast<std::int64_t>(choices.size()) - 1,
            choices,
            get<member>,
            set<member>};
}
template <auto member>
constexpr SettingField time(const char* name)
{
    // Up to the end of the year 9999, which is the last that RFC 3339 writes.
    return {QLatin1String(name), Kind::Time, 0, 253'402'300'799'999, {}, get<member>, set<member>};
}

constexpr std::array fields = {
    whole<&S::prepGoalSeconds>("prepGoalSeconds", 60, 4 * hour),
    whole<&S::dueSoonSeconds>("dueSoonSeconds", 0, 4 * hour),
    whole<&S::lateSeconds>("lateSeconds", 0, 4 * hour),
    choice<&S::boardOrder>("boardOrder", boardOrders),
    flag<&S::combinesItems>("combinesItems"),
    whole<&S::paintLimitSeconds>("paintLimitSeconds", 5, hour),
    whole<&S::paymentTimeoutSeconds>("paymentTimeoutSeconds", 60, 24 * hour),
    flag<&S::servesTables>("servesTables"),
    flag<&S::hasExpo>("hasExpo"),
    flag<&S::takesScheduled>("takesScheduled"),
    whole<&S::scheduleDays>("scheduleDays", 1, 60),
    whole<&S::scheduleFromMinute>("scheduleFromMinute", 0, 24 * 60 - 1),
    whole<&S::scheduleUntilMinute>("scheduleUntilMinute", 0, 24 * 60 - 1),
    whole<&S::busyMinutes>("busyMinutes", 0, 120),
    time<&S::busyUntil>("busyUntil"),
    flag<&S::orderingPaused>("orderingPaused"),
    time<&S::orderingResumesAt>("orderingResumesAt"),
};

Failure<Error> refuse(QLatin1String field, const QString& why)
{
    return fail(errors::fieldInvalid, QStringLiteral("%1: %2").arg(field, why),
                {{QLatin1String("field"), field}});
}

} // namespace

int ServiceSettings::dueSoonAfterSeconds() const
{
    // Never after it is late, whichever of the two is left to the goal.
    return std::min(dueSoonSeconds > 0 ? dueSoonSeconds : prepGoalSeconds * 2 / 3,
                    lateAfterSeconds());
}

int ServiceSettings::lateAfterSeconds() const
{
    return lateSeconds > 0 ? lateSeconds : prepGoalSeconds;
}

bool ServiceSettings::isPausedAt(Timestamp now) const
{
    return orderingPaused && (!orderingResumesAt.isSet() || now < orderingResumesAt);
}

int ServiceSettings::busyMinutesAt(Timestamp now) const
{
    return busyUntil.isSet() && now >= busyUntil ? 0 : busyMinutes;
}

bool ServiceSettings::offersTime(Timestamp wanted, Timestamp now, int minuteOfDay) const
{
    return takesScheduled && wanted > now &&
           wanted <= now.plusSeconds(scheduleDays * 24LL * hour) &&
           minuteOfDay >= scheduleFromMinute && minuteOfDay <= scheduleUntilMinute;
}

int ServiceSettings::promiseSecondsAt(Timestamp now) const
{
    return prepGoalSeconds + busyMinutesAt(now) * 60;
}

std::span<const SettingField> settingFields()
{
    return fields;
}

const SettingField* settingField(QAnyStringView name)
{
    for (const SettingField& field : fields)
        if (QAnyStringView::compare(name, field.name) == 0)
            return &field;
    return nullptr;
}

Result<ServiceSettings, Error> applyChanges(const ServiceSettings& settings,
                                            const std::vector<SettingChange>& changes)
{
    ServiceSettings after = settings;
    for (const SettingChange& change : changes) {
        const SettingField& field = *change.field;
        if (change.value < field.least || change.value > field.most)
            return refuse(field.name, QStringLiteral("%1 to %2").arg(field.least).arg(field.most));
        field.set(after, change.value);
    }
    if (after.dueSoonSeconds > after.lateAfterSeconds())
        return refuse(QLatin1String("dueSoonSeconds"),
                      QStringLiteral("a ticket is due soon before it is late"));
    return after;
}

QStringList differences(const ServiceSettings& before, const ServiceSettings& after)
{
    QStringList names;
    for (const SettingField& field : fields)
        if (field.get(before) != field.get(after))
            names.append(field.name);
    return names;
}

} // namespace servery
