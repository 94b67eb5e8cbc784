#include "app/orders/listrows.h"

#include "app/money/moneytext.h"
#include "app/orders/orderactions.h"
#include "app/orders/ordertext.h"
#include "app/time/servertime.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace servery::app {
namespace {

using protocol::ModifierView;
using protocol::OrderLineView;

// Where a row stands; the order in which someone must act.
enum class Rank { Ready, Late, Due, Preparing, Later, NotPaid, Finished };

struct Chip
{
    Rank rank = Rank::Finished;
    const char* kind = "";
    QString text;
    qint64 sinceMs = 0;
    qint64 dueAtMs = 0;
};

struct Desk
{
    Q_DECLARE_TR_FUNCTIONS(Desk)
};

// The kitchen does not make it yet: it is held, or scheduled and not fired.
bool waitsForItsTime(const OrderView& order, const DeskView& view)
{
    const qint64 nowMs = view.time.now().ms;
    return awaitsKitchen(order) && scheduledStartMs(order, view.rules, nowMs) > nowMs;
}

Chip kitchenChip(const OrderView& order, const DeskView& view)
{
    if (isHeld(order))
        return {Rank::Later, "held", Desk::tr("Held"), order.heldAt.ms, 0};
    if (waitsForItsTime(order, view))
        return {Rank::Later, "scheduled",
                Desk::tr("For %1").arg(view.time.formatWhen(order.scheduledFor.ms)),
                order.scheduledFor.ms, 0};
    const bool isStarted = order.state == OrderState::Preparing;
    Chip chip;
    chip.sinceMs = isStarted              ? order.startedAt.ms
                   : order.paidAt.isSet() ? order.paidAt.ms
                                          : order.createdAt.ms;
    const qint64 nowMs = view.time.now().ms;
    const TicketClock clock = clockOf(order, view.rules, nowMs);
    chip.dueAtMs = clock.baseMs + clock.lateSeconds * 1000LL;
    switch (paceOf(clock, nowMs)) {
    case Pace::Late:
        chip.rank = Rank::Late;
        chip.kind = "late";
        chip.text = isStarted ? Desk::tr("Preparing, late") : Desk::tr("New, late");
        return chip;
    case Pace::Due:
        chip.rank = Rank::Due;
        chip.kind = "due";
        chip.text = isStarted ? Desk::tr("Preparing, due") : Desk::tr("New, due");
        return chip;
    case Pace::OnTime:
        break;
    }
    chip.rank = Rank::Preparing;
    chip.kind = isStarted ? "preparing" : "new";
    chip.text = isStarted ? Desk::tr("Preparing") : Desk::tr("New");
    return chip;
}

Chip chipOf(const OrderView& order, const DeskView& view)
{
    switch (order.state) {
    case OrderState::Created:
    case OrderState::PaymentPending:
        if (order.due)
            return kitchenChip(order, view);
        return {Rank::NotPaid, "notPaid", Desk::tr("Not paid"), order.createdAt.ms, 0};
    case OrderState::PaymentSucceeded:
    case OrderState::Preparing:
        return kitchenChip(order, view);
    case OrderState::Ready:
        return {Rank::Ready, "ready", Desk::tr("Ready"), order.readyAt.ms, 0};
    case OrderState::Completed:
        return {Rank::Finished, "completed", Desk::tr("Handed over"), order.completedAt.ms, 0};
    case OrderState::Cancelled:
        return {Rank::Finished, "cancelled", Desk::tr("Cancelled"), 0, 0};
    case OrderState::Expired:
        return {Rank::Finished, "cancelled", Desk::tr("Ran out unpaid"), 0, 0};
    }
    return {};
}

bool passesFilter(const OrderView& order, const QString& filter)
{
    if (filter == u"ready")
        return order.state == OrderState::Ready;
    if (filter == u"paid")
        return isInKitchen(order) && !order.due;
    if (filter == u"toPay")
        return awaitsPayment(order.state) || order.due;
    return true;
}

bool passesSearch(const OrderView& order, const QString& search)
{
    const QString wanted = search.trimmed();
    return wanted.isEmpty() || QString::number(order.number).startsWith(wanted) ||
           orderTitle(order).contains(wanted, Qt::CaseInsensitive);
}

bool isShown(const OrderView& order, const DeskView& view)
{
    const bool isSelected = order.id.toString() == view.selectedId;
    if (isTerminal(order.state) && !isSelected && view.search.trimmed().isEmpty())
        return false;
    return passesFilter(order, view.filter) && passesSearch(order, view.search);
}

int itemCount(const OrderView& order)
{
    int count = 0;
    for (const OrderLineView& line : order.items)
        count += std::max(0, line.quantity - line.takenOff);
    return count;
}

// For when it was ordered, unless the chip says so or it is over.
QString forText(const OrderView& order, const Chip& chip, const DeskView& view)
{
    const bool isSaid = chip.rank == Rank::Finished || qstrcmp(chip.kind, "scheduled") == 0;
    return isSaid ? QString() : view.time.formatWhen(order.scheduledFor.ms);
}

// Once it is ready there is nothing left to hurry.
bool isRushed(const OrderView& order)
{
    return order.rushAt.isSet() && isInKitchen(order);
}

OrderListRow listRow(const OrderView& order, const Chip& chip, const DeskView& view)
{
    OrderListRow row;
    row.key = order.id.toString();
    row.number = order.number;
    row.title = orderTitle(order);
    row.chipKind = QLatin1String(chip.kind);
    row.chipText = chip.text;
    row.sinceMs = chip.sinceMs;
    row.dueAtMs = chip.dueAtMs;
    row.amountText = moneyText(order.amountCents, order.currency);
    row.itemCountText =
        QCoreApplication::translate("Desk", "%n item(s)", nullptr, itemCount(order));
    row.forText = forText(order, chip, view);
    row.rush = isRushed(order);
    row.notPaid = order.due;
    row.selected = row.key == view.selectedId;
    return row;
}

QVariantMap step(const QString& label, const QString& timeText, bool done)
{
    return {{QStringLiteral("label"), label},
            {QStringLiteral("timeText"), timeText},
            {QStringLiteral("done"), done}};
}

QVariantList stepsOf(const OrderView& order, const DeskView& view, bool atTable)
{
    const auto timed = [&view](const QString& label, Timestamp at) {
        return step(label, view.time.formatTime(at.ms), at.isSet());
    };
    // A recalled order is not ready any more, though it once was.
    const bool isReady = order.state == OrderState::Ready || order.state == OrderState::Completed;
    QVariantList steps{timed(Desk::tr("Paid"), order.paidAt),
                       timed(Desk::tr("Started"), order.startedAt),
                       timed(Desk::tr("Ready"), isReady ? order.readyAt : Timestamp{})};
    if (order.completedAt.isSet() || order.state != OrderState::Ready || atTable)
        steps.append(
            timed(atTable ? Desk::tr("Handed over") : Desk::tr("Collected"), order.completedAt));
    else
        steps.append(step(Desk::tr("Collected"), Desk::tr("needs code"), false));
    return steps;
}

QString paidText(const OrderView& order, const DeskView& view)
{
    const QString at = view.time.formatTime(order.paidAt.ms);
    if (order.due)
        return Desk::tr("Not paid");
    if (order.paymentStatus == "paid")
        return Desk::tr("Paid, %1").arg(at);
    if (order.paymentStatus == "pending")
        return Desk::tr("Payment on its way");
    if (order.paymentStatus == "partially_refunded")
        return Desk::tr("Paid, %1, part refunded").arg(at);
    if (order.paymentStatus == "refund_pending")
        return Desk::tr("Refund running");
    if (order.paymentStatus == "refunded")
        return Desk::tr("Refunded");
    if (order.paymentStatus == "mismatch")
        return Desk::tr("Another amount was paid");
    if (order.paymentStatus == "disputed")
        return Desk::tr("Payment disputed");
    return Desk::tr("Not paid");
}

OrderLineRow lineRow(const OrderLineView& line, const QByteArray& currency)
{
    OrderLineRow row;
    row.key = line.lineId.toString();
    row.quantity = std::max(0, line.quantity - line.takenOff);
    row.name = line.name;
    if (line.takenOff > 0)
        row.modifiers.append(Desk::tr("%1 taken off").arg(line.takenOff));
    for (const ModifierView& modifier : line.modifiers) {
        const QString sign = modifier.isRemoval ? QStringLiteral("− ") : QStringLiteral("+ ");
        row.modifiers.append(sign + modifier.name);
    }
    row.note = line.note;
    row.allergies = allergyWords(line);
    row.totalText = moneyText(line.totalCents, currency);
    return row;
}

} // namespace

