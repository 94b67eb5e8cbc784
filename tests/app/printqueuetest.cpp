// The print queue against a printer of the test's own: out of paper, hung, reset, silent, restarted
// in the middle. Under a clock that the test moves: nothing is lost, nothing is printed twice
// unmarked, and a printer that comes back is not flooded.
#include "tests/app/queuefixture.h"
#include "tests/support/helddisk.h"

#include <QSignalSpy>
#include <QTest>

namespace servery::testing {

class PrintQueueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void printsAtOnce()
    {
        QueueFixture f;
        QSignalSpy printed(f.queue.get(), &PrintQueue::printed);
        QVERIFY(f.add(147));
        QTRY_COMPARE(f.slipCount(), 1);
        QTRY_COMPARE(printed.count(), 1);
        QVERIFY(f.slip(0).contains(u"147"));
        QVERIFY(f.queue->jobs().empty());
        QCOMPARE(f.state(), PrinterState{});
    }

    // Else a power cut at this moment would print it again, unmarked.
    void nothingComesOutBeforeTheDiskKnows()
    {
        QueueFixture f;
        HeldDisk disk(f.file());
        QVERIFY(f.add(147));
        QVERIFY(f.isAsked());
        QVERIFY(f.state().isPrinting);
        QCOMPARE(f.slipCount(), 0);
        QVERIFY(f.printer.paperBegun().isEmpty());
        disk.release();
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 1);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
    }

    void aPrinterThatGoesWhileTheDiskIsWritten()
    {
        QueueFixture f;
        HeldDisk disk(f.file());
        QVERIFY(f.add(147));
        QVERIFY(f.isAsked());
        f.printer.unplug();
        QTRY_VERIFY(f.state().trouble != PrinterTrouble::None);
        disk.release();
        f.pass(1'000); // what the disk says now is of a try that has ended
        f.printer.plugIn();
        QVERIFY(f.isDone());
        QCOMPARE(f.timesPrinted(147), 1);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
    }

    void aRulePrintsOnce()
    {
        QueueFixture f;
        QVERIFY(f.add(147, PrintKind::Ticket, QStringLiteral("ticket:147")));
        QVERIFY(f.isDone());
        QVERIFY(!f.add(147, PrintKind::Ticket, QStringLiteral("ticket:147")));
        f.restart();
        QVERIFY(!f.add(147, PrintKind::Ticket, QStringLiteral("ticket:147")));
        // Days later the key is forgotten, with the order.
        f.clock.advanceMs(PrintJobs::keyAgeMs + 1);
        f.restart();
        QVERIFY(f.add(147, PrintKind::Ticket, QStringLiteral("ticket:147")));
        PrintJob nowhere;
        nowhere.printerId = QStringLiteral("unknown");
        QVERIFY(!f.queue->add(nowhere));
    }

    void outOfPaperIsSaidAndWaitedFor()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.add(2, PrintKind::Receipt));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        QCOMPARE(f.state().waitingReceipts, 2);
        f.pass(60'000);
        QCOMPARE(f.slipCount(), 0);
        f.printer.setPaper(true);
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 2);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
        QCOMPARE(f.state().trouble, PrinterTrouble::None);
    }

    void paperThatEndsInTheMiddle()
    {
        QueueFixture f;
        f.printer.endPaperAfter(120);
        QVERIFY(f.add(1));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        QVERIFY(f.state().isPrinting);
        f.pass(4 * 60'000);
        f.printer.setPaper(true);
        QVERIFY(f.isDone());
        // The printer went on by itself: one slip, whole, not marked.
        QCOMPARE(f.slipCount(), 1);
        QCOMPARE(f.timesPrinted(1), 1);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
    }

    void aCoverThatIsOpen()
    {
        QueueFixture f;
        f.printer.setCoverOpen(true);
        QVERIFY(f.add(1));
        QVERIFY(f.isTroubled(PrinterTrouble::CoverOpen));
        f.printer.setCoverOpen(false);
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 1);
    }

    void notThereAtAll()
    {
        QueueFixture f;
        f.printer.unplug();
        QVERIFY(f.add(1));
        QVERIFY(f.isTroubled(PrinterTrouble::Unreachable));
        f.pass(100'000);
        f.printer.plugIn();
        QVERIFY(f.isDone());
        QCOMPARE(f.timesPrinted(1), 1);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
    }

    // Connected and silent: nothing was sent, so nothing is marked.
    void hungBeforeItWasAsked()
    {
        QueueFixture f;
        f.printer.setHung(true);
        QVERIFY(f.add(1));
        QVERIFY(f.isTroubled(PrinterTrouble::NoAnswer));
        QCOMPARE(f.state().waitingTickets, 1);
        f.printer.setHung(false);
        QVERIFY(f.isDone());
        QVERIFY(!f.slip(f.slipCount() - 1).contains(u"PRINTED TWICE"));
    }

    void resetInTheMiddleOfATicket()
    {
        QueueFixture f;
        f.printer.resetAfter(150);
        QVERIFY(f.add(1));
        QVERIFY(f.isDone());
        // Once more, by itself, and marked.
        QCOMPARE(f.timesPrinted(1), 1);
        QVERIFY(f.slip(0).contains(u"MAY BE PRINTED TWICE"));
    }

    void resetInTheMiddleOfAReceipt()
    {
        QueueFixture f;
        f.printer.resetBeforeProcessed();
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.until([&] { return f.state().unsure == 1; }));
        QCOMPARE(f.slipCount(), 1);
        f.pass(600'000);
        QCOMPARE(f.slipCount(), 1); // it came out, and nobody printed it again
        f.restart();
        QCOMPARE(f.state().unsure, 1);
        f.queue->printAgain(f.queue->jobs().front().place);
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 2);
        QVERIFY(f.slip(1).contains(u"MAY BE PRINTED TWICE"));
    }

    void aReceiptThatIsLetGo()
    {
        QueueFixture f;
        f.printer.resetBeforeProcessed();
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.until([&] { return f.state().unsure == 1; }));
        f.queue->letGo(f.queue->jobs().front().place);
        f.pass(600'000);
        QCOMPARE(f.slipCount(), 1);
        QVERIFY(f.queue->jobs().empty());
    }

    // A ticket is repeated once; if that is not certain either, somebody decides.
    void aTicketIsRepeatedOnceOnly()
    {
        QueueFixture f;
        f.printer.resetBeforeProcessed();
        QVERIFY(f.add(1));
        QVERIFY(f.until([&] { return f.slipCount() == 1; }));
        f.printer.resetBeforeProcessed();
        QVERIFY(f.until([&] { return f.state().unsure == 1; }));
        f.pass(600'000);
        QCOMPARE(f.slipCount(), 2);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
        QVERIFY(f.slip(1).contains(u"MAY BE PRINTED TWICE"));
    }

    void restartWhileItWaits()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        QVERIFY(f.add(1));
        QVERIFY(f.add(2, PrintKind::Receipt));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        f.restart();
        QCOMPARE(f.state().waitingTickets, 1);
        QCOMPARE(f.state().waitingReceipts, 1);
        f.printer.setPaper(true);
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 2);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
        QVERIFY(f.slip(0).contains(u"NO onion"));
    }

    void restartWhileItPrints()
    {
        QueueFixture f;
        f.printer.endPaperAfter(120);
        QVERIFY(f.add(1));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        f.restart();
        // What the first run sent lies in the printer, and comes out with the paper.
        f.printer.setPaper(true);
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 2);
        QVERIFY(!f.slip(0).contains(u"PRINTED TWICE"));
        QVERIFY(f.slip(1).contains(u"MAY BE PRINTED TWICE"));
    }

    // Hung in the middle: silence for ten seconds ends it, and its end is not known.
    void hungInTheMiddle()
    {
        QueueFixture f;
        f.printer.endPaperAfter(120);
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        f.printer.setHung(true);
        QVERIFY(f.isTroubled(PrinterTrouble::NoAnswer));
        QCOMPARE(f.state().unsure, 1);
    }

    void doesNotFloodOnItsReturn()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        for (int number = 1; number <= 6; ++number)
            QVERIFY(f.add(number));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        f.pass(60'000);
        f.printer.setPaper(true);
        QVERIFY(f.until([&] { return f.slipCount() == 1; }));
        const qint64 first = f.clock.monotonicMs();
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 6);
        // Five more: three of them while at least three wait, the last two quicker.
        QVERIFY(f.clock.monotonicMs() - first >= 3 * printrules::backlogGapMs);
        for (int number = 1; number <= 6; ++number)
            QCOMPARE(f.timesPrinted(number), 1);
    }

    void lateTicketsAreMergedAndOldOnesEnd()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        for (int number = 1; number <= 6; ++number)
            QVERIFY(f.add(number));
        QVERIFY(f.add(7, PrintKind::Receipt));
        f.pass(10 * 60'000);
        f.leftTheKitchen = {QStringLiteral("ord_2"), QStringLiteral("ord_4")};
        f.printer.setPaper(true);
        QVERIFY(f.isDone());
        QCOMPARE(f.slipCount(), 2);
        QVERIFY(f.slip(0).contains(u"LATE TICKETS"));
        for (const int number : {1, 3, 5, 6})
            QCOMPARE(f.timesPrinted(number), 1);
        QVERIFY(!f.slip(0).contains(u"Order 2"));
        QCOMPARE(f.state().expired, 2);
        QVERIFY(f.slip(1).contains(u"TOTAL"));
        f.queue->forgetExpired(kitchen);
        QCOMPARE(f.state().expired, 0);
    }

    void opensTheDrawerNowOrNotAtAll()
    {
        QueueFixture f;
        QSignalSpy failed(f.queue.get(), &PrintQueue::drawerFailed);
        QVERIFY(f.queue->kickDrawer(kitchen));
        QVERIFY(f.until([&] { return f.printer.drawerOpenings() == 1; }));
        f.pass(2'000);
        f.printer.unplug();
        QVERIFY(f.queue->kickDrawer(kitchen));
        QVERIFY(f.until([&] { return failed.count() == 1; }));
        f.printer.plugIn();
        f.pass(120'000);
        QCOMPARE(f.printer.drawerOpenings(), 1);
        QVERIFY(!f.queue->kickDrawer(QStringLiteral("unknown")));
    }

    void aDrawerWaitsForTheSlipButNotForLong()
    {
        QueueFixture f;
        f.pass(1'000);
        QSignalSpy failed(f.queue.get(), &PrintQueue::drawerFailed);
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.queue->kickDrawer(kitchen)); // while it prints
        QVERIFY(f.until([&] { return f.printer.drawerOpenings() == 1; }));
        QCOMPARE(f.slipCount(), 1);
        f.printer.endPaperAfter(120);
        QVERIFY(f.add(2, PrintKind::Receipt));
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        QVERIFY(f.queue->kickDrawer(kitchen));
        f.pass(PrintQueue::kickWithinMs + 1'000);
        QCOMPARE(failed.count(), 1);
        f.printer.setPaper(true);
        QVERIFY(f.isDone());
        f.pass(10'000);
        QCOMPARE(f.printer.drawerOpenings(), 1);
    }

    void anIdlePrinterIsAsked()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        QVERIFY(f.isTroubled(PrinterTrouble::PaperOut));
        QCOMPARE(f.slipCount(), 0);
        f.printer.setPaper(true);
        f.printer.setPaperLow(true);
        QVERIFY(f.isTroubled(PrinterTrouble::None));
        QVERIFY(f.state().isPaperLow);
    }

    void aPrinterThatNeverAnswers()
    {
        QueueFixture f;
        f.printer.setTellsStatus(false);
        f.settings.tellsStatus = false;
        f.queue->setPrinters({f.settings});
        QVERIFY(f.add(1));
        QVERIFY(f.isDone());
        QTRY_COMPARE(f.slipCount(), 1);
    }

    void aPrinterTakenAway()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        QVERIFY(f.add(1));
        f.queue->setPrinters({});
        QVERIFY(f.queue->jobs().empty());
        f.restart();
        QVERIFY(f.queue->jobs().empty());
    }

    void takesNoMoreThanItCanKeep()
    {
        QueueFixture f;
        f.printer.setPaper(false);
        for (int i = 0; i < PrintJobs::mostJobs; ++i)
            QVERIFY(f.add(i));
        QVERIFY(!f.add(9'999));
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::PrintQueueTest)
#include "printqueuetest.moc"
