#include "server/orders/orderrows.h"

#include "core/orders/orderstatemachine.h"
#include "core/protocol/jsonscanner.h"
#include "core/protocol/jsontext.h"

#include <algorithm>

namespace servery {

namespace {

using protocol::JsonScanner;
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

LineModifier readModifier(JsonScanner& json)
{
    LineModifier modifier;
    QByteArrayView key;
    if (json.beginObject())
        while (json.nextKey(key)) {
            if (key == "id")
                modifier.id = ModifierId(json.utf8());
            else if (key == "n")
                modifier.name = json.string();
            else if (key == "k")
                modifier.kitchenName = json.string();
            else if (key == "p")
                modifier.priceCents = json.integer();
            else if (key == "r")
                modifier.isRemoval = json.boolean();
            else
                json.skip();
        }
    return modifier;
}

std::vector<LineModifier> readModifiers(JsonScanner& json)
{
    std::vector<LineModifier> out;
    if (json.beginArray())
        while (json.nextElement())
            out.push_back(readModifier(json));
    return out;
}

// Keys of one or two letters, as numbers.
constexpr int named(QByteArrayView key)
{
    return key.size() == 1 ? key[0] : key.size() == 2 ? key[0] << 8 | key[1] : 0;
}

// What was taken off was once kept under keys that cost and course have too; xa tells.
struct FirstKeys
{
    std::int64_t x = -1;
    bool o = false;
    Timestamp xa;
};

bool readChange(JsonScanner& json, int key, OrderLine& line, FirstKeys& first)
{
    switch (key) {
    case named("r"):
        line.takenOff = static_cast<int>(json.integer());
        return true;
    case named("ra"):
        line.takenOffAt = {json.integer()};
        return true;
    case named("ru"):
        line.takenOffUnpaid = static_cast<int>(json.integer());
        return true;
    case named("ro"):
        line.isChangeOpen = json.boolean();
        return true;
    case named("x"):
        first.x = line.unitCostCents = json.integer(-1);
        return true;
    case named("o"):
        first.o = JsonScanner(json).boolean(); // without moving on
        line.course = static_cast<int>(json.integer(1));
        return true;
    case named("xa"):
        first.xa = {json.integer()};
        return true;
    default:
        return false;
    }
}

void readField(JsonScanner& json, int key, OrderLine& line)
{
    switch (key) {
    case named("id"):
        line.id = LineId(json.utf8());
        break;
    case named("i"):
        line.menuItem = MenuItemId(json.utf8());
        break;
    case named("n"):
        line.name = json.string();
        break;
    case named("k"):
        line.kitchenName = json.string();
        break;
    case named("s"):
        line.station = json.string();
        break;
    case named("q"):
        line.quantity = static_cast<int>(json.integer());
        break;
    case named("u"):
        line.unitPriceCents = json.integer();
        break;
    case named("m"):
        line.modifiers = readModifiers(json);
        break;
    case named("t"):
        line.note = json.string();
        break;
    case named("a"):
        line.allergies = json.strings();
        break;
    case named("c"):
        line.contains = json.strings();
        break;
    case named("d"):
        line.doneAt = {json.integer()};
        break;
    case named("p"):
        line.counted = json.strings();
        break;
    default:
        json.skip();
    }
}

OrderLine readLine(JsonScanner& json)
{
    OrderLine line;
    FirstKeys first;
    QByteArrayView key;
    if (json.beginObject())
        while (json.nextKey(key))
            if (!readChange(json, named(key), line, first))
                readField(json, named(key), line);
    if (first.xa.isSet()) {
        line.takenOff = static_cast<int>(std::max<std::int64_t>(first.x, 0));
        line.takenOffAt = first.xa;
        line.isChangeOpen = first.o;
        line.unitCostCents = -1;
    }
    return line;
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
    JsonScanner json(text);
    if (json.beginArray())
        while (json.nextElement())
            out.push_back(readLine(json));
    return json.hasFailed() ? std::vector<OrderLine>() : out;
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
    JsonScanner json(text);
    if (json.beginArray())
        while (json.nextElement()) {
            std::optional<OrderState> state;
            Timestamp at;
            int place = 0;
            if (json.beginArray())
                for (; json.nextElement(); ++place) {
                    if (place == 0)
                        state = orderStateFromString(json.utf8());
                    else
                        at = {json.integer()};
                }
            if (state)
                out.push_back({*state, at});
        }
    return json.hasFailed() ? std::vector<OrderMoment>() : out;
}

} // namespace servery
