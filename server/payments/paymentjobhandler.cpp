#include "server/payments/paymentjobhandler.h"

#include "server/payments/paymentjobs.h"
#include "server/payments/paymentstore.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace servery {

using jobs::JobResult;
using providers::ProviderFailure;
using providers::ProviderResult;
using Kind = ProviderFailure::Kind;

namespace {

JobResult done(std::any followUp)
{
    JobResult result;
    result.followUp = std::move(followUp);
    return result;
}

bool isFinal(const ProviderFailure& failure)
{
    return failure.kind == Kind::Rejected || failure.kind == Kind::NotFound;
}

RecordRefundResult unsure(const RefundId& id)
{
    RecordRefundResult result{id, RefundStatus::Pending};
    result.isUnsure = true;
    return result;
}

struct RefundWork
{
    Refund refund;
    Payment payment;
};

} // namespace

JobResult retryOrPark(const ProviderFailure& failure)
{
    const bool hopeless =
        isFinal(failure) || failure.kind == Kind::AuthFailed || failure.kind == Kind::LookUpFirst;
    return {hopeless ? JobResult::End::Park : JobResult::End::Retry,
            QStringLiteral("%1 %2 %3")
                .arg(QString::fromLatin1(providers::toText(failure.kind)),
                     QString::fromLatin1(failure.code), failure.message),
            {},
            {}};
}

PaymentJobHandler::PaymentJobHandler(engine::Reader& reader, PaymentGateway* gateway)
    : m_reader(reader), m_gateway(gateway)
{}

void PaymentJobHandler::run(const jobs::Job& job, Done finished)
{
    if (m_gateway == nullptr)
        return finished(
            {JobResult::End::Park, QStringLiteral("this provider is not configured"), {}, {}});
    const QJsonObject payload = QJsonDocument::fromJson(job.payload).object();
    const PaymentId payment(payload.value(QLatin1String("paymentId")).toString());
    const int number = payload.value(QLatin1String("number")).toInt();
    const QByteArray action = job.kind.mid(job.kind.indexOf('.') + 1);
    if (action == paymentjobs::create)
        withPayment(payment, finished, [=, this](const Payment& p) { create(p, finished); });
    else if (action == paymentjobs::check)
        withPayment(payment, finished, [=, this](const Payment& p) { check(p, number, finished); });
    else if (action == paymentjobs::close)
        withPayment(payment, finished, [=, this](const Payment& p) { close(p, finished); });
    else
        refund(RefundId(payload.value(QLatin1String("refundId")).toString()), job.attempt > 1,
               finished);
}

void PaymentJobHandler::withPayment(const PaymentId& id, const Done& finished,
                                    std::function<void(const Payment&)> then) const
{
    m_reader.read(
        [id](storage::Database& database) -> std::any { return PaymentStore::read(database, id); },
        [finished, then = std::move(then)](const Result<std::any, Error>& read) {
            if (!read)
                return finished(
                    {JobResult::End::Retry, QLatin1String(read.error().kind.code), {}, {}});
            const auto* payment = std::any_cast<std::optional<Payment>>(&read.value());
            if (payment == nullptr || !*payment)
                return finished({JobResult::End::Park, QStringLiteral("no such payment"), {}, {}});
            then(**payment);
        });
}

void PaymentJobHandler::create(const Payment& payment, const Done& finished) const
{
    if (!payment.providerSession.isEmpty() || !payment.providerPayment.isEmpty())
        return finished({});
    m_gateway->create(
        payment, [id = payment.id, finished](const ProviderResult<RecordProviderObject>& result) {
            if (result)
                return finished(done(*result));
            if (isFinal(result.error()))
                return finished(done(RecordPaymentRefused{id, result.error().message}));
            finished(retryOrPark(result.error()));
        });
}

void PaymentJobHandler::check(const Payment& payment, int number, const Done& finished) const
{
    if (!isOpen(payment))
        return finished({});
    const PaymentId id = payment.id;
    if (payment.providerSession.isEmpty() && payment.providerPayment.isEmpty())
        return finished(done(RecordPaymentFact{id, {}, {}, number}));
    m_gateway->check(payment, [id, number, finished](const ProviderResult<ProviderNews>& news) {
        if (!news)
            return finished(retryOrPark(news.error()));
        finished(done(RecordPaymentFact{id, news->providerPayment, news->fact, number}));
    });
}

void PaymentJobHandler::close(const Payment& payment, const Done& finished) const
{
    if (!isOpen(payment))
        return finished({});
    m_gateway->close(
        payment, [id = payment.id, finished](const ProviderResult<ProviderNews>& news) {
            if (news)
                return finished(done(RecordPaymentFact{id, news->providerPayment, news->fact, 0}));
            finished(isFinal(news.error()) ? JobResult{} : retryOrPark(news.error()));
        });
}

void PaymentJobHandler::refund(const RefundId& id, bool isRepeated, const Done& finished) const
{
    m_reader.read(
        [id](storage::Database& database) -> std::any {
            auto found = PaymentStore::readRefund(database, id);
            auto payment = found ? PaymentStore::read(database, found->payment) : std::nullopt;
            return payment ? std::any(RefundWork{*found, *payment}) : std::any();
        },
        [this, id, isRepeated, finished](const Result<std::any, Error>& read) {
            if (!read)
                return finished(
                    {JobResult::End::Retry, QLatin1String(read.error().kind.code), {}, {}});
            const auto* work = std::any_cast<RefundWork>(&read.value());
            if (work == nullptr || work->payment.providerPayment.isEmpty())
                return finished({JobResult::End::Park, QStringLiteral("no such payment"), {}, {}});
            if (isRepeated && m_gateway->mayGiveTwice(work->refund))
                return finished(done(unsure(id)));
            m_gateway->refund(work->refund, work->payment,
                              [id, finished](const ProviderResult<RecordRefundResult>& result) {
                                  if (result)
                                      return finished(done(*result));
                                  // Nothing went back, and asking again will not help: a
                                  // manager decides.
                                  if (isFinal(result.error()) ||
                                      result.error().kind == Kind::AuthFailed)
                                      return finished(done(RecordRefundResult{
                                          id, RefundStatus::Failed, {}, result.error().message}));
                                  finished(retryOrPark(result.error()));
                              });
        });
}

} // namespace servery
