#include "server/admin/demovenues.h"

#include "core/crypto/passwordhash.h"
#include "server/admin/menureader.h"

#include <QFile>
#include <QJsonArray>

#include <array>

namespace servery {

namespace {

struct DemoStaff
{
    const char* username;
    const char* name;
    Role role;
    const char* pin;
};
struct DemoVenue
{
    const char* slug;
    const char* name;
    const char* currency;
    const char* timeZone;
    const char* menu;
    int tables;
    std::array<DemoStaff, 3> staff;
};

constexpr std::array venues = {
    DemoVenue{"demo",
              "Copper Lane",
              "USD",
              "America/New_York",
              ":/demo/demo.json",
              12,
              {{{"kitchen", "Kitchen", Role::Kitchen, "1357"},
                {"counter", "Priya N.", Role::Counter, "2468"},
                {"manager", "Mara T.", Role::Manager, "8642"}}}},
    DemoVenue{"demo-two",
              "Harbour Bakery",
              "EUR",
              "Europe/Brussels",
              ":/demo/demo-two.json",
              6,
              {{{"kitchen", "Kitchen", Role::Kitchen, "1122"},
                {"counter", "Jonas W.", Role::Counter, "3344"},
                {"manager", "Ines D.", Role::Manager, "5566"}}}},
};

// Success, or the thing being there already.
bool isDone(const engine::Outcome& outcome, const ErrorKind& thereAlready)
{
    return outcome.ok() || outcome.error().kind == thereAlready;
}

QString complaint(const engine::Outcome& outcome)
{
    return QLatin1String(outcome.error().kind.code) + QLatin1String(": ") + outcome.error().detail;
}

QString fillMenu(AdminSession& admin, const DemoVenue& venue)
{
    QFile file(QLatin1String(venue.menu));
    if (!file.open(QIODevice::ReadOnly))
        return QStringLiteral("the sample menu is missing");
    auto menu = readMenuJson(file.readAll());
    if (!menu)
        return menu.error();
    const auto outcome =
        admin.run(ImportMenu{QLatin1String(venue.slug), std::move(menu).value().categories});
    return outcome ? QString() : complaint(outcome);
}

QString fillTables(AdminSession& admin, const DemoVenue& venue)
{
    const QString slug = QLatin1String(venue.slug);
    for (int number = 1; number <= venue.tables; ++number) {
        const QString label = QString::number(number);
        if (const auto outcome = admin.run(AddTable{slug, label});
            !isDone(outcome, errors::tableExists))
            return complaint(outcome);
        const QByteArray uid = QByteArray(venue.slug) + "-table-" + QByteArray::number(number);
        if (const auto outcome = admin.run(AddTag{uid, slug, label});
            !isDone(outcome, errors::tagExists))
            return complaint(outcome);
    }
    const auto spare = admin.run(AddTag{QByteArray(venue.slug) + "-spare", {}, {}});
    return isDone(spare, errors::tagExists) ? QString() : complaint(spare);
}

QString fillStaff(AdminSession& admin, const DemoVenue& venue)
{
    for (const DemoStaff& each : venue.staff) {
        StaffMember member;
        member.username = QLatin1String(each.username);
        member.name = QLatin1String(each.name);
        member.role = each.role;
        member.pinHash = crypto::hashPassword(each.pin, admin.random());
        if (const auto outcome = admin.run(AddStaff{QLatin1String(venue.slug), member});
            !isDone(outcome, errors::staffExists))
            return complaint(outcome);
    }
    return {};
}

QJsonObject describe(const DemoVenue& venue)
{
    QJsonArray staff;
    for (const DemoStaff& each : venue.staff)
        staff.append(QJsonObject{{QLatin1String("username"), QLatin1String(each.username)},
                                 {QLatin1String("role"), QString::fromLatin1(toString(each.role))},
                                 {QLatin1String("pin"), QLatin1String(each.pin)}});
    return {{QLatin1String("slug"), QLatin1String(venue.slug)},
            {QLatin1String("name"), QLatin1String(venue.name)},
            {QLatin1String("path"), QStringLiteral("/venues/%1/tables/%2")
                                        .arg(QLatin1String(venue.slug))
                                        .arg(venue.tables / 2 + 1)},
            {QLatin1String("staff"), staff}};
}

} // namespace

Result<QJsonObject, QString> fillDemoVenues(AdminSession& admin)
{
    QJsonArray described;
    for (const DemoVenue& venue : venues) {
        VenueSettings settings;
        settings.slug = QLatin1String(venue.slug);
        settings.name = QLatin1String(venue.name);
        settings.currency = venue.currency;
        settings.timeZone = venue.timeZone;
        settings.paymentMethods = {QStringLiteral("stripe"), QStringLiteral("payconic"),
                                   QStringLiteral("cash"), QStringLiteral("wallet")};
        const auto added = admin.run(AddVenue{settings});
        if (!isDone(added, errors::storeExists))
            return Failure<QString>{complaint(added)};
        if (added)
            if (const QString wrong = fillMenu(admin, venue); !wrong.isEmpty())
                return Failure<QString>{wrong};
        if (const QString wrong = fillTables(admin, venue); !wrong.isEmpty())
            return Failure<QString>{wrong};
        if (const QString wrong = fillStaff(admin, venue); !wrong.isEmpty())
            return Failure<QString>{wrong};
        described.append(describe(venue));
    }
    return QJsonObject{{QLatin1String("venues"), described}};
}

} // namespace servery