DeskCounts deskCounts(const OrderBook& book)
{
    DeskCounts counts;
    for (const OrderView& order : book.orders()) {
        if (isTerminal(order.state))
            continue;
        ++counts.all;
        if (order.state == OrderState::Ready)
            ++counts.ready;
        else if (awaitsPayment(order.state) || order.due)
            ++counts.toPay;
        else
            ++counts.paid;
    }
    return counts;
}

std::vector<OrderListRow> listRows(const DeskView& view)
{
    struct Ranked
    {
        Rank rank;
        qint64 atMs;
        OrderListRow row;
    };
    std::vector<Ranked> ranked;
    for (const OrderView& order : view.book.orders()) {
        if (!isShown(order, view))
            continue;
        const Chip chip = chipOf(order, view);
        ranked.push_back({chip.rank, chip.dueAtMs > 0 ? chip.dueAtMs : chip.sinceMs,
                          listRow(order, chip, view)});
    }
    std::sort(ranked.begin(), ranked.end(), [](const Ranked& a, const Ranked& b) {
        return std::tie(a.rank, a.atMs, a.row.number, a.row.key) <
               std::tie(b.rank, b.atMs, b.row.number, b.row.key);
    });
    std::vector<OrderListRow> rows;
    rows.reserve(ranked.size());
    for (Ranked& each : ranked)
        rows.push_back(std::move(each.row));
    return rows;
}

