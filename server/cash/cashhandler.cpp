#include "server/cash/cashhandler.h"

#include "core/ledger/bookings.h"
#include "core/orders/ordercommands.h"
#include "core/payments/paymentcommands.h"
#include "core/protocol/names.h"

#include <QJsonArray>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using ledger::Account;
using ledger::AccountKind;
using Kind = RunDrawerAction::Kind;

Account drawerOf(const DrawerSession& session)
{
    return {AccountKind::CashDrawer, session.id.bytes()};
}

DrawerMoveKind moveOf(Kind kind)
{
    switch (kind) {
    case Kind::PayIn:
        return DrawerMoveKind::PayIn;
    case Kind::PayOut:
        return DrawerMoveKind::PayOut;
    case Kind::Drop:
        return DrawerMoveKind::Drop;
    default:
        return DrawerMoveKind::NoSale;
    }
}

ExpectedCash shownTo(Role role)
{
    return role == Role::Manager ? ExpectedCash::Shown : ExpectedCash::Hidden;
}

} // namespace

CashHandler::CashHandler(DrawerStore& drawers, PaymentStore& payments, OrderStore& orders,
                         VenueStore& venues, LedgerPoster& ledger)
    : m_drawers(drawers), m_payments(payments), m_orders(orders), m_venues(venues), m_ledger(ledger)
{}

void CashHandler::registerWith(engine::Engine& engine)
{
    engine.handle<RunDrawerAction>(
        [this](const auto& c, Batch& b) { announceDrawer(c.staff.venue, b); },
        [this](const auto& c, Batch& b) { return runAction(c, b); });
    engine.handle<TakeCash>(
        [this](const auto& c, Batch& b) {
            announceDrawer(c.staff.venue, b);
            b.announceNested(RecordPaymentFact{c.payment});
            if (const Payment* payment = m_payments.payments.known(c.payment); c.tipCents != 0)
                if (payment != nullptr)
                    b.announceNested(AddTip{payment->order});
        },
        [this](const auto& c, Batch& b) { return take(c, b); });
    engine.handle<TakeTopUp>([this](const auto& c, Batch& b) { announceDrawer(c.staff.venue, b); },
                             [this](const auto& c, Batch& b) { return takeTopUp(c, b); });
    engine.handle<GiveCashBack>(
        [this](const auto& c, Batch& b) {
            announceDrawer(c.staff.venue, b);
            b.announceNested(RecordRefundResult{c.refund});
        },
        [this](const auto& c, Batch& b) { return giveBack(c, b); });
    engine.handle<SetCashPolicy>([this](const auto& c, Batch&) { m_venues.wantSlug(c.storeSlug); },
                                 [this](const auto& c, Batch& b) { return setPolicy(c, b); });
}

void CashHandler::announceDrawer(const VenueId& venue, Batch& batch)
{
    m_venues.venues.want(venue);
    m_drawers.registers.want(venue);
    batch.wantSequence(venue);
    const DrawerRegister* known = m_drawers.registers.known(venue);
    if (known != nullptr && !known->openSession.isEmpty())
        m_drawers.sessions.want(known->openSession);
}

DrawerRegister& CashHandler::registerOf(const VenueId& venue)
{
    if (m_drawers.registers.find(venue) == nullptr)
        return m_drawers.registers.insert(venue, {});
    return m_drawers.registers.change(venue);
}

const DrawerSession* CashHandler::openSession(const VenueId& venue)
{
    const DrawerRegister* known = m_drawers.registers.find(venue);
    return known == nullptr || known->openSession.isEmpty()
               ? nullptr
               : m_drawers.sessions.find(known->openSession);
}

Outcome CashHandler::runAction(const RunDrawerAction& command, Batch& batch)
{
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    if (command.kind == Kind::Open)
        return open(command, batch);
    const DrawerSession* session = openSession(command.staff.venue);
    if (session == nullptr)
        return fail(errors::drawerClosed);
    if (command.kind == Kind::Count)
        return count(command, *session, batch);
    if (command.kind == Kind::Close)
        return close(command, *session, batch);
    return moveCash(command, *session, batch);
}

