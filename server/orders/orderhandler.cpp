#include "server/orders/orderhandler.h"

#include "core/crypto/constanttime.h"
#include "core/crypto/onetimecode.h"
#include "core/orders/linechanges.h"
#include "core/orders/orderdecisions.h"
#include "core/orders/portions.h"
#include "core/orders/tiprules.h"
#include "core/payments/paymentcommands.h"
#include "server/orders/orderevents.h"

#include <QTimeZone>

namespace servery {

namespace {

using engine::Batch;
using engine::Outcome;
using engine::Reply;

QDateTime venueTime(const VenueSettings& venue, Timestamp at)
{
    const QTimeZone zone(venue.timeZone);
    return QDateTime::fromMSecsSinceEpoch(at.ms, Qt::UTC)
        .toTimeZone(zone.isValid() ? zone : QTimeZone::utc());
}

// The venue's local day, for order numbers.
QByteArray venueDay(const VenueSettings& venue, Timestamp now)
{
    return venue.id.bytes() + '|' + venueTime(venue, now).date().toString(Qt::ISODate).toLatin1();
}

Error paused(const ServiceSettings& settings)
{
    Error error{errors::orderingPaused};
    if (settings.orderingResumesAt.isSet())
        error.members.insert(QLatin1String("resumesAt"), settings.orderingResumesAt.toRfc3339());
    return error;
}

// What the venue takes beside the dishes: something to pay, the tip and the time.
Result<Done, Error> checkOffered(const Cart& cart, const PricedCart& priced,
                                 const VenueSettings& venue, Timestamp now)
{
    if (priced.amountCents < 1)
        return fail(errors::amountInvalid);
    if (auto tip = checkTip(venue, priced.subtotalCents, cart.tipCents); !tip)
        return tip;
    if (cart.scheduledFor.isSet() &&
        !venue.service.offersTime(
            cart.scheduledFor, now,
            venueTime(venue, cart.scheduledFor).time().msecsSinceStartOfDay() / 60'000))
        return fail(errors::schedulingNotOffered, QStringLiteral("scheduledFor"),
                    {{QLatin1String("field"), QLatin1String("scheduledFor")}});
    return Done{};
}

std::optional<StaffAction> permissionFor(RunStaffAction::Kind kind, const Order& order)
{
    switch (kind) {
    case RunStaffAction::Kind::Prepare:
    case RunStaffAction::Kind::PrepareOrRecall:
        return StaffAction::Prepare;
    case RunStaffAction::Kind::Ready:
        return StaffAction::Ready;
    case RunStaffAction::Kind::Recall:
        return StaffAction::Recall;
    case RunStaffAction::Kind::Complete:
        return StaffAction::Complete;
    case RunStaffAction::Kind::ResendCode:
        return StaffAction::IssueCode;
    case RunStaffAction::Kind::Cancel:
        return awaitsPayment(order.state) ? StaffAction::CancelUnpaid : StaffAction::CancelPaid;
    case RunStaffAction::Kind::LineDone:
    case RunStaffAction::Kind::LineUndo:
    case RunStaffAction::Kind::Bump:
        return StaffAction::MarkLine;
    case RunStaffAction::Kind::RecallTicket:
        return StaffAction::Recall;
    case RunStaffAction::Kind::Hold:
    case RunStaffAction::Kind::Fire:
    case RunStaffAction::Kind::FireCourse:
    case RunStaffAction::Kind::Rush:
    case RunStaffAction::Kind::Unrush:
        return StaffAction::HoldFire;
    }
    return std::nullopt;
}

} // namespace

OrderHandler::OrderHandler(OrderStore& orders, MenuStore& menu, VenueStore& venues,
                           StockDesk& stock, OrderOptions options)
    : m_orders(orders),
      m_menu(menu),
      m_venues(venues),
      m_stock(stock),
      m_options(std::move(options)),
      m_flow(orders, venues, m_options.canSendMessages)
{}

void OrderHandler::registerWith(engine::Engine& engine)
{
    engine.handle<PlaceOrder>([this](const auto& c, Batch& b) { announcePlace(c, b); },
                              [this](const auto& c, Batch& b) { return place(c, b); });
    engine.handle<CancelOrder>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                               [this](const auto& c, Batch& b) { return cancelByDiner(c, b); });
    engine.handle<ExpireOrder>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                               [this](const auto& c, Batch& b) { return expire(c, b); });
    engine.handle<FireScheduled>(
        [this](const auto& c, Batch& b) { announceOrder(c.order, b); },
        [this](const auto& c, Batch& b) { return m_flow.fireScheduled(c.order, b); });
    engine.handle<ApplyPaymentOutcome>(
        [this](const auto& c, Batch& b) { announceOrder(c.order, b); },
        [this](const auto& c, Batch& b) { return applyPayment(c, b); });
    engine.handle<MakeOrderDue>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                                [this](const auto& c, Batch& b) { return becomeDue(c, b); });
    engine.handle<ForgetCall>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                              [this](const auto& c, Batch& b) { return forgetCall(c, b); });
    engine.handle<RunStaffAction>([this](const auto& c, Batch& b) { announceOrder(c.order, b); },
                                  [this](const auto& c, Batch& b) { return runStaffAction(c, b); });
}

