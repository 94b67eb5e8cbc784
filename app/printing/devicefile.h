// DeviceFile: a printer behind a device node of Linux (/dev/usb/lp0, by the kernel's usblp).
// Elsewhere USB printers are reached through the system's printing; there open() answers NotHere.
// Thread: the GUI thread.
#pragma once

#include "app/printing/printerport.h"

class QSocketNotifier;

namespace servery::app {

class DeviceFile final : public PrinterPort
{
    Q_OBJECT

public:
    explicit DeviceFile(const QString& path);
    ~DeviceFile() override;

    void open() override;
    void write(const QByteArray& bytes) override;
    [[nodiscard]] qint64 unsentBytes() const override { return m_unsent.size(); }
    void close() override;

private:
    void readSome();
    void writeSome();
    void fail(PrinterTrouble trouble);

    QString m_path;
    QByteArray m_unsent;
    int m_file = -1;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<QSocketNotifier> m_writable;
};

} // namespace servery::app