Outcome CashHandler::open(const RunDrawerAction& command, Batch& batch)
{
    const VenueSettings* venue = m_venues.venues.find(command.staff.venue);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    if (openSession(venue->id) != nullptr)
        return fail(errors::drawerAlreadyOpen);
    if (command.amountCents < 0 || command.amountCents > limits::cashCents ||
        cashAmountOf(command.amountCents, venue->currency) != command.amountCents)
        return fail(errors::cashAmountInvalid);
    DrawerSession session;
    session.id = newId<DrawerSessionId>(batch.now(), batch.random());
    session.venue = venue->id;
    session.currency = venue->currency;
    session.openedBy = command.staff.staff;
    session.openedByName = command.staff.name;
    session.openedAt = batch.now();
    session.floatCents = command.amountCents;
    m_drawers.sessions.insert(session.id, session);
    registerOf(venue->id).openSession = session.id;
    const DrawerMove move = record(session, DrawerMoveKind::Open, session.floatCents, command.staff,
                                   command.reason, {}, batch);
    if (session.floatCents > 0)
        post(session, move, ledger::Cause::DrawerOpened,
             ledger::transfer({AccountKind::Safe}, drawerOf(session), session.floatCents,
                              session.currency),
             batch);
    Reply reply;
    reply.body = drawerReport(session, shownTo(command.staff.role));
    reply.seq = emitDrawer(session, DrawerMoveKind::Open, batch);
    return reply;
}

Outcome CashHandler::moveCash(const RunDrawerAction& command, const DrawerSession& session,
                              Batch& batch)
{
    const DrawerMoveKind kind = moveOf(command.kind);
    const auto after = afterMove(session, kind, command.amountCents, command.reason);
    if (!after)
        return Failure<Error>{after.error()};
    const bool takesOut = kind == DrawerMoveKind::PayOut || kind == DrawerMoveKind::Drop;
    const std::int64_t amount = kind == DrawerMoveKind::NoSale ? 0
                                : takesOut                     ? -command.amountCents
                                                               : command.amountCents;
    m_drawers.sessions.change(session.id) = *after;
    const DrawerMove move = record(*after, kind, amount, command.staff, command.reason, {}, batch);
    const Account drawer = drawerOf(*after);
    const QByteArray& currency = after->currency;
    if (kind == DrawerMoveKind::PayIn)
        post(*after, move, ledger::Cause::DrawerPaidIn,
             ledger::transfer({AccountKind::PettyCash}, drawer, amount, currency), batch);
    else if (kind == DrawerMoveKind::PayOut)
        post(*after, move, ledger::Cause::DrawerPaidOut,
             ledger::transfer(drawer, {AccountKind::PettyCash}, -amount, currency), batch);
    else if (kind == DrawerMoveKind::Drop)
        post(*after, move, ledger::Cause::DrawerDropped,
             ledger::transfer(drawer, {AccountKind::Safe}, -amount, currency), batch);
    Reply reply;
    reply.body = drawerReport(*after, shownTo(command.staff.role));
    reply.seq = emitDrawer(*after, kind, batch);
    return reply;
}

Outcome CashHandler::count(const RunDrawerAction& command, const DrawerSession& session,
                           Batch& batch)
{
    const auto result = resultOf(session, registerOf(session.venue).policy, command.counts);
    if (!result)
        return Failure<Error>{result.error()};
    DrawerSession& after = m_drawers.sessions.change(session.id);
    ++after.countTries;
    // What was seen and counted stays on record, so that a second count cannot hide the first.
    (void)record(after, DrawerMoveKind::Count, result->countedCents, command.staff, command.reason,
                 {}, batch);
    Reply reply;
    reply.body = toJson(*result);
    reply.seq = emitDrawer(after, DrawerMoveKind::Count, batch);
    return reply;
}

