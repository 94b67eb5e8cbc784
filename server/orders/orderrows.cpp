#include "server/orders/orderrows.h"

#include "core/orders/orderstatemachine.h"
#include "server/storage/jsontext.h"

namespace servery {

namespace {

QJsonArray modifiersArray(const std::vector<LineModifier>& modifiers)
{
    QJsonArray out;
    for (const LineModifier& modifier : modifiers) {
        QJsonObject object{{QLatin1String("id"), modifier.id.toString()},
                           {QLatin1String("n"), modifier.name},
                           {QLatin1String("k"), modifier.kitchenName},
                           {QLatin1String("p"), qint64{modifier.priceCents}}};
        if (modifier.isRemoval)
            object.insert(QLatin1String("r"), true);
        out.append(object);
    }
    return out;
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
    QJsonArray out;
    for (const OrderLine& line : lines) {
        QJsonObject object{{QLatin1String("id"), line.id.toString()},
                           {QLatin1String("i"), line.menuItem.toString()},
                           {QLatin1String("n"), line.name},
                           {QLatin1String("k"), line.kitchenName},
                           {QLatin1String("s"), line.station},
                           {QLatin1String("q"), line.quantity},
                           {QLatin1String("u"), qint64{line.unitPriceCents}}};
        if (line.course != 1)
            object.insert(QLatin1String("o"), line.course);
        if (!line.modifiers.empty())
            object.insert(QLatin1String("m"), modifiersArray(line.modifiers));
        if (!line.note.isEmpty())
            object.insert(QLatin1String("t"), line.note);
        if (!line.allergies.isEmpty())
            object.insert(QLatin1String("a"), QJsonArray::fromStringList(line.allergies));
        if (!line.contains.isEmpty())
            object.insert(QLatin1String("c"), QJsonArray::fromStringList(line.contains));
        if (line.unitCostCents >= 0)
            object.insert(QLatin1String("x"), qint64{line.unitCostCents});
        if (line.doneAt.isSet())
            object.insert(QLatin1String("d"), qint64{line.doneAt.ms});
        if (!line.counted.isEmpty())
            object.insert(QLatin1String("p"), QJsonArray::fromStringList(line.counted));
        if (line.takenOff > 0) {
            object.insert(QLatin1String("r"), line.takenOff);
            object.insert(QLatin1String("ra"), qint64{line.takenOffAt.ms});
            object.insert(QLatin1String("ru"), line.takenOffUnpaid);
        }
        if (line.isChangeOpen)
            object.insert(QLatin1String("ro"), true);
        out.append(object);
    }
    return storage::toText(out);
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
    QJsonArray out;
    for (const OrderMoment& moment : timeline)
        out.append(QJsonArray{QString(toString(moment.state)), qint64{moment.at.ms}});
    return storage::toText(out);
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
