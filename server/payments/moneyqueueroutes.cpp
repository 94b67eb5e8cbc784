#include "server/payments/moneyqueueroutes.h"

#include "core/menu/menu.h"
#include "core/protocol/jsonreader.h"
#include "core/protocol/names.h"
#include "server/edge/plaintext.h"
#include "server/payments/moneyqueuestore.h"
#include "server/payments/moneyviews.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

constexpr int listLimit = 200;

// The state asked for: open when nothing is said. Error: field_invalid.
Result<bool, Error> onlyOpen(const Request& request)
{
    const QString state = request.query.queryItemValue(QStringLiteral("state"));
    if (state.isEmpty() || state == QLatin1String("open"))
        return true;
    if (state == QLatin1String("all"))
        return false;
    return fail(errors::fieldInvalid, QStringLiteral("state"),
                {{QLatin1String("field"), QLatin1String("state")}});
}

template <class Row>
auto answerList(const Responder& responder, const char* name)
{
    return [responder, name](const Result<std::vector<Row>, Error>& rows) {
        if (!rows)
            return responder.fail(rows.error());
        QJsonArray out;
        for (const Row& row : *rows)
            out.append(toJson(row));
        responder.send(Response::json(200, {{QLatin1String(name), out}}));
    };
}

} // namespace

MoneyQueueRoutes::MoneyQueueRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void MoneyQueueRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/payments/parked",
               [this](const Request& q, const Responder& r) { listParked(q, r); });
    router.add("POST", "/api/payments/parked/{id}",
               [this](const Request& q, const Responder& r) { decide(q, r); },
               {{"application/json"}});
    router.add("GET", "/api/payments/disputes",
               [this](const Request& q, const Responder& r) { listDisputes(q, r); });
}

void MoneyQueueRoutes::listParked(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::Refund);
    if (!staff)
        return responder.fail(staff.error());
    const auto open = onlyOpen(request);
    if (!open)
        return responder.fail(open.error());
    m_edge.read(
        [venue = staff->venue, open = *open](storage::Database& database) {
            return MoneyQueueStore::readParked(database, venue, open, listLimit);
        },
        answerList<ParkedMoney>(responder, "parked"));
}

void MoneyQueueRoutes::listDisputes(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::Refund);
    if (!staff)
        return responder.fail(staff.error());
    const auto open = onlyOpen(request);
    if (!open)
        return responder.fail(open.error());
    m_edge.read(
        [venue = staff->venue, open = *open](storage::Database& database) {
            return MoneyQueueStore::readDisputes(database, venue, open, listLimit);
        },
        answerList<Dispute>(responder, "disputes"));
}

void MoneyQueueRoutes::decide(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"decision", "reason"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const auto decision = moneyDecisionFromString(reader.string("decision"));
    if (!decision)
        reader.invalid("decision");
    DecideMoney command{*staff, ParkedMoneyId(request.parameter("id")),
                        decision.value_or(MoneyDecision::Refund),
                        edge::plainSentence(reader, "reason", limits::noteCharacters)};
    if (reader.error())
        return responder.fail(*reader.error());
    m_edge.run(std::move(command), staff->session.bytes(), request, responder);
}

std::optional<Result<std::any, Error>>
readMoneyCommand(const QString& name, const QJsonObject& data, const StaffPrincipal& staff)
{
    namespace names = protocol::commands;
    MoneyDecision decision = MoneyDecision::Refund;
    if (name == names::moneyAccept)
        decision = MoneyDecision::Accept;
    else if (name == names::moneyWriteOff)
        decision = MoneyDecision::WriteOff;
    else if (name != names::moneyRefund)
        return std::nullopt;
    if (auto unknown = edge::unknownField(data, {"parkedId", "reason"}))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(data);
    DecideMoney command{staff, ParkedMoneyId(reader.string("parkedId")), decision,
                        edge::plainSentence(reader, "reason", limits::noteCharacters)};
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return std::any(std::move(command));
}

} // namespace servery
