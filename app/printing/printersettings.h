// A printer as this device knows it: where it is, what its paper is like, and what is printed on it
// by itself. Kept as JSON in the device's settings. Thread: values.
#pragma once

#include "app/printing/escpos.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace servery::app {

enum class PrinterKind {
    Network, // ESC/POS over TCP
    Usb,     // ESC/POS to a device node: /dev/usb/lp0
    Serial,  // ESC/POS over a serial line
    System,  // a printer of the operating system
    Pdf,     // files in a folder
};

enum class TicketRule { Never, OnNewOrder, OnBump };
enum class ReceiptRule { Never, OnPaid, OnHandOver };

struct PrinterSettings
{
    static constexpr int mostPrinters = 16;
    static constexpr int longestName = 40;

    QString id;
    QString name;
    PrinterKind kind = PrinterKind::Network;
    // By kind: host name or address, device node, serial port, the system's name, or folder.
    QString address;
    int port = 9100;      // network alone
    int baudRate = 38400; // serial alone; 8 bits, no parity, 1 stop bit
    PaperProfile paper;
    bool tellsStatus =
        true; // false: a printer that never answers; what is handed over counts as printed
    bool hasDrawer = false;
    DrawerPin drawerPin = DrawerPin::Two;
    TicketRule tickets = TicketRule::Never;
    ReceiptRule receipts = ReceiptRule::Never;
    QStringList stations;     // of the kitchen's tickets; empty: all
    bool cancelSlips = false; // a slip for an order that was cancelled after its ticket
    // When the rules were set: what was paid before is not printed by them. Server time.
    qint64 rulesSinceMs = 0;

    friend bool operator==(const PrinterSettings&, const PrinterSettings&) = default;
    [[nodiscard]] bool speaksEscPos() const
    {
        return kind == PrinterKind::Network || kind == PrinterKind::Usb ||
               kind == PrinterKind::Serial;
    }
};

[[nodiscard]] QJsonObject toJson(const PrinterSettings& settings);
// What is missing or out of its bounds takes its default.
[[nodiscard]] PrinterSettings printerSettingsFromJson(const QJsonObject& json);

[[nodiscard]] QByteArray printersToJson(const std::vector<PrinterSettings>& printers);
[[nodiscard]] std::vector<PrinterSettings> printersFromJson(const QByteArray& json);

// The field that keeps the settings from being used: "name", "address" or "port"; empty: none.
[[nodiscard]] QString wrongField(const PrinterSettings& settings);

} // namespace servery::app
