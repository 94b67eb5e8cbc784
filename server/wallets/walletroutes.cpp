#include "server/wallets/walletroutes.h"

#include "core/base/phone.h"
#include "core/crypto/wallettoken.h"
#include "core/protocol/jsonreader.h"
#include "server/edge/bindroutes.h"
#include "server/edge/page.h"
#include "server/edge/qrpath.h"
#include "server/http/clientaddress.h"
#include "server/payments/paymentrulesstore.h"
#include "server/venues/venuestore.h"
#include "server/wallets/walletstore.h"

#include <QJsonArray>

namespace servery {

using http::Request;
using http::Responder;
using http::Response;

namespace {

constexpr int pageSize = 50;
constexpr std::int64_t tokenLifetimeMs = 30LL * 24 * 3600 * 1000;

const http::RouteOptions jsonBody{{"application/json"}};

QByteArray readPhone(protocol::JsonReader& reader)
{
    const QString phone = reader.string("phone");
    if (!reader.error() && !isPhone(phone))
        reader.invalid("phone", QStringLiteral("E.164, such as +61491570156"));
    return phone.toLatin1();
}

QJsonObject toJson(const WalletMove& move)
{
    QJsonObject out{{QLatin1String("moveId"), move.id.toString()},
                    {QLatin1String("kind"), QString::fromLatin1(toString(move.kind))},
                    {QLatin1String("amountCents"), qint64{move.amountCents}},
                    {QLatin1String("balanceCents"), qint64{move.balanceCents}},
                    {QLatin1String("at"), move.at.toRfc3339()}};
    if (!move.staffName.isEmpty())
        out.insert(QLatin1String("staff"), move.staffName);
    if (!move.order.isEmpty()) {
        out.insert(QLatin1String("orderId"), move.order.toString());
        out.insert(QLatin1String("orderNumber"), move.orderNumber);
    }
    if (!move.cause.isEmpty())
        out.insert(QLatin1String("cause"), QString::fromLatin1(move.cause));
    return out;
}

// A top-up that can be paid now.
QJsonObject toJson(const Payment& payment)
{
    return {{QLatin1String("paymentId"), payment.id.toString()},
            {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))},
            {QLatin1String("amountCents"), qint64{payment.amountCents}},
            {QLatin1String("currency"), QString::fromLatin1(payment.currency)},
            {QLatin1String("checkoutUrl"), QString::fromUtf8(payment.checkoutUrl)}};
}

struct Held
{
    std::optional<Wallet> wallet;
    QByteArray currency;
    int days = 0;
};

} // namespace

WalletRoutes::WalletRoutes(Edge& edge, const StaffAuthenticator& staff, PaymentWaiters& waiters,
                           QByteArray tokenKey)
    : m_edge(edge), m_staff(staff), m_waiters(waiters), m_tokenKey(std::move(tokenKey))
{}

std::optional<WalletId> WalletRoutes::holderOf(const QByteArray& token) const
{
    return crypto::verifyWalletToken(m_tokenKey, token, m_edge.clock().now());
}

void WalletRoutes::addTo(http::Router& router)
{
    const auto bind = edge::binderOf(this);
    router.add("GET", "/api/credits/balance", bind(&WalletRoutes::showBalance));
    router.add("GET", "/api/credits/history", bind(&WalletRoutes::showHistory));
    router.add("POST", "/api/credits/add", bind(&WalletRoutes::add), jsonBody);
    router.add("POST", "/api/credits/code", bind(&WalletRoutes::sendCode), jsonBody);
    router.add("POST", "/api/credits/prove", bind(&WalletRoutes::prove), jsonBody);
}

