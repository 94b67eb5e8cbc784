#include "server/orders/orderrows.h"

#include "core/orders/orderstatemachine.h"
#include "core/protocol/jsontext.h"
#include "server/storage/jsoncolumn.h"

#include <algorithm>
#include <string_view>

namespace servery {

namespace {

using protocol::JsonText;
using storage::booleanOf;
using storage::integerOf;
using storage::JsonValue;
using storage::stringOf;
using storage::stringsOf;
using storage::utf8Of;
namespace dom = simdjson::dom;

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

LineModifier readModifier(const JsonValue& value)
{
    LineModifier modifier;
    dom::object members;
    if (value.get(members) != simdjson::SUCCESS)
        return modifier;
    for (const auto [key, each] : members) {
        if (key == "id")
            modifier.id = ModifierId(utf8Of(each));
        else if (key == "n")
            modifier.name = stringOf(each);
        else if (key == "k")
            modifier.kitchenName = stringOf(each);
        else if (key == "p")
            modifier.priceCents = integerOf(each);
        else if (key == "r")
            modifier.isRemoval = booleanOf(each);
    }
    return modifier;
}

std::vector<LineModifier> readModifiers(const JsonValue& value)
{
    std::vector<LineModifier> out;
    dom::array array;
    if (value.get(array) == simdjson::SUCCESS)
        for (const JsonValue each : array)
            out.push_back(readModifier(each));
    return out;
}

// Keys of one or two letters, as numbers.
constexpr int named(std::string_view key)
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

bool readChange(const JsonValue& value, int key, OrderLine& line, FirstKeys& first)
{
    switch (key) {
    case named("r"):
        line.takenOff = static_cast<int>(integerOf(value));
        return true;
    case named("ra"):
        line.takenOffAt = {integerOf(value)};
        return true;
    case named("ru"):
        line.takenOffUnpaid = static_cast<int>(integerOf(value));
        return true;
    case named("ro"):
        line.isChangeOpen = booleanOf(value);
        return true;
    case named("x"):
        first.x = line.unitCostCents = integerOf(value, -1);
        return true;
    case named("o"):
        first.o = booleanOf(value);
        line.course = static_cast<int>(integerOf(value, 1));
        return true;
    case named("xa"):
        first.xa = {integerOf(value)};
        return true;
    default:
        return false;
    }
}

void readField(const JsonValue& value, int key, OrderLine& line)
{
    switch (key) {
    case named("id"):
        line.id = LineId(utf8Of(value));
        break;
    case named("i"):
        line.menuItem = MenuItemId(utf8Of(value));
        break;
    case named("n"):
        line.name = stringOf(value);
        break;
    case named("k"):
        line.kitchenName = stringOf(value);
        break;
    case named("s"):
        line.station = stringOf(value);
        break;
    case named("q"):
        line.quantity = static_cast<int>(integerOf(value));
        break;
    case named("u"):
        line.unitPriceCents = integerOf(value);
        break;
    case named("m"):
        line.modifiers = readModifiers(value);
        break;
    case named("t"):
        line.note = stringOf(value);
        break;
    case named("a"):
        line.allergies = stringsOf(value);
        break;
    case named("c"):
        line.contains = stringsOf(value);
        break;
    case named("d"):
        line.doneAt = {integerOf(value)};
        break;
    case named("p"):
        line.counted = stringsOf(value);
        break;
    default:
        break;
    }
}

OrderLine readLine(const JsonValue& value)
{
    OrderLine line;
    FirstKeys first;
    dom::object members;
    if (value.get(members) != simdjson::SUCCESS)
        return line;
    for (const auto [key, each] : members)
        if (!readChange(each, named(key), line, first))
            readField(each, named(key), line);
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
    if (const auto lines = storage::readArray(text))
        for (const JsonValue each : *lines)
            out.push_back(readLine(each));
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
    const auto moments = storage::readArray(text);
    if (!moments)
        return out;
    for (const JsonValue each : *moments) {
        JsonValue name;
        JsonValue at;
        if (each.at(0).get(name) != simdjson::SUCCESS || each.at(1).get(at) != simdjson::SUCCESS)
            continue;
        if (const auto state = orderStateFromString(utf8Of(name)))
            out.push_back({*state, {integerOf(at)}});
    }
    return out;
}

} // namespace servery
