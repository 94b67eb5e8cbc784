#include "server/notifications/notificationhandler.h"

#include "core/notifications/deliverystatus.h"
#include "core/protocol/names.h"

#include <QJsonDocument>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using namespace notifications;

// Whether this news comes after what is known; the same or older news changes nothing.
bool isNews(const Notification& row, const QByteArray& status)
{
    if (row.status == "waiting")
        return true;
    if (row.channel == "sms") {
        const auto current = messageStatusFrom(row.status);
        const auto next = messageStatusFrom(status);
        return next && (!current || mayFollow(*current, *next));
    }
    const auto current = callStatusFrom(row.status);
    const auto next = callStatusFrom(status);
    return next && (!current || mayFollow(*current, *next));
}

// Until a text is delivered or a call over, and its price counted.
constexpr std::int64_t costAfterMs = 2 * 60'000;

QByteArray payloadOf(const NotificationId& id)
{
    return QJsonDocument(QJsonObject{{QLatin1String("notificationId"), id.toString()}})
        .toJson(QJsonDocument::Compact);
}

bool isFailure(const QByteArray& status)
{
    return status == "failed" || status == "undelivered";
}

} // namespace

NotificationHandler::NotificationHandler(NotificationStore& notifications)
    : m_notifications(notifications)
{}

void NotificationHandler::registerWith(engine::Engine& engine)
{
    engine.handle<SendPickupCode>([](const auto&, Batch&) {},
                                  [this](const auto& c, Batch& b) -> Outcome {
                                      request(c.order, c.venue, "sms", "pickup_code", c.issue, b);
                                      return Reply{};
                                  });
    engine.handle<CallDiner>([](const auto&, Batch&) {},
                             [this](const auto& c, Batch& b) -> Outcome {
                                 request(c.order, c.venue, "call", "ready", c.readyCount, b);
                                 return Reply{};
                             });
    engine.handle<CallManager>([](const auto&, Batch&) {},
                               [this](const auto& c, Batch& b) -> Outcome {
                                   request(c.order, c.venue, "call",
                                           notificationpurposes::ticketNotPainted, 0, b);
                                   return Reply{};
                               });
    engine.handle<RecordDelivery>(
        [this](const auto& c, Batch& b) {
            m_notifications.notifications.want(c.notification);
            if (!c.sid.isEmpty())
                m_notifications.bySid.want(c.sid);
            const NotificationId* holder = m_notifications.bySid.known(c.sid);
            if (holder != nullptr)
                m_notifications.notifications.want(*holder);
            if (const auto* row = m_notifications.notifications.known(c.notification))
                b.wantSequence(row->venue);
        },
        [this](const auto& c, Batch& b) { return recordDelivery(c, b); });
}

void NotificationHandler::request(const OrderId& order, const VenueId& venue, const char* channel,
                                  const char* purpose, int issue, Batch& batch)
{
    Notification row;
    row.id = newId<NotificationId>(batch.now(), batch.random());
    row.order = order;
    row.venue = venue;
    row.channel = channel;
    row.purpose = purpose;
    row.issue = issue;
    row.status = "waiting";
    row.createdAt = batch.now();
    row.updatedAt = batch.now();
    m_notifications.notifications.insert(row.id, row);
    const bool isCall = row.channel == "call";
    // The key names what is told, not the row: one text a code, one call a READY (counted from 1)
    // and one to the manager (0), for ever.
    batch.enqueue({isCall ? notificationjobs::call : notificationjobs::message,
                   row.channel + ':' + order.bytes() + ':' + QByteArray::number(issue),
                   venue,
                   payloadOf(row.id),
                   {}});
}

void NotificationHandler::askAgain(const NotificationId& id, const QByteArray& othersSid,
                                   Batch& batch)
{
    m_notifications.takeOffSid(id);
    Notification& row = m_notifications.notifications.change(id);
    row.status = "waiting";
    row.errorCode = 0;
    row.updatedAt = batch.now();
    const bool isCall = row.channel == "call";
    batch.enqueue({isCall ? notificationjobs::call : notificationjobs::message,
                   row.channel + ":not:" + othersSid + ':' + id.bytes(),
                   row.venue,
                   QJsonDocument(QJsonObject{{QLatin1String("notificationId"), row.id.toString()},
                                             {QLatin1String("mayHaveBeenMade"), true}})
                       .toJson(QJsonDocument::Compact),
                   {}});
}

Outcome NotificationHandler::recordDelivery(const RecordDelivery& command, Batch& batch)
{
    const Notification* known = m_notifications.notifications.find(command.notification);
    if (known == nullptr)
        return Reply{};
    const bool isOther = !known->sid.isEmpty() && known->sid != command.sid;
    // It was looked up, and meanwhile Twilio itself told which one it is.
    if (isOther && command.isLookedUp && !command.sid.isEmpty())
        return Reply{};
    const bool news = isNews(*known, command.status);
    // A call that was looked up may be another's to the same number: Twilio's own word is more.
    const bool wasAnothers = known->channel == "call" && isOther;
    const bool sidIsNew = (known->sid.isEmpty() || wasAnothers) && !command.sid.isEmpty();
    const NotificationId* holder = sidIsNew ? m_notifications.holderOf(command.sid) : nullptr;
    if (holder != nullptr && *holder != command.notification) {
        askAgain(command.isLookedUp ? command.notification : NotificationId(*holder), command.sid,
                 batch);
        if (command.isLookedUp)
            return Reply{};
    }
    if (sidIsNew && wasAnothers)
        m_notifications.takeOffSid(command.notification);
    const bool priceIsNew = known->price.isEmpty() && !command.price.isEmpty();
    if (!news && !sidIsNew && !priceIsNew)
        return Reply{};
    Notification& row = m_notifications.notifications.change(command.notification);
    row.updatedAt = batch.now();
    if (sidIsNew) {
        row.sid = command.sid;
        m_notifications.hold(command.sid, row.id);
    }
    if (priceIsNew) {
        row.price = command.price;
        row.priceUnit = command.priceUnit;
    }
    // Asked for, since no callback tells it; where callbacks do not arrive, it brings the end too.
    if (sidIsNew)
        batch.enqueue({notificationjobs::cost, "cost:" + row.id.bytes() + ':' + row.sid, row.venue,
                       payloadOf(row.id), batch.now().plusMs(costAfterMs)});
    Reply reply;
    if (news) {
        row.status = command.status;
        row.errorCode = command.errorCode;
        if (isFailure(row.status))
            batch.count("servery_notifications_failed_total");
        const QLatin1String name = protocol::events::notificationUpdated;
        reply.seq = batch.emitEvent(row.venue, engine::Audience::Counter,
                                    QByteArray(name.data(), name.size()), row.order.bytes(),
                                    {{QLatin1String("orderId"), row.order.toString()},
                                     {QLatin1String("channel"), QString::fromLatin1(row.channel)},
                                     {QLatin1String("purpose"), QString::fromLatin1(row.purpose)},
                                     {QLatin1String("status"), QString::fromLatin1(row.status)},
                                     {QLatin1String("errorCode"), row.errorCode}});
    }
    return reply;
}

} // namespace servery