void WalletRoutes::withWallet(const Request& request, const Responder& responder, Then then)
{
    const QByteArray token = edge::bearerToken(request);
    if (token.isEmpty())
        return responder.fail(Error{errors::unauthenticated});
    const auto read = [this, responder, then = std::move(then)](auto find) {
        m_edge.read(
            [find](storage::Database& database) {
                Held held;
                VenueId venue;
                held.wallet = find(database, venue);
                if (held.wallet)
                    venue = held.wallet->venue;
                if (const auto settings = VenueStore::readById(database, venue))
                    held.currency = settings->currency;
                held.days = PaymentRulesStore::read(database, venue).walletDays;
                return held;
            },
            [responder, then](const Result<Held, Error>& held) {
                if (!held)
                    return responder.fail(held.error());
                then(held->wallet, held->currency, held->days);
            });
    };
    if (const auto wallet = holderOf(token))
        return read([id = *wallet](storage::Database& database, VenueId&) {
            return WalletStore::read(database, id);
        });
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    if (!mayDo(staff->role, StaffAction::UseDrawer))
        return responder.fail(Error{errors::forbidden});
    if (const WalletId id(request.query.queryItemValue(QStringLiteral("wallet"))); !id.isEmpty())
        return read([id, mine = staff->venue](storage::Database& database, VenueId& venue) {
            venue = mine;
            auto wallet = WalletStore::read(database, id);
            return wallet && wallet->venue == mine ? wallet : std::nullopt;
        });
    // A plus that was not escaped arrives as a space.
    const QString phone =
        request.query.queryItemValue(QStringLiteral("phone"), QUrl::FullyDecoded).trimmed();
    const QString number = phone.startsWith(u'+') ? phone : u'+' + phone;
    if (!isPhone(number))
        return responder.fail(Error{errors::fieldInvalid,
                                    QStringLiteral("phone"),
                                    {{QLatin1String("field"), QLatin1String("phone")}},
                                    0});
    read([venueId = staff->venue, number = number.toLatin1()](storage::Database& database,
                                                              VenueId& venue) {
        venue = venueId;
        return WalletStore::readByPhone(database, venueId, number);
    });
}

void WalletRoutes::showBalance(const Request& request, const Responder& responder)
{
    withWallet(request, responder,
               [this, responder](const std::optional<Wallet>& wallet, const QByteArray& currency,
                                 int days) {
                   // A number that never had credit holds nothing.
                   const auto ends = wallet ? endOf(*wallet, days) : std::nullopt;
                   const bool hasEnded = ends && m_edge.clock().now() >= *ends;
                   QJsonObject body{{QLatin1String("balanceCents"),
                                     qint64{wallet && !hasEnded ? wallet->balanceCents : 0}},
                                    {QLatin1String("currency"), QString::fromLatin1(currency)}};
                   if (wallet) {
                       body.insert(QLatin1String("walletId"), wallet->id.toString());
                       body.insert(QLatin1String("qr"), edge::qrPath(wallet->id.bytes()));
                       body.insert(QLatin1String("phone"), QString::fromLatin1(wallet->phone));
                   }
                   if (ends && !hasEnded)
                       body.insert(QLatin1String("endsAt"), ends->toRfc3339());
                   responder.send(Response::json(200, body));
               });
}

void WalletRoutes::showHistory(const Request& request, const Responder& responder)
{
    const auto cursor = edge::startOf<WalletMoveId>(request);
    if (!cursor)
        return responder.fail(cursor.error());
    withWallet(request, responder,
               [this, cursor = *cursor, responder](const std::optional<Wallet>& wallet,
                                                   const QByteArray&, int) {
                   if (!wallet)
                       return responder.fail(Error{errors::walletNotFound});
                   m_edge.read(
                       [id = wallet->id, cursor](storage::Database& database) {
                           return WalletStore::readMoves(database, id, cursor,
                                                         edge::rowsToRead(pageSize));
                       },
                       [responder](const Result<std::vector<WalletMove>, Error>& moves) {
                           edge::sendPage(
                               responder, "moves", moves, pageSize,
                               [](const WalletMove& move) { return toJson(move); },
                               [](const WalletMove& move) { return move.id.toString(); });
                       });
               });
}

