#include "app/printing/escposprinter.h"

#include <QLoggingCategory>

namespace servery::app {
namespace {
Q_LOGGING_CATEGORY(lcPrinter, "servery.app.printer")

// How often a printer at work is asked how it is.
constexpr qint64 askEveryMs = 2'000;
} // namespace

EscPosPrinter::EscPosPrinter(const PrinterSettings& settings, const Clock& clock,
                             std::unique_ptr<PrinterPort> port)
    : m_settings(settings), m_clock(clock), m_port(std::move(port))
{
    connect(m_port.get(), &PrinterPort::opened, this, &EscPosPrinter::onOpened);
    connect(m_port.get(), &PrinterPort::received, this, &EscPosPrinter::onReceived);
    connect(m_port.get(), &PrinterPort::written, this, &EscPosPrinter::onWritten);
    connect(m_port.get(), &PrinterPort::failed, this, &EscPosPrinter::onFailed);
}

void EscPosPrinter::print(const PrintDocument& document, const QString&)
{
    begin(escPosBytes(document, m_settings.paper));
}

void EscPosPrinter::kickDrawer()
{
    begin(app::drawerKick(m_settings.drawerPin));
}

void EscPosPrinter::probe()
{
    begin({});
}

void EscPosPrinter::begin(const QByteArray& bytes)
{
    if (isBusy())
        return;
    m_bytes = bytes;
    m_reader = {};
    m_state = State::Opening;
    m_stateMonoMs = m_heardMonoMs = m_clock.monotonicMs();
    m_port->open();
}

void EscPosPrinter::onOpened()
{
    if (m_state != State::Opening)
        return;
    m_stateMonoMs = m_heardMonoMs = m_clock.monotonicMs();
    m_state = State::Asking;
    if (m_settings.tellsStatus)
        ask();
    else
        onAllAnswered();
}

void EscPosPrinter::ask()
{
    m_askedMonoMs = m_clock.monotonicMs();
    for (const StatusQuery query : {StatusQuery::Printer, StatusQuery::OfflineCause,
                                    StatusQuery::Error, StatusQuery::Paper}) {
        m_reader.asked(query);
        m_port->write(statusQuery(query));
    }
}

void EscPosPrinter::onAllAnswered()
{
    const PrinterTrouble trouble = troubleOf(m_reader.status());
    if (m_bytes.isEmpty()) {
        end(PrintOutcome::Printed, trouble);
    } else if (trouble != PrinterTrouble::None) {
        end(PrintOutcome::NotStarted, trouble);
    } else {
        m_state = State::AboutToSend;
        Q_EMIT aboutToSend();
    }
}

void EscPosPrinter::goOn()
{
    if (m_state != State::AboutToSend)
        return;
    m_state = State::Sending;
    m_stateMonoMs = m_heardMonoMs = m_askedMonoMs = m_clock.monotonicMs();
    m_port->write(m_settings.tellsStatus ? m_bytes + processedQuery() : m_bytes);
}

void EscPosPrinter::onReceived(const QByteArray& bytes)
{
    if (m_state != State::Asking && m_state != State::Sending)
        return;
    m_heardMonoMs = m_clock.monotonicMs();
    bool isProcessed = false;
    for (const StatusReader::Heard heard : m_reader.take(bytes))
        isProcessed = isProcessed || heard == StatusReader::Heard::Processed;
    Q_EMIT paperLowChanged(m_reader.status().isPaperLow);
    if (m_state == State::Asking) {
        if (m_reader.openCount() == 0)
            onAllAnswered();
        return;
    }
    if (isProcessed)
        end(PrintOutcome::Printed, PrinterTrouble::None);
    else
        setTrouble(troubleOf(m_reader.status()));
}

void EscPosPrinter::onWritten()
{
    m_heardMonoMs = m_clock.monotonicMs();
    // The printer cannot say more than that it took everything.
    if (m_state == State::Sending && !m_settings.tellsStatus && m_port->unsentBytes() == 0)
        end(PrintOutcome::Printed, PrinterTrouble::None);
}

void EscPosPrinter::onFailed(PrinterTrouble trouble)
{
    if (m_state != State::Idle)
        end(m_state == State::Sending ? PrintOutcome::Uncertain : PrintOutcome::NotStarted,
            trouble);
}

void EscPosPrinter::tick()
{
    const qint64 now = m_clock.monotonicMs();
    switch (m_state) {
    case State::Idle:
    case State::AboutToSend:
        return;
    case State::Opening:
        if (now - m_stateMonoMs >= openWithinMs)
            end(PrintOutcome::NotStarted, PrinterTrouble::Unreachable);
        return;
    case State::Asking:
        if (now - m_stateMonoMs >= answerWithinMs)
            end(PrintOutcome::NotStarted, PrinterTrouble::NoAnswer);
        return;
    case State::Sending:
        break;
    }
    if (now - m_heardMonoMs >= silentAfterMs) {
        end(PrintOutcome::Uncertain, PrinterTrouble::NoAnswer);
    } else if (now - m_stateMonoMs >= waitForPaperMs) {
        end(PrintOutcome::Uncertain,
            m_trouble == PrinterTrouble::None ? PrinterTrouble::NoAnswer : m_trouble);
    } else if (m_settings.tellsStatus && m_reader.openCount() == 0 &&
               now - m_askedMonoMs >= askEveryMs && m_port->unsentBytes() == 0) {
        ask();
    }
}

void EscPosPrinter::end(PrintOutcome outcome, PrinterTrouble trouble)
{
    m_state = State::Idle;
    m_bytes.clear();
    m_port->close();
    m_trouble = trouble;
    if (outcome != PrintOutcome::Printed)
        qCInfo(lcPrinter) << m_settings.name
                          << (outcome == PrintOutcome::Uncertain ? "is not certain to have printed"
                                                                 : "does not print")
                          << static_cast<int>(trouble);
    Q_EMIT finished(outcome, trouble);
}

void EscPosPrinter::setTrouble(PrinterTrouble trouble)
{
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(trouble);
}

PrinterTrouble EscPosPrinter::troubleOf(const PrinterStatus& status) const
{
    if (!m_settings.tellsStatus || status.isReady())
        return PrinterTrouble::None;
    if (status.isPaperOut)
        return PrinterTrouble::PaperOut;
    if (status.isCoverOpen)
        return PrinterTrouble::CoverOpen;
    if (status.isCutterStuck)
        return PrinterTrouble::CutterStuck;
    return status.hasError ? PrinterTrouble::Faulty : PrinterTrouble::Offline;
}

} // namespace servery::app
