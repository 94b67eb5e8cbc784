// EscPosPrinter: prints over a port. It asks the printer how it is before it sends; after the last
// byte it asks for the answer that comes only when everything has been printed, and meanwhile asks
// in real time, so that running out of paper in the middle is seen and waited for. Thread: the GUI
// thread. Source: the ESC/POS reference, DLE EOT and GS r.
#pragma once

#include "app/printing/printerdevice.h"

namespace servery::app {

class EscPosPrinter final : public PrinterDevice
{
    Q_OBJECT

public:
    static constexpr qint64 openWithinMs = 5'000;
    static constexpr qint64 answerWithinMs = 3'000;
    // After the last sign of life, while it prints.
    static constexpr qint64 silentAfterMs = 10'000;
    // A printer that is out of paper in the middle is waited for as long as this.
    static constexpr qint64 waitForPaperMs = 15 * 60'000;

    EscPosPrinter(const PrinterSettings& settings, const Clock& clock,
                  std::unique_ptr<PrinterPort> port);

    void print(const PrintDocument& document, const QString& title) override;
    void kickDrawer() override;
    void goOn() override;
    void probe() override;
    void tick() override;
    [[nodiscard]] bool isBusy() const override { return m_state != State::Idle; }

private:
    enum class State { Idle, Opening, Asking, AboutToSend, Sending };

    void begin(const QByteArray& bytes);
    void onOpened();
    void onReceived(const QByteArray& bytes);
    void onWritten();
    void onFailed(PrinterTrouble trouble);
    void ask();
    void onAllAnswered();
    void end(PrintOutcome outcome, PrinterTrouble trouble);
    void setTrouble(PrinterTrouble trouble);
    [[nodiscard]] PrinterTrouble troubleOf(const PrinterStatus& status) const;

    PrinterSettings m_settings;
    const Clock& m_clock;
    std::unique_ptr<PrinterPort> m_port;
    StatusReader m_reader;
    QByteArray m_bytes; // empty: only asked
    State m_state = State::Idle;
    PrinterTrouble m_trouble = PrinterTrouble::None;
    qint64 m_stateMonoMs = 0; // when the state began
    qint64 m_heardMonoMs = 0; // the last sign of life
    qint64 m_askedMonoMs = 0;
};

} // namespace servery::app
