// A row of stock as staff see it. Thread: pure functions.
#pragma once

#include "core/menu/stock.h"

#include <QJsonObject>

namespace servery {

[[nodiscard]] inline QJsonValue portionsJson(const std::optional<int>& portions)
{
    return portions ? QJsonValue(*portions) : QJsonValue(QJsonValue::Null);
}

[[nodiscard]] inline QJsonObject toJson(const Stock& stock)
{
    QJsonObject out{{QLatin1String("menuItemId"), stock.item.toString()},
                    {QLatin1String("isAvailable"), stock.isAvailable()},
                    {QLatin1String("portionsLeft"), portionsJson(stock.portionsLeft)}};
    if (!stock.modifier.isEmpty())
        out.insert(QLatin1String("modifierId"), stock.modifier.toString());
    return out;
}

} // namespace servery
