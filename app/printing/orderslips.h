// What stands on paper: the kitchen's ticket, the slip of a cancelled order, the diner's receipt,
// the slip that takes the place of many late tickets, and the test page. The words are those of the
// language that the device speaks. Thread: the GUI thread (it translates). Units: milliseconds
// since 1970; money in minor units.
#pragma once

#include "app/printing/printdocument.h"
#include "core/protocol/orderview.h"

#include <QStringList>
#include <QTimeZone>

namespace servery::app {

// What a slip says of itself, in white on black at its head.
enum class SlipMark {
    None,
    Reprint,       // asked for once more by staff
    MaybeRepeated, // whether the first one came out is not known
};

struct SlipOptions
{
    QString venue;
    QStringList stations; // the kitchen's ticket has only their lines; empty: all
    QTimeZone zone = QTimeZone::utc();
    qint64 printedMs = 0;
    SlipMark mark = SlipMark::None;
    bool hasQr = true;
};

// Number, place, dishes with their changes, allergies over the whole width, notes word for word.
[[nodiscard]] PrintDocument kitchenTicket(const protocol::OrderView& order,
                                          const SlipOptions& options);
// Whether one of the order's lines belongs to the stations.
[[nodiscard]] bool concernsStations(const protocol::OrderView& order, const QStringList& stations);
[[nodiscard]] PrintDocument cancelSlip(const protocol::OrderView& order,
                                       const SlipOptions& options);
[[nodiscard]] PrintDocument receipt(const protocol::OrderView& order, const SlipOptions& options);
// One slip for tickets that could not be printed in time: each made small, allergies left as they
// are, under one head.
[[nodiscard]] PrintDocument catchUpSlip(const std::vector<PrintDocument>& tickets);
// The same slip, marked.
[[nodiscard]] PrintDocument marked(const PrintDocument& document, SlipMark mark);
[[nodiscard]] PrintDocument testPage(const QString& printerName, const SlipOptions& options);

// What the QR code of a slip holds, and how a scanner's text is read back: the order's id; empty
// when the text is no such code.
[[nodiscard]] QByteArray orderReference(const OrderId& id);
[[nodiscard]] QString orderIdFromReference(const QString& text);

} // namespace servery::app