Outcome CashHandler::close(const RunDrawerAction& command, const DrawerSession& session,
                           Batch& batch)
{
    const CashPolicy policy = m_drawers.registers.find(session.venue)->policy;
    const auto result = resultOf(session, policy, command.counts);
    if (!result)
        return Failure<Error>{result.error()};
    if (const auto allowed = mayClose(*result, policy, command.staff.role, command.reason);
        !allowed)
        return Failure<Error>{allowed.error()};
    DrawerRegister& drawers = registerOf(session.venue);
    DrawerSession& after = m_drawers.sessions.change(session.id);
    after.isOpen = false;
    after.closedAt = batch.now();
    after.closedBy = command.staff.staff;
    after.countedCents = result->countedCents;
    after.zNumber = ++drawers.lastZ;
    drawers.openSession = {};
    const DrawerMove move = record(after, DrawerMoveKind::Close, result->countedCents,
                                   command.staff, command.reason, {}, batch);
    auto postings = ledger::drawerClosing(drawerOf(after), result->expectedCents,
                                          result->countedCents, after.currency);
    if (!postings.empty())
        post(after, move, ledger::Cause::DrawerClosed, std::move(postings), batch);
    Reply reply;
    reply.body = closingReport(after, {command.counts, *result, command.staff.name, command.reason,
                                       policy, leftOpen(session.venue)});
    m_drawers.addReport({after.venue, after.zNumber, after.id, batch.now(), reply.body});
    reply.seq = emitDrawer(after, DrawerMoveKind::Close, batch);
    return reply;
}

LeftOpen CashHandler::leftOpen(const VenueId& venue)
{
    QHash<PaymentId, std::int64_t> awaited;
    for (const AwaitedCash& each : m_drawers.awaitedNow(venue))
        awaited.insert(each.payment, each.amountCents);
    QHash<RefundId, std::int64_t> refunds;
    for (const DueCashRefund& each : m_drawers.refundsDueNow(venue))
        refunds.insert(each.refund, each.amountCents);
    // What this batch decided is not in the database yet.
    for (const auto* ids : {&m_payments.payments.inserted(), &m_payments.payments.changed()})
        for (const PaymentId& id : *ids) {
            const Payment& payment = m_payments.payments.at(id);
            if (payment.venue != venue || payment.flow != PaymentFlow::Cash)
                continue;
            awaited.remove(id);
            if (payment.progress == PaymentProgress::Pending)
                awaited.insert(id, payment.amountCents);
        }
    for (const auto* ids : {&m_payments.refunds.inserted(), &m_payments.refunds.changed()})
        for (const RefundId& id : *ids) {
            const Refund& refund = m_payments.refunds.at(id);
            const Payment* payment = m_payments.payments.find(refund.payment);
            if (payment == nullptr || payment->venue != venue || payment->flow != PaymentFlow::Cash)
                continue;
            refunds.remove(id);
            if (refund.status == RefundStatus::Requested)
                refunds.insert(id, refund.amountCents);
        }
    LeftOpen open{awaited.size(), 0, refunds.size(), 0};
    for (const std::int64_t cents : awaited)
        open.awaitedCents += cents;
    for (const std::int64_t cents : refunds)
        open.refundsCents += cents;
    return open;
}

