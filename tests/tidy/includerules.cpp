#include "tests/tidy/rules.h"

#include <QRegularExpression>

#include <array>
#include <optional>

namespace servery::tidy {

namespace {

struct Include
{
    QString path;
    int line = 0;
};

// The includes in quotes; what a tool generates is nobody's room.
std::vector<Include> ownIncludes(const SourceFile& file)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^[ \t]*#[ \t]*include[ \t]+"([^"\n]+)\")"),
        QRegularExpression::MultilineOption);
    std::vector<Include> includes;
    auto matches = pattern.globalMatch(file.withStrings);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString path = match.captured(1);
        if (!path.endsWith(QLatin1String(".moc")) && !path.startsWith(QLatin1String("moc_")))
            includes.push_back({path, lineAt(file.text, match.capturedStart())});
    }
    return includes;
}

bool isOneOf(const QString& word, std::initializer_list<const char*> words)
{
    for (const char* candidate : words) {
        if (word == QLatin1String(candidate))
            return true;
    }
    return false;
}

bool isInfrastructure(const QString& room)
{
    return isOneOf(room,
                   {"config", "http", "realtime", "engine", "storage", "jobs", "observability"});
}

// Which capability stands on which. The commands of one are decided in the same batch as the rows
// of those below it, so it sees their types and stores; never the other way round.
struct Uses
{
    const char* capability;
    std::array<const char*, 8> below;
};
constexpr Uses coreUses[] = {
    {"cash", {"staff"}},
    {"menu", {"venues"}},
    {"orders", {"menu", "staff", "venues"}},
    {"payments", {"orders", "menu", "staff", "ledger", "transfers"}},
    {"transfers", {"staff"}},
    {"wallets", {"staff"}},
    {"notifications", {"orders"}},
    {"payouts", {"ledger", "staff"}},
    {"reports", {"ledger", "orders"}},
    {"tips", {"staff"}},
    {"staff", {"menu", "venues"}},
};
constexpr Uses serverUses[] = {
    {"cash", {"orders", "payments", "ledger", "staff"}},
    {"console", {"cash", "displays", "menu", "orders", "payments", "payouts", "settings", "staff"}},
    {"ledger", {"staff"}},
    {"menu", {"staff", "web"}},
    {"settings", {"menu", "staff"}},
    {"tags", {"web"}},
    {"orders", {"menu", "staff"}},
    {"payments", {"orders", "staff", "ledger"}},
    {"payouts", {"orders", "payments", "ledger", "staff"}},
    {"reports", {"orders", "payments", "payouts", "ledger", "notifications", "tips", "staff"}},
    {"tips", {"ledger", "staff"}},
    {"transfers", {"payments", "orders", "staff"}},
    {"wallets", {"payments", "orders", "ledger", "staff"}},
    {"notifications", {"orders", "menu", "displays"}},
    {"displays", {"orders"}},
};

template <std::size_t size>
bool standsOn(const Uses (&table)[size], const QString& from, const QString& to)
{
    for (const Uses& row : table) {
        if (from != QLatin1String(row.capability))
            continue;
        for (const char* below : row.below) {
            if (below != nullptr && to == QLatin1String(below))
                return true;
        }
    }
    return false;
}

// What stands above the rooms of the server and may see all of them.
bool isComposition(const QString& room)
{
    return room.isEmpty() || room == QLatin1String("admin");
}

// Why one room of core may not include another; nothing when it may.
std::optional<QString> coreWall(const QString& from, const QString& to)
{
    if (from == to || from == QLatin1String("protocol"))
        return std::nullopt;
    if (to == QLatin1String("base") && from != QLatin1String("base"))
        return std::nullopt;
    const bool isCapability = !isOneOf(from, {"base", "money", "crypto"});
    if (isCapability && (isOneOf(to, {"money", "crypto"}) || standsOn(coreUses, from, to)))
        return std::nullopt;
    return QStringLiteral("core/%1 does not know core/%2").arg(from, to);
}

