#include "server/payments/stripewebhookhandler.h"

#include "core/payments/namedrefunds.h"
#include "core/payouts/payoutcommands.h"
#include "server/payments/ordertab.h"
#include "server/payments/paymentjobs.h"

#include <QStringBuilder>

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using providers::stripe::StripeEvent;

QByteArray eventKey(const StripeEvent& event)
{
    return "stripe|" % event.id;
}

QByteArray keyOf(const QByteArray& object)
{
    return providerKey("stripe", object);
}

bool isAboutPayment(const QByteArray& type)
{
    return type.startsWith("payment_intent.") || type.startsWith("checkout.session.") ||
           type.startsWith("charge.") || type.startsWith("refund.");
}

// What an event of a connected account tells of a payout.
std::optional<RecordPayoutNews> payoutNews(const StripeEvent& event)
{
    if (!event.payout || event.account.isEmpty())
        return std::nullopt;
    RecordPayoutNews command{newsOf(*event.payout, event.account, event.createdAt)};
    if (event.type == "payout.reconciliation_completed")
        command.news.isReconcilable = command.news.isAutomatic;
    return command;
}

bool hasFailed(const providers::stripe::Refund& refund)
{
    return refund.status == "failed" || refund.status == "canceled";
}

RecordRefundResult resultOf(const providers::stripe::Refund& refund)
{
    RecordRefundResult result{RefundId(refund.metadataRefundId), RefundStatus::Pending, refund.id,
                              QString::fromLatin1(refund.failureReason)};
    if (refund.status == "succeeded")
        result.status = RefundStatus::Succeeded;
    else if (hasFailed(refund))
        result.status = RefundStatus::Failed;
    return result;
}

} // namespace

StripeWebhookHandler::StripeWebhookHandler(PaymentStore& payments, PaymentHandler& handler,
                                           bool expectLivemode)
    : m_payments(payments), m_handler(handler), m_expectLivemode(expectLivemode)
{}

void StripeWebhookHandler::registerWith(engine::Engine& engine)
{
    engine.handle<RecordStripeEvent>([this](const auto& c, Batch& b) { announce(c, b); },
                                     [this](const auto& c, Batch& b) { return record(c, b); });
    engine.handle<ReplayStripeEvent>(
        [this](const auto& c, Batch& b) { m_handler.announceFact(c.payment, b); },
        [this](const auto& c, Batch& b) { return replay(c, b); });
    engine.handle<LinkIntent>(
        [this](const auto& c, Batch& b) {
            (void)announceObject(c.session, b);
            m_payments.waiting.want(keyOf(c.intent));
        },
        [this](const auto& c, Batch& b) { return link(c, b); });
}

const PaymentId* StripeWebhookHandler::announceObject(const QByteArray& object, Batch& batch)
{
    if (object.isEmpty())
        return nullptr;
    const PaymentId* id = m_payments.providerObjects.want(keyOf(object));
    if (id != nullptr)
        m_handler.announceFact(*id, batch);
    return id;
}

void StripeWebhookHandler::announce(const RecordStripeEvent& command, Batch& batch)
{
    const StripeEvent& event = command.event;
    m_payments.events.want(eventKey(event));
    for (const auto& refund : event.refunds)
        batch.announceNested(resultOf(refund));
    if (const auto news = payoutNews(event))
        batch.announceNested(*news);
    (void)announceObject(event.checkoutSessionId, batch);
    const PaymentId* id = announceObject(event.paymentIntentId, batch);
    if (id != nullptr && (!event.refunds.empty() || event.amountRefunded))
        m_payments.refundsOf.want(*id);
    if (event.objectKind == "dispute") {
        if (const auto dispute = disputeOf(event, id == nullptr ? PaymentId() : *id))
            batch.announceNested(RecordDispute{*dispute});
    }
    if (!event.checkoutSessionId.isEmpty() && !event.paymentIntentId.isEmpty())
        m_payments.waiting.want(keyOf(event.paymentIntentId));
}

const char* StripeWebhookHandler::whyIgnored(const RecordStripeEvent& command) const
{
    if (command.event.livemode != m_expectLivemode)
        return "servery_webhooks_wrong_livemode_total";
    if (command.endpoint == StripeEndpoint::Connect && isAboutPayment(command.event.type))
        return "servery_webhooks_wrong_endpoint_total";
    if (command.endpoint == StripeEndpoint::Platform && !command.event.account.isEmpty())
        return "servery_webhooks_wrong_endpoint_total";
    return nullptr;
}

const Payment* StripeWebhookHandler::findPayment(const StripeEvent& event)
{
    if (const Payment* payment = m_payments.findByProviderKey(keyOf(event.checkoutSessionId)))
        return payment;
    return m_payments.findByProviderKey(keyOf(event.paymentIntentId));
}

