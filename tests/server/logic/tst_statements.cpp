// Bank statements: what is read of CSV and camt.053, and that bad input of every sort is refused by
// name, without reading it twice or growing.
#include "server/transfers/camtstatement.h"
#include "server/transfers/csvstatement.h"
#include "tests/support/seededrandom.h"

#include <QBuffer>
#include <QJsonArray>
#include <QTest>

using namespace servery;

namespace {

QByteArray entry(const QByteArray& amount, const QByteArray& direction, const QByteArray& rest,
                 const QByteArray& status = "<Sts><Cd>BOOK</Cd></Sts>")
{
    return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd>" +
           status + "<BookgDt><Dt>2026-11-26</Dt></BookgDt>" + rest + "</Ntry>";
}

QByteArray statement(const QByteArray& entries)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.08\"><BkToCstmrStmt>"
           "<Stmt><Id>1</Id><Acct><Id><IBAN>be68 5390 0754 7034</IBAN></Id><Ownr><Id><OrgId><Othr>"
           "<Id>7</Id></Othr></OrgId></Id></Ownr></Acct><Bal><Amt Ccy=\"EUR\">9.00</Amt></Bal>" +
           entries + "</Stmt></BkToCstmrStmt></Document>";
}

Result<std::vector<BankLine>, Error> camt(QByteArray text)
{
    QBuffer buffer(&text);
    buffer.open(QIODevice::ReadOnly);
    return readCamtStatement(buffer);
}

CsvMapping mapping()
{
    CsvMapping out;
    out.date = QStringLiteral("Date");
    out.amount = QStringLiteral("Amount");
    out.text = {QStringLiteral("Description"), QStringLiteral("Details")};
    out.payer = QStringLiteral("From");
    return out;
}

const QByteArray heading = "Date,Amount,Description,Details,From\n";

QByteArray codeOf(const auto& result)
{
    return result ? QByteArray() : QByteArray(result.error().kind.code);
}

} // namespace

class StatementsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void camtEntries();
    void camtBatches();
    void camtFromAbroadAndBack();
    void whatNamesNothingIsNoId();
    void badCamt_data();
    void badCamt();
    void everyCutOfAStatementIsRefused();
    void csvLines();
    void csvByEveryMapping();
    void badCsv_data();
    void badCsv();
    void badMappings_data();
    void badMappings();
    void noiseIsRefused();
};

void StatementsTest::camtEntries()
{
    const auto lines = camt(statement(
        entry("23.50", "CRDT",
              "<AcctSvcrRef>B1</AcctSvcrRef><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED"
              "</EndToEndId></Refs><RltdPties><Dbtr><Pty><Nm>Jo &amp; Co</Nm></Pty></Dbtr>"
              "</RltdPties><RmtInf><Ustrd>K7M2 9QXA</Ustrd><Ustrd>thanks</Ustrd></RmtInf>"
              "</TxDtls></NtryDtls>") +
        entry("1.00", "DBIT", "") + entry("5.00", "CRDT", "", "<Sts>PDNG</Sts>") +
        entry("7", "CRDT", "", "<Sts>BOOK</Sts>")));
    QCOMPARE(codeOf(lines), QByteArray());
    QCOMPARE(lines->size(), std::size_t{3}); // what is pending may still go away
    const BankLine first{"B1",
                         "2026-11-26",
                         2350,
                         "EUR",
                         QStringLiteral("K7M2 9QXA thanks"),
                         QStringLiteral("Jo & Co"),
                         false,
                         "BE68539007547034"};
    QVERIFY(lines->at(0) == first);
    QCOMPARE(lines->at(1).amountCents, std::int64_t{-100});
    QCOMPARE(lines->at(2).amountCents, std::int64_t{700});
    QVERIFY(camt(statement("")).value().empty());
}

void StatementsTest::camtBatches()
{
    const auto part = [](const QByteArray& amount, const QByteArray& text) {
        return "<TxDtls><Refs><AcctSvcrRef>B</AcctSvcrRef></Refs>" + amount + "<RmtInf><Ustrd>" +
               text + "</Ustrd></RmtInf></TxDtls>";
    };
    const auto each = [](const QByteArray& cents) {
        return "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + cents + "</Amt></TxAmt></AmtDtls>";
    };
    const auto lines = camt(statement(entry("3.00", "CRDT",
                                            "<NtryDtls>" + part(each("1.00"), "one") +
                                                part(each("2.00"), "two") + "</NtryDtls>")));
    QCOMPARE(lines->size(), std::size_t{2});
    QCOMPARE(lines->at(1).amountCents, std::int64_t{200});
    QVERIFY(lines->at(0).bankId != lines->at(1).bankId);
    // Without their amounts the transactions are one line.
    const auto whole = camt(statement(
        entry("3.00", "CRDT", "<NtryDtls>" + part("", "one") + part("", "two") + "</NtryDtls>")));
    QCOMPARE(whole->size(), std::size_t{1});
    QCOMPARE(whole->at(0).amountCents, std::int64_t{300});
}

