#include "app/cash/cashpicture.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"

#include <QJsonArray>

namespace servery::app {

using protocol::JsonReader;

namespace {

std::optional<qint64> optionalCents(JsonReader& reader, const char* name)
{
    return reader.has(name) ? std::optional<qint64>(reader.integer(name)) : std::nullopt;
}

AwaitedCash awaitedFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    AwaitedCash out;
    out.paymentId = reader.stringOr("paymentId");
    out.orderId = reader.stringOr("orderId");
    out.number = static_cast<int>(reader.integerOr("number", 0));
    out.table = reader.stringOr("table");
    out.customerName = reader.stringOr("customerName");
    out.amountCents = reader.integerOr("amountCents", 0);
    out.dueCents = reader.integerOr("dueCents", 0);
    out.itemsCents = reader.integerOr("itemsCents", 0);
    out.tipRoomCents = out.itemsCents - reader.integerOr("tipCents", 0);
    out.since = reader.timeOr("since");
    return out;
}

DueRefund refundFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    return {reader.stringOr("refundId"),
            reader.stringOr("paymentId"),
            reader.stringOr("orderId"),
            static_cast<int>(reader.integerOr("number", 0)),
            reader.integerOr("amountCents", 0),
            reader.stringOr("table"),
            reader.stringOr("customerName"),
            reader.stringOr("reason"),
            reader.stringOr("staff"),
            reader.timeOr("since")};
}

DrawerMoveView moveFrom(const QJsonObject& json)
{
    JsonReader reader(json);
    return {reader.stringOr("moveId"),           reader.stringOr("cause"), reader.stringOr("kind"),
            reader.stringOr("reason"),           reader.stringOr("staff"), reader.timeOr("at"),
            optionalCents(reader, "amountCents")};
}

} // namespace

DrawerFigures drawerFigures(const QJsonObject& json)
{
    JsonReader reader(json);
    DrawerFigures out;
    out.sessionId = reader.stringOr("sessionId");
    out.openedBy = reader.stringOr("openedBy");
    out.openedAt = reader.timeOr("openedAt");
    out.floatCents = reader.integerOr("floatCents", 0);
    out.saleCount = reader.integerOr("saleCount", 0);
    out.refundCount = reader.integerOr("refundCount", 0);
    out.refundsCents = reader.integerOr("refundsCents", 0);
    out.paidInCents = reader.integerOr("paidInCents", 0);
    out.paidOutCents = reader.integerOr("paidOutCents", 0);
    out.droppedCents = reader.integerOr("droppedCents", 0);
    out.topUpsCents = reader.integerOr("topUpsCents", 0);
    out.noSaleCount = reader.integerOr("noSaleCount", 0);
    out.countTries = reader.integerOr("countTries", 0);
    out.salesCents = optionalCents(reader, "salesCents");
    out.expectedCents = optionalCents(reader, "expectedCents");
    out.zNumber = reader.integerOr("zNumber", 0);
    out.closedBy = reader.stringOr("closedBy");
    out.closedAt = reader.timeOr("closedAt");
    out.countedCents = reader.integerOr("countedCents", 0);
    out.overShortCents = reader.integerOr("overShortCents", 0);
    out.reason = reader.stringOr("reason");
    return out;
}

std::optional<CashPicture> cashPicture(const QJsonObject& json)
{
    JsonReader reader(json);
    CashPicture out;
    const QString state = reader.string("state");
    out.isOpen = state == u"open";
    out.overShortLimitCents = reader.integer("overShortLimitCents");
    const QJsonArray awaited = reader.arrayOr("awaitingCash");
    const QJsonArray refunds = reader.arrayOr("refundsDue");
    const QJsonArray moves = reader.arrayOr("moves");
    const QJsonObject tips = json.value(u"tips").toObject();
    for (const QJsonValue& percent : tips.value(u"percents").toArray())
        out.tips.percents.push_back(percent.toInt());
    out.tips.takesOther = tips.value(u"takesOther").toBool();
    if (reader.error())
        return std::nullopt;
    if (out.isOpen)
        out.drawer = drawerFigures(json);
    for (const QJsonValue& each : awaited)
        out.awaited.push_back(awaitedFrom(each.toObject()));
    for (const QJsonValue& each : refunds)
        out.refundsDue.push_back(refundFrom(each.toObject()));
    for (const QJsonValue& each : moves)
        out.moves.push_back(moveFrom(each.toObject()));
    return out;
}

bool changesCash(const protocol::Event& event)
{
    if (event.name == protocol::events::orderStatusUpdated) {
        const QString state = event.data.value(u"state").toString();
        return state == u"CANCELLED" || state == u"EXPIRED";
    }
    return event.name == protocol::events::drawerUpdated ||
           event.name == protocol::events::refundDue ||
           event.name == protocol::events::paymentInitiated ||
           event.name == protocol::events::paymentCompleted ||
           event.name == protocol::events::paymentRefused;
}

} // namespace servery::app
