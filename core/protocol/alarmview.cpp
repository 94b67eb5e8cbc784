#include "core/protocol/alarmview.h"

namespace servery::protocol {

std::vector<AlarmView> readAlarms(JsonReader& reader)
{
    std::vector<AlarmView> alarms;
    const QJsonArray rows = reader.arrayOr("alarms");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject json = rows[i].toObject();
        JsonReader one(json, QStringLiteral("alarms[%1]").arg(i));
        alarms.push_back({one.string("kind"), OrderId(one.string("orderId")),
                          one.integer32("number"), one.timeOr("at")});
        reader.adopt(one);
    }
    return alarms;
}

void writeAlarms(JsonText& json, const std::vector<AlarmView>& alarms)
{
    if (alarms.empty())
        return;
    json.key(QLatin1String("alarms")).beginArray();
    for (const AlarmView& alarm : alarms)
        json.beginObject()
            .field(QLatin1String("kind"), QStringView(alarm.kind))
            .field(QLatin1String("orderId"), QLatin1String(alarm.orderId.bytes()))
            .field(QLatin1String("number"), alarm.number)
            .field(QLatin1String("at"), alarm.at)
            .endObject();
    json.endArray();
}

} // namespace servery::protocol
