#include "server/console/consolecommands.h"

#include "core/crypto/sha256.h"
#include "core/orders/ordercommands.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "core/protocol/protocolerrors.h"
#include "server/cash/cashreader.h"
#include "server/edge/plaintext.h"
#include "server/menu/stockroutes.h"
#include "server/orders/changereader.h"
#include "server/payments/moneyqueueroutes.h"
#include "server/payouts/payoutreader.h"
#include "server/settings/settingsreader.h"

#include <QJsonDocument>

#include <array>

namespace servery {

namespace {

using Kind = RunStaffAction::Kind;
namespace names = protocol::commands;

constexpr std::int64_t keepMs = 7LL * 24 * 60 * 60 * 1000;

struct Named
{
    QLatin1String name;
    Kind kind;
};
constexpr std::array table = {
    Named{names::orderPrepare, Kind::Prepare},
    Named{names::orderReady, Kind::Ready},
    Named{names::orderRecall, Kind::Recall},
    Named{names::orderComplete, Kind::Complete},
    Named{names::orderResendCode, Kind::ResendCode},
    Named{names::orderCancel, Kind::Cancel},
    Named{names::lineDone, Kind::LineDone},
    Named{names::lineUndo, Kind::LineUndo},
    Named{names::orderHold, Kind::Hold},
    Named{names::orderFire, Kind::Fire},
    Named{names::orderFireCourse, Kind::FireCourse},
    Named{names::orderRush, Kind::Rush},
    Named{names::orderUnrush, Kind::Unrush},
    Named{names::ticketBump, Kind::Bump},
    Named{names::ticketRecall, Kind::RecallTicket},
};

std::optional<Kind> kindOf(const QString& name)
{
    for (const Named& row : table)
        if (name == row.name)
            return row.kind;
    return std::nullopt;
}

std::initializer_list<const char*> fieldsOf(Kind kind)
{
    static constexpr std::initializer_list<const char*> order = {"orderId"};
    static constexpr std::initializer_list<const char*> line = {"orderId", "lineId"};
    static constexpr std::initializer_list<const char*> complete = {"orderId", "otp", "handover"};
    static constexpr std::initializer_list<const char*> course = {"orderId", "course"};
    static constexpr std::initializer_list<const char*> station = {"orderId", "station"};
    static constexpr std::initializer_list<const char*> cancel = {"orderId", "reason"};
    switch (kind) {
    case Kind::LineDone:
    case Kind::LineUndo:
        return line;
    case Kind::Complete:
        return complete;
    case Kind::FireCourse:
        return course;
    case Kind::Bump:
    case Kind::RecallTicket:
        return station;
    case Kind::Cancel:
        return cancel;
    default:
        return order;
    }
}

Result<RunStaffAction, Error> readAction(Kind kind, const QJsonObject& data)
{
    if (auto unknown = edge::unknownField(data, fieldsOf(kind)))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    RunStaffAction action;
    action.kind = kind;
    action.order = OrderId(reader.string("orderId"));
    if (kind == Kind::LineDone || kind == Kind::LineUndo)
        action.line = LineId(reader.string("lineId"));
    if (kind == Kind::Cancel)
        action.reason = edge::plainText(reader, "reason", limits::noteCharacters);
    if (kind == Kind::FireCourse)
        action.course = reader.integer32("course");
    if (kind == Kind::Bump || kind == Kind::RecallTicket)
        action.station = reader.stringOr("station");
    if (kind == Kind::Complete) {
        action.handOverAtTable = !reader.has("otp");
        if (!action.handOverAtTable && reader.has("handover"))
            reader.invalid("handover");
        else if (!action.handOverAtTable)
            action.code = data.value(QLatin1String("otp")).toString().toLatin1();
        else if (reader.string("handover") != QLatin1String("table"))
            reader.invalid("handover");
    }
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return action;
}

Result<std::any, Error> readCommand(const StaffPrincipal& principal,
                                    const protocol::CommandMessage& command)
{
    if (auto cash = readCashCommand(command.name, command.data, principal))
        return std::move(*cash);
    if (auto settings = readSettingsCommand(command.name, command.data, principal))
        return std::move(*settings);
    if (auto payout = readPayoutCommand(command.name, command.data, principal))
        return std::move(*payout);
    if (auto stock = readStockCommand(command.name, command.data, principal))
        return std::move(*stock);
    if (auto change = readChangeCommand(command.name, command.data, principal))
        return std::move(*change);
    if (auto money = readMoneyCommand(command.name, command.data, principal))
        return std::move(*money);
    const auto kind = kindOf(command.name);
    if (!kind)
        return fail(errors::commandUnknown, command.name.left(64));
    auto action = readAction(*kind, command.data);
    if (!action)
        return Failure<Error>{action.error()};
    action->staff = principal;
    return std::any(std::move(action).value());
}

} // namespace

ConsoleCommands::ConsoleCommands(Edge& edge) : m_edge(edge) {}

void ConsoleCommands::execute(const StaffPrincipal& principal,
                              const protocol::CommandMessage& command,
                              std::function<void(Result<realtime::CommandResult, Error>)> done)
{
    auto action = readCommand(principal, command);
    if (!action)
        return done(Failure<Error>{action.error()});
    const QByteArray asked =
        command.name.toUtf8() + '\n' + QJsonDocument(command.data).toJson(QJsonDocument::Compact);
    m_edge.submit(
        std::move(action).value(),
        [done = std::move(done)](const engine::Outcome& outcome) {
            if (!outcome)
                return done(Failure<Error>{outcome.error()});
            done(realtime::CommandResult{outcome->seq, outcome->body});
        },
        engine::IdempotencyKey{"command|" + principal.venue.bytes(), command.id,
                               crypto::sha256(asked), keepMs, errors::commandIdReused});
}

} // namespace servery
