#include "core/protocol/orderview.h"

#include "core/orders/order.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace servery::protocol {

namespace {

constexpr auto pickupMode = QLatin1String("pickup");
constexpr auto tableMode = QLatin1String("table");

void putText(JsonText& json, QLatin1String name, const QString& text)
{
    if (!text.isEmpty())
        json.field(name, QStringView(text));
}

void putTime(JsonText& json, QLatin1String name, Timestamp time)
{
    if (time.isSet())
        json.field(name, time);
}

void putFlag(JsonText& json, QLatin1String name, bool flag)
{
    if (flag)
        json.field(name, true);
}

// Most orders have one course.
void putCourse(JsonText& json, QLatin1String name, int course)
{
    if (course > 1)
        json.field(name, course);
}

void putStrings(JsonText& json, QLatin1String name, const QStringList& texts)
{
    if (!texts.isEmpty())
        json.field(name, texts);
}

// Ids, currencies and states are ASCII without anything to escape.
QLatin1String ascii(const QByteArray& text)
{
    return QLatin1String(text);
}

void write(JsonText& json, const ModifierView& modifier)
{
    json.beginObject()
        .field(QLatin1String("id"), QStringView(modifier.id.toString()))
        .field(QLatin1String("name"), QStringView(modifier.name))
        .field(QLatin1String("kitchenName"), QStringView(modifier.kitchenName))
        .field(QLatin1String("priceCents"), modifier.priceCents);
    putFlag(json, QLatin1String("isRemoval"), modifier.isRemoval);
    json.endObject();
}

void write(JsonText& json, const OrderLineView& line)
{
    json.beginObject()
        .field(QLatin1String("lineId"), ascii(line.lineId.bytes()))
        .field(QLatin1String("menuItemId"), QStringView(line.menuItemId.toString()))
        .field(QLatin1String("name"), QStringView(line.name))
        .field(QLatin1String("kitchenName"), QStringView(line.kitchenName))
        .field(QLatin1String("station"), QStringView(line.station))
        .field(QLatin1String("quantity"), line.quantity)
        .field(QLatin1String("unitPriceCents"), line.unitPriceCents)
        .field(QLatin1String("totalCents"), line.totalCents);
    json.key(QLatin1String("modifiers")).beginArray();
    for (const ModifierView& modifier : line.modifiers)
        write(json, modifier);
    json.endArray().field(QLatin1String("done"), line.done);
    putText(json, QLatin1String("note"), line.note);
    putStrings(json, QLatin1String("allergies"), line.allergies);
    putStrings(json, QLatin1String("contains"), line.contains);
    putTime(json, QLatin1String("doneAt"), line.doneAt);
    putCourse(json, QLatin1String("course"), line.course);
    if (line.takenOff > 0)
        json.field(QLatin1String("takenOff"), line.takenOff);
    putTime(json, QLatin1String("takenOffAt"), line.takenOffAt);
    putFlag(json, QLatin1String("changeOpen"), line.changeOpen);
    json.endObject();
}

void write(JsonText& json, const CodeView& code)
{
    json.beginObject()
        .field(QLatin1String("issue"), code.issue)
        .field(QLatin1String("attemptsLeft"), code.attemptsLeft)
        .field(QLatin1String("locked"), code.locked)
        .field(QLatin1String("issuesLeft"), code.issuesLeft);
    putTime(json, QLatin1String("issuedAt"), code.issuedAt);
    putTime(json, QLatin1String("expiresAt"), code.expiresAt);
    json.endObject();
}

void write(JsonText& json, const std::vector<MomentView>& timeline)
{
    json.beginArray();
    for (const MomentView& moment : timeline)
        json.beginObject()
            .field(QLatin1String("state"), toString(moment.state))
            .field(QLatin1String("at"), moment.at)
            .endObject();
    json.endArray();
}

void writeTimes(JsonText& json, const OrderView& view)
{
    putTime(json, QLatin1String("createdAt"), view.createdAt);
    putTime(json, QLatin1String("paidAt"), view.paidAt);
    putTime(json, QLatin1String("startedAt"), view.startedAt);
    putTime(json, QLatin1String("readyAt"), view.readyAt);
    putTime(json, QLatin1String("completedAt"), view.completedAt);
    putTime(json, QLatin1String("heldAt"), view.heldAt);
    putTime(json, QLatin1String("firedAt"), view.firedAt);
    putTime(json, QLatin1String("scheduledFor"), view.scheduledFor);
    putTime(json, QLatin1String("promisedAt"), view.promisedAt);
    putTime(json, QLatin1String("rushAt"), view.rushAt);
}

OrderState readState(JsonReader& reader)
{
    const auto state = orderStateFromString(reader.string("state"));
    if (!state)
        reader.invalid("state", QStringLiteral("not a state"));
    return state.value_or(OrderState::Created);
}

// Calls read(JsonReader&) for each object of an array, and hands its first error up.
template <class Read>
void readEach(JsonReader& reader, const char* name, Read read)
{
    const QJsonArray array = reader.arrayOr(name);
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (!array[i].isObject()) {
            reader.invalid(name, QStringLiteral("not an array of objects"));
            return;
        }
        const QJsonObject object = array[i].toObject();
        JsonReader inner(object, QStringLiteral("%1[%2]").arg(reader.pathOf(name)).arg(i));
        read(inner);
        reader.adopt(inner);
    }
}