void OrderHandler::announceOrder(const OrderId& id, Batch& batch)
{
    if (const Order* order = m_orders.orders.want(id)) {
        batch.wantSequence(order->venue);
        m_venues.venues.want(order->venue);
        for (const OrderLine& line : order->lines)
            for (const QString& subject : line.counted)
                m_stock.want(subject.toLatin1());
    }
}

void OrderHandler::announcePlace(const PlaceOrder& command, Batch& batch)
{
    if (command.staff)
        m_venues.venues.want(command.staff->venue);
    else
        m_venues.wantSlug(command.cart.storeSlug);
    for (const CartLine& line : command.cart.lines) {
        m_menu.items.want(line.menuItem);
        m_stock.want(line.menuItem.bytes());
        for (const ModifierId& modifier : line.modifiers)
            m_stock.want(modifier.bytes());
    }
    const VenueId* id =
        command.staff ? &command.staff->venue : m_venues.slugs.known(command.cart.storeSlug);
    if (id == nullptr)
        return;
    if (const VenueSettings* venue = m_venues.venues.known(*id)) {
        batch.wantSequence(venue->id);
        m_orders.wantNumbers(venueDay(*venue, batch.now()));
        if (!command.cart.table.isEmpty())
            m_venues.tables.want(VenueStore::tableKey(venue->id, command.cart.table));
    }
}