void StatementsTest::camtFromAbroadAndBack()
{
    const auto details = [](const QByteArray& inside) {
        return "<NtryDtls><TxDtls>" + inside + "</TxDtls></NtryDtls>";
    };
    const auto underlying = [](const QByteArray& currency, const QByteArray& amount) {
        return "<AmtDtls><InstdAmt><Amt Ccy=\"USD\">50.00</Amt></InstdAmt><TxAmt><Amt Ccy=\"" +
               currency + "\">" + amount + "</Amt></TxAmt></AmtDtls>";
    };
    const auto lines = camt(statement(
        // What came of it counts, not what was sent; in either version of the format.
        entry("45.00", "CRDT", details(underlying("USD", "50.00"))) +
        entry("45.10", "CRDT",
              details("<Amt Ccy=\"EUR\">45.10</Amt>" + underlying("USD", "50.00"))) +
        entry("45.20", "CRDT", details(underlying("EUR", "45.20"))) +
        entry("23.50", "DBIT",
              "<RvslInd>true</RvslInd>" + details("<RmtInf><Ustrd>K7M2</Ustrd>"
                                                  "</RmtInf>")) +
        entry("9.00", "DBIT", "<RvslInd>false</RvslInd>")));
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().detail));
    QStringList read;
    for (const BankLine& line : *lines)
        read += QStringLiteral("%1 %2%3")
                    .arg(line.amountCents)
                    .arg(QString::fromLatin1(line.currency),
                         line.isReversal ? QStringLiteral(" undone") : QString());
    QCOMPARE(read,
             (QStringList{"4500 EUR", "4510 EUR", "4520 EUR", "-2350 EUR undone", "-900 EUR"}));
}

void StatementsTest::whatNamesNothingIsNoId()
{
    const auto statementOf = [](const QByteArray& day) {
        return camt(statement(entry("5.00", "CRDT",
                                    "<AcctSvcrRef>NONREF</AcctSvcrRef><NtryDtls><TxDtls><RmtInf>"
                                    "<Ustrd>K7M2 9QXA</Ustrd></RmtInf></TxDtls></NtryDtls>")
                                  .replace("2026-11-26", day)))
            .value();
    };
    const auto first = statementOf("2026-11-26");
    const auto second = statementOf("2026-11-27");
    QCOMPARE(first.at(0).bankId, QByteArray());
    // Two transfers of the same amount on two days are two, though the bank calls both the same.
    QVERIFY(keysOf(first) != keysOf(second));
    QVERIFY(keysOf(first) == keysOf(statementOf("2026-11-26")));
}

