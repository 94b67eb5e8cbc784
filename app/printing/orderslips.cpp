#include "app/printing/orderslips.h"

#include "app/money/moneytext.h"
#include "app/orders/ordertext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QMap>

#include <algorithm>

namespace servery::app {
namespace {

using protocol::ModifierView;
using protocol::OrderLineView;
using protocol::OrderView;

struct Slip
{
    Q_DECLARE_TR_FUNCTIONS(Slip)
};

// Of letters that every scanner's keyboard types, whatever its layout.
const QString referenceHead = QStringLiteral("ORDER.");

QString timeText(qint64 ms, const SlipOptions& options, const char* form = "HH:mm")
{
    if (ms == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(ms, options.zone).toString(QLatin1String(form));
}

// The same choice taken twice is said once.
QStringList modifierLines(const OrderLineView& line, bool isKitchen)
{
    QStringList lines;
    QMap<QString, int> counts;
    const auto nameOf = [isKitchen](const ModifierView& modifier) {
        return isKitchen && !modifier.kitchenName.isEmpty() ? modifier.kitchenName : modifier.name;
    };
    for (const ModifierView& modifier : line.modifiers)
        ++counts[nameOf(modifier)];
    for (const ModifierView& modifier : line.modifiers) {
        const int count = counts.take(nameOf(modifier));
        if (count == 0)
            continue;
        const QString sign = modifier.isRemoval ? QStringLiteral("− ") : QStringLiteral("+ ");
        lines.append(sign + nameOf(modifier) +
                     (count > 1 ? QStringLiteral(" × %1").arg(count) : QString()));
    }
    return lines;
}

PrintText plain(const QString& text, const QString& right = {})
{
    PrintText line;
    line.text = text;
    line.right = right;
    return line;
}

PrintText large(const QString& text, int width, int height)
{
    PrintText line;
    line.text = text;
    line.width = width;
    line.height = height;
    line.bold = true;
    return line;
}

PrintText band(const QString& text, PrintAlign align)
{
    PrintText line = large(text, 2, 2);
    line.inverted = true;
    line.align = align;
    return line;
}

PrintText indented(const QString& text, int height, bool bold)
{
    PrintText line = large(text, 1, height);
    line.bold = bold;
    line.indent = 5;
    return line;
}

QString markWords(SlipMark mark)
{
    switch (mark) {
    case SlipMark::None:
        return {};
    case SlipMark::Reprint:
        return Slip::tr("REPRINT");
    case SlipMark::MaybeRepeated:
        return Slip::tr("MAY BE PRINTED TWICE");
    }
    return {};
}

bool isOfStations(const OrderLineView& line, const QStringList& stations)
{
    return stations.isEmpty() || line.station.isEmpty() || stations.contains(line.station);
}

// What is still to be made of it.
int leftOf(const OrderLineView& line)
{
    return std::max(0, line.quantity - line.takenOff);
}

void addKitchenLine(const OrderLineView& line, std::vector<PrintBlock>& out)
{
    const QString name = line.kitchenName.isEmpty() ? line.name : line.kitchenName;
    out.emplace_back(large(QStringLiteral("%1 %2").arg(leftOf(line)).arg(name), 2, 2));
    const QStringList modifiers = modifierLines(line, true);
    for (const QString& modifier : modifiers)
        out.emplace_back(indented(modifier, 2, modifier.startsWith(u'−')));
    const QStringList allergies = allergyWords(line);
    if (!allergies.isEmpty()) {
        out.emplace_back(band(Slip::tr("ALLERGY: %1").arg(allergies.join(QStringLiteral(", "))),
                              PrintAlign::Start));
        QStringList contained;
        for (const QString& code : lineAllergies(line))
            if (line.contains.contains(code))
                contained.append(allergenWord(code));
        if (!contained.isEmpty())
            out.emplace_back(indented(
                Slip::tr("Dish contains %1").arg(contained.join(QStringLiteral(", "))), 1, true));
    }
    if (!line.note.isEmpty())
        out.emplace_back(indented(Slip::tr("NOTE: %1").arg(line.note), 2, false));
    out.emplace_back(PrintSpace{1});
}

void addHead(const OrderView& order, const SlipOptions& options, std::vector<PrintBlock>& out)
{
    out.emplace_back(large(QString::number(order.number), 4, 4));
    out.emplace_back(large(orderTitle(order), 2, 2));
    const qint64 sinceMs = order.paidAt.isSet() ? order.paidAt.ms : order.createdAt.ms;
    const QString where = options.stations.isEmpty() ? Slip::tr("Kitchen")
                                                     : options.stations.join(QStringLiteral(", "));
    out.emplace_back(plain(where, timeText(sinceMs, options)));
    if (order.scheduledFor.isSet())
        out.emplace_back(band(Slip::tr("FOR %1").arg(timeText(order.scheduledFor.ms, options)),
                              PrintAlign::Start));
    out.emplace_back(PrintRule{true});
}

// How the money stands; the long words of the counter's screen, made short.
QString paymentWords(const OrderView& order, const SlipOptions& options)
{
    if (order.paymentStatus == "paid" || order.paymentStatus == "disputed")
        return Slip::tr("Paid, %1").arg(timeText(order.paidAt.ms, options));
    if (order.paymentStatus == "partially_refunded")
        return Slip::tr("Paid, %1, part refunded").arg(timeText(order.paidAt.ms, options));
    if (order.paymentStatus == "refunded" || order.paymentStatus == "refund_pending")
        return Slip::tr("Refunded");
    return {};
}

} // namespace

bool concernsStations(const OrderView& order, const QStringList& stations)
{
    return std::any_of(order.items.begin(), order.items.end(),
                       [&](const OrderLineView& line) { return isOfStations(line, stations); });
}

PrintDocument kitchenTicket(const OrderView& order, const SlipOptions& options)
{
    std::vector<PrintBlock> out;
    addHead(order, options, out);
    int elsewhere = 0;
    for (const OrderLineView& line : order.items) {
        if (!isOfStations(line, options.stations))
            elsewhere += leftOf(line);
        else if (leftOf(line) > 0)
            addKitchenLine(line, out);
    }
    if (elsewhere > 0)
        out.emplace_back(plain(Slip::tr("+%n elsewhere", "", elsewhere)));
    if (options.hasQr)
        out.emplace_back(PrintQr{orderReference(order.id)});
    out.emplace_back(plain(Slip::tr("Order %1").arg(order.number),
                           Slip::tr("printed %1").arg(timeText(options.printedMs, options))));
    return marked({std::move(out)}, options.mark);
}

PrintDocument cancelSlip(const OrderView& order, const SlipOptions& options)
{
    std::vector<PrintBlock> out;
    out.emplace_back(band(Slip::tr("CANCELLED"), PrintAlign::Center));
    addHead(order, options, out);
    for (const OrderLineView& line : order.items) {
        if (!isOfStations(line, options.stations) || leftOf(line) == 0)
            continue;
        const QString name = line.kitchenName.isEmpty() ? line.name : line.kitchenName;
        out.emplace_back(indented(QStringLiteral("%1 %2").arg(leftOf(line)).arg(name), 2, true));
    }
    if (!order.cancelReason.isEmpty())
        out.emplace_back(plain(order.cancelReason));
    out.emplace_back(
        plain(Slip::tr("Do not make this order."), timeText(options.printedMs, options)));
    return marked({std::move(out)}, options.mark);
}

PrintDocument receipt(const OrderView& order, const SlipOptions& options)
{
    std::vector<PrintBlock> out;
    PrintText venue = large(options.venue, 2, 2);
    venue.align = PrintAlign::Center;
    out.emplace_back(venue);
    PrintText number = large(Slip::tr("Order %1").arg(order.number), 2, 2);
    number.align = PrintAlign::Center;
    out.emplace_back(number);
    out.emplace_back(
        plain(orderTitle(order), timeText(order.createdAt.ms, options, "yyyy-MM-dd HH:mm")));
    out.emplace_back(PrintRule{});
    qint64 orderedCents = 0;
    for (const OrderLineView& line : order.items) {
        orderedCents += line.totalCents;
        out.emplace_back(plain(QStringLiteral("%1 %2").arg(line.quantity).arg(line.name),
                               moneyText(line.totalCents, order.currency)));
        const QStringList modifiers = modifierLines(line, false);
        for (const QString& modifier : modifiers)
            out.emplace_back(indented(modifier, 1, false));
    }
    // Before it was paid: what was taken off later went back, as a refund.
    if (const qint64 offCents = orderedCents - order.subtotalCents; offCents > 0)
        out.emplace_back(plain(Slip::tr("Taken off"), moneyText(-offCents, order.currency)));
    out.emplace_back(PrintRule{});
    if (order.tipCents != 0) {
        out.emplace_back(plain(Slip::tr("Items"), moneyText(order.subtotalCents, order.currency)));
        out.emplace_back(plain(Slip::tr("Tip"), moneyText(order.tipCents, order.currency)));
    }
    PrintText total = large(Slip::tr("TOTAL"), 2, 2);
    total.right = moneyText(order.amountCents, order.currency);
    out.emplace_back(total);
    const QString paid = paymentWords(order, options);
    if (paid.isEmpty())
        out.emplace_back(band(Slip::tr("NOT PAID"), PrintAlign::Center));
    else
        out.emplace_back(plain(paid));
    if (options.hasQr) {
        out.emplace_back(PrintSpace{1});
        out.emplace_back(PrintQr{orderReference(order.id)});
    }
    return marked({std::move(out)}, options.mark);
}

PrintDocument catchUpSlip(const std::vector<PrintDocument>& tickets)
{
    PrintDocument out;
    out.blocks.emplace_back(band(Slip::tr("LATE TICKETS"), PrintAlign::Center));
    out.blocks.emplace_back(plain(Slip::tr("%n order(s) came while this printer was out", "",
                                           static_cast<int>(tickets.size()))));
    for (const PrintDocument& ticket : tickets) {
        out.blocks.emplace_back(PrintRule{true});
        for (const PrintBlock& block : ticket.blocks) {
            const auto* text = std::get_if<PrintText>(&block);
            if (text == nullptr)
                continue;
            PrintText small = *text;
            if (!small.inverted) {
                small.width = small.width > 2 ? 2 : 1;
                small.height = std::min(small.height, 2);
            }
            out.blocks.emplace_back(small);
        }
    }
    return out;
}

PrintDocument marked(const PrintDocument& document, SlipMark mark)
{
    if (mark == SlipMark::None)
        return document;
    PrintDocument out;
    out.blocks.emplace_back(band(markWords(mark), PrintAlign::Center));
    out.blocks.insert(out.blocks.end(), document.blocks.begin(), document.blocks.end());
    return out;
}

PrintDocument testPage(const QString& printerName, const SlipOptions& options)
{
    std::vector<PrintBlock> out;
    PrintText head = large(Slip::tr("Test page"), 2, 2);
    head.align = PrintAlign::Center;
    out.emplace_back(head);
    out.emplace_back(plain(printerName, timeText(options.printedMs, options)));
    out.emplace_back(PrintRule{true});
    out.emplace_back(plain(QStringLiteral("ABC abc 0123456789 ÄÖÜäöüß éèñç")));
    out.emplace_back(plain(QStringLiteral("€ £ ¥"), QStringLiteral("1,234.50")));
    out.emplace_back(plain(QStringLiteral("طلب جديد"), QStringLiteral("147")));
    out.emplace_back(band(Slip::tr("ALLERGY: %1").arg(allergenWord(QStringLiteral("sesame"))),
                          PrintAlign::Start));
    out.emplace_back(large(QStringLiteral("147"), 4, 4));
    out.emplace_back(PrintQr{"ORDER.TEST"});
    return {std::move(out)};
}

QByteArray orderReference(const OrderId& id)
{
    const QString text = id.toString();
    return (referenceHead + text.mid(text.indexOf(u'_') + 1)).toUtf8();
}

QString orderIdFromReference(const QString& text)
{
    if (!text.startsWith(referenceHead, Qt::CaseInsensitive) || text.size() <= referenceHead.size())
        return {};
    return QString::fromLatin1(IdPrefix<OrderId>::value) + text.mid(referenceHead.size());
}

} // namespace servery::app
