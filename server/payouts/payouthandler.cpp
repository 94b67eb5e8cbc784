#include "server/payouts/payouthandler.h"

#include "core/protocol/names.h"
#include "server/payouts/payoutjobs.h"
#include "server/payouts/payoutview.h"

#include <algorithm>
#include <set>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

const QByteArray provider = "stripe";
const QString providerName = QStringLiteral("Stripe");

struct PayoutDifferenceKind
{
    static constexpr const char* prefix = "dif_";
};

// A later telling of the same is kept, so that an older one does not count after it.
bool saysTheSame(const Payout& before, const Payout& after)
{
    return before.status == after.status && before.arrivalAt == after.arrivalAt &&
           before.failureCode == after.failureCode && before.isReconcilable == after.isReconcilable;
}

QByteArray nameBytes(QLatin1String name)
{
    return {name.data(), name.size()};
}

} // namespace

PayoutHandler::PayoutHandler(PayoutStore& payouts, PaymentStore& payments, MoneyQueueStore& queue,
                             OrderStore& orders, VenueStore& venues, LedgerPoster& ledger)
    : m_payouts(payouts),
      m_payments(payments),
      m_queue(queue),
      m_orders(orders),
      m_venues(venues),
      m_ledger(ledger)
{}

Outcome PayoutHandler::claim(const ClaimStripeAccount& command)
{
    const VenueId* owner = m_payouts.accounts.find(command.account);
    if (owner != nullptr && *owner != command.venue)
        return fail(errors::stripeAccountTaken, QString::fromLatin1(command.account));
    // The working set may outlive this decision; keep it true for the rest of the batch.
    if (owner == nullptr && !command.venue.isEmpty())
        m_payouts.accounts.loaded(command.account, command.venue);
    return Reply{};
}

Outcome PayoutHandler::setAccount(const SetStripeAccount& command)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    if (!command.account.isEmpty())
        if (Outcome free = claim({command.account, venue->id}); !free)
            return free;
    VenueSettings& changed = m_venues.venues.change(venue->id);
    changed.stripeAccount = command.account;
    changed.applicationFeeBasisPoints =
        command.applicationFeeBasisPoints.value_or(changed.applicationFeeBasisPoints);
    Reply reply;
    reply.body = {{QLatin1String("stripeAccount"), QString::fromLatin1(changed.stripeAccount)},
                  {QLatin1String("applicationFeeBasisPoints"), changed.applicationFeeBasisPoints}};
    return reply;
}

void PayoutHandler::registerWith(engine::Engine& engine)
{
    engine.handle<RecordPayoutNews>([this](const auto& c, Batch& b) { announceNews(c, b); },
                                    [this](const auto& c, Batch& b) { return takeNews(c, b); });
    engine.handle<ClaimStripeAccount>(
        [this](const auto& c, Batch&) { m_payouts.accounts.want(c.account); },
        [this](const auto& c, Batch&) { return claim(c); });
    engine.handle<SetStripeAccount>(
        [this](const auto& c, Batch&) {
            m_venues.wantSlug(c.storeSlug);
            if (!c.account.isEmpty())
                m_payouts.accounts.want(c.account);
        },
        [this](const auto& c, Batch&) { return setAccount(c); });
    engine.handle<RecordPayouts>(
        [this](const auto& c, Batch& b) {
            for (const PayoutNews& news : c.news)
                announceNews({news}, b);
        },
        [this](const auto& c, Batch& b) {
            Reply reply;
            for (const PayoutNews& news : c.news)
                if (const Outcome outcome = takeNews({news}, b))
                    reply.seq = std::max(reply.seq, outcome->seq);
            return Outcome(reply);
        });
    engine.handle<RecordPayoutLines>(
        [this](const auto& c, Batch& b) {
            m_payouts.payouts.want(c.payout);
            m_payouts.waitingBefore.want(c.payout);
            for (const ProviderLine& line : c.lines)
                if (!line.intent.isEmpty())
                    m_payments.providerObjects.want(providerKey(provider, line.intent));
            if (const Payout* payout = m_payouts.payouts.known(c.payout))
                announceBooks(*payout, b);
        },
        [this](const auto& c, Batch& b) { return takeLines(c, b); });
    engine.handle<AcceptDifference>(
        [this](const auto& c, Batch& b) {
            m_payouts.payouts.want(c.payout);
            m_payouts.differences.want(c.difference);
            b.wantSequence(c.staff.venue);
        },
        [this](const auto& c, Batch& b) { return accept(c, b); });
    engine.handle<PlanPayoutSweeps>([](const auto&, Batch&) {},
                                    [this](const auto& c, Batch& b) { return planSweeps(c, b); });
}