void StatementsTest::badCamt_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const QByteArray& text,
                        const char* code = "statement_unreadable") {
        QTest::newRow(name) << text << QByteArray(code);
    };
    row("nothing", "");
    row("no XML", "Date,Amount\n");
    row("another document", "<html><body/></html>");
    row("an amount of letters", statement(entry("ten", "CRDT", "")));
    row("an amount below nothing", statement(entry("-1.00", "CRDT", "")));
    row("more decimals than the currency has", statement(entry("1.001", "CRDT", "")));
    row("an amount beyond counting", statement(entry("99999999999999999999", "CRDT", "")));
    row("no direction", statement(entry("1.00", "", "")));
    row("no date", statement(entry("1.00", "CRDT", "").replace("2026-11-26", "")));
    row("billion laughs", "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY a \"ha\">"
                          "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]>"
                          "<Document>&c;</Document>");
    row("a file of the server", "<?xml version=\"1.0\"?><!DOCTYPE d [<!ENTITY x SYSTEM "
                                "\"file:///etc/passwd\">]><Document>&x;</Document>");
    row("an unknown entity", statement(entry("1.00", "CRDT", "<X>&what;</X>")));
    row("wrong encoding", statement(entry("1.00", "CRDT", "<X>\xff\xfe</X>")));
    row("nested too deep", statement(QByteArray("<a>").repeated(10'000)));
    row("too large", QByteArray(limits::statementBytes + 1, ' '), "statement_too_large");
    row("too many lines", statement(entry("1", "CRDT", "").repeated(limits::statementLines + 1)),
        "statement_too_large");
}

void StatementsTest::badCamt()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QCOMPARE(codeOf(camt(text)), code);
}

void StatementsTest::everyCutOfAStatementIsRefused()
{
    const QByteArray whole = statement(entry("1.00", "CRDT", "<RmtInf>x</RmtInf>"));
    QVERIFY(camt(whole).ok());
    for (qsizetype length = 0; length < whole.size() - 1; ++length)
        QCOMPARE(codeOf(camt(whole.left(length))), QByteArray("statement_unreadable"));
}

void StatementsTest::csvLines()
{
    const auto lines =
        readCsvStatement(heading + "2026-11-26,23.50,\"Osko, \"\"K7M2\n9QXA\"\"\",,Jo\r\n\n"
                                   "2026-11-25,-90.00,Rent,November,\n",
                         mapping(), "AUD");
    QCOMPARE(codeOf(lines), QByteArray());
    const BankLine first{
        {}, "2026-11-26", 2350, "AUD", QStringLiteral("Osko, \"K7M2 9QXA\""), QStringLiteral("Jo")};
    QVERIFY(lines->at(0) == first);
    QCOMPARE(lines->at(1).amountCents, std::int64_t{-9000});
    QCOMPARE(lines->at(1).text, QStringLiteral("Rent November"));
}

void StatementsTest::csvByEveryMapping()
{
    CsvMapping german = mapping();
    german.separator = QStringLiteral(";");
    german.decimalMark = QStringLiteral(",");
    german.thousandsMark = QStringLiteral(".");
    german.dateFormat = QStringLiteral("dd.MM.yyyy");
    german.encoding = QStringLiteral("iso-8859-1");
    german.headingLine = 3;
    german.text = {QStringLiteral("4")};
    german.amount.clear();
    german.credit = QStringLiteral("2");
    german.date = QStringLiteral("1");
    german.payer = QStringLiteral("3");
    const auto lines = readCsvStatement("Konto;DE89\n\nTag;Haben;Name;Zweck\n"
                                        "26.11.2026;1.234,50;M\xfcller;K7M29QXA\n"
                                        "26.11.2026;;Soll;Miete\n",
                                        german, "EUR");
    QCOMPARE(codeOf(lines), QByteArray());
    QCOMPARE(lines->at(0).amountCents, std::int64_t{123450});
    QCOMPARE(lines->at(0).payer, QString::fromUtf8("Müller"));
    QCOMPARE(lines->at(1).amountCents, std::int64_t{0});
    const auto again = csvMappingFrom(toJson(german));
    QVERIFY(again.ok());
    QVERIFY(*again == german);
}

void StatementsTest::badCsv_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const QByteArray& text,
                        const char* code = "statement_unreadable") {
        QTest::newRow(name) << text << QByteArray(code);
    };
    row("nothing", "");
    row("a heading alone", heading);
    row("no such column", "Day,Amount,Description,Details,From\n2026-11-26,1,x,,\n");
    row("another date", heading + "26/11/2026,1.00,x,,\n");
    row("no amount", heading + "2026-11-26,,x,,\n");
    row("an amount of words", heading + "2026-11-26,ten,x,,\n");
    row("half a cent", heading + "2026-11-26,1.005,x,,\n");
    row("beyond counting", heading + "2026-11-26,92233720368547758.08,x,,\n");
    row("cut off", heading + "2026-11-26,1.00,x,,\n2026-11");
    row("a quote that is not closed", heading + "2026-11-26,1.00,\"x,,\n");
    row("no UTF-8", heading + "2026-11-26,1.00,M\xfcller,,\n");
    row("too large", QByteArray(limits::statementBytes + 1, 'x'), "statement_too_large");
    row("too many lines",
        heading + QByteArray("2026-11-26,1.00,x,,\n").repeated(limits::statementLines + 1),
        "statement_too_large");
}

void StatementsTest::badCsv()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, code);
    QCOMPARE(codeOf(readCsvStatement(text, mapping(), "AUD")), code);
}

void StatementsTest::badMappings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QByteArray>("code");
    const auto row = [](const char* name, const QJsonValue& value,
                        const char* code = "field_invalid") {
        QTest::newRow(name) << QString::fromLatin1(name) << value << QByteArray(code);
    };
    row("separator", QStringLiteral("ab"));
    row("decimalMark", QString());
    row("thousandsMark", QStringLiteral("."));
    row("encoding", QStringLiteral("utf-7"));
    row("headingLine", -1);
    row("amount", QString());
    row("credit", QStringLiteral("Credit")); // beside amount
    row("text", QJsonArray());
    row("date", QJsonValue(QJsonValue::Undefined), "field_missing");
    row("columns", 1, "field_unknown");
}

void StatementsTest::badMappings()
{
    QFETCH(QString, name);
    QFETCH(QJsonValue, value);
    QFETCH(QByteArray, code);
    QJsonObject json = toJson(mapping());
    QVERIFY(csvMappingFrom(json).ok());
    if (value.isUndefined())
        json.remove(name);
    else
        json.insert(name, value);
    QCOMPARE(codeOf(csvMappingFrom(json)), code);
}

void StatementsTest::noiseIsRefused()
{
    testing::SeededRandom random(3);
    for (int i = 0; i < 200; ++i) {
        const QByteArray noise = random.bytes(200);
        QCOMPARE(codeOf(camt(noise)), QByteArray("statement_unreadable"));
        QCOMPARE(codeOf(readCsvStatement(noise, mapping(), "AUD")),
                 QByteArray("statement_unreadable"));
    }
}

QTEST_GUILESS_MAIN(StatementsTest)
#include "tst_statements.moc"
