#include "server/transfers/transferroutes.h"

#include "core/protocol/jsonreader.h"
#include "core/transfers/transferreference.h"
#include "server/edge/bindroutes.h"
#include "server/payments/paymentrulesstore.h"
#include "server/transfers/camtstatement.h"
#include "server/transfers/csvstatement.h"
#include "server/transfers/transferhandler.h"
#include "server/transfers/transferstore.h"
#include "server/venues/venuestore.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

#include <array>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;
using Decision = DecideBankLine::Decision;

namespace {

constexpr int mostOpen = 200;

struct Queue
{
    std::vector<TransferAwaited> awaited;
    std::vector<BankLineRow> lines;
    std::vector<TransferToReturn> returns;
};

QJsonObject toJson(const TransferAwaited& each)
{
    return {{QLatin1String("paymentId"), each.payment.toString()},
            {QLatin1String("orderId"), each.order.toString()},
            {QLatin1String("number"), qint64{each.orderNumber}},
            {QLatin1String("table"), each.table},
            {QLatin1String("customerName"), each.customerName},
            {QLatin1String("amountCents"), qint64{each.amountCents}},
            {QLatin1String("currency"), QString::fromLatin1(each.currency)},
            {QLatin1String("reference"), shownReference(each.reference)},
            {QLatin1String("since"), each.since.toRfc3339()}};
}

QJsonObject toJson(const TransferToReturn& each)
{
    return {{QLatin1String("refundId"), each.refund.toString()},
            {QLatin1String("paymentId"), each.payment.toString()},
            {QLatin1String("orderId"), each.order.toString()},
            {QLatin1String("number"), qint64{each.orderNumber}},
            {QLatin1String("amountCents"), qint64{each.amountCents}},
            {QLatin1String("currency"), QString::fromLatin1(each.currency)},
            {QLatin1String("reason"), each.reason},
            {QLatin1String("payer"), each.payer},
            {QLatin1String("since"), each.since.toRfc3339()}};
}

QJsonObject toJson(const Queue& queue)
{
    QJsonArray awaited;
    for (const TransferAwaited& each : queue.awaited)
        awaited.append(toJson(each));
    QJsonArray lines;
    for (const BankLineRow& each : queue.lines)
        lines.append(toJson(each));
    QJsonArray returns;
    for (const TransferToReturn& each : queue.returns)
        returns.append(toJson(each));
    return {{QLatin1String("awaiting"), awaited},
            {QLatin1String("lines"), lines},
            {QLatin1String("toReturn"), returns}};
}

std::optional<Decision> decisionFrom(const QString& text)
{
    constexpr std::array names = {
        std::pair{"accept", Decision::Accept}, std::pair{"give_back", Decision::GiveBack},
        std::pair{"assign", Decision::Assign}, std::pair{"dismiss", Decision::Dismiss}};
    for (const auto& [name, decision] : names)
        if (text == QLatin1String(name))
            return decision;
    return std::nullopt;
}

} // namespace

struct TransferRoutes::Upload
{
    StaffPrincipal staff;
    std::vector<BankLine> lines;
    std::vector<QByteArray> keys;
    std::size_t next = 0;
    QJsonObject counts;
    Responder responder;
};

TransferRoutes::TransferRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void TransferRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add("GET", "/api/bank/queue", bind(&TransferRoutes::showQueue));
    router.add("POST", "/api/bank/statements", bind(&TransferRoutes::importStatement),
               {{"text/csv", "application/xml", "text/xml"}, limits::statementBytes});
    router.add("POST", "/api/bank/lines/{id}", bind(&TransferRoutes::decide),
               {{"application/json"}});
    router.add("POST", "/api/bank/refunds/{id}", bind(&TransferRoutes::sendBack));
}

void TransferRoutes::showQueue(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::UseDrawer);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.read(
        [venue = staff->venue](storage::Database& database) {
            return Queue{TransferStore::readAwaited(database, venue),
                         TransferStore::readOpen(database, venue, mostOpen),
                         TransferStore::readToReturn(database, venue)};
        },
        [responder](const Result<Queue, Error>& queue) {
            if (!queue)
                return responder.fail(queue.error());
            responder.send(Response::json(200, toJson(*queue)));
        });
}

