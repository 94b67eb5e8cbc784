#include "app/printing/printdesk.h"

#include "app/printing/codepage.h"
#include "app/printing/pageprinter.h"
#include "app/printing/printrules.h"
#include "app/printing/printwords.h"
#include "app/time/servertime.h"

#include <QDir>
#include <QJsonObject>
#include <QSerialPortInfo>

#include <algorithm>

namespace servery::app {
namespace {

QString stateName(const PrinterState& state)
{
    if (state.trouble != PrinterTrouble::None)
        return QStringLiteral("trouble");
    if (state.isPrinting)
        return QStringLiteral("printing");
    if (state.waitingTickets + state.waitingReceipts > 0)
        return QStringLiteral("waiting");
    return state.isPaperLow ? QStringLiteral("low") : QStringLiteral("ready");
}

} // namespace

PrintDesk::PrintDesk(const Clock& clock, Random& random, OrderBook& book, ServerTime& time,
                     DeviceSettings& settings, QObject* parent)
    : QObject(parent),
      m_random(random),
      m_book(book),
      m_time(time),
      m_settings(settings),
      m_printers(printersFromJson(settings.printers())),
      m_queue(clock, &makePrinter, [this](const QString& orderId) {
          if (!m_book.isFilled())
              return true;
          const OrderView* order = m_book.find(orderId);
          return order != nullptr && isInKitchen(*order);
      })
{
    m_queue.setPrinters(m_printers);
    connect(&m_queue, &PrintQueue::changed, this, &PrintDesk::changed);
    connect(&m_queue, &PrintQueue::drawerFailed, this,
            [this](const QString& printerId, PrinterTrouble trouble) {
                if (const PrinterSettings* printer = find(printerId))
                    Q_EMIT drawerFailed(
                        tr("The drawer did not open. %1").arg(troubleText(printer->name, trouble)));
            });
    connect(&m_book, &OrderBook::orderChanged, this,
            [this](const OrderView&, const OrderView& now) {
                if (!m_printers.empty())
                    m_changedOrders.insert(now.id.toString());
            });
    connect(&m_book, &OrderBook::changed, this, &PrintDesk::considerChanged);
}

void PrintDesk::setVenue(const QString& name, const ServiceSettings& rules)
{
    m_venue = name;
    m_rules = rules;
}

void PrintDesk::tick()
{
    m_changedOrders.unite(std::exchange(m_laterOrders, {}));
    considerChanged();
    m_queue.tick();
}

void PrintDesk::considerChanged()
{
    // Until the server has told of everything, what is known may be long over.
    if (!m_book.isFilled() || m_changedOrders.isEmpty())
        return;
    const QSet<QString> orders = std::exchange(m_changedOrders, {});
    for (const QString& id : orders) {
        if (const OrderView* order = m_book.find(id))
            consider(*order);
    }
}

void PrintDesk::consider(const OrderView& order)
{
    const qint64 nowMs = m_time.now().ms;
    bool isLate = isWantedLater(order, nowMs, m_rules);
    for (const WantedSlip& slip : wantedSlips(order, m_printers, nowMs, m_rules)) {
        if (m_queue.knowsKey(slip.key))
            continue;
        // A cancelled order concerns a kitchen that has its ticket, and no other.
        if (slip.kind == PrintKind::CancelSlip &&
            (!m_queue.knowsKey(ticketKey(slip.printerId, order)) ||
             dropWaitingTicket(ticketKey(slip.printerId, order))))
            continue;
        PrintJob job;
        job.printerId = slip.printerId;
        job.kind = slip.kind;
        job.orderId = order.id.toString();
        job.number = order.number;
        job.key = slip.key;
        job.document = documentOf(order, slip.kind, slip.stations);
        // The queue is full: it comes when there is room.
        isLate = !m_queue.add(std::move(job)) || isLate;
    }
    if (isLate)
        m_laterOrders.insert(order.id.toString());
}

bool PrintDesk::dropWaitingTicket(const QString& key)
{
    const std::vector<PrintJob>& jobs = m_queue.jobs();
    const auto found = std::find_if(jobs.begin(), jobs.end(), [&key](const PrintJob& job) {
        return job.key == key && job.state == PrintState::Waiting && job.mark == SlipMark::None;
    });
    if (found == jobs.end())
        return false;
    const qint64 place = found->place;
    m_queue.letGo(place);
    return std::none_of(jobs.begin(), jobs.end(),
                        [place](const PrintJob& job) { return job.place == place; });
}

PrintDocument PrintDesk::documentOf(const OrderView& order, PrintKind kind,
                                    const QStringList& stations) const
{
    SlipOptions options;
    options.venue = m_venue;
    options.stations = stations;
    options.zone = m_time.timeZone();
    options.printedMs = m_time.now().ms;
    switch (kind) {
    case PrintKind::Ticket:
    case PrintKind::PassSlip:
        return kitchenTicket(order, options);
    case PrintKind::CancelSlip:
        return cancelSlip(order, options);
    case PrintKind::Receipt:
    case PrintKind::Test:
        break;
    }
    return receipt(order, options);
}

bool PrintDesk::printReceipt(const QString& orderId)
{
    const OrderView* order = m_book.find(orderId);
    const PrinterSettings* printer = receiptPrinter();
    if (order == nullptr || printer == nullptr)
        return false;
    // Whatever printed it first, a rule or a hand, from the second on it is marked.
    const QString key = QStringLiteral("receipt:%1:%2").arg(printer->id, orderId);
    PrintJob job;
    job.printerId = printer->id;
    job.kind = PrintKind::Receipt;
    job.orderId = orderId;
    job.number = order->number;
    job.document = documentOf(*order, job.kind, printer->stations);
    if (m_queue.knowsKey(key))
        job.mark = SlipMark::Reprint;
    else
        job.key = key;
    return m_queue.add(std::move(job));
}

bool PrintDesk::openDrawer()
{
    const PrinterSettings* printer = drawerPrinter();
    return printer != nullptr && m_queue.kickDrawer(printer->id);
}

QString PrintDesk::savePrinter(const QVariantMap& fields)
{
    PrinterSettings printer = printerSettingsFromJson(QJsonObject::fromVariantMap(fields));
    const QString wrong = wrongField(printer);
    if (!wrong.isEmpty())
        return wrong;
    const PrinterSettings* known = find(printer.id);
    if (known == nullptr && m_printers.size() >= PrinterSettings::mostPrinters)
        return QStringLiteral("count");
    // A rule that is new begins now: what was paid before is not printed by it.
    const bool isNewRule = known == nullptr || known->tickets != printer.tickets ||
                           known->receipts != printer.receipts;
    printer.rulesSinceMs = isNewRule ? m_time.now().ms : known->rulesSinceMs;
    if (known == nullptr) {
        printer.id = QString::fromLatin1(m_random.bytes(6).toHex());
        m_printers.push_back(printer);
    } else {
        *const_cast<PrinterSettings*>(known) = printer;
    }
    keepPrinters();
    return {};
}

void PrintDesk::removePrinter(const QString& printerId)
{
    std::erase_if(m_printers,
                  [&](const PrinterSettings& printer) { return printer.id == printerId; });
    keepPrinters();
}

void PrintDesk::keepPrinters()
{
    m_settings.setPrinters(printersToJson(m_printers));
    m_queue.setPrinters(m_printers);
    Q_EMIT changed();
}

void PrintDesk::testPrinter(const QString& printerId)
{
    const PrinterSettings* printer = find(printerId);
    if (printer == nullptr)
        return;
    SlipOptions options;
    options.zone = m_time.timeZone();
    options.printedMs = m_time.now().ms;
    PrintJob job;
    job.printerId = printerId;
    job.kind = PrintKind::Test;
    job.document = testPage(printer->name, options);
    m_queue.tryNow(printerId);
    m_queue.add(std::move(job));
}

void PrintDesk::tryNow(const QString& printerId)
{
    m_queue.tryNow(printerId);
}

void PrintDesk::tryAll()
{
    for (const PrinterSettings& printer : m_printers) {
        if (m_queue.stateOf(printer.id).trouble != PrinterTrouble::None)
            m_queue.tryNow(printer.id);
    }
}

QVariantMap PrintDesk::rowOf(const PrinterSettings& printer) const
{
    const PrinterState state = m_queue.stateOf(printer.id);
    QVariantMap row = toJson(printer).toVariantMap();
    row.insert(QStringLiteral("state"), stateName(state));
    QString text = troubleText(printer.name, state.trouble);
    if (text.isEmpty() && state.isPaperLow)
        text = paperLowText(printer.name);
    row.insert(QStringLiteral("stateText"), text);
    row.insert(QStringLiteral("waitingText"), waitingText(state));
    row.insert(QStringLiteral("expiredText"), expiredText(state.expired));
    return row;
}

QVariantList PrintDesk::printers() const
{
    QVariantList rows;
    for (const PrinterSettings& printer : m_printers)
        rows.append(rowOf(printer));
    return rows;
}

QVariantList PrintDesk::unsure() const
{
    QVariantList rows;
    for (const PrintJob& job : m_queue.jobs()) {
        if (job.state == PrintState::Unsure)
            rows.append(QVariantMap{{QStringLiteral("place"), job.place},
                                    {QStringLiteral("text"), unsureText(job)}});
    }
    return rows;
}

QString PrintDesk::problem() const
{
    // The printer that keeps the most waiting speaks for all.
    const PrinterSettings* worst = nullptr;
    int most = -1;
    for (const PrinterSettings& printer : m_printers) {
        const PrinterState state = m_queue.stateOf(printer.id);
        const int waiting = state.waitingTickets + state.waitingReceipts;
        if (state.trouble != PrinterTrouble::None && waiting > most) {
            worst = &printer;
            most = waiting;
        }
    }
    if (worst == nullptr)
        return {};
    const PrinterState state = m_queue.stateOf(worst->id);
    return (troubleText(worst->name, state.trouble) + u' ' + waitingText(state)).trimmed();
}

QString PrintDesk::hint() const
{
    for (const PrinterSettings& printer : m_printers) {
        if (m_queue.stateOf(printer.id).isPaperLow)
            return paperLowText(printer.name);
    }
    return {};
}

QStringList PrintDesk::addressesFor(const QString& kind) const
{
    if (kind == u"system")
        return systemPrinterNames();
    QStringList out;
    if (kind == u"serial") {
        const QList<QSerialPortInfo> ports = QSerialPortInfo::availablePorts();
        for (const QSerialPortInfo& port : ports)
            out.append(port.systemLocation());
    } else if (kind == u"usb") {
        const QDir folder(QStringLiteral("/dev/usb"));
        const QStringList nodes = folder.entryList({QStringLiteral("lp*")}, QDir::System);
        for (const QString& node : nodes)
            out.append(folder.filePath(node));
    }
    return out;
}

QStringList PrintDesk::codePageNames() const
{
    QStringList names;
    for (const CodePage& page : codePages())
        names.append(QLatin1String(page.name));
    return names;
}

const PrinterSettings* PrintDesk::find(const QString& printerId) const
{
    const auto found =
        std::find_if(m_printers.begin(), m_printers.end(),
                     [&](const PrinterSettings& printer) { return printer.id == printerId; });
    return found == m_printers.end() ? nullptr : &*found;
}

const PrinterSettings* PrintDesk::receiptPrinter() const
{
    const auto found =
        std::find_if(m_printers.begin(), m_printers.end(), [](const PrinterSettings& printer) {
            return printer.receipts != ReceiptRule::Never || printer.hasDrawer;
        });
    if (found != m_printers.end())
        return &*found;
    return m_printers.empty() ? nullptr : &m_printers.front();
}

const PrinterSettings* PrintDesk::drawerPrinter() const
{
    const auto found =
        std::find_if(m_printers.begin(), m_printers.end(),
                     [](const PrinterSettings& printer) { return printer.hasDrawer; });
    return found == m_printers.end() ? nullptr : &*found;
}

} // namespace servery::app