Outcome CashHandler::take(const TakeCash& command, Batch& batch)
{
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr || payment->venue != command.staff.venue)
        return fail(errors::paymentNotFound);
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    if (payment->flow != PaymentFlow::Cash || !isOpen(*payment))
        return fail(errors::paymentNotOpen, {},
                    {{QLatin1String("status"), QString::fromLatin1(toString(payment->progress))}});
    const Order* order = m_orders.orders.find(payment->order);
    if (order == nullptr || !mayBePaid(*order))
        return fail(errors::invalidTransition, {},
                    {{QLatin1String("state"),
                      order == nullptr ? QString() : QString(toString(order->state))}});
    const DrawerSession* session = openSession(payment->venue);
    if (session == nullptr)
        return fail(errors::drawerClosed);
    if (command.tipCents < 0 || command.tipCents > limits::cashCents)
        return fail(errors::tipInvalid);
    Payment asked = *payment;
    asked.amountCents += command.tipCents;
    const std::int64_t tendered =
        command.tenderedCents.value_or(cashAmountOf(asked.amountCents, asked.currency));
    const auto sale = cashSale(asked.amountCents, tendered, asked.currency);
    if (!sale)
        return Failure<Error>{sale.error()};
    const std::int64_t rounded = sale->dueCents - asked.amountCents;
    // The last that may be refused; from here on it is recorded.
    if (command.tipCents > 0)
        if (const Outcome tipped = batch.dispatch(AddTip{asked.order, command.tipCents}); !tipped)
            return tipped;
    DrawerSession& after = m_drawers.sessions.change(session->id);
    after.salesCents += sale->dueCents;
    ++after.saleCount;
    Payment& paid = m_payments.payments.change(asked.id);
    paid.drawerSession = after.id;
    paid.amountCents = asked.amountCents;
    const Outcome settled = batch.dispatch(RecordPaymentFact{
        asked.id,
        {},
        PaymentFact{PaymentFact::Kind::Succeeded, batch.now(), asked.amountCents, asked.currency}});
    if (!settled)
        return settled;
    const DrawerMove move = record(after, DrawerMoveKind::Sale, sale->dueCents, command.staff, {},
                                   asked.id.bytes(), batch);
    if (rounded != 0)
        post(after, move, ledger::Cause::CashRounded,
             ledger::transfer({AccountKind::CashOverShort}, drawerOf(after), rounded,
                              after.currency),
             batch);
    Reply reply;
    reply.body = {{QLatin1String("paymentId"), asked.id.toString()},
                  {QLatin1String("orderId"), asked.order.toString()},
                  {QLatin1String("dueCents"), qint64{sale->dueCents}},
                  {QLatin1String("tipCents"), qint64{command.tipCents}},
                  {QLatin1String("tenderedCents"), qint64{tendered}},
                  {QLatin1String("changeCents"), qint64{sale->changeCents}},
                  {QLatin1String("change"), toJson(sale->change)}};
    reply.seq = emitDrawer(after, DrawerMoveKind::Sale, batch);
    return reply;
}

Outcome CashHandler::takeTopUp(const TakeTopUp& command, Batch& batch)
{
    const DrawerSession* session = openSession(command.staff.venue);
    if (session == nullptr)
        return fail(errors::drawerClosed);
    // Credit is bought in what notes and coins make, so that nothing is rounded.
    if (cashAmountOf(command.amountCents, session->currency) != command.amountCents)
        return fail(errors::cashAmountInvalid);
    const std::int64_t tendered = command.tenderedCents.value_or(command.amountCents);
    const auto sale = cashSale(command.amountCents, tendered, session->currency);
    if (!sale)
        return Failure<Error>{sale.error()};
    DrawerSession& after = m_drawers.sessions.change(session->id);
    after.topUpsCents += command.amountCents;
    const DrawerMove move =
        record(after, DrawerMoveKind::TopUp, command.amountCents, command.staff, {}, {}, batch);
    Reply reply;
    reply.body = {{QLatin1String("sessionId"), after.id.toString()},
                  {QLatin1String("moveId"), move.id.toString()},
                  {QLatin1String("tenderedCents"), qint64{tendered}},
                  {QLatin1String("changeCents"), qint64{sale->changeCents}}};
    reply.seq = emitDrawer(after, DrawerMoveKind::TopUp, batch);
    return reply;
}