void PayoutHandler::announceNews(const RecordPayoutNews& command, Batch& batch)
{
    m_payouts.payouts.want(command.news.id);
    m_payouts.accounts.want(command.news.account);
    if (const VenueId* venue = m_payouts.accounts.known(command.news.account)) {
        batch.wantSequence(*venue);
        m_ledger.announce(*venue, command.news.currency,
                          {accountOf(PayoutPlace::AtProvider, provider),
                           accountOf(PayoutPlace::InTransit, provider),
                           accountOf(PayoutPlace::InBank, provider)});
    }
}

void PayoutHandler::announceBooks(const Payout& payout, Batch& batch)
{
    batch.wantSequence(payout.venue);
    m_venues.venues.want(payout.venue);
    m_payouts.books.want(PayoutStore::booksKey(payout.venue, payout.currency));
}

Outcome PayoutHandler::takeNews(const RecordPayoutNews& command, Batch& batch)
{
    const PayoutNews& news = command.news;
    const VenueId* venue = m_payouts.accounts.find(news.account);
    if (venue == nullptr) {
        batch.count("servery_payouts_unknown_account_total");
        Reply reply;
        reply.body.insert(QLatin1String("unknown"), true);
        return reply;
    }
    const Payout* known = m_payouts.payouts.find(news.id);
    if (known != nullptr && known->venue != *venue)
        return Reply{};
    const bool isNew = known == nullptr;
    const Payout before = isNew ? payoutFrom(news, *venue, batch.now()) : *known;
    if (isNew) {
        m_payouts.payouts.insert(news.id, before);
    } else {
        const auto after = afterNews(before, news, batch.now());
        if (!after)
            return Reply{};
        m_payouts.payouts.change(news.id) = *after;
    }
    move(news.id, placeOf(before.status), batch);
    const Payout after = *m_payouts.payouts.find(news.id);
    if (!isNew && saysTheSame(before, after))
        return Reply{};
    if (after.isReconcilable && after.reconciliation == Reconciliation::Waiting &&
        (isNew || !before.isReconcilable))
        batch.enqueue({payoutjobs::reconcile,
                       "reconcile:" + after.id,
                       after.venue,
                       R"({"payoutId":")" + after.id + R"(","account":")" + after.account + R"("})",
                       {}});
    Reply reply;
    reply.seq = emitPayout(after, batch);
    if (after.status == PayoutStatus::Failed && (isNew || before.status != PayoutStatus::Failed))
        reply.seq = raiseAlarm(after, "payout_failed", batch);
    return reply;
}

void PayoutHandler::move(const QByteArray& id, PayoutPlace from, Batch& batch)
{
    Payout& payout = m_payouts.payouts.change(id);
    const PayoutPlace to = placeOf(payout.status);
    const auto step = [&](PayoutPlace start, PayoutPlace end) {
        ledger::Transaction transaction{payout.venue, causeOf(end), payout.id};
        transaction.postings = payoutPostings(start, end, payout, provider);
        if (transaction.postings.empty())
            return;
        ++payout.ledgerRevision;
        transaction.key = payout.id + '/' + QByteArray::number(qlonglong{payout.ledgerRevision});
        transaction.subject = payout.id;
        (void)m_ledger.post(std::move(transaction), batch);
    };
    // Also one that is heard of when it has failed already was on its way first.
    if (payout.ledgerRevision == 0) {
        step(PayoutPlace::AtProvider, PayoutPlace::InTransit);
        step(PayoutPlace::InTransit, to);
    } else {
        step(from, to);
    }
}

void PayoutHandler::identify(std::vector<ProviderLine>& lines)
{
    for (const ProviderLine& line : lines)
        if (!line.intent.isEmpty())
            m_payments.providerObjects.want(providerKey(provider, line.intent));
    for (ProviderLine& line : lines)
        if (const PaymentId* id = line.intent.isEmpty() ? nullptr
                                                        : m_payments.providerObjects.find(
                                                              providerKey(provider, line.intent))) {
            line.payment = *id;
            m_payments.payments.want(*id);
        }
    for (ProviderLine& line : lines)
        if (const Payment* payment =
                line.payment.isEmpty() ? nullptr : m_payments.payments.find(line.payment)) {
            line.order = payment->order;
            if (!line.order.isEmpty())
                m_orders.orders.want(line.order);
        }
    for (ProviderLine& line : lines)
        if (const Order* order = line.order.isEmpty() ? nullptr : m_orders.orders.find(line.order))
            line.orderNumber = order->number;
}

bool PayoutHandler::isPaidBefore(const VenueId& venue, const QByteArray& key)
{
    return m_payouts.known.find(PayoutStore::lineKey(venue, key)) != nullptr;
}