Outcome OrderHandler::place(const PlaceOrder& command, Batch& batch)
{
    if (command.staff && !mayDo(command.staff->role, StaffAction::PlaceOrder))
        return fail(errors::forbidden);
    const VenueSettings* venue = command.staff ? m_venues.venues.find(command.staff->venue)
                                               : m_venues.findBySlug(command.cart.storeSlug);
    if (venue == nullptr)
        return fail(errors::storeNotFound);
    const Cart& cart = command.cart;
    if (!cart.table.isEmpty() &&
        m_venues.tables.find(VenueStore::tableKey(venue->id, cart.table)) == nullptr)
        return fail(errors::tableNotFound);
    // Staff know of the pause; who they take an order from stands before them.
    if (!command.staff && venue->service.isPausedAt(batch.now()))
        return Failure<Error>{paused(venue->service)};
    auto priced = priceCart(cart, [&](const MenuItemId& id) -> const MenuItem* {
        const MenuItemRow* row = m_menu.items.find(id);
        return row != nullptr && row->venue == venue->id ? &row->item : nullptr;
    });
    if (!priced)
        return Failure<Error>{priced.error()};
    if (const auto offered = checkOffered(cart, *priced, *venue, batch.now()); !offered)
        return Failure<Error>{offered.error()};
    // Whether it can be paid for is asked before anything is recorded.
    if (command.startsPayment)
        if (const Outcome payable =
                batch.dispatch(CheckPayment{venue->id, command.flow, priced->amountCents});
            !payable)
            return payable;
    const auto portions = takePortions(
        priced->lines, [this](const QByteArray& subject) { return m_stock.find(subject); });
    if (!portions)
        return Failure<Error>{portions.error()};

    const Timestamp now = batch.now();
    Order order;
    order.id = newId<OrderId>(now, batch.random());
    order.venue = venue->id;
    order.number = m_orders.nextNumber(venueDay(*venue, now));
    order.currency = venue->currency;
    order.subtotalCents = priced->subtotalCents;
    order.tipCents = cart.tipCents;
    order.amountCents = priced->amountCents;
    order.table = cart.table;
    order.customerName = cart.customerName;
    order.phone = cart.phone;
    order.consentSms = cart.consentSms;
    order.language = cart.language;
    order.createdAt = now;
    order.expiresAt = now.plusSeconds(venue->service.paymentTimeoutSeconds);
    order.scheduledFor = cart.scheduledFor;
    order.lines = std::move(priced->lines);
    planLines(order, *venue, batch);
    order.timeline.push_back({OrderState::Created, now});
    m_orders.orders.insert(order.id, order);
    orderevents::created(batch, order);
    m_stock.take(order.venue, *portions, batch);
    batch.enqueue({orderjobs::expire, "order.expire:" + order.id.bytes(), order.venue,
                   R"({"orderId":")" + order.id.bytes() + R"("})", order.expiresAt});

    QJsonValue paymentId(QJsonValue::Undefined); // and then it is left out
    if (command.startsPayment) {
        const Outcome payment = batch.dispatch(StartPayment{order.id, command.flow, {}});
        if (!payment)
            return payment;
        paymentId = payment->body.value(QLatin1String("paymentId"));
    }
    Reply reply;
    reply.status = 201;
    reply.body = {{QLatin1String("orderId"), order.id.toString()},
                  {QLatin1String("paymentId"), paymentId},
                  {QLatin1String("number"), order.number},
                  {QLatin1String("state"), toString(order.state)},
                  {QLatin1String("amountCents"), qint64{order.amountCents}},
                  {QLatin1String("currency"), QString::fromLatin1(order.currency)}};
    return reply;
}

void OrderHandler::planLines(Order& order, const VenueSettings& venue, Batch& batch)
{
    const DiningOption dining = order.table.isEmpty() ? DiningOption::Pickup : DiningOption::Table;
    for (OrderLine& line : order.lines) {
        line.id = newId<LineId>(order.createdAt, batch.random());
        const CategoryId category = m_menu.items.find(line.menuItem)->category;
        const PlannedLine planned =
            planLine(venue.kitchen, line.menuItem, category, dining, line.station);
        line.station = planned.station;
        line.course = planned.course;
    }
}

Outcome OrderHandler::cancelByDiner(const CancelOrder& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    auto after = move(*order, OrderTrigger::Cancel, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    after->cancelReason = command.reason;
    openChangesOfCancelled(*after, *order);
    m_stock.giveBack(order->venue, portionsUnmade(*order), batch);
    m_flow.record(*after);
    const std::int64_t seq = orderevents::statusUpdated(batch, *after);
    return TicketFlow::replyFor(*m_orders.orders.find(after->id),
                                endPayments(*after, QStringLiteral("order_cancelled"), seq, batch));
}

Outcome OrderHandler::expire(const ExpireOrder& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr || !awaitsPayment(order->state) || order->isDue ||
        batch.now() < order->expiresAt)
        return Reply{};
    const auto after = move(*order, OrderTrigger::Expire, batch.now());
    if (!after)
        return Reply{};
    m_stock.giveBack(order->venue, portionsUnmade(*order), batch);
    m_flow.record(*after);
    const std::int64_t seq = orderevents::statusUpdated(batch, *after);
    return TicketFlow::replyFor(
        *m_orders.orders.find(after->id),
        endPayments(*after, QStringLiteral("split_incomplete"), seq, batch));
}

