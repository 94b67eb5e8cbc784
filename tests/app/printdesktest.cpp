// Printing by rule and by hand, from the order book to the paper: each order once per printer, also
// when it is told of again or after a restart; what staff ask for again is marked.
#include "app/printing/printdesk.h"
#include "app/printing/printplan.h"
#include "app/printing/printrules.h"
#include "app/time/servertime.h"
#include "tests/app/consolefixture.h"
#include "tests/support/manualclock.h"
#include "tests/support/printerstandin.h"
#include "tests/support/receiptdecoder.h"
#include "tests/support/seededrandom.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

using namespace app;
using protocol::OrderView;

namespace {

struct DeskFixture
{
    ManualClock clock;
    SeededRandom random{3};
    QTemporaryDir folder;
    DeviceSettings settings{folder.filePath(QStringLiteral("s.ini"))};
    ServerTime time{clock};
    PrinterStandIn printer;
    std::unique_ptr<OrderBook> book;
    std::unique_ptr<PrintDesk> desk;

    DeskFixture() { restart(); }
    void restart()
    {
        desk.reset();
        book = std::make_unique<OrderBook>();
        desk = std::make_unique<PrintDesk>(clock, random, *book, time, settings);
        desk->setVenue(QStringLiteral("Copper Lane"), ServiceSettings{});
        desk->open(folder.filePath(QStringLiteral("prints.db")));
    }
    [[nodiscard]] QString add(const QVariantMap& more)
    {
        QVariantMap fields{{QStringLiteral("name"), QStringLiteral("Pass")},
                           {QStringLiteral("kind"), QStringLiteral("network")},
                           {QStringLiteral("address"), QStringLiteral("127.0.0.1")},
                           {QStringLiteral("port"), printer.port()}};
        fields.insert(more);
        return desk->savePrinter(fields);
    }
    void snapshot(const std::vector<OrderView>& orders)
    {
        protocol::Snapshot all;
        all.seq = 1;
        all.orders = orders;
        (void)book->replace(all);
    }
    [[nodiscard]] OrderView order(int number, OrderState state, qint64 paidAgoMs = 0) const
    {
        OrderView view = makeOrder(number, state, clock.now().ms - paidAgoMs);
        if (state == OrderState::Ready)
            view.readyAt = clock.now();
        if (state == OrderState::Completed)
            view.completedAt = clock.now();
        return view;
    }
    void pass(qint64 ms)
    {
        for (qint64 left = ms; left > 0; left -= 500) {
            clock.advanceMs(500);
            time.tick();
            desk->tick();
            for (int i = 0; i < 20; ++i) {
                desk->flush();
                QCoreApplication::processEvents();
            }
        }
    }
    // Everything that was asked for is on paper.
    [[nodiscard]] QStringList slips()
    {
        for (int i = 0; i < 600 && !desk->queue().jobs().empty(); ++i)
            pass(500);
        pass(2'000);
        QStringList texts;
        for (const QByteArray& bytes : printer.slips())
            texts.append(decodePaper(bytes).text());
        return texts;
    }
};

} // namespace

class PrintDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<TicketRule>("tickets");
        QTest::addColumn<ReceiptRule>("receipts");
        QTest::addColumn<OrderState>("state");
        QTest::addColumn<QList<PrintKind>>("expected");
        const auto row = [](const char* name, TicketRule tickets, ReceiptRule receipts,
                            OrderState state, const QList<PrintKind>& expected) {
            QTest::newRow(name) << tickets << receipts << state << expected;
        };
        using enum OrderState;
        row("nothing", TicketRule::Never, ReceiptRule::Never, PaymentSucceeded, {});
        row("new", TicketRule::OnNewOrder, ReceiptRule::Never, PaymentSucceeded,
            {PrintKind::Ticket});
        row("started unseen", TicketRule::OnNewOrder, ReceiptRule::Never, Preparing,
            {PrintKind::Ticket});
        row("ready: too late for a ticket", TicketRule::OnNewOrder, ReceiptRule::Never, Ready, {});
        row("bump", TicketRule::OnBump, ReceiptRule::Never, Ready, {PrintKind::PassSlip});
        row("not bumped yet", TicketRule::OnBump, ReceiptRule::Never, Preparing, {});
        row("receipt when paid", TicketRule::Never, ReceiptRule::OnPaid, PaymentSucceeded,
            {PrintKind::Receipt});
        row("not paid yet", TicketRule::Never, ReceiptRule::OnPaid, PaymentPending, {});
        row("receipt at hand-over", TicketRule::Never, ReceiptRule::OnHandOver, Completed,
            {PrintKind::Receipt});
        row("not handed over", TicketRule::Never, ReceiptRule::OnHandOver, Ready, {});
        row("both", TicketRule::OnNewOrder, ReceiptRule::OnPaid, PaymentSucceeded,
            {PrintKind::Ticket, PrintKind::Receipt});
        row("cancelled", TicketRule::OnNewOrder, ReceiptRule::OnPaid, Cancelled, {});
    }
    void rules()
    {
        QFETCH(TicketRule, tickets);
        QFETCH(ReceiptRule, receipts);
        QFETCH(OrderState, state);
        QFETCH(QList<PrintKind>, expected);
        const DeskFixture f;
        PrinterSettings printer;
        printer.id = QStringLiteral("p");
        printer.tickets = tickets;
        printer.receipts = receipts;
        QList<PrintKind> kinds;
        const OrderView view = f.order(1, state);
        for (const WantedSlip& slip :
             wantedSlips(view, {printer}, f.clock.now().ms, ServiceSettings{}))
            kinds.append(slip.kind);
        QCOMPARE(kinds, expected);
        // What was paid, readied or handed over before the rule was made is not printed by it.
        printer.rulesSinceMs = f.clock.now().ms + 1;
        QVERIFY(wantedSlips(view, {printer}, f.clock.now().ms, ServiceSettings{}).empty());
    }

    void heldAndScheduledTicketsComeInTheirTime()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("tickets"), QStringLiteral("newOrder")}}), QString());
        OrderView held = f.order(1, OrderState::PaymentSucceeded);
        held.heldAt = f.clock.now();
        OrderView scheduled = f.order(2, OrderState::PaymentSucceeded);
        scheduled.scheduledFor = f.clock.now().plusSeconds(1200); // starts in five minutes
        f.snapshot({held, scheduled});
        QCOMPARE(f.slips().size(), 0);
        held.firedAt = f.clock.now();
        ++held.version;
        f.book->put(held);
        QCOMPARE(f.slips().size(), 1);
        f.pass(301'000);
        const QStringList all = f.slips();
        QCOMPARE(all.size(), 2);
        QVERIFY(all[1].contains(u"FOR 09:50"));
    }

    void eachOrderOnce()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("tickets"), QStringLiteral("newOrder")}}), QString());
        OrderView order = f.order(1, OrderState::PaymentSucceeded);
        f.snapshot({order});
        QCOMPARE(f.slips().size(), 1);
        f.snapshot({order});
        order.state = OrderState::Preparing;
        ++order.version;
        f.book->put(order);
        f.restart();
        f.snapshot({order});
        QCOMPARE(f.slips().size(), 1);
        // And one that came while the program was away.
        f.snapshot({order, f.order(2, OrderState::PaymentSucceeded)});
        QCOMPARE(f.slips().size(), 2);
    }

    void nothingIsPrintedOfLastKnownOrders()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("tickets"), QStringLiteral("newOrder")}}), QString());
        f.book->restore({f.order(1, OrderState::PaymentSucceeded)});
        QCOMPARE(f.slips().size(), 0);
    }

    void aStationsPrinter()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("tickets"), QStringLiteral("newOrder")},
                        {QStringLiteral("stations"), QStringList{QStringLiteral("bar")}}}),
                 QString());
        OrderView order = f.order(1, OrderState::PaymentSucceeded);
        f.snapshot({order});
        QCOMPARE(f.slips().size(), 0);
        OrderView drinks = f.order(2, OrderState::PaymentSucceeded);
        drinks.items[1].station = QStringLiteral("bar");
        f.snapshot({order, drinks});
        QCOMPARE(f.slips().size(), 1);
        QVERIFY(!f.slips().first().contains(u"burger"));
    }

    void cancelledAfterItsTicket()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("tickets"), QStringLiteral("newOrder")},
                        {QStringLiteral("cancelSlips"), true}}),
                 QString());
        OrderView printed = f.order(1, OrderState::PaymentSucceeded);
        OrderView unprinted = f.order(2, OrderState::PaymentSucceeded);
        f.snapshot({printed});
        QCOMPARE(f.slips().size(), 1);
        f.printer.setPaper(false);
        f.book->put(unprinted);
        f.pass(3'000);
        for (OrderView* order : {&printed, &unprinted}) {
            order->state = OrderState::Cancelled;
            ++order->version;
            f.book->put(*order);
        }
        f.printer.setPaper(true);
        const QStringList all = f.slips();
        // The ticket that still waited is not printed at all, and so nothing has to be taken back.
        QCOMPARE(all.size(), 2);
        QVERIFY(all[1].contains(u"CANCELLED"));
        QVERIFY(all[1].contains(u"\n1\n"));
    }

    void byHandTheSecondIsMarked()
    {
        DeskFixture f;
        QVERIFY(!f.desk->canPrint());
        QVERIFY(!f.desk->printReceipt(QStringLiteral("ord_1")));
        QCOMPARE(f.add({{QStringLiteral("receipts"), QStringLiteral("paid")}}), QString());
        QVERIFY(f.desk->canPrint());
        f.snapshot({f.order(1, OrderState::PaymentSucceeded)});
        QCOMPARE(f.slips().size(), 1);
        QVERIFY(f.desk->printReceipt(QStringLiteral("ord_1")));
        QVERIFY(!f.desk->printReceipt(QStringLiteral("ord_404")));
        const QStringList all = f.slips();
        QCOMPARE(all.size(), 2);
        QVERIFY(!all[0].contains(u"REPRINT"));
        QVERIFY(all[1].contains(u"REPRINT"));
        QVERIFY(all[1].contains(u"Copper Lane"));
    }

    void saysWhatIsWrong()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("name"), QStringLiteral("Receipt printer")}}), QString());
        f.printer.setPaper(false);
        f.snapshot({f.order(1, OrderState::Ready), f.order(2, OrderState::Ready)});
        QVERIFY(f.desk->printReceipt(QStringLiteral("ord_1")));
        QVERIFY(f.desk->printReceipt(QStringLiteral("ord_2")));
        f.pass(5'000);
        QCOMPARE(f.desk->problem(),
                 QStringLiteral("Receipt printer is out of paper. 2 receipt(s) waiting."));
        const QVariantMap row = f.desk->printers().first().toMap();
        QCOMPARE(row.value(QStringLiteral("state")).toString(), QStringLiteral("trouble"));
        f.printer.setPaper(true);
        f.printer.setPaperLow(true);
        f.desk->tryAll();
        QCOMPARE(f.slips().size(), 2);
        QCOMPARE(f.desk->problem(), QString());
        QCOMPARE(f.desk->hint(), QStringLiteral("Receipt printer is nearly out of paper."));
    }

    void asksAboutWhatIsNotCertain()
    {
        DeskFixture f;
        QCOMPARE(f.add({}), QString());
        f.snapshot({f.order(147, OrderState::Ready)});
        f.printer.resetBeforeProcessed();
        QVERIFY(f.desk->printReceipt(QStringLiteral("ord_147")));
        f.pass(3'000);
        QCOMPARE(f.desk->unsure().size(), 1);
        const QVariantMap doubt = f.desk->unsure().first().toMap();
        QCOMPARE(doubt.value(QStringLiteral("text")).toString(),
                 QStringLiteral("Receipt 147 may not have been printed."));
        f.desk->printAgain(doubt.value(QStringLiteral("place")).toLongLong());
        QVERIFY(f.slips().last().contains(u"MAY BE PRINTED TWICE"));
        QVERIFY(f.desk->unsure().isEmpty());
    }

    void whatNobodyAsksForAgainIsForgotten()
    {
        DeskFixture f;
        QCOMPARE(f.add({}), QString());
        f.snapshot({f.order(147, OrderState::Ready)});
        f.printer.resetBeforeProcessed();
        QVERIFY(f.desk->printReceipt(QStringLiteral("ord_147")));
        f.pass(3'000);
        QCOMPARE(f.desk->unsure().size(), 1);
        f.clock.advanceMs(printrules::unsureEndsMs - 60'000);
        f.pass(3'000);
        QCOMPARE(f.desk->unsure().size(), 1);
        f.clock.advanceMs(60'000);
        f.pass(3'000);
        QVERIFY(f.desk->unsure().isEmpty());
    }

    void opensTheDrawer()
    {
        DeskFixture f;
        QSignalSpy failed(f.desk.get(), &PrintDesk::drawerFailed);
        QVERIFY(!f.desk->openDrawer());
        QCOMPARE(f.add({{QStringLiteral("hasDrawer"), true}}), QString());
        QVERIFY(f.desk->hasDrawer());
        f.pass(2'000); // the first look at the printer
        QVERIFY(f.desk->openDrawer());
        f.pass(2'000);
        QCOMPARE(f.printer.drawerOpenings(), 1);
        f.printer.setCoverOpen(true);
        QVERIFY(f.desk->openDrawer());
        f.pass(2'000);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().toString(),
                 QStringLiteral("The drawer did not open. Pass has its cover open."));
    }

    void settingsAreKeptByTheDevice()
    {
        DeskFixture f;
        QCOMPARE(f.add({{QStringLiteral("name"), QStringLiteral(" ")}}), QStringLiteral("name"));
        QCOMPARE(f.add({{QStringLiteral("port"), 0}}), QStringLiteral("port"));
        QVERIFY(f.desk->printers().isEmpty());
        QCOMPARE(f.add({}), QString());
        f.restart();
        QCOMPARE(f.desk->printers().size(), 1);
        QVariantMap row = f.desk->printers().first().toMap();
        row.insert(QStringLiteral("name"), QStringLiteral("Bar"));
        QCOMPARE(f.desk->savePrinter(row), QString());
        QCOMPARE(f.desk->printers().size(), 1);
        QCOMPARE(f.desk->printers().first().toMap().value(QStringLiteral("name")).toString(),
                 QStringLiteral("Bar"));
        for (int i = 1; i < PrinterSettings::mostPrinters; ++i)
            QCOMPARE(f.add({}), QString());
        QCOMPARE(f.add({}), QStringLiteral("count"));
        f.desk->removePrinter(row.value(QStringLiteral("id")).toString());
        QCOMPARE(f.desk->printers().size(), PrinterSettings::mostPrinters - 1);
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::PrintDeskTest)
#include "printdesktest.moc"
