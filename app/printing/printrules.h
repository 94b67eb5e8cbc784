// What the printers print by themselves: a pure decision over one order, made for every change of
// it. Each slip has a key, so that an order that is told of again, or after a restart, prints
// nothing again. Thread: pure functions. Units: milliseconds since 1970, server time.
#pragma once

#include "app/printing/printersettings.h"
#include "app/printing/printjobs.h"
#include "core/protocol/orderview.h"
#include "core/venues/servicesettings.h"

namespace servery::app {

struct WantedSlip
{
    QString printerId;
    PrintKind kind = PrintKind::Ticket;
    QString key;
    QStringList stations;
};

// Kitchen's tickets of orders that are held or scheduled come when they are fired or start.
// `rules`: the venue's, from which the start is reckoned.
[[nodiscard]] std::vector<WantedSlip> wantedSlips(const protocol::OrderView& order,
                                                  const std::vector<PrinterSettings>& printers,
                                                  qint64 nowMs, const ServiceSettings& rules);
// Whether a ticket of the order will be wanted later, without another event.
[[nodiscard]] bool isWantedLater(const protocol::OrderView& order, qint64 nowMs,
                                 const ServiceSettings& rules);

[[nodiscard]] QString ticketKey(const QString& printerId, const protocol::OrderView& order);

} // namespace servery::app
