#include "server/notifications/notificationjobhandler.h"

#include "core/crypto/onetimecode.h"
#include "core/notifications/notificationcommands.h"
#include "core/orders/ordercommands.h"
#include "core/orders/orderstatemachine.h"
#include "server/displays/displaystore.h"
#include "server/menu/menustore.h"
#include "server/notifications/dinertexts.h"
#include "server/notifications/notificationhandler.h"
#include "server/notifications/notificationstore.h"
#include "server/orders/orderstore.h"
#include "server/providers/twilio/twiml.h"
#include "server/venues/venuestore.h"

#include <QJsonDocument>

namespace servery {

using jobs::JobResult;
using providers::ProviderFailure;
namespace twilio = providers::twilio;

struct NotificationJobHandler::Work
{
    Notification notification;
    Order order;
    QString venueName;
    QByteArray recipient;  // E.164
    bool isPainted = true; // the ticket, for a call to the manager
    int attempt = 1;
    Timestamp askedAt;
};

namespace {

// A provider's clock may differ from ours by this much.
constexpr std::int64_t clockAllowanceMs = 60'000;
constexpr int unclassifiedTries = 3;

bool isToManager(const Notification& notification)
{
    return notification.purpose == notificationpurposes::ticketNotPainted;
}

// Whether telling it still makes sense: a code that was replaced, an order that is not ready any
// more or a ticket that was painted after all is not worth a text or a ring.
bool isStillDue(const Notification& notification, const Order& order, bool isPainted)
{
    if (!notification.sid.isEmpty() || notification.status != "waiting")
        return false;
    if (isToManager(notification))
        return !isPainted && awaitsKitchen(order);
    if (!order.consentSms)
        return false;
    if (notification.channel == "sms")
        return notification.issue == order.code.issue && !isTerminal(order.state);
    // Of an order that was recalled and is READY again, it may be the one call: none is asked for
    // so soon after another.
    return order.state == OrderState::Ready && order.lastCallAt == notification.createdAt;
}

// A diner's call that did not ring, so that the next READY does not wait for the time between two.
std::any letBe(const Notification& notification, const Order& order)
{
    const bool isCall = notification.channel == "call" && !isToManager(notification);
    if (!isCall || !notification.sid.isEmpty() || notification.status != "waiting")
        return {};
    return ForgetCall{order.id, notification.createdAt};
}

std::any delivered(const Notification& notification, const QByteArray& sid,
                   const QByteArray& status, int errorCode = 0)
{
    RecordDelivery command;
    command.notification = notification.id;
    command.sid = sid;
    command.status = status;
    command.errorCode = errorCode;
    return command;
}

} // namespace

NotificationJobHandler::NotificationJobHandler(engine::Reader& reader,
                                               const twilio::TwilioClient& twilio,
                                               NotificationOptions options)
    : m_reader(reader), m_twilio(twilio), m_options(std::move(options))
{}

void NotificationJobHandler::run(const jobs::Job& job, Done done)
{
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const NotificationId id(payload.value(QLatin1String("notificationId")).toString());
    const int attempt = job.attempt;
    const bool mayHaveBeenMade = payload.value(QLatin1String("mayHaveBeenMade")).toBool();
    m_reader.read(
        [id, attempt](storage::Database& database) -> std::any {
            auto notification = NotificationStore::read(database, id);
            if (!notification)
                return std::any();
            auto order = OrderStore::read(database, notification->order);
            auto venue = VenueStore::readById(database, notification->venue);
            if (!order || !venue)
                return std::any();
            Work work{*notification,          *order, venue->name, order->phone, true, attempt,
                      notification->createdAt};
            if (isToManager(work.notification)) {
                work.recipient =
                    DisplayStore::readRules(database, work.notification.venue).managerPhone;
                const auto ticket = DisplayStore::readTicket(database, work.order.id);
                work.isPainted = !ticket || ticket->paintedAt.isSet();
            }
            return work;
        },
        [this, mayHaveBeenMade, done = std::move(done)](const Result<std::any, Error>& read) {
            if (!read)
                return done(
                    {JobResult::End::Retry, QString::fromLatin1(read.error().kind.code), {}, {}});
            const auto* work = std::any_cast<Work>(&read.value());
            if (work == nullptr)
                return done({JobResult::End::Park, QStringLiteral("no such notification"), {}, {}});
            const bool mayHaveRung = work->attempt > 1 || mayHaveBeenMade;
            if (!isStillDue(work->notification, work->order, work->isPainted)) {
                JobResult end;
                if (!mayHaveRung)
                    end.followUp = letBe(work->notification, work->order);
                return done(std::move(end));
            }
            if (mayHaveRung)
                lookUp(*work, done);
            else
                send(*work, done);
        });
}

QString NotificationJobHandler::messageBody(const Work& work) const
{
    const QByteArray code =
        crypto::pickupCode(m_options.codePepper, work.order.id, work.notification.issue);
    return dinertexts::pickupCode(work.order.language, work.venueName, work.order.number, code);
}

QByteArray NotificationJobHandler::twiml(const Work& work) const
{
    if (isToManager(work.notification)) {
        const QString alarm =
            QStringLiteral("An alarm of %1. Order %2 is %3, and no kitchen screen shows it.")
                .arg(work.venueName, QString::number(work.order.number),
                     isUnpaidDue(work.order) ? QStringLiteral("to be paid when it is collected")
                                             : QStringLiteral("paid"));
        return twilio::Twiml().say(alarm).pause(1).say(alarm).hangup().document();
    }
    const Language language = work.order.language;
    const QString ready = dinertexts::ready(language, work.venueName, work.order.number);
    const QByteArray voice = dinertexts::voiceOf(language);
    return twilio::Twiml().say(ready, voice).pause(1).say(ready, voice).hangup().document();
}

QByteArray NotificationJobHandler::callbackUrl(const Work& work) const
{
    const QByteArray path =
        work.notification.channel == "sms" ? "/webhooks/twilio/message" : "/webhooks/twilio/call";
    return m_options.publicUrl + path + "?n=" + work.notification.id.bytes();
}

void NotificationJobHandler::send(const Work& work, const Done& done) const
{
    const Notification notification = work.notification;
    const auto finish = [work, notification, done](const auto& result, const auto& toText) {
        if (!result)
            return done(onFailure(work, result.error()));
        JobResult end;
        end.followUp = delivered(notification, result->sid,
                                 result->status ? toText(*result->status) : QByteArray("queued"));
        done(std::move(end));
    };
    if (notification.channel == "sms") {
        const auto body = twilio::encodeMessage(
            {work.recipient, m_options.from, messageBody(work), callbackUrl(work), 0});
        if (!body)
            return done({JobResult::End::Park, body.error().kind.title, {}, {}});
        m_twilio.createMessage(
            *body, [finish](const providers::ProviderResult<twilio::Message>& r) {
                finish(r, [](notifications::MessageStatus s) { return notifications::toText(s); });
            });
        return;
    }
    const auto body = twilio::encodeCall(
        {work.recipient, m_options.from, twiml(work), callbackUrl(work), 30, false});
    if (!body)
        return done({JobResult::End::Park, body.error().kind.title, {}, {}});
    m_twilio.createCall(*body, [finish](const providers::ProviderResult<twilio::Call>& r) {
        finish(r, [](notifications::CallStatus s) { return notifications::toText(s); });
    });
}

void NotificationJobHandler::lookUp(const Work& work, const Done& done) const
{
    const Timestamp since = work.askedAt.plusMs(-clockAllowanceMs);
    const auto decide = [this, work, done](const auto& found, const auto& matches,
                                           const auto& toText) {
        if (!found)
            return done(onFailure(work, found.error()));
        std::vector<Candidate> candidates;
        for (const auto& item : found->items)
            if (matches(item))
                candidates.push_back(
                    {item.sid, item.status ? toText(*item.status) : QByteArray("queued")});
        choose(work, candidates, found->complete, done);
    };
    if (work.notification.channel == "sms") {
        const QString body = messageBody(work);
        m_twilio.findMessages(
            work.recipient, since,
            [decide, body](const providers::ProviderResult<twilio::Found<twilio::Message>>& r) {
                decide(
                    r, [&](const twilio::Message& m) { return m.body == body; },
                    [](notifications::MessageStatus s) { return notifications::toText(s); });
            });
        return;
    }
    m_twilio.findCalls(
        work.recipient, since,
        [decide](const providers::ProviderResult<twilio::Found<twilio::Call>>& r) {
            decide(
                r, [](const twilio::Call&) { return true; },
                [](notifications::CallStatus s) { return notifications::toText(s); });
        });
}

// Who has two orders is called twice: what another notification is known by is not this one.
void NotificationJobHandler::choose(const Work& work, const std::vector<Candidate>& candidates,
                                    bool isComplete, const Done& done) const
{
    std::vector<QByteArray> sids;
    for (const Candidate& candidate : candidates)
        sids.push_back(candidate.sid);
    m_reader.read(
        [sids](storage::Database& database) -> std::any {
            return NotificationStore::readOwners(database, sids);
        },
        [this, work, candidates, isComplete, done](const Result<std::any, Error>& read) {
            if (!read)
                return done(
                    {JobResult::End::Retry, QString::fromLatin1(read.error().kind.code), {}, {}});
            const auto owners = std::any_cast<QHash<QByteArray, NotificationId>>(read.value());
            for (const Candidate& candidate : candidates) {
                const auto owner = owners.constFind(candidate.sid);
                if (owner != owners.constEnd() && *owner != work.notification.id)
                    continue;
                RecordDelivery found{work.notification.id, candidate.sid, candidate.status};
                found.isLookedUp = true;
                JobResult end;
                end.followUp = found;
                return done(std::move(end));
            }
            if (!isComplete)
                return done({JobResult::End::Park,
                             QStringLiteral("too many messages to tell whether it was sent"),
                             {},
                             {}});
            send(work, done);
        });
}

JobResult NotificationJobHandler::onFailure(const Work& work, const ProviderFailure& failure)
{
    using Kind = ProviderFailure::Kind;
    const QString text = QStringLiteral("%1 %2 %3")
                             .arg(QString::fromLatin1(providers::toText(failure.kind)),
                                  QString::fromLatin1(failure.code), failure.message);
    JobResult retry{JobResult::End::Retry, text, {}, {}};
    switch (failure.kind) {
    case Kind::Rejected:
    case Kind::NotFound: {
        JobResult end;
        end.followUp = delivered(work.notification, {}, "failed", failure.code.toInt());
        return end;
    }
    case Kind::AuthFailed:
        return {JobResult::End::Park, text, {}, {}};
    case Kind::Unclassified:
        if (work.attempt >= unclassifiedTries)
            return {JobResult::End::Park, text, {}, {}};
        return retry;
    default:
        return retry;
    }
}

} // namespace servery
