// Receipts and kitchen tickets to the byte: what is sent, and what a person reads of it, by a
// decoder that shares nothing with the writer. The pictures are kept in <build>/slips.
#include "app/printing/codepage.h"
#include "app/printing/composer.h"
#include "app/printing/escpos.h"
#include "app/printing/orderslips.h"
#include "app/printing/pagepainter.h"
#include "tests/app/consolefixture.h"
#include "tests/support/receiptdecoder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace servery::testing {

using namespace app;

namespace {

constexpr qint64 paidMs = 1'795'253'400'000; // 2026-11-21T09:30:00Z

SlipOptions options(SlipMark mark = SlipMark::None)
{
    SlipOptions out;
    out.venue = QStringLiteral("Copper Lane");
    out.printedMs = paidMs + 60'000;
    out.mark = mark;
    return out;
}

protocol::OrderView order()
{
    protocol::OrderView view = makeOrder(147, OrderState::PaymentSucceeded, paidMs);
    view.id = OrderId(QByteArray("ord_01JD8ZK3M4N5P6Q7R8S9T0VWXY"));
    view.customerName.clear();
    view.table = QStringLiteral("12");
    return view;
}

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

// The lines that are not empty.
QStringList lines(const PrintDocument& document, const PaperProfile& profile = {})
{
    const Paper paper = decodePaper(escPosBytes(document, profile));
    if (!paper.unknown.isEmpty())
        qWarning() << paper.unknown;
    return paper.text().split(u'\n', Qt::SkipEmptyParts);
}

bool keepPicture(const QString& name, const PrintDocument& document,
                 const PaperProfile& profile = {})
{
    const QString folder = qEnvironmentVariable("SERVERY_BINARY_DIR") + QStringLiteral("/slips");
    return QDir().mkpath(folder) && decodePaper(escPosBytes(document, profile))
                                        .image(profile.dots)
                                        .save(folder + u'/' + name + QStringLiteral(".png"));
}

PrintDocument lineOf(const QString& text)
{
    PrintText line;
    line.text = text;
    return {{line}};
}

// The share of a picture that is ink, in thousandths, of the columns given.
int inkOf(const QImage& picture, int fromX, int toX)
{
    int ink = 0;
    for (int y = 0; y < picture.height(); ++y)
        for (int x = fromX; x < toX; ++x)
            ink += picture.pixelIndex(x, y);
    return ink * 1000 / (picture.height() * (toX - fromX));
}

} // namespace

class PrintSlipsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKitchensTicket()
    {
        const PrintDocument ticket = kitchenTicket(order(), options());
        QCOMPARE(
            lines(ticket),
            QStringList({
                QStringLiteral("147"),
                QStringLiteral("Table 12"),
                QStringLiteral("Kitchen") + QString(36, u' ') + QStringLiteral("09:30"),
                QString(48, u'='),
                QStringLiteral("2 Smash burger"),
                QStringLiteral("     - NO onion"),
                QStringLiteral("1 Satay skewers"),
                QStringLiteral("ALLERGY: SESAME"),
                QStringLiteral("     Dish contains sesame"),
                QStringLiteral("     NOTE: Sauce on the side"),
                QStringLiteral("[qr ORDER.01JD8ZK3M4N5P6Q7R8S9T0VWXY]"),
                QStringLiteral("Order 147") + QString(26, u' ') + QStringLiteral("printed 09:31"),
                QStringLiteral("[cut]"),
            }));
        QVERIFY(keepPicture(QStringLiteral("ticket"), ticket));
    }

    void whatWasTakenOffIsNotMade()
    {
        protocol::OrderView order = testing::order();
        order.items[0].takenOff = 1;
        order.items[1].takenOff = order.items[1].quantity;
        const QString ticket = lines(kitchenTicket(order, options())).join(u'\n');
        QVERIFY(ticket.contains(QStringLiteral("1 Smash burger")));
        QVERIFY(!ticket.contains(QStringLiteral("Satay")));
        QVERIFY(!ticket.contains(QStringLiteral("ALLERGY")));
        const QString cancelled = lines(cancelSlip(order, options())).join(u'\n');
        QVERIFY(cancelled.contains(QStringLiteral("1 Smash burger")));
        QVERIFY(!cancelled.contains(QStringLiteral("Satay")));

        // Less was due for it, and the paper adds up.
        order.subtotalCents -= 975 + 1200;
        order.amountCents -= 975 + 1200;
        const QString paper = lines(receipt(order, options())).join(u'\n');
        QVERIFY(paper.contains(QRegularExpression(QStringLiteral("Taken off +-\\$21\\.75"))));
        // Paid before, it went back as a refund: the receipt is of what was paid.
        QVERIFY(!lines(receipt(testing::order(), options()))
                     .join(u'\n')
                     .contains(QStringLiteral("Taken off")));
    }

    void anAllergyFillsTheWidth()
    {
        const Paper paper = decodePaper(escPosBytes(kitchenTicket(order(), options()), {}));
        int bands = 0;
        for (const PaperLine& line : paper.lines) {
            if (!line.text.startsWith(QStringLiteral("ALLERGY")))
                continue;
            ++bands;
            QVERIFY(line.inverted && line.bold);
            QCOMPARE(line.width, 2);
            QCOMPARE(line.text.size(), 24);
        }
        QCOMPARE(bands, 1);
        QVERIFY(!paper.lines.front().inverted);
        QCOMPARE(paper.lines.front().width, 4);
    }

    void aStationsTicket()
    {
        SlipOptions grill = options();
        grill.stations = {QStringLiteral("grill")};
        const QString text = lines(kitchenTicket(order(), grill)).join(u'\n');
        QVERIFY(text.contains(u"Smash burger"));
        QVERIFY(!text.contains(u"Satay"));
        QVERIFY(text.contains(u"+1 elsewhere"));
        QVERIFY(concernsStations(order(), grill.stations));
        QVERIFY(!concernsStations(order(), {QStringLiteral("bar")}));
    }

    void theReceipt()
    {
        const PrintDocument slip = receipt(order(), options());
        const auto row = [](const char* left, const char* right) {
            const QString l = QString::fromUtf8(left);
            const QString r = QString::fromUtf8(right);
            return l + QString(48 - l.size() - r.size(), u' ') + r;
        };
        QCOMPARE(lines(slip), QStringList({
                                  QStringLiteral("      Copper Lane"),
                                  QStringLiteral("       Order 147"),
                                  row("Table 12", "2026-11-21 09:29"),
                                  QString(48, u'-'),
                                  row("2 Smash burger with cheese", "$19.50"),
                                  QStringLiteral("     - No onion"),
                                  row("1 Satay skewers", "$12.00"),
                                  QString(48, u'-'),
                                  row("Items", "$31.50"),
                                  row("Tip", "$3.15"),
                                  QStringLiteral("TOTAL             $34.65"),
                                  QStringLiteral("Paid, 09:30"),
                                  QStringLiteral("[qr ORDER.01JD8ZK3M4N5P6Q7R8S9T0VWXY]"),
                                  QStringLiteral("[cut]"),
                              }));
        QVERIFY(keepPicture(QStringLiteral("receipt"), slip));
        PaperProfile narrow;
        narrow.columns = 32;
        narrow.dots = 384;
        QVERIFY(keepPicture(QStringLiteral("receipt-58mm"), slip, narrow));
        for (const QString& line : lines(slip, narrow))
            QVERIFY2(line.startsWith(u'[') || line.size() <= 32, qPrintable(line));
    }

    void notPaidIsSaidInWhiteOnBlack()
    {
        protocol::OrderView open = order();
        open.paymentStatus = "unpaid";
        const QString text = lines(receipt(open, options())).join(u'\n');
        QVERIFY(text.contains(u"NOT PAID"));
        QVERIFY(!text.contains(u"Paid,"));
    }

    void marks()
    {
        QCOMPARE(lines(receipt(order(), options(SlipMark::Reprint))).front().trimmed(),
                 QStringLiteral("REPRINT"));
        QCOMPARE(lines(kitchenTicket(order(), options(SlipMark::MaybeRepeated))).front().trimmed(),
                 QStringLiteral("MAY BE PRINTED TWICE"));
        QVERIFY(keepPicture(QStringLiteral("ticket-marked"),
                            kitchenTicket(order(), options(SlipMark::MaybeRepeated))));
    }

    void lateTicketsAreOneSlip()
    {
        std::vector<PrintDocument> tickets;
        for (int number = 140; number < 144; ++number) {
            protocol::OrderView each = order();
            each.number = number;
            tickets.push_back(kitchenTicket(each, options()));
        }
        const PrintDocument slip = catchUpSlip(tickets);
        const Paper paper = decodePaper(escPosBytes(slip, {}));
        QCOMPARE(paper.cuts, 1);
        const QString text = paper.text();
        for (int number = 140; number < 144; ++number)
            QVERIFY(text.contains(QStringLiteral("\n%1\nTable 12").arg(number)));
        QCOMPARE(text.count(QStringLiteral("ALLERGY: SESAME")), 4);
        QCOMPARE(text.count(QStringLiteral("NO onion")), 4);
        QVERIFY(!text.contains(u"[qr"));
        QVERIFY(keepPicture(QStringLiteral("late-tickets"), slip));
    }

    void aCancelledOrder()
    {
        protocol::OrderView gone = order();
        gone.state = OrderState::Cancelled;
        gone.cancelReason = QStringLiteral("Diner left");
        const PrintDocument slip = cancelSlip(gone, options());
        const QStringList all = lines(slip);
        QCOMPARE(all.front().trimmed(), QStringLiteral("CANCELLED"));
        QVERIFY(all.contains(QStringLiteral("Diner left")));
        QVERIFY(all.filter(QStringLiteral("Do not make")).size() == 1);
        QVERIFY(keepPicture(QStringLiteral("cancelled"), slip));
    }

    void bytesOfALine()
    {
        PrintText line;
        line.text = QStringLiteral("Crème");
        line.width = 2;
        line.height = 3;
        line.bold = true;
        line.inverted = true;
        PaperProfile profile;
        profile.columns = 16;
        profile.cuts = false;
        QCOMPARE(escPosBytes({{line}}, profile).toHex(' '),
                 hex("1b40 1c2e 1b7400" // reset, no letters of two bytes, page 0
                     "1d2112 1b4501 1d4201"
                     "4372 8a 6d65 202020 0a"
                     "1d2100 1b4500 1d4200 1b6405")
                     .toHex(' '));
    }

    void bytesOfTheQrCode()
    {
        const QByteArray bytes = escPosBytes({{PrintQr{"ORDER.1"}}}, {});
        QVERIFY(bytes.contains(hex("1d286b0400 31413200")));           // model 2
        QVERIFY(bytes.contains(hex("1d286b0300 314306")));             // dots of six
        QVERIFY(bytes.contains(hex("1d286b0300 314531")));             // error level M
        QVERIFY(bytes.contains(hex("1d286b0a00 315030") + "ORDER.1")); // 7 + 3 bytes
        QVERIFY(bytes.contains(hex("1d286b0300 315130")));             // print
    }

    void bytesOfTheDrawer()
    {
        QCOMPARE(drawerKick(DrawerPin::Two), hex("1b700019fa"));
        QCOMPARE(drawerKick(DrawerPin::Five), hex("1b700119fa"));
        QCOMPARE(decodePaper(drawerKick(DrawerPin::Five)).drawerPins, QList<int>{5});
    }

    void everyPageAsTheLibraryKnowsIt()
    {
        for (const CodePage& page : codePages()) {
            QString all;
            for (int i = 0; i < 128; ++i) {
                if (page.upper[i] != u'\uFFFD')
                    all += QChar(page.upper[i]);
            }
            const auto bytes = encoded(all, page);
            QVERIFY(bytes.has_value());
            const Paper paper =
                decodePaper(hex("1b74") + static_cast<char>(page.number) + *bytes + '\n');
            QCOMPARE(paper.lines.front().text, all);
        }
    }

    void whatThePageLacksIsWrittenByALikeness()
    {
        const QStringList all = lines(lineOf(QStringLiteral("5 × “Brie” – 3,50 €…")));
        QCOMPARE(all.front(), QStringLiteral("5 x \"Brie\" - 3,50 EUR..."));
        PaperProfile euro;
        euro.codePage = QStringLiteral("CP858");
        QVERIFY(lines(lineOf(QStringLiteral("3,50 €")), euro).front().contains(u'€'));
    }

    void arabicIsDrawnFromTheRight()
    {
        PrintText line;
        line.text = QStringLiteral("طلب جديد");
        line.width = line.height = 2;
        const Paper paper = decodePaper(escPosBytes({{line}}, {}));
        QVERIFY(paper.unknown.isEmpty());
        const QImage picture = paper.lines.front().picture;
        QCOMPARE(picture.size(), QSize(576, 60));
        QVERIFY(inkOf(picture, 288, 576) > 20);
        QCOMPARE(inkOf(picture, 0, 192), 0);
    }

    void arabicOrders()
    {
        protocol::OrderView view = order();
        view.items[0].name = view.items[0].kitchenName = QStringLiteral("برغر مشوي");
        view.items[1].note = QStringLiteral("بدون سمسم من فضلك");
        QVERIFY(keepPicture(QStringLiteral("ticket-arabic"), kitchenTicket(view, options())));
        QVERIFY(keepPicture(QStringLiteral("receipt-arabic"), receipt(view, options())));
        QVERIFY(keepPicture(QStringLiteral("test-page"),
                            testPage(QStringLiteral("Kitchen"), options())));
        const Paper paper = decodePaper(escPosBytes(kitchenTicket(view, options()), {}));
        QVERIFY(paper.unknown.isEmpty());
        QCOMPARE(paper.text().count(QStringLiteral("[picture 576x")), 2);
    }

    // A note is the diner's: it must not open drawers, cut paper or ask the printer anything.
    void aNoteCannotSteerThePrinter()
    {
        protocol::OrderView view = order();
        view.items[0].note = QStringLiteral("\x1B"
                                            "p0AA\x1DVA0\x10\x04\x01 please\n\n\nnow");
        const QByteArray bytes = escPosBytes(kitchenTicket(view, options()), {});
        const Paper paper = decodePaper(bytes);
        QCOMPARE(paper.cuts, 1);
        QVERIFY(paper.drawerPins.isEmpty());
        QVERIFY(paper.unknown.isEmpty());
    }

    void wrapping_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("letters");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("fits") << "Soup of the day" << 15 << QStringList{"Soup of the day"};
        QTest::newRow("breaks") << "Soup of the day" << 10 << QStringList{"Soup of", "the day"};
        QTest::newRow("long word") << "Krautwickel" << 5 << QStringList{"Kraut", "wicke", "l"};
        QTest::newRow("empty") << "" << 5 << QStringList{""};
        QTest::newRow("one letter of two marks")
            << QString::fromUtf8("e\u0301e\u0301e\u0301") << 2
            << QStringList{QString::fromUtf8("e\u0301e\u0301"), QString::fromUtf8("e\u0301")};
    }
    void wrapping()
    {
        QFETCH(QString, text);
        QFETCH(int, letters);
        QFETCH(QStringList, expected);
        QCOMPARE(wrapped(text, letters), expected);
    }

    void amountsAreNeverWrapped()
    {
        PrintText line;
        line.text = QStringLiteral("A dish with a name that is much longer than the paper is wide");
        line.right = QStringLiteral("$1,234.50");
        PaperProfile narrow;
        narrow.columns = 32;
        narrow.dots = 384;
        const QStringList all = lines({{line}}, narrow);
        QCOMPARE(all[0].size(), 32);
        QVERIFY(all[0].endsWith(QStringLiteral(" $1,234.50")));
        QCOMPARE(all.join(QString()).count(QStringLiteral("$1,234.50")), 1);
        // With no room beside it, the amount takes a line of its own.
        narrow.columns = 12;
        const QStringList tight = lines({{line}}, narrow);
        QCOMPARE(tight[tight.size() - 2], QStringLiteral("   $1,234.50"));
    }

    void survivesItsFile()
    {
        const PrintDocument ticket = kitchenTicket(order(), options(SlipMark::Reprint));
        QCOMPARE(printDocumentFromJson(toJson(ticket)), ticket);
        QVERIFY(!printDocumentFromJson("{}").has_value());
        QVERIFY(!printDocumentFromJson("[{\"nothing\":1}]").has_value());
    }

    void readsTheStatus_data()
    {
        QTest::addColumn<QByteArray>("answers"); // to printer, offline cause, error, paper
        QTest::addColumn<PrinterStatus>("expected");
        QTest::newRow("ready") << hex("12121212") << PrinterStatus{};
        QTest::newRow("paper out")
            << hex("1a321272") << PrinterStatus{.isOffline = true, .isPaperOut = true};
        QTest::newRow("paper low") << hex("1212121e") << PrinterStatus{.isPaperLow = true};
        QTest::newRow("cover open")
            << hex("1a161212") << PrinterStatus{.isOffline = true, .isCoverOpen = true};
        QTest::newRow("cutter") << hex("1a521a12")
                                << PrinterStatus{.isOffline = true, .isCutterStuck = true};
        QTest::newRow("error") << hex("1a523212")
                               << PrinterStatus{.isOffline = true, .hasError = true};
    }
    void readsTheStatus()
    {
        QFETCH(QByteArray, answers);
        QFETCH(PrinterStatus, expected);
        StatusReader reader;
        for (const StatusQuery query : {StatusQuery::Printer, StatusQuery::OfflineCause,
                                        StatusQuery::Error, StatusQuery::Paper})
            reader.asked(query);
        for (const char byte : answers)
            QCOMPARE(reader.take(QByteArray(1, byte)).size(), size_t{1});
        QCOMPARE(reader.openCount(), 0);
        QVERIFY(reader.status() == expected);
    }

    void readsWhatNobodyAskedFor()
    {
        StatusReader reader;
        reader.asked(StatusQuery::Paper);
        // A block of four in two pieces, then the answer, then the end of a slip.
        QVERIFY(reader.take(hex("3800")).empty());
        QCOMPARE(reader.take(hex("0c00")).size(), size_t{1});
        QVERIFY(reader.status().isCoverOpen && reader.status().isPaperOut);
        QCOMPARE(reader.openCount(), 1);
        const auto heard = reader.take(hex("12 00"));
        QCOMPARE(heard.size(), size_t{2});
        QCOMPARE(heard[1], StatusReader::Heard::Processed);
        // What fits nothing.
        QVERIFY(reader.take(hex("ff8091")).empty());
    }

    void asPdf()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("receipt.pdf"));
        QVERIFY(writePdf(receipt(order(), options()), path, QStringLiteral("receipt 147")));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-1."));
        QCOMPARE(pdf.count("/Type /Page\n"), 1);
        QVERIFY(!writePdf({}, folder.filePath(QStringLiteral("none/x.pdf")), {}));
    }

    void theQrCodeNamesTheOrder()
    {
        const OrderId id = order().id;
        const QString text = QString::fromUtf8(orderReference(id));
        QCOMPARE(orderIdFromReference(text), id.toString());
        QCOMPARE(orderIdFromReference(QStringLiteral("order.1")), QStringLiteral("ord_1"));
        QCOMPARE(orderIdFromReference(QStringLiteral("ORDER.")), QString());
        QCOMPARE(orderIdFromReference(QStringLiteral("419073")), QString());
    }
};

} // namespace servery::testing

QTEST_MAIN(servery::testing::PrintSlipsTest)
#include "printslipstest.moc"
