#include "server/orders/orderrows.h"

#include "core/orders/orderstatemachine.h"
#include "core/protocol/jsontext.h"
#include "server/storage/jsontext.h"

namespace servery {

namespace {

using protocol::JsonText;

void writeModifiers(JsonText& json, const std::vector<LineModifier>& modifiers)
{
    json.key(QLatin1String("m")).beginArray();
    for (const LineModifier& modifier : modifiers) {
        json.beginObject()
            .field(QLatin1String("id"), QLatin1String(modifier.id.bytes()))
            .field(QLatin1String("n"), QStringView(modifier.name))
            .field(QLatin1String("k"), QStringView(modifier.kitchenName))
            .field(QLatin1String("p"), modifier.priceCents);
        if (modifier.isRemoval)
            json.field(QLatin1String("r"), true);
        json.endObject();
    }
    json.endArray();
}

void writeLine(JsonText& json, const OrderLine& line)
{
    json.beginObject()
        .field(QLatin1String("id"), QLatin1String(line.id.bytes()))
        .field(QLatin1String("i"), QLatin1String(line.menuItem.bytes()))
        .field(QLatin1String("n"), QStringView(line.name))
        .field(QLatin1String("k"), QStringView(line.kitchenName))
        .field(QLatin1String("s"), QStringView(line.station))
        .field(QLatin1String("q"), line.quantity)
        .field(QLatin1String("u"), line.unitPriceCents);
    if (line.course != 1)
        json.field(QLatin1String("o"), line.course);
    if (!line.modifiers.empty())
        writeModifiers(json, line.modifiers);
    if (!line.note.isEmpty())
        json.field(QLatin1String("t"), QStringView(line.note));
    if (!line.allergies.isEmpty())
        json.field(QLatin1String("a"), line.allergies);
    if (!line.contains.isEmpty())
        json.field(QLatin1String("c"), line.contains);
    if (line.unitCostCents >= 0)
        json.field(QLatin1String("x"), line.unitCostCents);
    if (line.doneAt.isSet())
        json.field(QLatin1String("d"), line.doneAt.ms);
    if (!line.counted.isEmpty())
        json.field(QLatin1String("p"), line.counted);
    if (line.takenOff > 0)
        json.field(QLatin1String("r"), line.takenOff)
            .field(QLatin1String("ra"), line.takenOffAt.ms)
            .field(QLatin1String("ru"), line.takenOffUnpaid);
    if (line.isChangeOpen)
        json.field(QLatin1String("ro"), true);
    json.endObject();
}

std::vector<LineModifier> modifiersFrom(const QJsonArray& array)
{
    std::vector<LineModifier> out;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        out.push_back({ModifierId(object[QLatin1String("id")].toString()),
                       object[QLatin1String("n")].toString(), object[QLatin1String("k")].toString(),
                       object[QLatin1String("p")].toInteger(),
                       object[QLatin1String("r")].toBool()});
    }
    return out;
}

// What was taken off was once kept under keys that cost and course have too; xa tells.
void readFirstKeys(OrderLine& line, const QJsonObject& object)
{
    if (!object.contains(QLatin1String("xa")))
        return;
    line.takenOff = object[QLatin1String("x")].toInt();
    line.takenOffAt = {object[QLatin1String("xa")].toInteger()};
    line.isChangeOpen = object[QLatin1String("o")].toBool();
    line.unitCostCents = -1;
}

} // namespace

QByteArray linesText(const std::vector<OrderLine>& lines)
{
    JsonText json(static_cast<qsizetype>(lines.size()) * 256);
    json.beginArray();
    for (const OrderLine& line : lines)
        writeLine(json, line);
    return json.endArray().take();
}

std::vector<OrderLine> linesFrom(const QByteArray& text)
{
    std::vector<OrderLine> out;
    for (const QJsonValue& value : storage::arrayFrom(text)) {
        const QJsonObject object = value.toObject();
        OrderLine line;
        line.id = LineId(object[QLatin1String("id")].toString());
        line.menuItem = MenuItemId(object[QLatin1String("i")].toString());
        line.name = object[QLatin1String("n")].toString();
        line.kitchenName = object[QLatin1String("k")].toString();
        line.station = object[QLatin1String("s")].toString();
        line.course = object[QLatin1String("o")].toInt(1);
        line.quantity = object[QLatin1String("q")].toInt();
        line.unitPriceCents = object[QLatin1String("u")].toInteger();
        line.modifiers = modifiersFrom(object[QLatin1String("m")].toArray());
        line.note = object[QLatin1String("t")].toString();
        line.allergies = storage::stringsFrom(object[QLatin1String("a")].toArray());
        line.contains = storage::stringsFrom(object[QLatin1String("c")].toArray());
        line.unitCostCents = object[QLatin1String("x")].toInteger(-1);
        line.doneAt = {object[QLatin1String("d")].toInteger()};
        line.counted = storage::stringsFrom(object[QLatin1String("p")].toArray());
        line.takenOff = object[QLatin1String("r")].toInt();
        line.takenOffAt = {object[QLatin1String("ra")].toInteger()};
        line.takenOffUnpaid = object[QLatin1String("ru")].toInt();
        line.isChangeOpen = object[QLatin1String("ro")].toBool();
        readFirstKeys(line, object);
        out.push_back(std::move(line));
    }
    return out;
}

QByteArray timelineText(const std::vector<OrderMoment>& timeline)
{
    JsonText json;
    json.beginArray();
    for (const OrderMoment& moment : timeline)
        json.beginArray().value(toString(moment.state)).value(moment.at.ms).endArray();
    return json.endArray().take();
}

std::vector<OrderMoment> timelineFrom(const QByteArray& text)
{
    std::vector<OrderMoment> out;
    for (const QJsonValue& value : storage::arrayFrom(text)) {
        const QJsonArray pair = value.toArray();
        const auto state = orderStateFromString(pair.at(0).toString());
        if (state)
            out.push_back({*state, {pair.at(1).toInteger()}});
    }
    return out;
}

} // namespace servery
