#include "server/transfers/transferhandler.h"

#include "core/orders/order.h"
#include "core/payments/paymentcommands.h"
#include "core/protocol/names.h"
#include "core/transfers/transferreference.h"
#include "server/payments/ordertab.h"

#include <QJsonArray>

#include <algorithm>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;
using Decision = DecideBankLine::Decision;

const char* nameOf(Decision decision)
{
    switch (decision) {
    case Decision::Accept:
        return "accept";
    case Decision::GiveBack:
        return "give_back";
    case Decision::Assign:
        return "assign";
    case Decision::Dismiss:
        return "dismiss";
    }
    return "";
}

bool isOffered(LineOutcome outcome, Decision decision)
{
    const auto offered = decisionsFor(outcome);
    return std::any_of(offered.begin(), offered.end(),
                       [&](const char* each) { return qstrcmp(each, nameOf(decision)) == 0; });
}

} // namespace

QJsonObject toJson(const BankLineRow& row)
{
    QJsonArray decisions;
    if (row.isOpen)
        for (const char* each : decisionsFor(row.outcome))
            decisions.append(QLatin1String(each));
    QJsonObject out{{QLatin1String("lineId"), row.id.toString()},
                    {QLatin1String("bookedOn"), QString::fromLatin1(row.line.bookedOn)},
                    {QLatin1String("amountCents"), qint64{row.line.amountCents}},
                    {QLatin1String("currency"), QString::fromLatin1(row.line.currency)},
                    {QLatin1String("text"), row.line.text},
                    {QLatin1String("payer"), row.line.payer},
                    {QLatin1String("outcome"), QString::fromLatin1(toString(row.outcome))},
                    {QLatin1String("open"), row.isOpen},
                    {QLatin1String("decisions"), decisions}};
    if (!row.payment.isEmpty())
        out.insert(QLatin1String("paymentId"), row.payment.toString());
    if (!row.decision.isEmpty())
        out.insert(QLatin1String("decision"), QString::fromLatin1(row.decision));
    if (!row.note.isEmpty())
        out.insert(QLatin1String("note"), row.note);
    return out;
}

TransferHandler::TransferHandler(TransferStore& transfers, PaymentStore& payments,
                                 OrderStore& orders)
    : m_transfers(transfers), m_payments(payments), m_orders(orders)
{}

void TransferHandler::registerWith(engine::Engine& engine)
{
    engine.handle<ImportBankLines>([this](const auto& c, Batch& b) { announceImport(c, b); },
                                   [this](const auto& c, Batch& b) { return import(c, b); });
    engine.handle<DecideBankLine>([this](const auto& c, Batch& b) { announceDecision(c, b); },
                                  [this](const auto& c, Batch& b) { return decide(c, b); });
    engine.handle<SendTransferBack>(
        [](const auto& c, Batch& b) {
            b.wantSequence(c.staff.venue);
            b.announceNested(RecordRefundResult{c.refund});
        },
        [this](const auto& c, Batch& b) { return sendBack(c, b); });
}

bool TransferHandler::claim(const VenueId& venue, const QByteArray& reference,
                            const PaymentId& payment)
{
    const QByteArray key = TransferStore::venueKey(venue, reference);
    if (m_transfers.byReference.find(key) != nullptr)
        return false;
    m_transfers.byReference.loaded(key, payment);
    return true;
}

void TransferHandler::announcePayment(const PaymentId& id, Batch& batch)
{
    batch.announceNested(RecordPaymentFact{id});
    m_transfers.byPayment.want(id);
    if (const Payment* payment = m_payments.payments.known(id))
        m_payments.byOrder.want(payment->order);
}

void TransferHandler::announceImport(const ImportBankLines& command, Batch& batch)
{
    const VenueId& venue = command.staff.venue;
    batch.wantSequence(venue);
    for (std::size_t i = 0; i < command.lines.size(); ++i) {
        const QByteArray& account = command.lines[i].account;
        m_transfers.byKey.want(TransferStore::venueKey(venue, command.keys[i]));
        if (!account.isEmpty())
            m_transfers.byKey.want(
                TransferStore::venueKey(venue, keyInAccount(command.keys[i], account)));
        if (const BankLineId* id =
                m_transfers.byKey.known(TransferStore::venueKey(venue, command.keys[i])))
            m_transfers.lines.want(*id);
    }
    for (const BankLine& line : command.lines)
        for (const QByteArray& reference : referencesIn(line.text)) {
            const QByteArray key = TransferStore::venueKey(venue, reference);
            m_transfers.byReference.want(key);
            if (const PaymentId* id = m_transfers.byReference.known(key))
                announcePayment(*id, batch);
        }
}

