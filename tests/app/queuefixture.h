// A print queue of one printer, which is the test's own, under a clock that the test moves.
// Thread: the test's.
#pragma once

#include "app/printing/printplan.h"
#include "app/printing/printqueue.h"
#include "tests/app/consolefixture.h"
#include "tests/support/printerstandin.h"
#include "tests/support/receiptdecoder.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace servery::testing {

using namespace app;

inline const QString kitchen = QStringLiteral("kitchen");

struct QueueFixture
{
    ManualClock clock;
    QTemporaryDir folder;
    PrinterStandIn printer;
    PrinterSettings settings;
    QSet<QString> leftTheKitchen;
    std::unique_ptr<PrintQueue> queue;

    QueueFixture()
    {
        settings.id = kitchen;
        settings.name = QStringLiteral("Kitchen");
        settings.address = QStringLiteral("127.0.0.1");
        settings.port = printer.port();
        restart();
    }
    [[nodiscard]] QString file() const { return folder.filePath(QStringLiteral("prints.db")); }
    void restart()
    {
        queue.reset();
        queue = std::make_unique<PrintQueue>(clock, &makePrinter, [this](const QString& orderId) {
            return !leftTheKitchen.contains(orderId);
        });
        queue->setPrinters({settings});
        queue->open(file());
    }
    bool add(int number, PrintKind kind = PrintKind::Ticket, const QString& key = {})
    {
        PrintJob job;
        job.printerId = kitchen;
        job.kind = kind;
        job.number = number;
        job.orderId = QStringLiteral("ord_%1").arg(number);
        job.key = key;
        const protocol::OrderView order =
            makeOrder(number, OrderState::PaymentSucceeded, clock.now().ms);
        job.document = kind == PrintKind::Ticket ? kitchenTicket(order, {}) : receipt(order, {});
        return queue->add(job);
    }
    // The clock goes on in steps, while what is on its way arrives.
    void pass(qint64 ms)
    {
        for (qint64 left = ms; left > 0; left -= 500) {
            clock.advanceMs(std::min<qint64>(left, 500));
            queue->tick();
            turn();
        }
    }
    // Lets everything arrive that is on its way between the queue, its disk and the printer.
    void turn()
    {
        for (int i = 0; i < 20; ++i) {
            queue->flush();
            QCoreApplication::processEvents();
        }
    }
    // The printer was asked how it is and has answered, whatever the disk does.
    [[nodiscard]] bool isAsked() const
    {
        const bool isOpened = QTest::qWaitFor([this] { return printer.connections() == 1; });
        for (int i = 0; i < 50; ++i)
            QCoreApplication::processEvents();
        return isOpened;
    }
    // Goes on until it is so; false after an hour of the clock.
    template <class Condition>
    bool until(Condition isSo)
    {
        for (int i = 0; i < 7200; ++i) {
            if (isSo())
                return true;
            pass(500);
        }
        return isSo();
    }
    [[nodiscard]] PrinterState state() const { return queue->stateOf(kitchen); }
    [[nodiscard]] bool isTroubled(PrinterTrouble trouble)
    {
        return until([&] { return state().trouble == trouble; });
    }
    [[nodiscard]] bool isDone()
    {
        return until([&] { return queue->jobs().empty() && !state().isPrinting; });
    }
    [[nodiscard]] QString slip(qsizetype at) const
    {
        return at < printer.slips().size() ? decodePaper(printer.slips()[at]).text() : QString();
    }
    [[nodiscard]] int slipCount() const { return static_cast<int>(printer.slips().size()); }
    // How often the order came out, on whatever slip.
    [[nodiscard]] int timesPrinted(int number) const
    {
        int count = 0;
        for (const QByteArray& bytes : printer.slips())
            count += static_cast<int>(
                decodePaper(bytes).text().count(QStringLiteral("Order %1").arg(number)));
        return count;
    }
};

} // namespace servery::testing
