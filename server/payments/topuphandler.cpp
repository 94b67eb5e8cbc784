#include "server/payments/topuphandler.h"

#include "core/protocol/names.h"
#include "server/payments/paymentevents.h"
#include "server/payments/settling.h"

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using paymentevents::emitPayment;
using paymentevents::raiseAlarm;

constexpr PaymentFlow flow = PaymentFlow::Checkout;

Reply replyFor(const Payment& payment, std::int64_t seq)
{
    Reply reply;
    reply.body = {{QLatin1String("paymentId"), payment.id.toString()},
                  {QLatin1String("status"), QString::fromLatin1(toString(payment.progress))}};
    reply.seq = seq;
    return reply;
}

Failure<Error> wrongAmount()
{
    return fail(errors::amountInvalid, {},
                {{QLatin1String("minCents"), qint64{limits::topUpCentsLeast}},
                 {QLatin1String("maxCents"), qint64{limits::topUpCentsMost}}});
}

} // namespace

TopUpHandler::TopUpHandler(PaymentStore& payments, VenueStore& venues, CreditDesk& credit,
                           PaymentBooks& books, RefundHandler& refunds,
                           const PaymentProviders& providers)
    : m_payments(payments),
      m_venues(venues),
      m_credit(credit),
      m_books(books),
      m_refunds(refunds),
      m_providers(providers)
{}

void TopUpHandler::registerWith(engine::Engine& engine)
{
    engine.handle<StartTopUp>(
        [this](const auto& c, Batch& b) {
            m_credit.announceWallet(c.wallet, b);
            m_payments.openTopUps.want(c.wallet);
        },
        [this](const auto& c, Batch& b) { return start(c, b); });
}

void TopUpHandler::announceFact(const Payment& payment, Batch& batch)
{
    m_credit.announceWallet(payment.wallet, batch);
    m_venues.venues.want(payment.venue);
    m_books.announce(payment);
    batch.wantSequence(payment.venue);
}

Outcome TopUpHandler::start(const StartTopUp& command, Batch& batch)
{
    const Purse purse = m_credit.purseOf(command.wallet, batch);
    if (purse.venue.isEmpty())
        return fail(errors::walletNotFound);
    const VenueSettings* venue = m_venues.venues.find(purse.venue);
    PaymentProvider* provider = m_providers.find(flow);
    const QString method = methodOf(flow);
    if (!purse.isOpen || venue == nullptr || provider == nullptr || !provider->isConfigured() ||
        !venue->paymentMethods.contains(method))
        return fail(errors::methodUnavailable, method);
    if (command.amountCents < limits::topUpCentsLeast ||
        command.amountCents > limits::topUpCentsMost)
        return wrongAmount();
    if (const auto accepted = provider->accepts(command.amountCents, *venue); !accepted)
        return Failure<Error>{accepted.error()};
    if (command.amountCents > purse.roomCents)
        return fail(errors::walletFull, {},
                    {{QLatin1String("limitCents"), qint64{limits::walletCents}}});
    if (const Payment* same = useAgain(command.wallet, command.amountCents, batch))
        return replyFor(*same, 0);
    if (const int wait = m_begun.waitSeconds(command.wallet, batch.now()); wait > 0)
        return Failure<Error>{Error{errors::tooManyTopUps, {}, {}, wait}};
    Payment payment;
    payment.id = newId<PaymentId>(batch.now(), batch.random());
    payment.venue = venue->id;
    payment.flow = flow;
    payment.provider = provider->name();
    payment.currency = venue->currency;
    payment.amountCents = command.amountCents;
    payment.wallet = command.wallet;
    payment.createdAt = batch.now();
    payment.updatedAt = batch.now();
    if (const auto begun = provider->startTopUp(payment, *venue, batch); !begun)
        return Failure<Error>{begun.error()};
    m_begun.count(command.wallet, batch.now());
    m_payments.insertPayment(payment);
    return replyFor(payment, 0);
}

