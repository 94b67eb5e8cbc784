#include "server/tips/tipview.h"

#include "core/reports/csv.h"

#include <QJsonArray>

#include <map>

namespace servery {

namespace {

QJsonArray sharesJson(const std::vector<TipShare>& shares)
{
    QJsonArray out;
    for (const TipShare& share : shares)
        out.append(QJsonObject{{QLatin1String("staffId"), share.staff.toString()},
                               {QLatin1String("name"), share.name},
                               {QLatin1String("role"), QString::fromLatin1(toString(share.role))},
                               {QLatin1String("minutes"), qint64{share.minutes}},
                               {QLatin1String("tipCents"), qint64{share.cents}}});
    return out;
}

struct Person
{
    QString name;
    std::int64_t minutes = 0;
    std::int64_t earnedCents = 0;
    std::int64_t paidCents = 0;
    std::int64_t payableCents = 0;
};

} // namespace

QJsonObject toJson(const Shift& shift)
{
    return {{QLatin1String("shiftId"), shift.id.toString()},
            {QLatin1String("staffId"), shift.staff.toString()},
            {QLatin1String("name"), shift.staffName},
            {QLatin1String("role"), QString::fromLatin1(toString(shift.role))},
            {QLatin1String("startedAt"), shift.startedAt.toRfc3339()},
            {QLatin1String("endedAt"), shift.endedAt.isSet() ? QJsonValue(shift.endedAt.toRfc3339())
                                                             : QJsonValue(QJsonValue::Null)},
            {QLatin1String("isEntered"), !shift.enteredBy.isEmpty()}};
}

QJsonObject toJson(const VenueSettings& venue, const TipPolicy& policy)
{
    QJsonArray percents;
    for (const int percent : venue.tipPercents)
        percents.append(percent);
    return {{QLatin1String("percents"), percents},
            {QLatin1String("takesOther"), venue.takesOtherTips},
            {QLatin1String("method"), QString::fromLatin1(toString(policy.method))},
            {QLatin1String("roleShares"),
             QJsonObject{{QLatin1String("kitchen"), policy.roleShares[0]},
                         {QLatin1String("counter"), policy.roleShares[1]},
                         {QLatin1String("manager"), policy.roleShares[2]}}}};
}

QJsonObject toJson(const TipDay& day, bool isShared)
{
    QJsonObject out{{QLatin1String("day"), day.day.toString(Qt::ISODate)},
                    {QLatin1String("state"), QLatin1String(isShared ? "shared" : "open")},
                    {QLatin1String("tipCents"), qint64{day.cents}},
                    {QLatin1String("currency"), QString::fromLatin1(day.currency)},
                    {QLatin1String("shares"), sharesJson(day.shares)}};
    if (isShared)
        return out;
    // Nothing is posted for anybody yet: the pool's entries are all that there is.
    out.insert(QLatin1String("fromEntry"), qint64{day.after + 1});
    out.insert(QLatin1String("throughEntry"), qint64{day.through});
    return out;
}

QJsonObject tipReport(const VenueSettings& venue, const std::vector<TipDay>& shared,
                      const std::vector<TipDay>& open, const std::vector<TipAccount>& accounts)
{
    QJsonArray days;
    std::map<StaffId, Person> people;
    for (const TipDay& day : shared) {
        days.append(toJson(day, true));
        for (const TipShare& share : day.shares) {
            Person& person = people[share.staff];
            person.name = share.name;
            person.minutes += share.minutes;
            person.earnedCents += share.cents;
        }
    }
    for (const TipDay& day : open)
        days.append(toJson(day, false));
    for (const TipAccount& account : accounts) {
        // Who has no share in these days may still be owed for others.
        if (people[account.staff].name.isEmpty())
            people[account.staff].name = account.name;
        people[account.staff].paidCents = account.paidCents;
        people[account.staff].payableCents = account.payableCents;
    }
    QJsonArray staff;
    for (const auto& [id, person] : people)
        staff.append(QJsonObject{{QLatin1String("staffId"), id.toString()},
                                 {QLatin1String("name"), person.name},
                                 {QLatin1String("minutes"), qint64{person.minutes}},
                                 {QLatin1String("earnedCents"), qint64{person.earnedCents}},
                                 {QLatin1String("paidCents"), qint64{person.paidCents}},
                                 {QLatin1String("payableCents"), qint64{person.payableCents}}});
    return {{QLatin1String("currency"), QString::fromLatin1(venue.currency)},
            {QLatin1String("days"), days},
            {QLatin1String("staff"), staff}};
}

QByteArray tipCsv(const QJsonObject& report)
{
    const QByteArray currency = report.value(QLatin1String("currency")).toString().toLatin1();
    Csv csv({QStringLiteral("day"), QStringLiteral("state"), QStringLiteral("name"),
             QStringLiteral("role"), QStringLiteral("minutes"), QStringLiteral("tips"),
             QStringLiteral("currency")});
    for (const QJsonValue day : report.value(QLatin1String("days")).toArray()) {
        const bool isShared = day[QLatin1String("state")].toString() == QLatin1String("shared");
        const auto add = [&](const QJsonValue& share, std::int64_t cents) {
            csv.text(day[QLatin1String("day")].toString())
                .text(QLatin1String(isShared ? "shared" : "not_shared"))
                .text(share[QLatin1String("name")].toString())
                .text(share[QLatin1String("role")].toString())
                .number(share[QLatin1String("minutes")].toInteger())
                .money(cents, currency)
                .text(QString::fromLatin1(currency));
            csv.endLine();
        };
        std::int64_t nobodys = day[QLatin1String("tipCents")].toInteger();
        const QJsonArray shares = day[QLatin1String("shares")].toArray();
        for (const QJsonValue share : shares) {
            const std::int64_t cents = share[QLatin1String("tipCents")].toInteger();
            nobodys -= cents;
            add(share, cents);
        }
        if (nobodys != 0 || shares.isEmpty())
            add({}, nobodys);
    }
    return csv.bytes();
}

} // namespace servery
