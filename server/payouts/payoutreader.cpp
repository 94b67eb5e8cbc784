#include "server/payouts/payoutreader.h"

#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "server/edge/edge.h"
#include "server/edge/plaintext.h"

namespace servery {

std::optional<Result<std::any, Error>>
readPayoutCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff)
{
    using Read = Result<std::any, Error>;
    if (name != protocol::commands::payoutAccept)
        return std::nullopt;
    if (auto unknown = edge::unknownField(data, {"payoutId", "differenceId", "reason"}))
        return Read(Failure<Error>{*unknown});
    protocol::JsonReader reader(data);
    AcceptDifference command;
    command.staff = staff;
    command.payout = reader.string("payoutId").toUtf8();
    command.difference = reader.string("differenceId").toUtf8();
    command.reason = edge::plainSentence(reader, "reason", limits::payoutReasonCharacters);
    if (reader.error())
        return Read(Failure<Error>{*reader.error()});
    return Read(std::any(std::move(command)));
}

} // namespace servery
