#include "server/admin/adminstaff.h"

#include "core/crypto/passwordhash.h"
#include "server/admin/adminoptions.h"

#include <algorithm>

namespace servery::admin {

namespace {

constexpr qsizetype mostNameCharacters = 100; // as the sign-in takes them
constexpr const char* wrongRole = "--role: kitchen, counter or manager";

// From standard input, so that no list of processes shows it. Error: one sentence.
Result<QByteArray, QString> readPin(AdminSession& session)
{
    QTextStream input(stdin);
    const QByteArray pin = input.readLine().trimmed().toUtf8();
    if (pin.size() < 4 || pin.size() > 64)
        return Failure<QString>{QStringLiteral("a PIN has 4 to 64 characters")};
    return crypto::hashPassword(pin, session.random());
}

} // namespace

int addStaff(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "username", "role", "name"}, {"pin-stdin"});
    AddStaff command;
    command.storeSlug = options.required("venue");
    command.member.username = options.required("username");
    command.member.name = options.has("name") ? options.value("name") : command.member.username;
    const auto role = roleFromString(options.required("role").toLatin1());
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    if (std::max(command.member.username.size(), command.member.name.size()) > mostNameCharacters)
        return complain(wrongUsage, QStringLiteral("a name has at most 100 characters"));
    if (!role)
        return complain(wrongUsage, QLatin1String(wrongRole));
    if (!options.has("pin-stdin"))
        return complain(wrongUsage, QStringLiteral("--pin-stdin is required: the PIN is read from "
                                                   "standard input, so that no list shows it"));
    command.member.role = *role;
    const auto pinHash = readPin(session);
    if (!pinHash)
        return complain(wrongUsage, pinHash.error());
    command.member.pinHash = *pinHash;
    return report(session.run(command));
}

int setStaff(AdminSession& session, const QStringList& arguments)
{
    Options options(arguments, {"venue", "username", "role", "active"}, {"pin-stdin"});
    ChangeStaff command;
    command.storeSlug = options.required("venue");
    command.username = options.required("username");
    if (!options.complaint().isEmpty())
        return complain(wrongUsage, options.complaint());
    if (options.has("role")) {
        command.role = roleFromString(options.value("role").toLatin1());
        if (!command.role)
            return complain(wrongUsage, QLatin1String(wrongRole));
    }
    if (options.has("active")) {
        const QString active = options.value("active");
        if (active != QLatin1String("yes") && active != QLatin1String("no"))
            return complain(wrongUsage, QStringLiteral("--active: yes or no"));
        command.isActive = active == QLatin1String("yes");
    }
    if (options.has("pin-stdin")) {
        const auto pinHash = readPin(session);
        if (!pinHash)
            return complain(wrongUsage, pinHash.error());
        command.pinHash = *pinHash;
    }
    const auto venue = VenueStore::readBySlug(session.database(), command.storeSlug);
    const auto member =
        venue ? StaffStore::read(session.database(), venue->id, command.username) : std::nullopt;
    const bool changes = command.role || command.isActive || !command.pinHash.isEmpty();
    if (member && changes)
        command.sessions = StaffStore::readOpen(session.database(), member->id, session.now());
    return report(session.run(command));
}

} // namespace servery::admin