ModifierView readModifier(JsonReader& reader)
{
    ModifierView modifier;
    modifier.id = ModifierId(reader.string("id"));
    modifier.name = reader.string("name");
    modifier.kitchenName = reader.stringOr("kitchenName");
    modifier.priceCents = reader.integerOr("priceCents", 0);
    modifier.isRemoval = reader.boolOr("isRemoval", false);
    return modifier;
}

OrderLineView readLine(JsonReader& reader)
{
    OrderLineView line;
    line.lineId = LineId(reader.string("lineId"));
    line.menuItemId = MenuItemId(reader.stringOr("menuItemId"));
    line.name = reader.string("name");
    line.kitchenName = reader.stringOr("kitchenName");
    line.station = reader.stringOr("station");
    line.course = reader.integer32Or("course", 1);
    line.quantity = reader.integer32("quantity");
    line.unitPriceCents = reader.integerOr("unitPriceCents", 0);
    line.totalCents = reader.integerOr("totalCents", 0);
    line.note = reader.stringOr("note");
    line.allergies = reader.strings("allergies");
    line.contains = reader.strings("contains");
    line.done = reader.boolOr("done", false);
    line.doneAt = reader.timeOr("doneAt");
    line.takenOff = reader.integer32Or("takenOff", 0);
    line.takenOffAt = reader.timeOr("takenOffAt");
    line.changeOpen = reader.boolOr("changeOpen", false);
    readEach(reader, "modifiers",
             [&line](JsonReader& inner) { line.modifiers.push_back(readModifier(inner)); });
    return line;
}

CodeView readCode(JsonReader& outer)
{
    const QJsonObject json = outer.objectOr("code");
    JsonReader reader(json, outer.pathOf("code"));
    CodeView code;
    code.issue = reader.integer32Or("issue", 0);
    code.issuedAt = reader.timeOr("issuedAt");
    code.expiresAt = reader.timeOr("expiresAt");
    code.attemptsLeft = reader.integer32Or("attemptsLeft", 0);
    code.locked = reader.boolOr("locked", false);
    code.issuesLeft = reader.integer32Or("issuesLeft", 0);
    outer.adopt(reader);
    return code;
}

ServiceMode readServiceMode(JsonReader& reader)
{
    const QString mode = reader.stringOr("serviceMode", pickupMode);
    if (mode == tableMode)
        return ServiceMode::Table;
    if (mode != pickupMode)
        reader.invalid("serviceMode", QStringLiteral("not pickup or table"));
    return ServiceMode::Pickup;
}

void readTimes(JsonReader& reader, OrderView& view)
{
    view.createdAt = reader.timeOr("createdAt");
    view.paidAt = reader.timeOr("paidAt");
    view.startedAt = reader.timeOr("startedAt");
    view.readyAt = reader.timeOr("readyAt");
    view.completedAt = reader.timeOr("completedAt");
    view.heldAt = reader.timeOr("heldAt");
    view.firedAt = reader.timeOr("firedAt");
    view.scheduledFor = reader.timeOr("scheduledFor");
    view.promisedAt = reader.timeOr("promisedAt");
    view.rushAt = reader.timeOr("rushAt");
}

} // namespace

QByteArray toJsonText(const OrderView& view)
{
    JsonText json(2048);
    json.beginObject()
        .field(QLatin1String("id"), ascii(view.id.bytes()))
        .field(QLatin1String("number"), view.number)
        .field(QLatin1String("version"), view.version)
        .field(QLatin1String("state"), toString(view.state))
        .field(QLatin1String("paymentStatus"), ascii(view.paymentStatus))
        .field(QLatin1String("currency"), ascii(view.currency))
        .field(QLatin1String("subtotalCents"), view.subtotalCents)
        .field(QLatin1String("tipCents"), view.tipCents)
        .field(QLatin1String("amountCents"), view.amountCents)
        .field(QLatin1String("serviceMode"),
               view.serviceMode == ServiceMode::Table ? tableMode : pickupMode);
    write(json.key(QLatin1String("timeline")), view.timeline);
    json.key(QLatin1String("items")).beginArray();
    for (const OrderLineView& line : view.items)
        write(json, line);
    write(json.endArray().key(QLatin1String("code")), view.code);
    putText(json, QLatin1String("table"), view.table);
    putText(json, QLatin1String("customerName"), view.customerName);
    putText(json, QLatin1String("phoneEnds"), view.phoneEnds);
    putText(json, QLatin1String("cancelReason"), view.cancelReason);
    writeTimes(json, view);
    putCourse(json, QLatin1String("firedCourse"), view.firedCourse);
    if (view.servedCourse > 0)
        json.field(QLatin1String("servedCourse"), view.servedCourse);
    putFlag(json, QLatin1String("recalled"), view.recalled);
    putFlag(json, QLatin1String("due"), view.due);
    if (view.heldCents > 0)
        json.field(QLatin1String("heldCents"), view.heldCents);
    return json.endObject().take();
}