std::int64_t OrderHandler::endPayments(const Order& after, const QString& reason, std::int64_t seq,
                                       Batch& batch)
{
    if (!after.paidAt.isSet())
        (void)batch.dispatch(ClosePayments{after.id});
    if (after.paidAt.isSet() || after.heldCents > 0)
        if (const Outcome refund = batch.dispatch(RefundOrder{after.id, reason}); refund)
            return std::max(seq, refund->seq);
    return seq;
}

Outcome OrderHandler::applyPayment(const ApplyPaymentOutcome& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    const bool isMoved = command.trigger || command.paysDue;
    if (!isMoved && order->paymentStatus == command.paymentStatus &&
        command.heldCents.value_or(order->heldCents) == order->heldCents)
        return TicketFlow::replyFor(*order, 0);
    auto moved = command.trigger   ? move(*order, *command.trigger, batch.now())
                 : command.paysDue ? payDue(*order, batch.now())
                                   : Result<Order, Error>(*order);
    if (!moved)
        return Failure<Error>{moved.error()};
    Order after = std::move(moved).value();
    if (!isMoved)
        ++after.version;
    after.paymentStatus = command.paymentStatus;
    after.heldCents = command.heldCents.value_or(order->heldCents);
    after.isSplit = after.isSplit || after.heldCents > 0;
    if (command.trigger == OrderTrigger::PaymentSucceeded)
        return Reply{200, {}, m_flow.open(after, batch)};
    m_flow.record(after);
    const std::int64_t seq = command.trigger ? orderevents::statusUpdated(batch, after)
                                             : orderevents::paymentUpdated(batch, after);
    // What was due is paid while the kitchen has it: it is handed over for a code from now on.
    const std::int64_t codeSeq = command.paysDue ? m_flow.issueFirstCode(after, batch) : 0;
    return TicketFlow::replyFor(*m_orders.orders.find(after.id), std::max(seq, codeSeq));
}

Outcome OrderHandler::becomeDue(const MakeOrderDue& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    auto after = makeDue(*order, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    after->paymentStatus = toString(PaymentStatus::Pending);
    return Reply{200, {}, m_flow.open(*after, batch)};
}

Outcome OrderHandler::forgetCall(const ForgetCall& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr)
        return fail(errors::orderNotFound);
    if (order->lastCallAt != command.askedAt) // another was asked for since
        return Reply{};
    Order& row = m_orders.orders.change(command.order);
    row.lastCallAt = {};
    // READY again meanwhile, and too soon after a call that then did not ring.
    if (row.state == OrderState::Ready)
        m_flow.callDiner(row, batch);
    return Reply{};
}