const Payment* TopUpHandler::useAgain(const WalletId& wallet, std::int64_t amountCents,
                                      Batch& batch)
{
    const auto* ids = m_payments.openTopUps.find(wallet);
    const Payment* same = nullptr;
    for (const PaymentId& id : ids == nullptr ? std::vector<PaymentId>{} : *ids) {
        const Payment* open = m_payments.payments.find(id);
        if (open == nullptr || !isOpen(*open))
            continue;
        if (open->amountCents == amountCents && same == nullptr)
            same = open;
        else
            (void)m_providers.of(*open).cancel(*open, batch); // its news will say so
    }
    return same;
}

Order TopUpHandler::asOrder(const Payment& payment, Batch& batch)
{
    return creditAsOrder(payment, m_credit.purseOf(payment.wallet, batch));
}

std::int64_t TopUpHandler::applyFact(const Payment& payment, const PaymentFact& fact, Batch& batch)
{
    const Payment before = payment;
    TopUpSettlement settled =
        settleTopUp(before, fact, m_credit.purseOf(before.wallet, batch), batch.now());
    const ledger::Cause cause = causeOf(fact, settled.settlement);
    return carryOut(before, std::move(settled), cause, batch);
}

std::int64_t TopUpHandler::carryOut(const Payment& before, TopUpSettlement settled,
                                    ledger::Cause cause, Batch& batch)
{
    const std::int64_t strayCents = settled.settlement.refundCents;
    const auto stray = strayKindOf(settled.settlement, m_venues.venues.find(before.venue));
    if (stray)
        settled.settlement = withheld(std::move(settled.settlement));
    const std::int64_t seq = record(before, settled, cause, batch);
    if (!stray)
        return seq;
    const Outcome parked =
        batch.dispatch(parkCommand(settled.settlement.payment, *stray, strayCents));
    return parked ? std::max(seq, parked->seq) : seq;
}

std::int64_t TopUpHandler::applyDisputes(const Payment& payment, const ApplyDisputes& command,
                                         Batch& batch)
{
    const Payment before = payment;
    TopUpSettlement settled = settleTopUpDisputes(
        before, command.totals, command.news, m_credit.purseOf(before.wallet, batch), batch.now());
    const ledger::Cause cause = causeOf(command.news, before, settled.settlement.payment);
    return carryOut(before, std::move(settled), cause, batch);
}

std::int64_t TopUpHandler::record(const Payment& before, const TopUpSettlement& settled,
                                  ledger::Cause cause, Batch& batch)
{
    const Settlement& settlement = settled.settlement;
    if (!settlement.changed)
        return 0;
    const Payment& after = settlement.payment;
    m_payments.payments.change(after.id) = after;
    m_books.record(before, cause, after.id.bytes(), batch);
    std::int64_t seq = 0;
    if (settled.creditCents != 0)
        seq = m_credit.move(
            {after.wallet, settled.creditCents,
             settled.creditCents > 0 ? WalletMoveKind::TopUp : WalletMoveKind::TakeBack,
             after.id.bytes()},
            batch);
    if (before.progress != PaymentProgress::Succeeded &&
        after.progress == PaymentProgress::Succeeded)
        seq = emitPayment(batch, protocol::events::paymentCompleted, after);
    if (settlement.refundCents > 0)
        (void)m_refunds.request(after, {settlement.refundCents, {}}, settlement.refundReason,
                                batch);
    if (!settlement.alarm.isEmpty())
        seq = raiseAlarm(batch, after, settlement.alarm);
    return seq;
}

Outcome TopUpHandler::accept(const Payment& payment, Batch& batch)
{
    const Payment before = payment;
    const Purse purse = m_credit.purseOf(before.wallet, batch);
    if (!purse.isOpen)
        return fail(errors::walletNotFound);
    if (before.receivedCents > purse.roomCents)
        return fail(errors::walletFull, {},
                    {{QLatin1String("limitCents"), qint64{limits::walletCents}}});
    const TopUpSettlement settled = acceptTopUp(before, purse, batch.now());
    const std::int64_t seq = record(before, settled, ledger::Cause::Correction, batch);
    return replyFor(m_payments.payments.at(before.id), seq);
}

} // namespace servery
