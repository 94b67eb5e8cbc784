#include "tests/support/paidorders.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace servery::testing {

namespace {

QByteArray text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toString().toUtf8();
}

QJsonObject chargeOf(const PlacedOrder& order, const QString& currency, qint64 at)
{
    const QString suffix = QString::fromLatin1(order.intent.mid(3));
    const QJsonObject address{{"city", QJsonValue()},        {"country", "US"},
                              {"line1", QJsonValue()},       {"line2", QJsonValue()},
                              {"postal_code", QJsonValue()}, {"state", QJsonValue()}};
    return {{"id", QLatin1String("ch_") + suffix},
            {"object", "charge"},
            {"amount", qint64{order.amountCents}},
            {"amount_captured", qint64{order.amountCents}},
            {"amount_refunded", 0},
            {"balance_transaction", QLatin1String("txn_") + suffix},
            {"billing_details", QJsonObject{{"address", address},
                                            {"email", QJsonValue()},
                                            {"name", QJsonValue()},
                                            {"phone", QJsonValue()}}},
            {"captured", true},
            {"created", at},
            {"currency", currency},
            {"paid", true},
            {"refunded", false},
            {"status", "succeeded"}};
}

} // namespace

QByteArray cartBody(const QByteArray& item, const QByteArray& phone)
{
    const QJsonObject line{{"menuItemId", QString::fromLatin1(item)}, {"quantity", 1}};
    return QJsonDocument(QJsonObject{{"storeSlug", "demo"},
                                     {"items", QJsonArray{line}},
                                     {"phone", QString::fromLatin1(phone)},
                                     {"consentSms", true}})
        .toJson(QJsonDocument::Compact);
}

std::string postBytes(const QByteArray& path, const QByteArray& body,
                      const ServerProcess::Headers& headers)
{
    QByteArray out =
        "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\n" +
        "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) +
        "\r\n";
    for (const auto& [name, value] : headers)
        out += name + ": " + value + "\r\n";
    return (out + "\r\n" + body).toStdString();
}

std::string webhookBytes(const ServerProcess& server, const QByteArray& body)
{
    return postBytes("/webhooks/stripe", body,
                     {{"Stripe-Signature", server.stripeSignature(body)}});
}

std::vector<PlacedOrder> placeOrders(const ServerProcess& server,
                                     const std::vector<QByteArray>& phones, int connections)
{
    const QByteArray item = server.plainItem();
    HttpLoadOptions options;
    options.port = server.port();
    options.connections = connections;
    options.duration = std::chrono::minutes(2);
    options.warmUp = {};
    std::vector<PlacedOrder> placed;
    std::vector<std::size_t> asked(static_cast<std::size_t>(connections));
    std::size_t next = 0;
    const auto ask = [&](int connection, std::string& out) {
        if (next == phones.size())
            return;
        asked[static_cast<std::size_t>(connection)] = next;
        out = postBytes("/api/orders", cartBody(item, phones[next++]));
    };
    const auto seen = [&](int connection, int status, std::string_view body) {
        if (status != 201)
            return;
        const QJsonObject answer =
            QJsonDocument::fromJson(QByteArray(body.data(), static_cast<qsizetype>(body.size())))
                .object();
        const QByteArray secret = text(answer, "clientSecret");
        placed.push_back({text(answer, "orderId"), text(answer, "orderToken"),
                          secret.left(secret.indexOf("_secret_")),
                          phones[asked[static_cast<std::size_t>(connection)]],
                          answer.value("amountCents").toInteger(), text(answer, "currency")});
    };
    (void)runHttpLoad(options, ask, seen);
    return placed;
}

QByteArray succeededEvent(const QByteArray& eventId, const PlacedOrder& order)
{
    const qint64 at = QDateTime::currentSecsSinceEpoch();
    const QString currency = QString::fromLatin1(order.currency.toLower());
    const QString intent = QString::fromLatin1(order.intent);
    const QJsonObject object{{"id", intent},
                             {"object", "payment_intent"},
                             {"amount", qint64{order.amountCents}},
                             {"amount_capturable", 0},
                             {"amount_received", qint64{order.amountCents}},
                             {"application", QJsonValue()},
                             {"application_fee_amount", QJsonValue()},
                             {"automatic_payment_methods",
                              QJsonObject{{"allow_redirects", "always"}, {"enabled", true}}},
                             {"canceled_at", QJsonValue()},
                             {"cancellation_reason", QJsonValue()},
                             {"capture_method", "automatic"},
                             {"client_secret", intent + QLatin1String("_secret_ofTheDinerAlone")},
                             {"confirmation_method", "automatic"},
                             {"created", at},
                             {"currency", currency},
                             {"customer", QJsonValue()},
                             {"description", QJsonValue()},
                             {"last_payment_error", QJsonValue()},
                             {"latest_charge", chargeOf(order, currency, at)},
                             {"livemode", false},
                             {"metadata", QJsonObject{{"order_id", QString::fromLatin1(order.id)}}},
                             {"next_action", QJsonValue()},
                             {"on_behalf_of", QJsonValue()},
                             {"payment_method", QLatin1String("pm_") + intent.mid(3)},
                             {"payment_method_types", QJsonArray{"card", "link"}},
                             {"status", "succeeded"},
                             {"transfer_data", QJsonValue()}};
    const QJsonObject event{
        {"id", QString::fromLatin1(eventId)},
        {"object", "event"},
        {"api_version", "2024-06-20"},
        {"created", at},
        {"data", QJsonObject{{"object", object}}},
        {"livemode", false},
        {"pending_webhooks", 1},
        {"request", QJsonObject{{"id", QLatin1String("req_") + intent.mid(3, 14)},
                                {"idempotency_key", QJsonValue()}}},
        {"type", "payment_intent.succeeded"}};
    return QJsonDocument(event).toJson(QJsonDocument::Indented);
}

} // namespace servery::testing