void PayoutHandler::nameSentAgain(const VenueId& venue, std::vector<ProviderLine>& lines)
{
    // Without an account of its own nothing is transferred to a venue.
    const VenueSettings* settings = m_venues.venues.find(venue);
    if (settings == nullptr || settings->stripeAccount.isEmpty())
        return;
    std::vector<ProviderLine*> charges;
    for (ProviderLine& line : lines)
        if (line.kind == PayoutLineKind::Charge && !line.payment.isEmpty())
            charges.push_back(&line);
    std::stable_sort(charges.begin(), charges.end(),
                     [](const auto* a, const auto* b) { return a->at < b->at; });
    std::set<QByteArray> seen;
    for (ProviderLine* line : charges) {
        const QByteArray once = onceKeyOf(*line);
        const bool isKnown = !seen.insert(line->id).second || isPaidBefore(venue, line->id);
        const bool isFirst = seen.insert(once).second && !isPaidBefore(venue, once);
        if (isKnown || isFirst)
            continue;
        const std::vector<QByteArray>* disputes = m_queue.disputesOf.find(line->payment);
        if (disputes != nullptr && !disputes->empty())
            line->kind = PayoutLineKind::DisputeReversal;
    }
}

ReconciliationInput PayoutHandler::inputFor(const Payout& payout, std::vector<ProviderLine> lines)
{
    ReconciliationInput input;
    input.payout = payout;
    input.providerName = providerName;
    if (const VenueSettings* venue = m_venues.venues.find(payout.venue))
        input.timeZone = venue->timeZone;
    const OpenBooks* open =
        m_payouts.books.find(PayoutStore::booksKey(payout.venue, payout.currency));
    input.open = open->lines;
    for (const LedgerLine& line : input.open)
        if (!line.order.isEmpty())
            m_orders.orders.want(line.order);
    for (LedgerLine& line : input.open)
        if (const Order* order = line.order.isEmpty() ? nullptr : m_orders.orders.find(line.order))
            line.orderNumber = order->number;
    for (const ProviderLine& line : lines)
        for (const QByteArray& key : {line.id, onceKeyOf(line)})
            if (!key.isEmpty())
                m_payouts.known.want(PayoutStore::lineKey(payout.venue, key));
    nameSentAgain(payout.venue, lines);
    for (const ProviderLine& line : lines)
        for (const QByteArray& key : {line.id, onceKeyOf(line)})
            if (!key.isEmpty() && isPaidBefore(payout.venue, key))
                input.paidBefore.push_back(key);
    const std::int64_t* waiting = m_payouts.waitingBefore.find(payout.id);
    input.isFirstOpen = waiting == nullptr || *waiting == 0;
    input.since = open->since;
    if (!input.since.isSet()) {
        for (const ProviderLine& line : lines)
            if (!input.since.isSet() || line.at < input.since)
                input.since = line.at;
    }
    input.provider = std::move(lines);
    return input;
}

Outcome PayoutHandler::takeLines(const RecordPayoutLines& command, Batch& batch)
{
    const Payout* known = m_payouts.payouts.find(command.payout);
    if (known == nullptr)
        return fail(errors::payoutNotFound);
    if (known->reconciliation != Reconciliation::Waiting)
        return Reply{};
    std::vector<ProviderLine> lines = command.lines;
    identify(lines);
    const ReconciliationInput input = inputFor(*known, std::move(lines));
    const ReconciliationResult result = reconcile(input);
    keep(input.payout, input, result, batch);
    moveCursor(input, result);
    Reply reply;
    const Payout after = *m_payouts.payouts.find(command.payout);
    reply.seq = emitPayout(after, batch);
    if (after.openDifferences > 0)
        reply.seq = raiseAlarm(after, "payout_difference", batch);
    return reply;
}

void PayoutHandler::keep(const Payout& payout, const ReconciliationInput& input,
                         const ReconciliationResult& result, Batch& batch)
{
    Payout& after = m_payouts.payouts.change(payout.id);
    after.expectedCents = result.expectedCents;
    after.orderCount = result.orderCount;
    after.openDifferences = static_cast<std::int64_t>(result.differences.size());
    after.reconciliation =
        result.differences.empty() ? Reconciliation::Matches : Reconciliation::Differs;
    after.updatedAt = batch.now();
    for (const ProviderLine& line : input.provider)
        m_payouts.addLine(after, line);
    for (const Difference& what : result.differences) {
        PayoutDifference row;
        row.id = newId<Id<PayoutDifferenceKind>>(batch.now(), batch.random()).bytes();
        row.payout = payout.id;
        row.venue = payout.venue;
        row.what = what;
        m_payouts.differences.insert(row.id, row);
        batch.count("servery_payout_differences_total");
    }
    for (const std::int64_t number : result.settled)
        m_payouts.settle({payout.venue, number, payout.id, false});
    for (const std::int64_t number : result.missing)
        m_payouts.settle({payout.venue, number, payout.id, true});
}

