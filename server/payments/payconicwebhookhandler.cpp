#include "server/payments/payconicwebhookhandler.h"

#include <vector>

namespace servery {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

PayconicWebhookHandler::PayconicWebhookHandler(PaymentStore& payments, PaymentHandler& handler)
    : m_payments(payments), m_handler(handler)
{}

void PayconicWebhookHandler::registerWith(engine::Engine& engine)
{
    engine.handle<RecordPayconicEvent>(
        [this](const auto& c, Batch& b) {
            m_payments.events.want(providerKey(c.provider, c.news.eventId));
            announce(c.provider, c.news, b);
        },
        [this](const auto& c, Batch& b) { return record(c, b); });
    engine.handle<ReplayPayconicEvent>([](const auto&, Batch&) {},
                                       [this](const auto& c, Batch& b) { return replay(c, b); });
}

void PayconicWebhookHandler::announce(const QByteArray& provider, const PayconicNews& news,
                                      Batch& batch)
{
    const QByteArray key = providerKey(provider, news.payment);
    m_payments.providerObjects.want(key);
    if (const PaymentId* id = m_payments.providerObjects.known(key)) {
        m_handler.announceFact(*id, batch);
        if (!news.refund.isEmpty())
            m_payments.refundsOf.want(*id);
    }
}

Outcome PayconicWebhookHandler::record(const RecordPayconicEvent& command, Batch& batch)
{
    const PayconicNews& news = command.news;
    const QByteArray key = providerKey(command.provider, news.eventId);
    if (m_payments.events.find(key) != nullptr) {
        batch.count("servery_webhooks_duplicate_total");
        return Reply{};
    }
    ProviderEvent row{key, news.type, "applied", {}, {}, batch.now()};
    m_payments.events.insert(key, row);
    if (const QByteArray other = waitsFor(command.provider, news); !other.isEmpty()) {
        batch.count("servery_webhooks_unmatched_total");
        m_payments.wait(key, other, command.rawBody);
        return Reply{};
    }
    return apply(command.provider, news, batch);
}

Outcome PayconicWebhookHandler::replay(const ReplayPayconicEvent& command, Batch& batch)
{
    const auto news = readPayconicNews(command.provider, command.rawBody);
    if (!news)
        return Reply{};
    // Another of the payment's refunds may still have no name.
    if (const QByteArray other = waitsFor(command.provider, *news); !other.isEmpty()) {
        m_payments.wait(providerKey(command.provider, news->eventId), other, command.rawBody);
        return Reply{};
    }
    return apply(command.provider, *news, batch);
}

QByteArray PayconicWebhookHandler::waitsFor(const QByteArray& provider, const PayconicNews& news)
{
    const QByteArray key = providerKey(provider, news.payment);
    const Payment* payment = m_payments.findByProviderKey(key);
    if (payment == nullptr)
        return key;
    if (news.refund.isEmpty() || findRefund(*payment, news) != nullptr)
        return {};
    // Ours, if the answer that names it is still on its way to us; otherwise somebody else's.
    if (const auto* ids = m_payments.refundsOf.find(payment->id))
        for (const RefundId& id : *ids)
            if (const Refund* refund = m_payments.refunds.find(id);
                refund->providerRefund.isEmpty() && refund->status == RefundStatus::Requested)
                return refundAnswerKey(provider, news.payment);
    return {};
}

const Refund* PayconicWebhookHandler::findRefund(const Payment& payment, const PayconicNews& news)
{
    const Refund* unheard = nullptr;
    const auto* ids = m_payments.refundsOf.find(payment.id);
    for (const RefundId& id : ids == nullptr ? std::vector<RefundId>{} : *ids) {
        const Refund* refund = m_payments.refunds.find(id);
        if (refund->providerRefund == news.refund)
            return refund;
        // Nobody was sure of it, or a person has said since that it went back.
        const bool isUnheard =
            refund->providerRefund.isEmpty() && refund->wallet.isEmpty() &&
            (refund->status == RefundStatus::Pending || refund->status == RefundStatus::Succeeded);
        if (isUnheard && news.state.amountCents == refund->amountCents)
            unheard = refund;
    }
    return unheard;
}

Outcome PayconicWebhookHandler::apply(const QByteArray& provider, const PayconicNews& news,
                                      Batch& batch)
{
    const Payment* payment = m_payments.findByProviderKey(providerKey(provider, news.payment));
    if (payment == nullptr)
        return Reply{};
    const Timestamp at = news.at.isSet() ? news.at : batch.now();
    const PaymentId id = payment->id;
    std::optional<PaymentFact> fact;
    if (news.refund.isEmpty()) {
        fact = factOf(news.state, *payment, at);
    } else if (const Refund* refund = findRefund(*payment, news)) {
        return batch.dispatch(
            RecordRefundResult{refund->id, news.refundStatus, news.refund, news.state.reason, {}});
    } else if (const std::int64_t cents = news.state.amountCents.value_or(0);
               news.refundStatus == RefundStatus::Succeeded && cents > 0) {
        // Not made by us. What went back without a name is from before names were kept.
        return batch.dispatch(RecordRefundElsewhere{id, news.refund, cents, false, {}, false});
    }
    Reply reply;
    if (fact)
        reply.seq = m_handler.applyFact(id, *fact, batch);
    if (fact && fact->kind == PaymentFact::Kind::Succeeded && news.state.feeCents)
        (void)batch.dispatch(RecordFees{id, *news.state.feeCents, 0, fact->currency, at});
    return reply;
}

} // namespace servery
