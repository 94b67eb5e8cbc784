#include "tests/server/logic/stripebodies.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery::testing::stripebodies {

namespace {

QString latin(const QByteArray& text)
{
    return QString::fromLatin1(text);
}

QByteArray event(const QByteArray& type, QJsonObject object, const Options& options)
{
    static int last = 0;
    const QByteArray id = options.id.isEmpty() ? "evt_" + QByteArray::number(++last) : options.id;
    object.insert(QStringLiteral("currency"), latin(options.currency));
    QJsonObject root{{"id", latin(id)},
                     {"object", "event"},
                     {"api_version", "2024-06-20"},
                     {"type", latin(type)},
                     {"created", qint64{options.at}},
                     {"livemode", options.livemode},
                     {"data", QJsonObject{{"object", object}}}};
    if (!options.account.isEmpty())
        root.insert(QStringLiteral("account"), latin(options.account));
    return QJsonDocument(root).toJson(QJsonDocument::Compact);
}

QJsonObject intentObject(const QByteArray& intent, std::int64_t amount, std::int64_t received)
{
    return {{"id", latin(intent)},
            {"object", "payment_intent"},
            {"amount", qint64{amount}},
            {"amount_received", qint64{received}}};
}

} // namespace

QByteArray intentEvent(const QByteArray& what, const QByteArray& intent, std::int64_t amount,
                       const Options& options)
{
    return event("payment_intent." + what, intentObject(intent, amount, 0), options);
}

QByteArray succeeded(const QByteArray& intent, std::int64_t amount, const Options& options)
{
    return event("payment_intent.succeeded", intentObject(intent, amount, amount), options);
}

QByteArray sessionEvent(const QByteArray& what, const QByteArray& session, const QByteArray& intent,
                        std::int64_t amount, const Options& options)
{
    return event("checkout.session." + what,
                 {{"id", latin(session)},
                  {"object", "checkout.session"},
                  {"amount_total", qint64{amount}},
                  {"payment_intent",
                   intent.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(latin(intent))},
                  {"status", what == "completed" ? "complete" : latin(what)},
                  {"payment_status", what == "completed" ? "paid" : "unpaid"}},
                 options);
}

QByteArray chargeRefunded(const QByteArray& intent, std::int64_t amount, std::int64_t refunded,
                          const Options& options)
{
    return event("charge.refunded",
                 {{"id", latin("ch_" + intent)},
                  {"object", "charge"},
                  {"payment_intent", latin(intent)},
                  {"amount", qint64{amount}},
                  {"amount_refunded", qint64{refunded}},
                  {"refunded", refunded == amount}},
                 options);
}

QByteArray disputeEvent(const QByteArray& what, const QByteArray& intent, std::int64_t amount,
                        const Options& options)
{
    const bool isFirst = what == "created" || what == "funds_withdrawn";
    return event("charge.dispute." + what,
                 {{"id", latin(options.dispute.isEmpty() ? "dp_" + intent : options.dispute)},
                  {"object", "dispute"},
                  {"payment_intent", latin(intent)},
                  {"amount", qint64{amount}},
                  {"currency", latin(options.currency)},
                  {"reason", "fraudulent"},
                  {"evidence_details", QJsonObject{{"due_by", 1'800'000'000}}},
                  {"status", isFirst && !options.isInquiry ? latin("needs_response")
                                                           : latin(options.status)}},
                 options);
}

QByteArray refundEvent(const QByteArray& type, const QByteArray& object, const QByteArray& intent,
                       std::int64_t amount, const QByteArray& status, const QByteArray& ours,
                       const Options& options)
{
    return event(
        type,
        {{"id", latin(object)},
         {"object", "refund"},
         {"payment_intent", latin(intent)},
         {"amount", qint64{amount}},
         {"status", latin(status)},
         {"metadata", ours.isEmpty() ? QJsonObject() : QJsonObject{{"refund_id", latin(ours)}}}},
        options);
}

QByteArray refundUpdated(const QByteArray& refund, const QByteArray& intent, std::int64_t amount,
                         const QByteArray& status, const Options& options)
{
    return refundEvent("refund.updated", "re_" + refund, intent, amount, status, refund, options);
}

} // namespace servery::testing::stripebodies
