// Bank transfers: references, accounts, what the QR code says, and what a statement's line means.
#include "core/transfers/bankaccount.h"
#include "core/transfers/bankline.h"
#include "core/transfers/transferqr.h"
#include "core/transfers/transferreference.h"
#include "tests/support/seededrandom.h"

#include <QSet>
#include <QTest>

#include <rapidcheck.h>

using namespace servery;

class TransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void referencesFindEveryWrongCharacterAndSwap();
    void referencesAreFoundInWhatPayersWrite_data();
    void referencesAreFoundInWhatPayersWrite();
    void accounts_data();
    void accounts();
    void theEuroCodeIsByteExact();
    void otherCodesAreText();
    void detailsToCopy();
    void linesAreCompared_data();
    void linesAreCompared();
    void overlappingStatementsGiveTheSameKeys();
    void linesAreTakenInTheOrderOfTheirDays();
};

namespace {

const BankAccount euro{QStringLiteral("Red Cross"), {}, {}, "BE72000000001616", "BPOTBEB1"};
const BankAccount australian{QStringLiteral("Corner Kitchen"), "062000", "12345678", {}, {}};

Money money(std::int64_t cents, std::string_view currency)
{
    return {cents, *Currency::parse(currency)};
}
Money euros(std::int64_t cents)
{
    return money(cents, "EUR");
}

} // namespace

void TransfersTest::referencesFindEveryWrongCharacterAndSwap()
{
    testing::SeededRandom random(7);
    const QByteArray alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    QSet<QByteArray> seen;
    for (int i = 0; i < 200; ++i) {
        const QByteArray reference = newTransferReference(random);
        QVERIFY(isTransferReference(reference));
        seen.insert(reference);
        for (int at = 0; at < reference.size(); ++at) {
            QByteArray changed = reference;
            for (const char c : alphabet) {
                changed[at] = c;
                QCOMPARE(isTransferReference(changed), c == reference[at]);
            }
            for (int other = 0; other < at; ++other) {
                QByteArray swapped = reference;
                std::swap(swapped[at], swapped[other]);
                QCOMPARE(isTransferReference(swapped), reference[at] == reference[other]);
            }
        }
    }
    QCOMPARE(seen.size(), 200);
    for (const char* wrong : {"", "K7M29QX", "K7M29QX00", "OOOOOOOO", "k7m29qxa"})
        QVERIFY(!isTransferReference(wrong));
}

void TransfersTest::referencesAreFoundInWhatPayersWrite_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("found");
    QTest::newRow("alone") << QStringLiteral("%1") << true;
    QTest::newRow("with words") << QStringLiteral("Dinner 0%1, thanks!") << true;
    QTest::newRow("glued to what is no character of it") << QStringLiteral("REF:%1/0001") << true;
    QTest::newRow("none") << QStringLiteral("rent November") << false;
}