std::vector<OrderLineRow> lineRows(const OrderView& order)
{
    std::vector<OrderLineRow> rows;
    for (const OrderLineView& line : order.items)
        rows.push_back(lineRow(line, order.currency));
    return rows;
}

OrderDetailView detailOf(const OrderView& order, const DeskView& view)
{
    const Chip chip = chipOf(order, view);
    const bool atTable =
        order.serviceMode == protocol::ServiceMode::Table && view.rules.servesTables;
    const bool isManager = view.role == u"manager";
    const bool mayCancel = awaitsPayment(order.state) ? view.role == u"counter" || isManager
                                                      : isManager && !isTerminal(order.state);
    OrderDetailView detail;
    detail.orderId = order.id.toString();
    detail.number = order.number;
    detail.title = orderTitle(order);
    detail.phoneEnds = order.phoneEnds;
    detail.state = toString(order.state);
    detail.chipKind = QLatin1String(chip.kind);
    detail.chipText = chip.text;
    detail.itemsText = moneyText(order.subtotalCents, order.currency);
    detail.tipText = order.tipCents > 0 ? moneyText(order.tipCents, order.currency) : QString();
    detail.totalText = moneyText(order.amountCents, order.currency);
    detail.paidText = paidText(order, view);
    detail.steps = stepsOf(order, view, atTable);
    detail.forText = forText(order, chip, view);
    detail.rush = isRushed(order);
    detail.notPaid = order.due;
    detail.canRecall = order.state == OrderState::Ready;
    detail.canFire = awaitsKitchen(order) && (isHeld(order) || waitsForItsTime(order, view));
    detail.canTakeOff = isInKitchen(order);
    detail.canCancel = mayCancel;
    detail.canRefund = order.paymentStatus == "paid" || order.paymentStatus == "partially_refunded";
    detail.servesTable = atTable;
    const PendingAction action = view.actions.pendingOf(detail.orderId);
    detail.pending = pendingText(action.pending);
    detail.refusal = action.refusal;
    detail.lines = lineRows(order);
    return detail;
}

} // namespace servery::app