QJsonObject toJson(const OrderView& view)
{
    return QJsonDocument::fromJson(toJsonText(view)).object();
}

QJsonObject toJson(const CodeView& code)
{
    JsonText json;
    write(json, code);
    return QJsonDocument::fromJson(json.take()).object();
}

Result<OrderView, Error> orderViewFromJson(const QJsonObject& json, const QString& path)
{
    JsonReader reader(json, path);
    OrderView view;
    view.id = OrderId(reader.string("id"));
    view.number = reader.integer32("number");
    view.version = reader.integer32("version");
    view.state = readState(reader);
    view.paymentStatus = reader.string("paymentStatus").toLatin1();
    view.currency = reader.string("currency").toLatin1();
    view.subtotalCents = reader.integerOr("subtotalCents", 0);
    view.tipCents = reader.integerOr("tipCents", 0);
    view.amountCents = reader.integer("amountCents");
    view.table = reader.stringOr("table");
    view.serviceMode = readServiceMode(reader);
    view.customerName = reader.stringOr("customerName");
    view.phoneEnds = reader.stringOr("phoneEnds");
    readTimes(reader, view);
    view.firedCourse = reader.integer32Or("firedCourse", 1);
    view.servedCourse = reader.integer32Or("servedCourse", 0);
    view.recalled = reader.boolOr("recalled", false);
    view.due = reader.boolOr("due", false);
    view.heldCents = reader.integerOr("heldCents", 0);
    view.cancelReason = reader.stringOr("cancelReason");
    readEach(reader, "timeline", [&view](JsonReader& inner) {
        const OrderState state = readState(inner);
        view.timeline.push_back({state, inner.time("at")});
    });
    readEach(reader, "items",
             [&view](JsonReader& inner) { view.items.push_back(readLine(inner)); });
    view.code = readCode(reader);
    if (view.id.isEmpty())
        reader.invalid("id", QStringLiteral("empty"));
    if (reader.error())
        return Failure{*reader.error()};
    return view;
}

OrderView viewOf(const Order& order)
{
    OrderView view;
    view.id = order.id;
    view.number = order.number;
    view.version = order.version;
    view.state = order.state;
    view.paymentStatus = order.paymentStatus;
    view.currency = order.currency;
    view.subtotalCents = order.subtotalCents;
    view.tipCents = order.tipCents;
    view.amountCents = order.amountCents;
    view.table = order.table;
    view.serviceMode = order.table.isEmpty() ? ServiceMode::Pickup : ServiceMode::Table;
    view.customerName = order.customerName;
    view.phoneEnds = QString::fromLatin1(order.phone.right(2));
    view.createdAt = order.createdAt;
    view.paidAt = order.paidAt;
    view.startedAt = order.startedAt;
    view.readyAt = order.readyAt;
    view.completedAt = order.completedAt;
    view.heldAt = order.heldAt;
    view.firedAt = order.firedAt;
    view.scheduledFor = order.scheduledFor;
    view.promisedAt = order.promisedAt;
    view.rushAt = order.rushAt;
    view.firedCourse = std::max(1, order.firedCourse);
    view.servedCourse = order.servedCourse;
    view.recalled = order.isRecalled;
    view.due = isUnpaidDue(order) && !isTerminal(order.state);
    view.heldCents = order.heldCents;
    view.cancelReason = order.cancelReason;
    for (const OrderMoment& moment : order.timeline)
        view.timeline.push_back({moment.state, moment.at});
    for (const OrderLine& line : order.lines) {
        OrderLineView& out =
            view.items.emplace_back(OrderLineView{line.id,
                                                  line.menuItem,
                                                  line.name,
                                                  line.kitchenName,
                                                  line.station,
                                                  line.course,
                                                  line.quantity,
                                                  line.unitPriceCents,
                                                  line.unitPriceCents * line.quantity,
                                                  {},
                                                  line.note,
                                                  line.allergies,
                                                  line.contains,
                                                  line.doneAt.isSet(),
                                                  line.doneAt,
                                                  line.takenOff,
                                                  line.takenOffAt,
                                                  line.isChangeOpen});
        for (const LineModifier& modifier : line.modifiers)
            out.modifiers.push_back({modifier.id, modifier.name, modifier.kitchenName,
                                     modifier.priceCents, modifier.isRemoval});
    }
    const PickupCode& code = order.code;
    if (code.issue > 0) {
        const int attemptsLeft = std::max(0, limits::attemptsPerCode - code.wrongAttempts);
        // The first issue is not one of the new codes that are counted.
        view.code = {code.issue,        code.issuedAt,
                     code.expiresAt,    attemptsLeft,
                     attemptsLeft == 0, std::max(0, limits::codesPerOrder + 1 - code.issue)};
    }
    return view;
}

} // namespace servery::protocol