std::optional<QString> serverWall(const QString& from, const QString& to)
{
    if (from == to || isComposition(from))
        return std::nullopt;
    if (from == QLatin1String("sandbox"))
        return to == QLatin1String("http")
                   ? std::nullopt
                   : std::optional(QStringLiteral("the sandbox speaks for itself: only http"));
    if (isInfrastructure(to))
        return std::nullopt;
    if (isInfrastructure(from))
        return QStringLiteral("infrastructure knows no capability");
    if (isOneOf(from, {"providers", "edge"}))
        return QStringLiteral("server/%1 knows no capability").arg(from);
    // What every route shares, the tenants, and the providers' clients.
    if (isOneOf(to, {"edge", "venues", "providers"}) || standsOn(serverUses, from, to))
        return std::nullopt;
    return QStringLiteral("a capability reaches another through core's commands and events");
}

std::optional<QString> wall(const SourceFile& file, const QString& include)
{
    const SourceFile target{include, {}, {}, {}};
    const QString from = file.room(0);
    const QString to = target.room(0);
    if (to.isEmpty())
        return QStringLiteral("includes are written from the project's root");
    if (from == QLatin1String("tests"))
        return std::nullopt;
    if (to == QLatin1String("tests"))
        return QStringLiteral("tests are included by tests alone");
    if (from == QLatin1String("core") && to == QLatin1String("core"))
        return coreWall(file.room(1), target.room(1));
    if (from == QLatin1String("server") && to == QLatin1String("server"))
        return serverWall(file.room(1), target.room(1));
    struct Allowed
    {
        const char* from;
        std::array<const char*, 4> to;
    };
    static constexpr Allowed table[] = {
        {"core", {"core", "", "", ""}},
        {"system", {"core", "system", "", ""}},
        {"server", {"core", "system", "server", ""}},
        {"app", {"core", "system", "app", ""}},
        {"qml", {"core", "app", "qml", ""}},
    };
    for (const Allowed& row : table) {
        if (from != QLatin1String(row.from))
            continue;
        for (const char* allowed : row.to) {
            if (to == QLatin1String(allowed))
                return std::nullopt;
        }
    }
    return QStringLiteral("%1 does not know %2").arg(from, to);
}

} // namespace

Violations checkIncludeWalls(const SourceFile& file)
{
    Violations out;
    if (!file.isCpp())
        return out;
    for (const Include& include : ownIncludes(file)) {
        if (const auto why = wall(file, include.path))
            out.push_back({QStringLiteral("include-walls"), file.path, include.line,
                           include.path + QLatin1String(": ") + *why});
    }
    return out;
}

Violations checkOwnHeaderFirst(const SourceFile& file)
{
    const QString rule = QStringLiteral("own-header-first");
    if (file.isHeader()) {
        if (file.code.contains(QLatin1String("#pragma once")))
            return {};
        return {{rule, file.path, 1, QStringLiteral("no #pragma once")}};
    }
    if (!file.isCpp())
        return {};
    QString own = file.path;
    own.replace(own.size() - 4, 4, QStringLiteral(".h"));
    static const QRegularExpression anyInclude(QStringLiteral(R"(^[ \t]*#[ \t]*include[^\n]*)"),
                                               QRegularExpression::MultilineOption);
    const auto first = anyInclude.match(file.withStrings);
    // Only where it includes its own header at all: a main has none.
    const auto needle = QLatin1Char('"') + own + QLatin1Char('"');
    if (!file.withStrings.contains(needle) || first.captured(0).contains(needle))
        return {};
    return {{rule, file.path, lineAt(file.text, first.capturedStart()),
             own + QLatin1String(" comes first")}};
}

Violations checkImports(const SourceFile& file)
{
    if (!file.isUnder("qml") || !file.isQml() || file.room(1) == QLatin1String("shell"))
        return {};
    static const QRegularExpression import(QStringLiteral(R"(^[ \t]*import[ \t]+([^\n]+))"),
                                           QRegularExpression::MultilineOption);
    Violations out;
    auto matches = import.globalMatch(file.withStrings);
    while (matches.hasNext()) {
        const auto match = matches.next();
        const QString what = match.captured(1).trimmed();
        const QString name = what.section(QLatin1Char(' '), 0, 0);
        const bool ours = name.startsWith(QLatin1String("Servery."));
        const bool allowed = ours ? isOneOf(name, {"Servery.Shared", "Servery.App"})
                                  : name.startsWith(QLatin1String("Qt"));
        if (!allowed)
            out.push_back(
                {QStringLiteral("imports"), file.path, lineAt(file.text, match.capturedStart(1)),
                 what + QLatin1String(": a screen knows Servery.Shared and Servery.App")});
    }
    return out;
}

} // namespace servery::tidy