std::optional<QByteArray> TransferHandler::newKeyOf(const VenueId& venue, const BankLine& line,
                                                    const QByteArray& key)
{
    const BankLineId* known = m_transfers.byKey.find(TransferStore::venueKey(venue, key));
    if (known == nullptr)
        return key;
    if (mayBeSameAccount(m_transfers.lines.find(*known)->line.account, line.account))
        return std::nullopt;
    QByteArray own = keyInAccount(key, line.account);
    return m_transfers.byKey.find(TransferStore::venueKey(venue, own)) == nullptr
               ? std::optional(std::move(own))
               : std::nullopt;
}

std::vector<PaymentId> TransferHandler::paymentsOf(const VenueId& venue, const BankLine& line)
{
    std::vector<PaymentId> out;
    for (const QByteArray& reference : referencesIn(line.text))
        if (const PaymentId* id =
                m_transfers.byReference.find(TransferStore::venueKey(venue, reference)))
            out.push_back(*id);
    return out;
}

LineOutcome TransferHandler::outcomeOf(const BankLine& line, const std::vector<PaymentId>& payments)
{
    std::vector<AwaitedTransfer> awaited;
    for (const PaymentId& id : payments) {
        const Payment* payment = m_payments.payments.find(id);
        const Order* order = payment == nullptr ? nullptr : m_orders.orders.find(payment->order);
        if (order == nullptr)
            continue;
        AwaitedTransfer each{payment->amountCents, payment->currency,
                             payment->progress == PaymentProgress::Succeeded, mayBePaid(*order)};
        if (each.isReceived && m_transfers.byPayment.find(id) == nullptr)
            each.seenCents = payment->receivedCents;
        awaited.push_back(each);
    }
    return compare(line, awaited);
}

PaymentId TransferHandler::receive(const BankLine& line, LineOutcome outcome,
                                   const PaymentId& payment, Batch& batch)
{
    PaymentId into = payment;
    if (outcome == LineOutcome::Second) {
        // A payment holds one transfer: another has a payment of its own, for what it is worth.
        Payment other = *m_payments.payments.find(payment);
        Payment next;
        next.id = newId<PaymentId>(batch.now(), batch.random());
        next.order = other.order;
        next.venue = other.venue;
        next.flow = PaymentFlow::BankTransfer;
        next.provider = other.provider;
        next.progress = PaymentProgress::Pending;
        next.currency = line.currency;
        next.amountCents = line.amountCents;
        next.isPart = true;
        next.createdAt = batch.now();
        next.updatedAt = batch.now();
        m_payments.insertPayment(next);
        into = next.id;
    }
    (void)batch.dispatch(RecordPaymentFact{
        into,
        {},
        PaymentFact{
            PaymentFact::Kind::Succeeded, batch.now(), line.amountCents, line.currency, {}}});
    return into;
}

PaymentId TransferHandler::takeBack(const BankLine& line, const PaymentId& id, Batch& batch)
{
    // The money is gone, as with a dispute that is lost, and more of it with each line; what went
    // back to the bank before is not lost twice, and what became credit instead is.
    const Payment& payment = *m_payments.payments.find(id);
    const std::int64_t sentBack = payment.refundedCents - payment.creditedCents;
    const std::int64_t lost =
        std::min(-line.amountCents, payment.receivedCents - sentBack - payment.disputeLostCents);
    if (lost > 0)
        (void)batch.dispatch(RecordPaymentFact{
            id,
            {},
            PaymentFact{PaymentFact::Kind::Reversed, batch.now(), lost, line.currency, {}}});
    // Nobody sends back what is gone.
    for (const Refund& refund : refundsOf(id, m_payments))
        if (const Payment& now = m_payments.payments.at(id);
            refund.status == RefundStatus::Requested && leftCents(now) < now.disputeLostCents) {
            RecordRefundResult undone{refund.id, RefundStatus::Failed};
            undone.isDecided = true;
            (void)batch.dispatch(undone);
        }
    return id;
}

std::int64_t TransferHandler::tell(const BankLineRow& row, Batch& batch)
{
    const QLatin1String name = protocol::events::bankLineUpdated;
    return batch.emitEvent(row.venue, engine::Audience::Counter,
                           QByteArray(name.data(), name.size()), row.id.bytes(), toJson(row));
}

Outcome TransferHandler::import(const ImportBankLines& command, Batch& batch)
{
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    QJsonObject counts;
    const auto count = [&counts](const QByteArray& name) {
        const QString key = QString::fromLatin1(name);
        counts.insert(key, counts.value(key).toInt() + 1);
    };
    Reply reply;
    for (std::size_t i = 0; i < command.lines.size(); ++i) {
        const VenueId& venue = command.staff.venue;
        const auto key = newKeyOf(venue, command.lines[i], command.keys[i]);
        if (!key) {
            count("duplicate");
            continue;
        }
        BankLineRow row;
        row.line = command.lines[i];
        const auto payments = paymentsOf(venue, row.line);
        row.outcome = outcomeOf(row.line, payments);
        count(toString(row.outcome));
        if (row.outcome == LineOutcome::Outgoing)
            continue; // nobody's payment
        row.id = newId<BankLineId>(batch.now(), batch.random());
        row.venue = venue;
        row.key = *key;
        row.takenAt = batch.now();
        row.isOpen = !decisionsFor(row.outcome).empty();
        if (row.outcome == LineOutcome::Reversed)
            row.payment = takeBack(row.line, payments.front(), batch);
        else if (row.outcome != LineOutcome::Unknown && row.outcome != LineOutcome::ForeignCurrency)
            row.payment = receive(row.line, row.outcome, payments.front(), batch);
        m_transfers.insertLine(row);
        reply.seq = tell(row, batch);
    }
    reply.body = counts;
    return reply;
}

