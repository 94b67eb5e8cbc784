// What is printed: the closing report's blocks as they are read, and the PDF that is made of them.
// With SERVERY_REPORTS_DIR set, its reports (as the sample day's test leaves them) become PDF
// there.
#include "app/documents/drawerpaper.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace servery::app;
using Kind = PaperBlock::Kind;

namespace {

QJsonObject closing(qint64 overShort)
{
    return {{"currency", "AUD"},
            {"openedBy", "Kim"},
            {"openedAt", "2026-11-20T22:00:00.000Z"},
            {"closedBy", "Marta"},
            {"closedAt", "2026-11-21T06:10:00.000Z"},
            {"zNumber", 12},
            {"floatCents", 20000},
            {"saleCount", 3},
            {"salesCents", 10500},
            {"refundCount", 1},
            {"refundsCents", 3500},
            {"paidInCents", 0},
            {"paidOutCents", 2000},
            {"droppedCents", 0},
            {"noSaleCount", 2},
            {"countTries", 1},
            {"expectedCents", 25000},
            {"countedCents", 25000 + overShort},
            {"overShortCents", overShort},
            {"reason", overShort == 0 ? "" : "a five too many"},
            {"counts", QJsonArray{QJsonObject{{"valueCents", 5000}, {"count", 5}},
                                  QJsonObject{{"valueCents", 500}, {"count", 0}}}}};
}

QStringList cellsOf(const Paper& paper, Kind kind)
{
    QStringList out;
    for (const PaperBlock& block : paper.blocks)
        if (block.kind == kind)
            out.append(block.cells.join(QLatin1String(" | ")));
    return out;
}

} // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_AU"))); }

    void aClosingReportExplainsItself()
    {
        const Paper paper =
            drawerPaper(closing(-500), QStringLiteral("Copper Lane"), "Australia/Sydney");
        QCOMPARE(paper.name, QStringLiteral("Copper Lane, Closing report Z 12"));
        QCOMPARE(cellsOf(paper, Kind::Alert),
                 QStringList{QStringLiteral(
                     "The drawer should hold $250.00 and holds $245.00: it is $5.00 short.")});
        QVERIFY(cellsOf(paper, Kind::Paragraph)
                    .contains(QStringLiteral("Reason given: a five too many")));
        QCOMPARE(cellsOf(paper, Kind::Total),
                 (QStringList{QStringLiteral("Expected | $250.00"),
                              QStringLiteral("Counted |  | $245.00")}));
        // What is not there is not counted out.
        QCOMPARE(cellsOf(paper, Kind::TableRow),
                 QStringList{QStringLiteral("$50.00 | 5 | $250.00")});
        // In the venue's time: 9 in the morning of the 21st.
        QVERIFY2(cellsOf(paper, Kind::Subtitle)[1].contains(QLatin1String("21")),
                 qPrintable(cellsOf(paper, Kind::Subtitle)[1]));
        QVERIFY(
            cellsOf(drawerPaper(closing(0), QStringLiteral("X"), "UTC"), Kind::Alert).isEmpty());
    }

    void itsSumsAddUp()
    {
        QJsonObject report = closing(0);
        report["topUpsCents"] = 4000;
        report["paidInCents"] = 500;
        report["expectedCents"] = 29500;
        const Paper paper = drawerPaper(report, QStringLiteral("Copper Lane"), "UTC");
        double sum = 0;
        for (const PaperBlock& block : paper.blocks) {
            if (block.kind == Kind::Total)
                break;
            if (block.kind == Kind::Row)
                sum += QString(block.cells[1])
                           .remove(u'$')
                           .remove(u',')
                           .replace(QChar(0x2212), u'-')
                           .toDouble();
        }
        QCOMPARE(sum, 295.00);
        QVERIFY(cellsOf(paper, Kind::Subtitle).contains(QStringLiteral("All amounts are in AUD")));
    }

    void itSaysWhoConfirmedAndWhatWasLeft()
    {
        QJsonObject report = closing(-1200);
        report["overShortLimitCents"] = 500;
        report["awaitingCash"] = QJsonObject{{"count", 1}, {"amountCents", 3500}};
        report["refundsDue"] = QJsonObject{{"count", 0}, {"amountCents", 0}};
        const auto sentences = [&report] {
            return cellsOf(drawerPaper(report, QStringLiteral("X"), "UTC"), Kind::Paragraph)
                .join(u'\n');
        };
        QVERIFY2(sentences().contains(QStringLiteral("Marta, as a manager, confirmed it")),
                 qPrintable(sentences()));
        QVERIFY(sentences().contains(QStringLiteral("1 payment(s) to be made in cash, $35.00")));
        QVERIFY(!sentences().contains(QStringLiteral("to be given in cash")));
        report["overShortLimitCents"] = 1200;
        QVERIFY(sentences().contains(QStringLiteral("within the $12.00")));
    }

    void anOpenDrawersReportHasNoCount()
    {
        QJsonObject open = closing(0);
        open.remove(QStringLiteral("zNumber"));
        const Paper paper = drawerPaper(open, QStringLiteral("Copper Lane"), "UTC");
        QCOMPARE(paper.name, QStringLiteral("Copper Lane, Interim report X"));
        QVERIFY(cellsOf(paper, Kind::TableHead).isEmpty());
        QVERIFY(cellsOf(paper, Kind::Signature).isEmpty());
    }

    void itIsWrittenAsPdf()
    {
        Paper paper = drawerPaper(closing(-500), QStringLiteral("Copper Lane"), "UTC");
        QCOMPARE(pagesOf(paper), 1);
        for (int i = 0; i < 120; ++i)
            paper.blocks.append({Kind::Row, {QStringLiteral("more"), QString::number(i)}});
        QVERIFY(pagesOf(paper) > 1);
    }

    void theSampleDaysReports()
    {
        const QDir folder(qEnvironmentVariable("SERVERY_REPORTS_DIR"));
        if (!qEnvironmentVariableIsSet("SERVERY_REPORTS_DIR"))
            return;
        for (const QString& name : folder.entryList({QStringLiteral("z*.json")})) {
            QFile in(folder.filePath(name));
            QVERIFY(in.open(QIODevice::ReadOnly));
            QFile out(folder.filePath(name.chopped(5) + QLatin1String(".pdf")));
            QVERIFY(out.open(QIODevice::WriteOnly));
            QVERIFY(writePdf(out, drawerPaper(QJsonDocument::fromJson(in.readAll()).object(),
                                              QStringLiteral("Copper Lane"), "Australia/Sydney")));
        }
    }

private:
    static qsizetype pagesOf(const Paper& paper)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (!writePdf(buffer, paper) || !buffer.data().startsWith("%PDF"))
            return 0;
        return buffer.data().count("/Type /Page\n");
    }
};

QTEST_MAIN(DocumentsTest)

#include "documentstest.moc"
