// PrinterPort: the line to an ESC/POS printer, whatever it is made of. Thread: the GUI thread; no
// call blocks. Errors: failed(), after which the port is closed.
#pragma once

#include "app/printing/printersettings.h"

#include <QObject>

#include <memory>

namespace servery::app {

// Why a printer does not print, worst first where it is asked for one.
enum class PrinterTrouble {
    None,
    Unreachable,    // no connection, no such device
    NoAnswer,       // connected, and silent
    ConnectionLost, // in the middle
    PaperOut,
    CoverOpen,
    CutterStuck,
    Faulty,      // an error of its own
    Offline,     // by its own key, or for a cause that it does not name
    CannotWrite, // a folder or a system printer refused
    NotHere,     // this kind of line is not to be had on this system
};

class PrinterPort : public QObject
{
    Q_OBJECT

public:
    explicit PrinterPort(QObject* parent = nullptr) : QObject(parent) {}

    virtual void open() = 0;
    virtual void write(const QByteArray& bytes) = 0;
    // Handed over but not taken by the system yet.
    [[nodiscard]] virtual qint64 unsentBytes() const = 0;
    // What is unsent is dropped.
    virtual void close() = 0;

Q_SIGNALS:
    void opened();
    void received(const QByteArray& bytes);
    // Some bytes were taken.
    void written();
    void failed(servery::app::PrinterTrouble trouble);
};

// For a kind that speaks ESC/POS.
[[nodiscard]] std::unique_ptr<PrinterPort> makePort(const PrinterSettings& settings);

} // namespace servery::app
