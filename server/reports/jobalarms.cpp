#include "server/reports/jobalarms.h"

#include "core/menu/menu.h"
#include "core/payments/paymentcommands.h"
#include "core/protocol/jsonreader.h"
#include "server/edge/plaintext.h"
#include "server/jobs/jobcommands.h"
#include "server/jobs/joberrors.h"
#include "server/notifications/notificationstore.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentstore.h"

#include <QJsonDocument>

namespace servery {

using http::Request;
using http::Responder;
using jobs::JobRow;
using jobs::JobStore;

namespace {

constexpr int mostShown = 50;

// What a job is about, as its payload says.
struct Subject
{
    OrderId order;
    std::int64_t amountCents = 0;
};

QString idIn(const QJsonObject& payload, const char* name)
{
    return payload.value(QLatin1String(name)).toString();
}

Subject subjectOf(storage::Database& database, const QJsonObject& payload)
{
    if (const RefundId refund(idIn(payload, "refundId")); !refund.isEmpty())
        if (const auto found = PaymentStore::readRefund(database, refund))
            return {found->order, found->amountCents};
    if (const PaymentId payment(idIn(payload, "paymentId")); !payment.isEmpty())
        if (const auto found = PaymentStore::read(database, payment))
            return {found->order, found->amountCents};
    if (const NotificationId message(idIn(payload, "notificationId")); !message.isEmpty())
        if (const auto found = NotificationStore::read(database, message))
            return {found->order, 0};
    return {OrderId(idIn(payload, "orderId")), 0};
}

// What giving the job up means for what it was about; nothing: only that it is over.
std::any followUpOf(const JobRow& row, const QString& reason)
{
    const QJsonObject payload = QJsonDocument::fromJson(row.job.payload).object();
    if (row.job.kind.endsWith(".refund")) {
        // One of its tries may have arrived: a manager looks it up, and says whether it did.
        RecordRefundResult unsure{RefundId(idIn(payload, "refundId")), RefundStatus::Pending};
        unsure.isUnsure = true;
        return unsure;
    }
    if (row.job.kind.endsWith(".create"))
        return RecordPaymentRefused{PaymentId(idIn(payload, "paymentId")), reason};
    return {};
}

} // namespace

std::vector<QJsonObject> readJobAlarms(storage::Database& database, const VenueId& venue)
{
    std::vector<QJsonObject> out;
    for (const JobRow& row : JobStore::readParked(database, venue, mostShown)) {
        QJsonObject need{{QLatin1String("kind"), QLatin1String("job_parked")},
                         {QLatin1String("jobId"), row.job.id.toString()},
                         {QLatin1String("job"), QString::fromUtf8(row.job.kind)},
                         {QLatin1String("error"), row.lastError},
                         {QLatin1String("at"), row.job.createdAt.toRfc3339()}};
        const Subject subject =
            subjectOf(database, QJsonDocument::fromJson(row.job.payload).object());
        if (const auto order = subject.order.isEmpty()
                                   ? std::nullopt
                                   : OrderStore::read(database, subject.order)) {
            need.insert(QLatin1String("orderId"), order->id.toString());
            need.insert(QLatin1String("orderNumber"), order->number);
        }
        if (subject.amountCents > 0)
            need.insert(QLatin1String("amountCents"), qint64{subject.amountCents});
        out.push_back(std::move(need));
    }
    return out;
}

JobAlarmRoutes::JobAlarmRoutes(Edge& edge, const StaffAuthenticator& staff)
    : m_edge(edge), m_staff(staff)
{}

void JobAlarmRoutes::addTo(http::Router& router)
{
    router.add("POST", "/api/staff/jobs/{id}/retry",
               [this](const Request& q, const Responder& r) { retry(q, r); });
    router.add("POST", "/api/staff/jobs/{id}/dismiss",
               [this](const Request& q, const Responder& r) { dismiss(q, r); },
               {{"application/json"}});
}

void JobAlarmRoutes::retry(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    withJob(request, responder, *staff,
            [this, staff = *staff, request, responder](const JobRow& row) {
                m_edge.run(jobs::RetryJob{row.job.id, staff.venue}, staff.session.bytes(), request,
                           responder);
            });
}

// Finds the job before it looks at the role: what is unknown comes before what is not allowed.
void JobAlarmRoutes::withJob(const Request& request, const Responder& responder,
                             const StaffPrincipal& staff, std::function<void(const JobRow&)> then)
{
    m_edge.read([id = JobId(request.parameter("id"))](
                    storage::Database& database) { return JobStore::read(database, id); },
                [responder, staff,
                 then = std::move(then)](const Result<std::optional<JobRow>, Error>& found) {
                    if (!found)
                        return responder.fail(found.error());
                    if (!*found || (*found)->job.venue != staff.venue)
                        return responder.fail(Error{errors::jobNotFound});
                    if (!mayDo(staff.role, StaffAction::Refund))
                        return responder.fail(Error{errors::forbidden});
                    then(**found);
                });
}

void JobAlarmRoutes::dismiss(const Request& request, const Responder& responder)
{
    const auto staff = m_staff.authenticate(request);
    if (!staff)
        return responder.fail(staff.error());
    const auto body = edge::readBody(request, {"reason"});
    if (!body)
        return responder.fail(body.error());
    protocol::JsonReader reader(*body);
    const QString reason = edge::plainSentence(reader, "reason", limits::noteCharacters);
    if (reader.error())
        return responder.fail(*reader.error());
    withJob(request, responder, *staff,
            [this, staff = *staff, request, responder, reason](const JobRow& row) {
                m_edge.run(
                    jobs::DismissJob{row.job.id, staff.venue, reason, followUpOf(row, reason)},
                    staff.session.bytes(), request, responder);
            });
}

} // namespace servery
