#include "server/notifications/notificationcostjob.h"

#include "core/notifications/notificationcommands.h"
#include "server/notifications/notificationstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

using jobs::JobResult;
using providers::ProviderResult;
namespace twilio = providers::twilio;

namespace {

JobResult endOf(const RecordDelivery& told, bool isLast)
{
    if (told.price.isEmpty() && !isLast)
        return {JobResult::End::Retry, QStringLiteral("it has no price yet"), {}, {}};
    return {JobResult::End::Done, {}, {}, told};
}

JobResult endOf(const providers::ProviderFailure& failure, bool isLast)
{
    using Kind = providers::ProviderFailure::Kind;
    if (isLast || failure.kind == Kind::NotFound || failure.kind == Kind::Rejected)
        return {};
    return {JobResult::End::Retry,
            QString::fromLatin1(providers::toText(failure.kind)) + u' ' + failure.message,
            {},
            {}};
}

// Takes what Twilio answers about one to the job's end.
template <class Item>
auto answering(const Notification& row, bool isLast, std::function<void(JobResult)> done)
{
    return [id = row.id, isLast, done = std::move(done)](const ProviderResult<Item>& item) {
        if (!item)
            return done(endOf(item.error(), isLast));
        RecordDelivery told;
        told.notification = id;
        told.sid = item->sid;
        if (item->status)
            told.status = notifications::toText(*item->status);
        if constexpr (std::is_same_v<Item, twilio::Message>)
            told.errorCode = item->errorCode;
        told.price = item->price;
        told.priceUnit = item->priceUnit;
        told.isLookedUp = true; // it may have turned out to be another's since it was asked for
        done(endOf(told, isLast));
    };
}

} // namespace

NotificationCostJob::NotificationCostJob(engine::Reader& reader, const twilio::TwilioClient& twilio)
    : m_reader(reader), m_twilio(twilio)
{}

void NotificationCostJob::run(const jobs::Job& job, std::function<void(JobResult)> done)
{
    const NotificationId id(QJsonDocument::fromJson(job.payload)
                                .object()
                                .value(QLatin1String("notificationId"))
                                .toString());
    m_reader.read(
        [id](storage::Database& database) -> std::any {
            return NotificationStore::read(database, id);
        },
        [this, isLast = job.attempt >= retry.maxAttempts,
         done = std::move(done)](const Result<std::any, Error>& read) {
            if (!read)
                return done({JobResult::End::Retry, QLatin1String(read.error().kind.code), {}, {}});
            const auto* row = std::any_cast<std::optional<Notification>>(&read.value());
            if (row == nullptr || !*row || (*row)->sid.isEmpty() || !(*row)->price.isEmpty())
                return done({});
            if ((*row)->channel == "sms")
                m_twilio.fetchMessage((*row)->sid, answering<twilio::Message>(**row, isLast, done));
            else
                m_twilio.fetchCall((*row)->sid, answering<twilio::Call>(**row, isLast, done));
        });
}

} // namespace servery
