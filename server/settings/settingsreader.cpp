#include "server/settings/settingsreader.h"

#include "core/protocol/kitchenplanview.h"
#include "core/protocol/names.h"
#include "core/protocol/settingsview.h"

namespace servery {

std::optional<Result<std::any, Error>>
readSettingsCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff)
{
    if (name == protocol::commands::kitchenSetPlan) {
        auto plan = protocol::kitchenPlanFromJson(data);
        if (!plan)
            return Failure<Error>{plan.error()};
        return std::any(SetKitchenPlan{staff, {}, std::move(plan).value()});
    }
    if (name != protocol::commands::settingsChange)
        return std::nullopt;
    auto changes = protocol::changesFromJson(data);
    if (!changes)
        return Failure<Error>{changes.error()};
    return std::any(ChangeSettings{staff, {}, std::move(changes).value()});
}

} // namespace servery