void TransfersTest::referencesAreFoundInWhatPayersWrite()
{
    QFETCH(QString, pattern);
    QFETCH(bool, found);
    testing::SeededRandom random(11);
    const QByteArray reference = newTransferReference(random);
    const QString plain = QString::fromLatin1(reference);
    QStringList written{plain, plain.toLower(), shownReference(reference),
                        plain.left(3) + u'-' + plain.mid(3), plain.left(2) + u'\n' + plain.mid(2)};
    for (const QString& each : written) {
        const auto all = referencesIn(pattern.contains(u'%') ? pattern.arg(each) : pattern);
        QCOMPARE(std::find(all.begin(), all.end(), reference) != all.end(), found);
    }
    // However long the text, the list is not.
    const auto many = referencesIn(QString(200'000, u'2') + plain);
    QVERIFY(many.size() <= std::size_t{limits::referenceCandidates});
}

void TransfersTest::accounts_data()
{
    QTest::addColumn<QString>("holder");
    QTest::addColumn<QByteArray>("bsb");
    QTest::addColumn<QByteArray>("account");
    QTest::addColumn<QByteArray>("iban");
    QTest::addColumn<QByteArray>("bic");
    QTest::addColumn<QString>("wrong"); // the field; empty: none
    const auto row = [](const char* name, const char* holder, const char* bsb, const char* account,
                        const char* iban, const char* bic, const char* wrong) {
        QTest::newRow(name) << QString::fromUtf8(holder) << QByteArray(bsb) << QByteArray(account)
                            << QByteArray(iban) << QByteArray(bic) << QString::fromUtf8(wrong);
    };
    row("BSB", "Corner Kitchen", "062-000", "1234 5678", "", "", "");
    row("IBAN with spaces", "Café", "", "", "be72 0000 0000 1616", "bpotbeb1", "");
    row("IBAN alone", "Café", "", "", "DE89370400440532013000", "", "");
    row("a digit wrong", "Café", "", "", "DE89370400440532013001", "", "iban");
    row("digits swapped", "Café", "", "", "DE89370400440532010300", "", "iban");
    row("too short for its country", "Café", "", "", "DE8937040044053201300", "", "iban");
    row("no such country", "Café", "", "", "ZZ89370400440532013000", "", "iban");
    row("letters for its check", "Café", "", "", "DEXX370400440532013000", "", "iban");
    row("BIC of seven", "Café", "", "", "BE72000000001616", "BPOTBEB", "bic");
    row("BIC alone", "Café", "", "", "", "BPOTBEB1", "bic");
    row("both", "Café", "062000", "12345678", "BE72000000001616", "", "bsb");
    row("neither", "Café", "", "", "", "", "iban");
    row("nobody's", " ", "062000", "12345678", "", "", "holder");
    row("BSB of five", "Café", "06200", "12345678", "", "", "bsb");
    row("account of letters", "Café", "062000", "12A45678", "", "", "account");
    row("no account", "Café", "062000", "", "", "", "account");
}

void TransfersTest::accounts()
{
    QFETCH(QString, holder);
    QFETCH(QByteArray, bsb);
    QFETCH(QByteArray, account);
    QFETCH(QByteArray, iban);
    QFETCH(QByteArray, bic);
    QFETCH(QString, wrong);
    const auto checked = checkedAccount({holder, bsb, account, iban, bic});
    QCOMPARE(checked ? QString() : checked.error().members.value(QLatin1String("field")).toString(),
             wrong);
    if (checked)
        QVERIFY(*checkedAccount(*checked) == *checked);
}

void TransfersTest::theEuroCodeIsByteExact()
{
    QCOMPARE(transferQr({euro, euros(1000), "K7M29QXA"}),
             QByteArray("BCD\n002\n1\nSCT\nBPOTBEB1\nRed Cross\nBE72000000001616\nEUR10.00\n\n\n"
                        "K7M29QXA"));
    // Version 002 may leave the BIC out, and counts bytes, not characters.
    BankAccount longest = euro;
    longest.bic.clear();
    longest.holder = QString(limits::accountHolderCharacters, QChar(0x00e9));
    const QByteArray code = transferQr({longest, euros(99'999'999'999), "K7M29QXA"});
    QVERIFY(code.contains("\nSCT\n\n"));
    QVERIFY(code.contains("\nEUR999999999.99\n"));
    QVERIFY(code.size() <= 331);
}

void TransfersTest::otherCodesAreText()
{
    QCOMPARE(transferQr({australian, money(2350, "AUD"), "K7M29QXA"}),
             QByteArray("Pay to: Corner Kitchen\nBSB: 062-000\nAccount: 12345678\n"
                        "Amount: AUD 23.50\nReference: K7M29QXA"));
    // An IBAN in another currency is no SEPA transfer.
    const Transfer pounds{euro, money(500, "GBP"), "K7M29QXA"};
    QVERIFY(!isEpc(pounds));
    QVERIFY(transferQr(pounds).startsWith("Pay to: Red Cross\nIBAN: BE72000000001616\nBIC: "));
}

void TransfersTest::detailsToCopy()
{
    QStringList lines;
    for (const TransferDetail& each : transferDetails({euro, euros(1), "K7M29QXA"}))
        lines.append(QLatin1String(each.name) + u'=' + each.value);
    QCOMPARE(lines.join(u' '), QStringLiteral("holder=Red Cross iban=BE72 0000 0000 1616 "
                                              "bic=BPOTBEB1 reference=K7M2 9QXA"));
}

void TransfersTest::linesAreCompared_data()
{
    QTest::addColumn<qint64>("cents");
    QTest::addColumn<QByteArray>("currency");
    // 0: open, 1: received, 2: its order is over, 3: nobody's, 4: two, 5: seen by staff
    QTest::addColumn<int>("state");
    QTest::addColumn<QByteArray>("outcome");
    const auto row = [](const char* name, qint64 cents, const char* currency, int state,
                        const char* outcome) {
        QTest::newRow(name) << cents << QByteArray(currency) << state << QByteArray(outcome);
    };
    row("exact", 2350, "AUD", 0, "matched");
    row("a cent short", 2349, "AUD", 0, "partial");
    row("a cent over", 2351, "AUD", 0, "overpaid");
    row("again", 2350, "AUD", 1, "second");
    row("too late", 2350, "AUD", 2, "late");
    row("nobody's", 2350, "AUD", 3, "unknown");
    row("names two", 2350, "AUD", 4, "unknown");
    row("what staff saw", 2350, "AUD", 5, "matched");
    row("another than staff saw", 2351, "AUD", 5, "second");
    row("another currency", 2350, "USD", 0, "foreign_currency");
    row("went out", -2350, "AUD", 0, "outgoing");
    row("nothing", 0, "AUD", 0, "outgoing");
}

void TransfersTest::linesAreCompared()
{
    QFETCH(qint64, cents);
    QFETCH(QByteArray, currency);
    QFETCH(int, state);
    QFETCH(QByteArray, outcome);
    BankLine line;
    line.amountCents = cents;
    line.currency = currency;
    AwaitedTransfer one{2350, "AUD", state == 1 || state == 5, state < 2};
    if (state == 5)
        one.seenCents = 2350;
    std::vector<AwaitedTransfer> awaited{one};
    if (state == 3)
        awaited.clear();
    if (state == 4)
        awaited.push_back(one);
    QCOMPARE(toString(compare(line, awaited)), outcome);
    QVERIFY(lineOutcomeFromString(outcome) == compare(line, awaited));
}

void TransfersTest::overlappingStatementsGiveTheSameKeys()
{
    QVERIFY(rc::check("the later statement knows the lines of the earlier one", [] {
        std::vector<BankLine> all;
        const auto count = *rc::gen::inRange(1, 30);
        for (int i = 0; i < count; ++i) {
            BankLine line;
            line.bookedOn = *rc::gen::element<QByteArray>("2026-11-25", "2026-11-26");
            line.amountCents = *rc::gen::inRange(1, 3);
            line.currency = "AUD";
            line.text = QString::fromLatin1(*rc::gen::element<QByteArray>("a", "b"));
            line.bankId = *rc::gen::element<QByteArray>("", "1", "1|2");
            line.account = *rc::gen::element<QByteArray>("", "BE68");
            all.push_back(line);
        }
        const std::vector<BankLine> first(all.begin(),
                                          all.begin() + *rc::gen::inRange(0, count + 1));
        const auto early = keysOf(first);
        const auto late = keysOf(all);
        RC_ASSERT(std::equal(early.begin(), early.end(), late.begin()));
        QSet<std::pair<QByteArray, QByteArray>> own;
        for (std::size_t i = 0; i < all.size(); ++i)
            own.insert({all[i].account, late[i]});
        RC_ASSERT(own.size() == qsizetype(late.size()));
    }));
}

// Many banks list the newest first: a transfer that was undone comes before the transfer itself.
void TransfersTest::linesAreTakenInTheOrderOfTheirDays()
{
    const auto line = [](const char* day, std::int64_t cents, bool isReversal = false) {
        BankLine out;
        out.bookedOn = day;
        out.amountCents = cents;
        out.isReversal = isReversal;
        return out;
    };
    const std::vector<BankLine> newestFirst = {line("2026-11-27", 1), line("2026-11-26", -5, true),
                                               line("2026-11-26", 2), line("2026-11-26", 5),
                                               line("2026-11-25", 3)};
    QCOMPARE(orderOf(newestFirst), (std::vector<std::size_t>{4, 2, 3, 1, 0}));
    QCOMPARE(orderOf({}), std::vector<std::size_t>{});
}

QTEST_GUILESS_MAIN(TransfersTest)
#include "transferstest.moc"
