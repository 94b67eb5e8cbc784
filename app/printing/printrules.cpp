#include "app/printing/printrules.h"

#include "app/orders/ordertext.h"
#include "app/printing/orderslips.h"

namespace servery::app {
namespace {

using protocol::OrderView;

bool isPaid(const OrderView& order)
{
    return order.paidAt.isSet() && order.state != OrderState::Cancelled &&
           order.state != OrderState::Expired;
}

QString keyOf(const char* kind, const QString& printerId, const OrderView& order)
{
    return QStringLiteral("%1:%2:%3").arg(QLatin1String(kind), printerId, order.id.toString());
}

bool wantsTicket(const OrderView& order, const PrinterSettings& printer, qint64 nowMs,
                 const ServiceSettings& rules)
{
    // What is paid when it is collected is a ticket from the moment it was placed.
    const Timestamp since = order.paidAt.isSet() ? order.paidAt : order.createdAt;
    return printer.tickets == TicketRule::OnNewOrder && isInKitchen(order) &&
           since.ms >= printer.rulesSinceMs && !isHeld(order) &&
           scheduledStartMs(order, rules, nowMs) <= nowMs &&
           concernsStations(order, printer.stations);
}

bool wantsPassSlip(const OrderView& order, const PrinterSettings& printer)
{
    return printer.tickets == TicketRule::OnBump && order.state == OrderState::Ready &&
           order.readyAt.ms >= printer.rulesSinceMs && concernsStations(order, printer.stations);
}

bool wantsReceipt(const OrderView& order, const PrinterSettings& printer)
{
    switch (printer.receipts) {
    case ReceiptRule::Never:
        return false;
    case ReceiptRule::OnPaid:
        return isPaid(order) && order.paidAt.ms >= printer.rulesSinceMs;
    case ReceiptRule::OnHandOver:
        return order.state == OrderState::Completed && order.completedAt.ms >= printer.rulesSinceMs;
    }
    return false;
}

} // namespace

std::vector<WantedSlip> wantedSlips(const OrderView& order,
                                    const std::vector<PrinterSettings>& printers, qint64 nowMs,
                                    const ServiceSettings& rules)
{
    std::vector<WantedSlip> out;
    for (const PrinterSettings& printer : printers) {
        if (wantsTicket(order, printer, nowMs, rules))
            out.push_back(
                {printer.id, PrintKind::Ticket, ticketKey(printer.id, order), printer.stations});
        if (wantsPassSlip(order, printer))
            out.push_back({printer.id, PrintKind::PassSlip, keyOf("pass", printer.id, order),
                           printer.stations});
        if (wantsReceipt(order, printer))
            out.push_back(
                {printer.id, PrintKind::Receipt, keyOf("receipt", printer.id, order), {}});
        if (printer.cancelSlips && order.state == OrderState::Cancelled)
            out.push_back({printer.id, PrintKind::CancelSlip, keyOf("cancel", printer.id, order),
                           printer.stations});
    }
    return out;
}

bool isWantedLater(const OrderView& order, qint64 nowMs, const ServiceSettings& rules)
{
    return isInKitchen(order) && scheduledStartMs(order, rules, nowMs) > nowMs;
}

QString ticketKey(const QString& printerId, const OrderView& order)
{
    return keyOf("ticket", printerId, order);
}

} // namespace servery::app
