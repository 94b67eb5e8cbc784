#include "server/transfers/paymentrulesroutes.h"

#include "core/orders/order.h"
#include "core/protocol/jsonreader.h"
#include "server/payments/paymentrulesstore.h"
#include "server/transfers/csvstatement.h"

#include <QJsonDocument>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

Result<BankAccount, Error> readAccount(const QJsonObject& json)
{
    const QString path = QStringLiteral("bankAccount");
    if (auto unknown = edge::unknownField(json, {"holder", "bsb", "account", "iban", "bic"}, path))
        return Failure<Error>{*unknown};
    protocol::JsonReader reader(json, path);
    const BankAccount account{reader.stringOr("holder"), reader.stringOr("bsb").toLatin1(),
                              reader.stringOr("account").toLatin1(),
                              reader.stringOr("iban").toLatin1(),
                              reader.stringOr("bic").toLatin1()};
    if (reader.error())
        return Failure<Error>{*reader.error()};
    auto checked = checkedAccount(account);
    if (checked)
        return checked;
    Error error = checked.error();
    error.members.insert(QLatin1String("field"),
                         path + QLatin1Char('.') +
                             error.members.value(QLatin1String("field")).toString());
    return Failure<Error>{error};
}

} // namespace

Result<PaymentRules, Error> paymentRulesFrom(const QJsonObject& json)
{
    protocol::JsonReader reader(json);
    PaymentRules rules;
    rules.payOnPickupCents = reader.integerOr("payOnPickupCents", 0);
    if (rules.payOnPickupCents < 0 || rules.payOnPickupCents > limits::orderAmountCents)
        reader.invalid("payOnPickupCents");
    rules.walletDays = reader.integer32Or("walletDays", 0);
    if (rules.walletDays < 0 || rules.walletDays > limits::walletDaysMost)
        reader.invalid("walletDays");
    if (reader.error())
        return Failure<Error>{*reader.error()};
    if (reader.has("bankAccount")) {
        auto account = readAccount(reader.objectOr("bankAccount"));
        if (!account)
            return Failure<Error>{account.error()};
        rules.account = std::move(account).value();
    }
    if (reader.has("csv")) {
        const auto mapping = csvMappingFrom(reader.objectOr("csv"), QStringLiteral("csv"));
        if (!mapping)
            return Failure<Error>{mapping.error()};
        rules.csvMapping = QJsonDocument(toJson(*mapping)).toJson(QJsonDocument::Compact);
    }
    if (reader.error())
        return Failure<Error>{*reader.error()};
    return rules;
}

QJsonObject toJson(const PaymentRules& rules)
{
    QJsonObject out{{QLatin1String("payOnPickupCents"), qint64{rules.payOnPickupCents}},
                    {QLatin1String("walletDays"), rules.walletDays}};
    if (rules.account.isSet()) {
        QJsonObject account{{QLatin1String("holder"), rules.account.holder}};
        for (const auto& [name, value] : {std::pair{"bsb", rules.account.bsb},
                                          {"account", rules.account.account},
                                          {"iban", rules.account.iban},
                                          {"bic", rules.account.bic}})
            if (!value.isEmpty())
                account.insert(QLatin1String(name), QString::fromLatin1(value));
        out.insert(QLatin1String("bankAccount"), account);
    }
    if (!rules.csvMapping.isEmpty())
        out.insert(QLatin1String("csv"), QJsonDocument::fromJson(rules.csvMapping).object());
    return out;
}

void PaymentRulesRoutes::addTo(http::Router& router)
{
    router.add("GET", "/api/staff/payment-rules",
               [this](const Request& q, const Responder& r) { show(q, r); });
    router.add("POST", "/api/staff/payment-rules",
               [this](const Request& q, const Responder& r) { set(q, r); }, {{"application/json"}});
}

void PaymentRulesRoutes::show(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    if (!mayDo(staff->role, StaffAction::UseDrawer))
        return responder.fail(Error{errors::forbidden});
    m_edge.read(
        [venue = staff->venue](storage::Database& database) {
            return PaymentRulesStore::read(database, venue);
        },
        [responder](const Result<PaymentRules, Error>& rules) {
            if (!rules)
                return responder.fail(rules.error());
            responder.send(Response::json(200, toJson(*rules)));
        });
}

void PaymentRulesRoutes::set(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body =
        edge::readBody(request, {"payOnPickupCents", "walletDays", "bankAccount", "csv"});
    if (!body)
        return responder.fail(body.error());
    const auto rules = paymentRulesFrom(*body);
    if (!rules)
        return responder.fail(rules.error());
    SetPaymentRules command;
    command.staff = *staff;
    command.rules = *rules;
    m_edge.submit(std::move(command), [responder, rules = *rules](const engine::Outcome& outcome) {
        if (!outcome)
            return responder.fail(outcome.error());
        responder.send(Response::json(200, toJson(rules)));
    });
}

} // namespace servery
