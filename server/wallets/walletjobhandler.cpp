#include "server/wallets/walletjobhandler.h"

#include "core/wallets/walletcommands.h"
#include "server/venues/venuestore.h"
#include "server/wallets/wallethandler.h"

#include <QJsonDocument>

namespace servery {

namespace twilio = providers::twilio;
using jobs::JobResult;

namespace {

struct Work
{
    std::optional<WalletCode> code;
    QString venueName;
};

JobResult endOf(const providers::ProviderFailure& failure)
{
    using Kind = providers::ProviderFailure::Kind;
    const QString text = QStringLiteral("%1 %2").arg(
        QString::fromLatin1(providers::toText(failure.kind)), QString::fromLatin1(failure.code));
    if (failure.kind == Kind::RetryLater)
        return {JobResult::End::Retry, text, {}, {}};
    if (failure.kind == Kind::AuthFailed)
        return {JobResult::End::Park, text, {}, {}};
    return {};
}

} // namespace

WalletJobHandler::WalletJobHandler(engine::Reader& reader, const twilio::TwilioClient& twilio,
                                   Options options)
    : m_reader(reader), m_twilio(twilio), m_options(std::move(options))
{}

void WalletJobHandler::run(const jobs::Job& job, std::function<void(JobResult)> done)
{
    if (job.kind == walletjobs::code)
        return job.attempt > 1 ? done({}) : sendCode(job, done);
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    JobResult result;
    result.followUp = ExpireWallet{WalletId(payload.value(QLatin1String("walletId")).toString())};
    done(std::move(result));
}

void WalletJobHandler::sendCode(const jobs::Job& job, const std::function<void(JobResult)>& done)
{
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const QByteArray key = payload.value(QLatin1String("key")).toString().toUtf8();
    const int issue = payload.value(QLatin1String("issue")).toInt();
    m_reader.read(
        [key, venue = job.venue](storage::Database& database) -> std::any {
            const auto settings = VenueStore::readById(database, venue);
            return Work{WalletStore::readCode(database, key),
                        settings ? settings->name : QString()};
        },
        [this, issue, done](const Result<std::any, Error>& read) {
            if (!read)
                return done(
                    {JobResult::End::Retry, QString::fromLatin1(read.error().kind.code), {}, {}});
            const auto& work = *std::any_cast<Work>(&read.value());
            if (!work.code || work.code->issue != issue)
                return done({}); // a newer one is on its way
            const QString body =
                QStringLiteral("%1: your code is %2. It shows your credit on this phone and is "
                               "good for 10 minutes. Reply STOP to end.")
                    .arg(work.venueName,
                         QString::fromLatin1(walletCodeText(m_options.codePepper, *work.code)));
            const auto request =
                twilio::encodeMessage({work.code->phone, m_options.from, body, {}, 600});
            if (!request)
                return done({JobResult::End::Park, request.error().kind.title, {}, {}});
            m_twilio.createMessage(*request,
                                   [done](const providers::ProviderResult<twilio::Message>& sent) {
                                       done(sent ? JobResult{} : endOf(sent.error()));
                                   });
        });
}

} // namespace servery
