// A venue's kitchen plan as JSON: on the wire and in its column. {stations: ["grill"], courseNames:
// ["Starters"], routes: [{itemId?, categoryId?, dining?, station}], courses: [{itemId?,
// categoryId?, dining?, course}]}; dining is table or pickup. Thread: pure functions.
#pragma once

#include "core/menu/kitchenplan.h"

#include <QJsonObject>

namespace servery::protocol {

[[nodiscard]] QJsonObject toJson(const KitchenPlan& plan);
// Errors, each with the field's path: field_missing, field_invalid (a rule that is about nothing,
// a course out of 1 to limits::coursesPerOrder, too many of something). Fields that are not known
// are left out.
[[nodiscard]] Result<KitchenPlan, Error> kitchenPlanFromJson(const QJsonObject& json,
                                                             const QString& path = {});

} // namespace servery::protocol