void TransferRoutes::importStatement(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authorize(request, StaffAction::UseDrawer);
    if (!staff)
        return responder.fail(staff.error());
    if (request.header("content-type").startsWith("text/csv"))
        return importCsv(request, *staff, responder);
    QByteArray body = request.body;
    QBuffer buffer(&body);
    buffer.open(QIODevice::ReadOnly);
    auto lines = readCamtStatement(buffer);
    if (!lines)
        return responder.fail(lines.error());
    begin(std::move(lines).value(), *staff, responder);
}

void TransferRoutes::importCsv(const Request& request, const StaffPrincipal& staff,
                               const Responder& responder)
{
    struct Context
    {
        QByteArray mapping;
        QByteArray currency;
    };
    m_edge.read(
        [venue = staff.venue](storage::Database& database) {
            const auto settings = VenueStore::readById(database, venue);
            return Context{PaymentRulesStore::read(database, venue).csvMapping,
                           settings ? settings->currency : QByteArray()};
        },
        [this, staff, responder, body = request.body](const Result<Context, Error>& context) {
            if (!context)
                return responder.fail(context.error());
            const auto mapping = csvMappingFrom(QJsonDocument::fromJson(context->mapping).object(),
                                                QStringLiteral("csv"));
            if (!mapping)
                return responder.fail(Error{errors::statementUnreadable,
                                            QStringLiteral("a manager says first which columns "
                                                           "the bank's statements have"),
                                            {},
                                            0});
            auto lines = readCsvStatement(body, *mapping, context->currency);
            if (!lines)
                return responder.fail(lines.error());
            begin(std::move(lines).value(), staff, responder);
        });
}

void TransferRoutes::begin(std::vector<BankLine> lines, const StaffPrincipal& staff,
                           const Responder& responder)
{
    const std::vector<QByteArray> keys = keysOf(lines);
    auto upload = std::make_shared<Upload>(Upload{staff, {}, {}, 0, {}, responder});
    for (const std::size_t at : orderOf(lines)) {
        upload->lines.push_back(std::move(lines[at]));
        upload->keys.push_back(keys[at]);
    }
    handIn(upload);
}

void TransferRoutes::handIn(const std::shared_ptr<Upload>& upload)
{
    if (upload->next == upload->lines.size()) {
        QJsonObject body{{QLatin1String("lines"), qint64(upload->lines.size())},
                         {QLatin1String("counts"), upload->counts}};
        return upload->responder.send(Response::json(200, body));
    }
    const std::size_t end =
        std::min(upload->lines.size(), upload->next + std::size_t{limits::bankLinesPerCommand});
    const auto part = [from = upload->next, end](const auto& all) {
        using Distance = typename std::decay_t<decltype(all)>::difference_type;
        return std::decay_t<decltype(all)>(all.begin() + static_cast<Distance>(from),
                                           all.begin() + static_cast<Distance>(end));
    };
    ImportBankLines command{upload->staff, part(upload->lines), part(upload->keys)};
    upload->next = end;
    m_edge.submit(std::move(command), [this, upload](const engine::Outcome& outcome) {
        // What was taken in stays; the same statement again goes on from there.
        if (!outcome)
            return upload->responder.fail(outcome.error());
        for (auto it = outcome->body.begin(); it != outcome->body.end(); ++it)
            upload->counts.insert(it.key(),
                                  upload->counts.value(it.key()).toInt() + it.value().toInt());
        handIn(upload);
    });
}

void TransferRoutes::decide(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"decision", "paymentId", "note"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const auto decision = decisionFrom(reader.string("decision"));
    DecideBankLine command{*staff, BankLineId(request.parameter("id"))};
    if (!decision)
        reader.invalid("decision", QStringLiteral("accept, give_back, assign or dismiss"));
    command.decision = decision.value_or(Decision::Dismiss);
    if (command.decision == Decision::Assign)
        command.payment = PaymentId(reader.string("paymentId"));
    command.note = reader.stringOr("note");
    if (command.note.size() > limits::bankNoteCharacters)
        reader.invalid("note");
    if (reader.error())
        return responder.fail(*reader.error());
    m_edge.run(std::move(command), staff->session.bytes(), request, responder);
}

void TransferRoutes::sendBack(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    m_edge.run(SendTransferBack{*staff, RefundId(request.parameter("id"))}, staff->session.bytes(),
               request, responder);
}

} // namespace servery