Outcome StripeWebhookHandler::record(const RecordStripeEvent& command, Batch& batch)
{
    const StripeEvent& event = command.event;
    const QByteArray key = eventKey(event);
    if (m_payments.events.find(key) != nullptr) {
        batch.count("servery_webhooks_duplicate_total");
        return Reply{};
    }
    ProviderEvent row{key, event.type, "applied", {}, {}, batch.now()};
    if (const char* reason = whyIgnored(command)) {
        batch.count(reason);
        row.disposition = "ignored";
        m_payments.events.insert(key, row);
        return Reply{};
    }
    // Ours is known by its own id, whether or not the payment's object is.
    if (event.objectKind == "refund" && !event.refunds.empty() && isOurs(event.refunds.front())) {
        m_payments.events.insert(key, row);
        const Outcome outcome = batch.dispatch(resultOf(event.refunds.front()));
        return outcome ? outcome : Outcome(Reply{});
    }
    if (const auto news = payoutNews(event)) {
        const Outcome outcome = batch.dispatch(*news);
        if (outcome && outcome->body.contains(QLatin1String("unknown")))
            row.disposition = "ignored";
        m_payments.events.insert(key, row);
        return outcome ? Outcome(Reply{200, {}, outcome->seq}) : outcome;
    }
    const bool isRefund = event.objectKind == "refund" && !event.paymentIntentId.isEmpty();
    const bool matters = factOf(event).has_value() || event.objectKind == "dispute" || isRefund;
    const Payment* payment = matters ? findPayment(event) : nullptr;
    if (matters && payment == nullptr) {
        keepWaiting(command, batch);
        return Reply{};
    }
    if (!matters)
        row.disposition = "ignored";
    m_payments.events.insert(key, row);
    Reply reply;
    if (payment != nullptr)
        reply.seq = apply(*payment, event, batch);
    return reply;
}

void StripeWebhookHandler::keepWaiting(const RecordStripeEvent& command, Batch& batch)
{
    const StripeEvent& event = command.event;
    const QByteArray object =
        keyOf(event.checkoutSessionId.isEmpty() ? event.paymentIntentId : event.checkoutSessionId);
    const QByteArray key = eventKey(event);
    m_payments.events.insert(key, {key, event.type, "parked", {}, command.rawBody, batch.now()});
    if (!object.isEmpty())
        m_payments.wait(key, object, command.rawBody);
    batch.count("servery_webhooks_unmatched_total");
    if (!event.paymentIntentId.isEmpty() && event.checkoutSessionId.isEmpty())
        batch.enqueue({paymentjobs::resolve,
                       "resolve:" + event.paymentIntentId,
                       {},
                       paymentjobs::payload("intent", event.paymentIntentId),
                       {}});
}

std::int64_t StripeWebhookHandler::apply(const Payment& payment, const StripeEvent& event,
                                         Batch& batch)
{
    const PaymentId id = payment.id;
    const bool isNewIntent = !event.checkoutSessionId.isEmpty() &&
                             !event.paymentIntentId.isEmpty() && payment.providerPayment.isEmpty();
    if (isNewIntent)
        m_payments.linkPayment(id, event.paymentIntentId);
    std::int64_t seq = applyRefunds(id, event, batch);
    if (auto fact = factOf(event)) {
        if (fact->kind == PaymentFact::Kind::Refunded) {
            std::int64_t& told = m_payments.payments.change(id).toldRefundedCents;
            told = std::max(told, fact->amountCents);
            fact->amountCents = withoutFailed(told, namedOf(refundsOf(id, m_payments)));
        }
        seq = std::max(seq, m_handler.applyFact(id, *fact, batch));
    }
    if (const auto dispute = disputeOf(event, id))
        if (const Outcome outcome = batch.dispatch(RecordDispute{*dispute}))
            seq = std::max(seq, outcome->seq);
    if (isNewIntent)
        seq = std::max(seq, m_handler.applyWaiting(id, keyOf(event.paymentIntentId), batch));
    return seq;
}

bool StripeWebhookHandler::isOurs(const providers::stripe::Refund& refund)
{
    const Refund* known = refund.metadataRefundId.isEmpty()
                              ? nullptr
                              : m_payments.refunds.find(RefundId(refund.metadataRefundId));
    if (known == nullptr)
        return false;
    if (known->status != RefundStatus::Failed || known->providerRefund == refund.id)
        return true;
    // It was given up here, and was made there after all: as one that was made elsewhere.
    const std::vector<Refund> all = refundsOf(known->payment, m_payments);
    const bool isHeard = std::any_of(all.begin(), all.end(), [&](const Refund& each) {
        return each.providerRefund == refund.id;
    });
    return hasFailed(refund) && !isHeard;
}

std::int64_t StripeWebhookHandler::applyRefunds(const PaymentId& payment, const StripeEvent& event,
                                                Batch& batch)
{
    std::int64_t seq = 0;
    for (const auto& refund : event.refunds) {
        const Outcome outcome = isOurs(refund)
                                    ? batch.dispatch(resultOf(refund))
                                    : batch.dispatch(RecordRefundElsewhere{
                                          payment, refund.id, refund.amount, hasFailed(refund),
                                          QString::fromLatin1(refund.failureReason)});
        if (outcome)
            seq = std::max(seq, outcome->seq);
    }
    return seq;
}

Outcome StripeWebhookHandler::replay(const ReplayStripeEvent& command, Batch& batch)
{
    Reply reply;
    const auto event = providers::stripe::parseEvent(command.rawBody);
    if (const Payment* payment = m_payments.payments.find(command.payment); event && payment)
        reply.seq = apply(*payment, *event, batch);
    return reply;
}

Outcome StripeWebhookHandler::link(const LinkIntent& command, Batch& batch)
{
    const Payment* payment = m_payments.findByProviderKey(keyOf(command.session));
    if (payment == nullptr || !payment->providerPayment.isEmpty())
        return Reply{};
    const PaymentId id = payment->id;
    m_payments.linkPayment(id, command.intent);
    Reply reply;
    reply.seq = m_handler.applyWaiting(id, keyOf(command.intent), batch);
    return reply;
}

} // namespace servery
