#include "server/cash/cashreader.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "server/edge/edge.h"
#include "server/edge/plaintext.h"

#include <array>

namespace servery {

namespace {

using Kind = RunDrawerAction::Kind;
using Read = Result<std::any, Error>;
namespace names = protocol::commands;

struct Named
{
    QLatin1String name;
    Kind kind;
};
constexpr std::array drawerTable = {
    Named{names::drawerOpen, Kind::Open},     Named{names::drawerPayIn, Kind::PayIn},
    Named{names::drawerPayOut, Kind::PayOut}, Named{names::drawerDrop, Kind::Drop},
    Named{names::drawerNoSale, Kind::NoSale}, Named{names::drawerCount, Kind::Count},
    Named{names::drawerClose, Kind::Close},
};

std::initializer_list<const char*> fieldsOf(Kind kind)
{
    static constexpr std::initializer_list<const char*> open = {"floatCents"};
    static constexpr std::initializer_list<const char*> move = {"amountCents", "reason"};
    static constexpr std::initializer_list<const char*> noSale = {"reason"};
    static constexpr std::initializer_list<const char*> count = {"counts"};
    static constexpr std::initializer_list<const char*> close = {"counts", "reason"};
    switch (kind) {
    case Kind::Open:
        return open;
    case Kind::NoSale:
        return noSale;
    case Kind::Count:
        return count;
    case Kind::Close:
        return close;
    default:
        return move;
    }
}

std::vector<DenominationCount> readCounts(protocol::JsonReader& reader)
{
    std::vector<DenominationCount> out;
    const QJsonArray rows = reader.arrayOr("counts");
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows.at(i).toObject();
        protocol::JsonReader each(row, QStringLiteral("counts[%1]").arg(i));
        out.push_back({each.integer("valueCents"), each.integer("count")});
        reader.adopt(each);
    }
    return out;
}

Read readDrawer(Kind kind, const QJsonObject& data, const StaffPrincipal& staff)
{
    if (auto unknown = edge::unknownField(data, fieldsOf(kind)))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    RunDrawerAction action;
    action.staff = staff;
    action.kind = kind;
    if (kind == Kind::Open)
        action.amountCents = reader.integer("floatCents");
    if (kind == Kind::PayIn || kind == Kind::PayOut || kind == Kind::Drop)
        action.amountCents = reader.integer("amountCents");
    if (kind == Kind::Count || kind == Kind::Close)
        action.counts = readCounts(reader);
    action.reason = edge::plainText(reader, "reason", limits::cashReasonCharacters);
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(action));
}

Read readTake(const QJsonObject& data, const StaffPrincipal& staff)
{
    if (auto unknown = edge::unknownField(data, {"paymentId", "tenderedCents", "tipCents"}))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    TakeCash command{staff, PaymentId(reader.string("paymentId")), {}};
    if (reader.has("tenderedCents"))
        command.tenderedCents = reader.integer("tenderedCents");
    if (reader.has("tipCents"))
        command.tipCents = reader.integer("tipCents");
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

Read readGiveBack(const QJsonObject& data, const StaffPrincipal& staff)
{
    if (auto unknown = edge::unknownField(data, {"refundId"}))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    GiveCashBack command{staff, RefundId(reader.string("refundId"))};
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

} // namespace

std::optional<Read> readCashCommand(const QString& name, const QJsonObject& data,
                                    const StaffPrincipal& staff)
{
    for (const Named& row : drawerTable)
        if (name == row.name)
            return readDrawer(row.kind, data, staff);
    if (name == names::cashTake)
        return readTake(data, staff);
    if (name == names::cashGiveBack)
        return readGiveBack(data, staff);
    return std::nullopt;
}

} // namespace servery
