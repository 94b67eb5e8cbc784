#include "server/settings/settingsreader.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/kitchenplanview.h"
#include "core/protocol/names.h"
#include "core/protocol/settingsview.h"
#include "server/edge/edge.h"

namespace servery {

namespace {

using Kind = SteerOrdering::Kind;
using Read = Result<std::any, Error>;
namespace names = protocol::commands;

constexpr int mostMinutes = 24 * 60;

int minutesIn(protocol::JsonReader& reader, const char* name, int most)
{
    const int minutes = reader.integer32Or(name, 0);
    if (minutes < 0 || minutes > most)
        reader.invalid(name, QStringLiteral("0 to %1").arg(most));
    return minutes;
}

Read readSteering(Kind kind, const QJsonObject& data, const StaffPrincipal& staff)
{
    static constexpr std::initializer_list<const char*> none = {};
    static constexpr std::initializer_list<const char*> pause = {"forMinutes"};
    static constexpr std::initializer_list<const char*> busy = {"busyMinutes", "forMinutes"};
    if (auto unknown = edge::unknownField(data, kind == Kind::Resume  ? none
                                                : kind == Kind::Pause ? pause
                                                                      : busy))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    SteerOrdering command;
    command.staff = staff;
    command.kind = kind;
    command.forMinutes = minutesIn(reader, "forMinutes", mostMinutes);
    if (kind == Kind::Busy) {
        (void)reader.integer32("busyMinutes");
        command.busyMinutes =
            minutesIn(reader, "busyMinutes", static_cast<int>(settingField("busyMinutes")->most));
    }
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

} // namespace

std::optional<Read> readSettingsCommand(const QString& name, const QJsonObject& data,
                                        const StaffPrincipal& staff)
{
    if (name == names::orderingPause)
        return readSteering(Kind::Pause, data, staff);
    if (name == names::orderingResume)
        return readSteering(Kind::Resume, data, staff);
    if (name == names::orderingBusy)
        return readSteering(Kind::Busy, data, staff);
    if (name == names::kitchenSetPlan) {
        auto plan = protocol::kitchenPlanFromJson(data);
        if (!plan)
            return Failure<Error>{plan.error()};
        return std::any(SetKitchenPlan{staff, {}, std::move(plan).value()});
    }
    if (name != names::settingsChange)
        return std::nullopt;
    auto changes = protocol::changesFromJson(data);
    if (!changes)
        return Failure<Error>{changes.error()};
    return std::any(ChangeSettings{staff, {}, std::move(changes).value()});
}

} // namespace servery
