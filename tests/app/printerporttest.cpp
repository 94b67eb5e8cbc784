// Printers that are not on the network: a device node, a serial line, a folder, the system; and the
// settings of all of them.
#include "tests/app/queuefixture.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <cstdlib>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace servery::testing {

class PrinterPortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // A device node and a serial line, by a pseudo terminal.
    void overADeviceNode_data()
    {
        QTest::addColumn<PrinterKind>("kind");
        QTest::newRow("usb") << PrinterKind::Usb;
        QTest::newRow("serial") << PrinterKind::Serial;
    }
    void overADeviceNode()
    {
        QFETCH(PrinterKind, kind);
        const int master = posix_openpt(O_RDWR | O_NOCTTY | O_NONBLOCK);
        QVERIFY(master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0);
        // A terminal would wait for whole lines.
        termios terminal{};
        QCOMPARE(tcgetattr(master, &terminal), 0);
        cfmakeraw(&terminal);
        QCOMPARE(tcsetattr(master, TCSANOW, &terminal), 0);
        PrinterSettings settings;
        settings.kind = kind;
        settings.address = QString::fromLocal8Bit(ptsname(master));
        const auto port = makePort(settings);
        QSignalSpy opened(port.get(), &PrinterPort::opened);
        QSignalSpy received(port.get(), &PrinterPort::received);
        QSignalSpy failed(port.get(), &PrinterPort::failed);
        port->open();
        QTRY_COMPARE(opened.count(), 1);
        port->write(drawerKick(DrawerPin::Two));
        QByteArray heard;
        QTRY_VERIFY([&] {
            char buffer[64];
            const ssize_t size = ::read(master, buffer, sizeof buffer);
            if (size > 0)
                heard.append(buffer, size);
            return heard == drawerKick(DrawerPin::Two);
        }());
        QCOMPARE(::write(master, "\x12", 1), ssize_t{1});
        QTRY_COMPARE(received.count(), 1);
        QCOMPARE(failed.count(), 0);
        ::close(master);
        QTRY_COMPARE(failed.count(), 1);
    }

    void aDeviceThatIsNotThere()
    {
        for (const PrinterKind kind : {PrinterKind::Usb, PrinterKind::Serial}) {
            PrinterSettings settings;
            settings.kind = kind;
            settings.address = QStringLiteral("/dev/no-such-printer");
            const auto port = makePort(settings);
            QSignalSpy failed(port.get(), &PrinterPort::failed);
            port->open();
            QTRY_COMPARE(failed.count(), 1);
            QCOMPARE(failed.first().first().value<PrinterTrouble>(), PrinterTrouble::Unreachable);
        }
    }

    void intoAFolder()
    {
        QueueFixture f;
        f.settings.kind = PrinterKind::Pdf;
        f.settings.address = f.folder.filePath(QStringLiteral("slips"));
        f.queue->setPrinters({f.settings});
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.add(2, PrintKind::Receipt));
        QVERIFY(f.isDone());
        const QStringList files = QDir(f.settings.address).entryList({QStringLiteral("*.pdf")});
        QCOMPARE(files.size(), 2);
        QVERIFY(files.first().endsWith(QStringLiteral("receipt-1.pdf")));
    }

    void aFolderThatCannotBeWritten()
    {
        QueueFixture f;
        f.settings.kind = PrinterKind::Pdf;
        f.settings.address = QStringLiteral("/proc/none");
        f.queue->setPrinters({f.settings});
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.isTroubled(PrinterTrouble::CannotWrite));
        QCOMPARE(f.state().waitingReceipts, 1);
    }

    void aSystemPrinterThatIsNotThere()
    {
        QueueFixture f;
        f.settings.kind = PrinterKind::System;
        f.settings.address = QStringLiteral("no such printer");
        f.queue->setPrinters({f.settings});
        QVERIFY(f.add(1, PrintKind::Receipt));
        QVERIFY(f.isTroubled(PrinterTrouble::Unreachable));
        QCOMPARE(f.state().waitingReceipts, 1);
    }

    void settingsSurviveTheirFile()
    {
        PrinterSettings settings;
        settings.id = QStringLiteral("p1");
        settings.name = QStringLiteral("Bar");
        settings.kind = PrinterKind::Serial;
        settings.address = QStringLiteral("/dev/ttyS0");
        settings.baudRate = 9600;
        settings.paper = {32, 384, QStringLiteral("CP858"), true, false};
        settings.hasDrawer = true;
        settings.drawerPin = DrawerPin::Five;
        settings.tickets = TicketRule::OnBump;
        settings.receipts = ReceiptRule::OnPaid;
        settings.stations = {QStringLiteral("bar")};
        settings.cancelSlips = true;
        settings.rulesSinceMs = 1'795'253'400'000;
        QCOMPARE(printersFromJson(printersToJson({settings})), std::vector{settings});
        QVERIFY(printersFromJson("nonsense").empty());
        QCOMPARE(wrongField(settings), QString());
        settings.address.clear();
        QCOMPARE(wrongField(settings), QStringLiteral("address"));
        settings.address = QStringLiteral("printer");
        settings.kind = PrinterKind::Network;
        settings.port = 70'000;
        QCOMPARE(wrongField(settings), QStringLiteral("port"));
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::PrinterPortTest)
#include "printerporttest.moc"