Outcome OrderHandler::runStaffAction(const RunStaffAction& command, Batch& batch)
{
    const Order* order = m_orders.orders.find(command.order);
    if (order == nullptr || order->venue != command.staff.venue)
        return fail(errors::orderNotFound);
    const auto permission = permissionFor(command.kind, *order);
    if (!permission || !mayDo(command.staff.role, *permission))
        return fail(errors::forbidden);
    switch (command.kind) {
    case RunStaffAction::Kind::Prepare:
        return m_flow.prepare(*order, batch);
    case RunStaffAction::Kind::Recall:
        return m_flow.recall(*order, batch);
    case RunStaffAction::Kind::PrepareOrRecall:
        return order->state == OrderState::Ready ? m_flow.recall(*order, batch)
                                                 : m_flow.prepare(*order, batch);
    case RunStaffAction::Kind::Ready:
        return m_flow.makeReady(*order, batch);
    case RunStaffAction::Kind::Complete:
        return complete(command, *order, batch);
    case RunStaffAction::Kind::ResendCode:
        return resendCode(*order, batch);
    case RunStaffAction::Kind::Cancel:
        return cancelByStaff(command, *order, batch);
    case RunStaffAction::Kind::LineDone:
    case RunStaffAction::Kind::LineUndo:
        return m_flow.markLine(command, *order, batch);
    case RunStaffAction::Kind::Hold:
    case RunStaffAction::Kind::Fire:
        return m_flow.holdOrFire(command, *order, batch);
    case RunStaffAction::Kind::FireCourse:
        return m_flow.fireCourse(command, *order, batch);
    case RunStaffAction::Kind::Rush:
    case RunStaffAction::Kind::Unrush:
        return m_flow.rush(command, *order, batch);
    case RunStaffAction::Kind::Bump:
        return m_flow.bump(command, *order, batch);
    case RunStaffAction::Kind::RecallTicket:
        return m_flow.recallTicket(command, *order, batch);
    }
    return fail(errors::internalError);
}

Outcome OrderHandler::complete(const RunStaffAction& command, const Order& order, Batch& batch)
{
    if (!command.handOverAtTable)
        return completeByCode(command, order, batch);
    const VenueSettings* venue = m_venues.venues.find(order.venue);
    const auto allowed = mayHandOverAtTable(order, venue != nullptr && venue->service.servesTables);
    if (!allowed)
        return Failure<Error>{allowed.error()};
    return m_flow.move(order, OrderTrigger::Complete, batch);
}

Outcome OrderHandler::completeByCode(const RunStaffAction& command, const Order& order,
                                     Batch& batch)
{
    const auto allowed = mayTryCode(order, command.code, batch.now());
    if (!allowed)
        return Failure<Error>{allowed.error()};
    const StaffPrincipal& staff = command.staff;
    if (const int wait = m_guard.waitSeconds(staff.session, staff.venue, batch.now()); wait > 0) {
        Error error{errors::otpRateLimited};
        error.retryAfterSeconds = wait;
        return Failure<Error>{error};
    }
    const QByteArray expected =
        crypto::pickupCode(m_options.codePepper, order.id, order.code.issue);
    if (crypto::equalInConstantTime(expected, command.code))
        return m_flow.move(order, OrderTrigger::Complete, batch);
    // A wrong code is refused, and the refusal itself is recorded.
    m_guard.countWrong(staff.session, staff.venue, batch.now());
    const Order after = countWrongCode(order);
    m_flow.record(after);
    orderevents::codeFailed(batch, after);
    return Failure<Error>{wrongCode(after)};
}

Outcome OrderHandler::resendCode(const Order& order, Batch& batch)
{
    const auto after = issueCode(order, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    m_flow.record(*after);
    m_flow.sendCode(*after, batch);
    return TicketFlow::replyFor(*after, orderevents::codeIssued(batch, *after));
}

Outcome OrderHandler::cancelByStaff(const RunStaffAction& command, const Order& order, Batch& batch)
{
    const bool unpaid = awaitsPayment(order.state);
    if (!unpaid && command.reason.trimmed().isEmpty())
        return fail(errors::fieldMissing, QStringLiteral("reason"),
                    {{QLatin1String("field"), QLatin1String("reason")}});
    auto after =
        move(order, unpaid ? OrderTrigger::Cancel : OrderTrigger::ManagerCancel, batch.now());
    if (!after)
        return Failure<Error>{after.error()};
    after->cancelReason = command.reason;
    openChangesOfCancelled(*after, order);
    m_stock.giveBack(order.venue, portionsUnmade(order), batch);
    m_flow.record(*after);
    const std::int64_t seq = endPayments(*after, QStringLiteral("order_cancelled"),
                                         orderevents::statusUpdated(batch, *after), batch);
    return TicketFlow::replyFor(*m_orders.orders.find(order.id), seq);
}

} // namespace servery