void WalletRoutes::addByCard(const WalletId& wallet, const Request& request,
                             const Responder& responder)
{
    const auto body = edge::readBody(request, {"amountCents", "method"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const StartTopUp command{wallet, reader.integer("amountCents")};
    const QString method = reader.stringOr("method", QStringLiteral("stripe"));
    if (reader.error())
        return responder.fail(*reader.error());
    if (method != QLatin1String("stripe"))
        return responder.fail(Error{errors::methodUnavailable, method, {}, 0});
    const auto claim = m_edge.claim(request, "wallet|" + wallet.bytes());
    if (!claim)
        return responder.fail(claim.error());
    m_edge.submit(
        command,
        [this, responder, hold = claim->hold](const engine::Outcome& outcome) {
            if (!outcome)
                return responder.fail(outcome.error());
            const PaymentId id(outcome->body.value(QLatin1String("paymentId")).toString());
            m_waiters.wait(id, [responder, hold](const Result<Payment, Error>& payment) {
                if (!payment)
                    return responder.fail(payment.error());
                responder.send(Response::json(200, toJson(*payment)));
            });
        },
        claim->key);
}

void WalletRoutes::add(const Request& request, const Responder& responder)
{
    if (const auto wallet = holderOf(edge::bearerToken(request)))
        return addByCard(*wallet, request, responder);
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"phone", "amountCents", "tenderedCents", "method"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    AddCredit command{*staff, readPhone(reader), reader.integer("amountCents"), {}};
    if (reader.has("tenderedCents"))
        command.tenderedCents = reader.integer("tenderedCents");
    const QString method = reader.stringOr("method", QStringLiteral("cash"));
    if (reader.error())
        return responder.fail(*reader.error());
    if (method != QLatin1String("cash"))
        return responder.fail(Error{errors::methodUnavailable, method, {}, 0});
    m_edge.run(std::move(command), staff->session.bytes(), request, responder);
}

void WalletRoutes::sendCode(const Request& request, const Responder& responder)
{
    const auto body = edge::readBody(request, {"storeSlug", "phone"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    SendWalletCode command{reader.string("storeSlug"), readPhone(reader),
                           http::countedAddress(request.peer).toString().toLatin1()};
    if (reader.error())
        return responder.fail(*reader.error());
    const QByteArray caller = "diner|" + command.client;
    m_edge.run(std::move(command), caller, request, responder);
}

void WalletRoutes::prove(const Request& request, const Responder& responder)
{
    const auto body = edge::readBody(request, {"storeSlug", "phone", "otp"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    ProveWallet command{reader.string("storeSlug"), readPhone(reader),
                        reader.string("otp").toLatin1()};
    if (reader.error())
        return responder.fail(*reader.error());
    m_edge.submit(std::move(command), [this, responder](const engine::Outcome& outcome) {
        if (!outcome)
            return responder.fail(outcome.error());
        QJsonObject answer = outcome->body;
        const WalletId wallet(answer.value(QLatin1String("walletId")).toString());
        const Timestamp endsAt = m_edge.clock().now().plusMs(tokenLifetimeMs);
        answer.insert(QLatin1String("walletToken"),
                      QString::fromLatin1(crypto::walletToken(m_tokenKey, wallet, endsAt)));
        answer.insert(QLatin1String("tokenEndsAt"), endsAt.toRfc3339());
        responder.send(Response::json(200, answer));
    });
}

Result<std::any, Error> WalletRoutes::readSpending(const StartPayment& start,
                                                   const std::optional<StaffPrincipal>& staff,
                                                   const QJsonObject& body) const
{
    protocol::JsonReader reader(body);
    SpendCredit command{start.order, {}, staff, {}, start.amountCents};
    if (!staff) {
        const QByteArray token = reader.string("walletToken").toLatin1();
        if (reader.error())
            return Failure<Error>{*reader.error()};
        const auto wallet = holderOf(token);
        if (!wallet)
            return fail(errors::walletNotFound);
        command.wallet = *wallet;
        return std::any(std::move(command));
    }
    command.phone = readPhone(reader);
    if (reader.error())
        return Failure<Error>{*reader.error()};
    if (!mayDo(staff->role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    return std::any(std::move(command));
}

} // namespace servery
