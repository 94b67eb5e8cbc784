// Epson's ESC/POS, the language of receipt printers: a document as bytes, the drawer's pulse, and
// what the printer says of itself. Source: Epson's ESC/POS command reference (ESC @, ESC t, GS !,
// GS B, GS ( k, GS v 0, GS V, ESC p, DLE EOT, GS r, GS a). Thread: pure functions and values.
#pragma once

#include "app/printing/printdocument.h"

#include <QByteArray>

#include <deque>
#include <vector>

namespace servery::app {

// What the bytes depend on. 80 mm paper: 48 columns, 576 dots; 58 mm: 32 columns, 384 dots.
struct PaperProfile
{
    int columns = 48;
    int dots = 576;
    QString codePage = QStringLiteral("CP437");
    bool drawsAll = false; // every line as a picture, for printers whose letters cannot be trusted
    bool cuts = true;

    friend bool operator==(const PaperProfile&, const PaperProfile&) = default;
};

// The whole document with what comes before and after it: reset, code page, feed and cut.
[[nodiscard]] QByteArray escPosBytes(const PrintDocument& document, const PaperProfile& profile);

enum class DrawerPin { Two, Five };
// Opens the drawer at this pin of the printer: 50 ms on, 500 ms off.
[[nodiscard]] QByteArray drawerKick(DrawerPin pin);

// The four real-time questions; each is answered by one byte, also by a printer that is offline.
enum class StatusQuery { Printer = 1, OfflineCause = 2, Error = 3, Paper = 4 };
[[nodiscard]] QByteArray statusQuery(StatusQuery query);
// Answered when everything before it has been printed.
[[nodiscard]] QByteArray processedQuery();

struct PrinterStatus
{
    bool isOffline = false;
    bool isPaperOut = false;
    bool isPaperLow = false;
    bool isCoverOpen = false;
    bool isCutterStuck = false;
    bool hasError = false; // one that the printer does not get over by itself

    friend bool operator==(const PrinterStatus&, const PrinterStatus&) = default;
    [[nodiscard]] bool isReady() const
    {
        return !isOffline && !isPaperOut && !isCoverOpen && !isCutterStuck && !hasError;
    }
};

// Reads what the printer sends: answers to the questions that were asked, in their order, the
// answer to processedQuery(), and status blocks of four bytes that come unasked (GS a). What fits
// nothing is left out.
class StatusReader
{
public:
    enum class Heard { Status, Processed };

    void asked(StatusQuery query) { m_asked.push_back(query); }
    [[nodiscard]] std::vector<Heard> take(const QByteArray& bytes);
    [[nodiscard]] const PrinterStatus& status() const { return m_status; }
    // Questions that are not answered yet.
    [[nodiscard]] int openCount() const { return static_cast<int>(m_asked.size()); }

private:
    void takeAnswer(StatusQuery query, unsigned byte);
    void takeBlock();

    std::deque<StatusQuery> m_asked;
    QByteArray m_block; // of an unasked status, while it is not complete
    PrinterStatus m_status;
};

} // namespace servery::app