void TransferHandler::announceDecision(const DecideBankLine& command, Batch& batch)
{
    batch.wantSequence(command.staff.venue);
    m_transfers.lines.want(command.line);
    if (!command.payment.isEmpty())
        announcePayment(command.payment, batch);
    if (const BankLineRow* row = m_transfers.lines.known(command.line);
        row != nullptr && !row->payment.isEmpty())
        announcePayment(row->payment, batch);
}

Outcome TransferHandler::decide(const DecideBankLine& command, Batch& batch)
{
    const BankLineRow* row = m_transfers.lines.find(command.line);
    if (row == nullptr || row->venue != command.staff.venue)
        return fail(errors::bankLineNotFound);
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    if (!row->isOpen)
        return fail(errors::bankLineDecided);
    if (!isOffered(row->outcome, command.decision))
        return fail(errors::decisionUnavailable, QLatin1String(nameOf(command.decision)));
    const bool needsNote =
        command.decision == Decision::Dismiss || command.decision == Decision::GiveBack;
    if (needsNote && command.note.trimmed().isEmpty())
        return fail(errors::fieldMissing, QStringLiteral("note"),
                    {{QLatin1String("field"), QLatin1String("note")}});
    Outcome done = carryOut(command, *row, batch);
    if (!done)
        return done;
    BankLineRow& after = m_transfers.lines.change(command.line);
    // What was assigned may be too little or too much: that is a decision of its own.
    after.isOpen = command.decision == Decision::Assign && !decisionsFor(after.outcome).empty();
    after.decision = nameOf(command.decision);
    after.note = command.note.trimmed().left(limits::bankNoteCharacters);
    after.decidedBy = command.staff.staff;
    after.decidedAt = batch.now();
    Reply reply;
    reply.body = toJson(after);
    reply.seq = tell(after, batch);
    return reply;
}

Outcome TransferHandler::carryOut(const DecideBankLine& command, const BankLineRow& row,
                                  Batch& batch)
{
    switch (command.decision) {
    case Decision::Accept:
        return batch.dispatch(AcceptMismatch{row.payment});
    case Decision::GiveBack:
        return batch.dispatch(RefundPayment{command.staff,
                                            row.payment,
                                            {},
                                            command.note,
                                            RefundTo::Original,
                                            {},
                                            limits::orderAmountCents});
    case Decision::Dismiss:
        return Reply{};
    case Decision::Assign:
        break;
    }
    const Payment* payment = m_payments.payments.find(command.payment);
    if (payment == nullptr || payment->venue != row.venue ||
        payment->flow != PaymentFlow::BankTransfer)
        return fail(errors::paymentNotFound);
    const LineOutcome outcome = outcomeOf(row.line, {payment->id});
    if (outcome == LineOutcome::ForeignCurrency)
        return fail(errors::decisionUnavailable, QStringLiteral("it is in another currency"));
    const PaymentId into = receive(row.line, outcome, payment->id, batch);
    m_transfers.linkLine(row.id, into);
    m_transfers.lines.change(row.id).outcome = outcome;
    return Reply{};
}

Outcome TransferHandler::sendBack(const SendTransferBack& command, Batch& batch)
{
    const Refund* refund = m_payments.refunds.find(command.refund);
    if (refund == nullptr || refund->venue != command.staff.venue)
        return fail(errors::refundNotFound);
    if (!mayDo(command.staff.role, StaffAction::UseDrawer))
        return fail(errors::forbidden);
    const Payment* payment = m_payments.payments.find(refund->payment);
    if (payment == nullptr || payment->flow != PaymentFlow::BankTransfer ||
        refund->status != RefundStatus::Requested)
        return fail(errors::refundNotDue);
    const std::int64_t amount = refund->amountCents;
    Outcome settled = batch.dispatch(RecordRefundResult{command.refund, RefundStatus::Succeeded});
    if (!settled)
        return settled;
    Reply reply;
    reply.body = {{QLatin1String("refundId"), command.refund.toString()},
                  {QLatin1String("amountCents"), qint64{amount}}};
    reply.seq = settled->seq;
    return reply;
}

} // namespace servery