// The search goes on from the first transaction that is still open.
void PayoutHandler::moveCursor(const ReconciliationInput& input, const ReconciliationResult& result)
{
    const QByteArray key = PayoutStore::booksKey(input.payout.venue, input.payout.currency);
    OpenBooks& open = m_payouts.books.change(key);
    if (!open.since.isSet())
        open.since = input.since;
    const std::vector<std::int64_t>& settled = result.settled;
    std::int64_t last = open.cursor;
    std::int64_t first = 0;
    for (const LedgerLine& line : open.lines) {
        const bool isSettled =
            std::find(settled.begin(), settled.end(), line.numbers.front()) != settled.end();
        last = std::max(last, line.numbers.back() + 1);
        // What was posted before anything was compared never comes.
        const bool isForgotten = line.at < open.since;
        if (!isSettled && !isForgotten && (first == 0 || line.numbers.front() < first))
            first = line.numbers.front();
    }
    open.cursor = first > 0 ? first : last;
    std::erase_if(open.lines, [&](const LedgerLine& line) {
        return std::find(settled.begin(), settled.end(), line.numbers.front()) != settled.end();
    });
}

Outcome PayoutHandler::accept(const AcceptDifference& command, Batch& batch)
{
    const Payout* payout = m_payouts.payouts.find(command.payout);
    if (payout == nullptr || payout->venue != command.staff.venue)
        return fail(errors::payoutNotFound);
    if (!mayDo(command.staff.role, StaffAction::ReadLedger))
        return fail(errors::forbidden);
    const PayoutDifference* known = m_payouts.differences.find(command.difference);
    if (known == nullptr || known->payout != command.payout)
        return fail(errors::differenceNotFound);
    if (!known->isOpen)
        return fail(errors::differenceDecided);
    PayoutDifference& row = m_payouts.differences.change(command.difference);
    row.isOpen = false;
    row.decidedBy = command.staff.staff;
    row.decidedName = command.staff.name;
    row.decidedAt = batch.now();
    row.reason = command.reason;
    ledger::Transaction transaction{row.venue, ledger::Cause::Correction, row.id};
    transaction.subject = row.payout;
    transaction.actor = row.decidedBy.bytes();
    transaction.memo = command.reason;
    Difference what = row.what;
    what.payment = m_payouts.paymentOf(row.payout, what.transaction);
    transaction.postings = correctionOf(what, provider, payout->currency);
    if (!transaction.postings.empty())
        row.correction = m_ledger.post(std::move(transaction), batch);
    Payout& after = m_payouts.payouts.change(command.payout);
    --after.openDifferences;
    if (after.openDifferences == 0)
        after.reconciliation = Reconciliation::Accepted;
    after.updatedAt = batch.now();
    Reply reply;
    reply.body = toJson(row, after.currency);
    reply.seq = emitPayout(after, batch);
    if (after.openDifferences == 0)
        reply.seq = batch.emitEvent(after.venue, engine::Audience::Manager,
                                    nameBytes(protocol::events::alarmCleared), after.id,
                                    {{QLatin1String("kind"), QLatin1String("payout_difference")},
                                     {QLatin1String("payoutId"), QString::fromUtf8(after.id)}});
    return reply;
}

Outcome PayoutHandler::planSweeps(const PlanPayoutSweeps& command, Batch& batch)
{
    const qlonglong since = (batch.now().ms - payoutjobs::lookBackMs) / 1000;
    for (const QByteArray& account : command.accounts)
        batch.enqueue(
            {payoutjobs::sweep,
             "sweep:" + account + ':' + command.round,
             {},
             R"({"account":")" + account + R"(","since":)" + QByteArray::number(since) + '}',
             {}});
    return Reply{};
}

std::int64_t PayoutHandler::emitPayout(const Payout& payout, Batch& batch)
{
    return batch.emitEvent(payout.venue, engine::Audience::Manager,
                           nameBytes(protocol::events::payoutUpdated), payout.id, toJson(payout));
}

std::int64_t PayoutHandler::raiseAlarm(const Payout& payout, const char* kind, Batch& batch)
{
    batch.count("servery_alarms_total");
    QJsonObject data = toJson(payout);
    data.insert(QLatin1String("kind"), QLatin1String(kind));
    return batch.emitEvent(payout.venue, engine::Audience::Manager,
                           nameBytes(protocol::events::alarmRaised), payout.id, data);
}

} // namespace servery