Outcome CashHandler::giveBack(const GiveCashBack& command, Batch& batch)
{
    const Refund* refund = m_payments.refunds.find(command.refund);
    if (refund == nullptr || refund->venue != command.staff.venue)
        return fail(errors::refundNotFound);
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    const Payment* payment = m_payments.payments.find(refund->payment);
    if (payment == nullptr || payment->flow != PaymentFlow::Cash ||
        refund->status != RefundStatus::Requested)
        return fail(errors::refundNotDue);
    const DrawerSession* session = openSession(refund->venue);
    if (session == nullptr)
        return fail(errors::drawerClosed);
    const std::int64_t given = cashAmountOf(refund->amountCents, refund->currency);
    // The drawer must hold what leaves it before the rounding is posted too.
    if (std::max(given, refund->amountCents) > expectedCents(*session))
        return fail(errors::drawerInsufficient);
    const Refund asked = *refund;
    DrawerSession& after = m_drawers.sessions.change(session->id);
    after.refundsCents += given;
    ++after.refundCount;
    m_payments.payments.change(asked.payment).refundSession = after.id;
    const Outcome settled = batch.dispatch(RecordRefundResult{asked.id, RefundStatus::Succeeded});
    if (!settled)
        return settled;
    const DrawerMove move = record(after, DrawerMoveKind::Refund, -given, command.staff,
                                   asked.reason, asked.id.bytes(), batch);
    if (given != asked.amountCents)
        post(after, move, ledger::Cause::CashRounded,
             ledger::transfer(drawerOf(after), {AccountKind::CashOverShort},
                              given - asked.amountCents, after.currency),
             batch);
    Reply reply;
    reply.body = {{QLatin1String("refundId"), asked.id.toString()},
                  {QLatin1String("amountCents"), qint64{given}}};
    reply.seq = emitDrawer(after, DrawerMoveKind::Refund, batch);
    return reply;
}

Outcome CashHandler::setPolicy(const SetCashPolicy& command, Batch&)
{
    const VenueSettings* venue = m_venues.findBySlug(command.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    registerOf(venue->id).policy = command.policy;
    Reply reply;
    reply.body = {
        {QLatin1String("overShortLimitCents"), qint64{command.policy.overShortLimitCents}}};
    return reply;
}

DrawerMove CashHandler::record(const DrawerSession& session, DrawerMoveKind kind,
                               std::int64_t amountCents, const StaffPrincipal& staff,
                               const QString& reason, const QByteArray& cause, Batch& batch)
{
    const DrawerMove move{newId<DrawerMoveId>(batch.now(), batch.random()),
                          session.id,
                          session.venue,
                          kind,
                          amountCents,
                          cause,
                          reason,
                          staff.staff,
                          staff.name,
                          batch.now()};
    m_drawers.addMove(move);
    return move;
}

void CashHandler::post(const DrawerSession& session, const DrawerMove& move, ledger::Cause cause,
                       std::vector<ledger::Posting> postings, Batch& batch)
{
    ledger::Transaction transaction{session.venue, cause, move.id.bytes()};
    transaction.subject = session.id.bytes();
    transaction.actor = move.staff.bytes();
    transaction.memo = move.reason;
    transaction.postings = std::move(postings);
    (void)m_ledger.post(std::move(transaction), batch);
}

std::int64_t CashHandler::emitDrawer(const DrawerSession& session, DrawerMoveKind kind,
                                     Batch& batch)
{
    const QLatin1String name = protocol::events::drawerUpdated;
    return batch.emitEvent(
        session.venue, engine::Audience::Counter, QByteArray(name.data(), name.size()),
        session.id.bytes(),
        {{QLatin1String("sessionId"), session.id.toString()},
         {QLatin1String("state"), QLatin1String(session.isOpen ? "open" : "closed")},
         {QLatin1String("change"), QString::fromLatin1(toString(kind))},
         {QLatin1String("zNumber"), qint64{session.zNumber}}});
}

} // namespace servery
