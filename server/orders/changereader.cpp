#include "server/orders/changereader.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "server/edge/edge.h"
#include "server/edge/plaintext.h"

namespace servery {

namespace {

using Read = Result<std::any, Error>;

Read readTakeOff(const QJsonObject& data, const StaffPrincipal& staff)
{
    if (auto unknown = edge::unknownField(data, {"orderId", "lineId", "quantity", "reason"}))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    TakeOffLine command;
    command.staff = staff;
    command.order = OrderId(reader.string("orderId"));
    command.line = LineId(reader.string("lineId"));
    if (reader.has("quantity")) {
        command.quantity = reader.integer32("quantity");
        if (command.quantity < 1 || command.quantity > limits::quantityPerLine)
            reader.invalid("quantity");
    }
    command.reason = edge::plainText(reader, "reason", limits::noteCharacters);
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

Read readConfirm(const QJsonObject& data, const StaffPrincipal& staff)
{
    if (auto unknown = edge::unknownField(data, {"orderId", "station"}))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    ConfirmChange command{staff, OrderId(reader.string("orderId")), reader.stringOr("station")};
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

} // namespace

std::optional<Read> readChangeCommand(const QString& name, const QJsonObject& data,
                                      const StaffPrincipal& staff)
{
    if (name == protocol::commands::lineTakeOff)
        return readTakeOff(data, staff);
    if (name == protocol::commands::changeConfirm)
        return readConfirm(data, staff);
    return std::nullopt;
}

} // namespace servery
