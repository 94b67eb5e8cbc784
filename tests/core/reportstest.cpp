// Reports: sums of postings by hour and way to pay, profit with several currencies apart, and CSV
// that every program reads alike and no spreadsheet runs.
#include "core/reports/csv.h"
#include "core/reports/daybook.h"
#include "core/reports/profit.h"

#include <QTest>

#include <rapidcheck.h>

using namespace servery;
using ledger::AccountKind;
using ledger::Cause;

namespace {

BookEntry entry(std::int64_t number, Cause cause, const char* order,
                std::vector<ledger::Posting> postings, std::int64_t hour = 12)
{
    // Midnight in Sydney.
    const Timestamp at{1'794'834'000'000 + hour * 3'600'000};
    return {number, at, cause, "pay_" + QByteArray(order), order, std::move(postings)};
}

ledger::Posting posting(AccountKind kind, std::int64_t cents, const char* currency = "AUD")
{
    return {{kind}, currency, cents};
}

std::vector<BookEntry> someDay()
{
    return {entry(1, Cause::PaymentReceived, "one",
                  {posting(AccountKind::CardClearing, 1100), posting(AccountKind::Sales, -1000),
                   posting(AccountKind::TipsPayable, -100)}),
            entry(2, Cause::FeeCharged, "one",
                  {posting(AccountKind::Fees, 30), posting(AccountKind::PlatformFee, 11),
                   posting(AccountKind::CardClearing, -41)}),
            entry(3, Cause::PaymentReceived, "two",
                  {posting(AccountKind::Safe, 500), posting(AccountKind::Sales, -500)}, 19),
            entry(4, Cause::RefundRequested, "one",
                  {posting(AccountKind::Refunds, 500), posting(AccountKind::TipsPayable, 50),
                   posting(AccountKind::RefundsPayable, -550)},
                  19),
            entry(5, Cause::TipsAllocated, "tips_day",
                  {posting(AccountKind::TipsPayable, 50), posting(AccountKind::TipsPayable, -50)})};
}

} // namespace

class ReportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsTheSumOfItsPostings();
    void creditIsNoSale();
    void aUsualDayIsTheMeanOfOpenOnes();
    void profitIsWhatIsLeft();
    void pricesOfMessages();
    void csvIsQuotedAndRunsNothing();
    void csvIsReadBack();
};

void ReportsTest::aDayIsTheSumOfItsPostings()
{
    const Daybook book =
        daybookOf(bookLinesOf(someDay(), "AUD", {{"pay_one", "stripe"}, {"pay_two", "cash"}}),
                  "Australia/Sydney");
    QCOMPARE(book.all.orders, std::int64_t{2});
    QCOMPARE(book.all.salesCents, std::int64_t{1500});
    QCOMPARE(book.all.tipsCents, std::int64_t{100});
    QCOMPARE(book.all.refundsCents, std::int64_t{550});
    QCOMPARE(book.all.feesCents, std::int64_t{41});
    QCOMPARE(book.refundedOrders, std::int64_t{1});
    QCOMPARE(book.salesByHour[12], std::int64_t{1000});
    QCOMPARE(book.salesByHour[19], std::int64_t{500});
    QCOMPARE(book.methods.size(), std::size_t{2});
    QCOMPARE(book.methods[0].method, QByteArray("cash"));
    QCOMPARE(book.methods[0].salesCents, std::int64_t{500});
    QCOMPARE(book.methods[1].refundsCents, std::int64_t{550});
    // Another currency is not added.
    QCOMPARE(daybookOf(bookLinesOf(someDay(), "EUR", {}), "UTC").all.salesCents, std::int64_t{0});
    // What was there before the ledger is no sale of today.
    std::vector<BookEntry> before = someDay();
    for (BookEntry& each : before)
        each.cause = Cause::Opening;
    QVERIFY(bookLinesOf(before, "AUD", {}).empty());
}

void ReportsTest::creditIsNoSale()
{
    const auto about = [](const char* subject, std::int64_t number, Cause cause,
                          std::vector<ledger::Posting> postings) {
        BookEntry out = entry(number, cause, "one", std::move(postings));
        out.subject = subject;
        return out;
    };
    const auto wallet = [](std::int64_t cents) { return posting(AccountKind::Wallet, cents); };
    BookEntry forCash = about("wal_ann", 1, Cause::WalletToppedUp,
                              {posting(AccountKind::CashDrawer, 2000), wallet(-2000)});
    forCash.payment.clear();
    BookEntry ended = about("wal_bob", 8, Cause::WalletExpired,
                            {wallet(150), posting(AccountKind::WriteOffs, -150)});
    ended.payment.clear();
    const std::vector<BookEntry> entries{
        forCash,
        about("wal_ann", 2, Cause::PaymentReceived,
              {posting(AccountKind::CardClearing, 5000), wallet(-5000)}),
        // Some of it goes back, fails, and is credit again; then it goes back after all.
        about("wal_ann", 3, Cause::RefundRequested,
              {wallet(1000), posting(AccountKind::RefundsPayable, -1000)}),
        about("wal_ann", 4, Cause::RefundFailed,
              {wallet(-1000), posting(AccountKind::RefundsPayable, 1000)}),
        about("wal_ann", 5, Cause::RefundRequested,
              {wallet(400), posting(AccountKind::RefundsPayable, -400)}),
        about("ord_one", 6, Cause::PaymentReceived,
              {wallet(3500), posting(AccountKind::Sales, -3400),
               posting(AccountKind::TipsPayable, -100)}),
        about("ord_one", 7, Cause::RefundSucceeded,
              {wallet(-700), posting(AccountKind::Refunds, 700)}),
        ended};
    const Daybook book = daybookOf(bookLinesOf(entries, "AUD", {{"pay_one", "stripe"}}), "UTC");
    QCOMPARE(book.all.credit, (CreditTotals{6600, 3500, 700, 150}));
    QCOMPARE(book.all.salesCents, std::int64_t{3400});
    QCOMPARE(book.all.orders, std::int64_t{1});
    QCOMPARE(book.orders, std::vector<QByteArray>{"ord_one"});
    // What more is owed than before is what the wallets' accounts say.
    std::int64_t owed = 0;
    for (const BookEntry& each : entries)
        for (const ledger::Posting& one : each.postings)
            owed -= one.account.kind == AccountKind::Wallet ? one.amountCents : 0;
    QCOMPARE(book.all.credit.soldCents + book.all.credit.refundedCents -
                 book.all.credit.spentCents - book.all.credit.expiredCents,
             owed);
    QCOMPARE(book.methods.size(), std::size_t{3}); // cash, other, stripe
    QCOMPARE(book.methods[0].credit.soldCents, std::int64_t{2000});
    QVERIFY(bookLinesOf(entries, "EUR", {}).empty());
}

void ReportsTest::aUsualDayIsTheMeanOfOpenOnes()
{
    const Daybook open = daybookOf(bookLinesOf(someDay(), "AUD", {}), "Australia/Sydney");
    Daybook better = open;
    better.salesByHour[12] += 201;
    const UsualDay usual = usualDayOf({open, Daybook{}, better});
    QCOMPARE(usual.days, 2);
    QCOMPARE(usual.salesByHour[12], std::int64_t{1100});
    QCOMPARE(usualDayOf({Daybook{}}).days, 0);
}

void ReportsTest::profitIsWhatIsLeft()
{
    std::vector<BookEntry> entries = someDay();
    entries.erase(entries.begin() + 2);
    entries.pop_back();
    OrderLine dish;
    dish.quantity = 2;
    dish.unitCostCents = 150;
    OrderLine unknown;
    const Profit profit = profitOf({dish, unknown}, "AUD", entries,
                                   {{"-0.04000", "AUD"}, {"-0.00750", "USD"}, {"", ""}});
    QCOMPARE(profit.salesCents, std::int64_t{1000});
    QCOMPARE(profit.refundsCents, std::int64_t{500});
    QCOMPARE(profit.costCents, std::int64_t{300});
    QCOMPARE(profit.linesWithoutCost, std::int64_t{1});
    QCOMPARE(profit.messages, std::int64_t{3});
    QCOMPARE(profit.messagesWithoutPrice, std::int64_t{1});
    QCOMPARE(profit.messageMicros.at("USD"), std::int64_t{7500});
    // Without the dollars: nobody knows the rate.
    QCOMPARE(profit.marginCents("AUD"), std::int64_t{1000 - 500 - 300 - 41 - 4});
    // What was taken off in time cost nothing; what was made by then did.
    OrderLine fewer = dish;
    fewer.takenOff = 1;
    fewer.takenOffAt = {5};
    QCOMPARE(profitOf({fewer}, "AUD", entries, {}).costCents, std::int64_t{150});
    fewer.doneAt = {4};
    QCOMPARE(profitOf({fewer}, "AUD", entries, {}).costCents, std::int64_t{300});
    // A dispute that was lost is gone.
    entries.push_back(
        entry(9, Cause::DisputeLost, "one",
              {posting(AccountKind::WriteOffs, 1000), posting(AccountKind::Disputes, -1000)}));
    QCOMPARE(profitOf({dish}, "AUD", entries, {}).lostCents, std::int64_t{1000});
    QCOMPARE(profitOf({dish}, "AUD", entries, {}).marginCents("AUD"),
             std::int64_t{1000 - 500 - 300 - 41 - 1000});
    // What nobody paid for cost nothing.
    QCOMPARE(profitOf({dish}, "AUD", {}, {}).costCents, std::int64_t{0});
}

void ReportsTest::pricesOfMessages()
{
    QCOMPARE(microsOf("-0.00750").value_or(-1), std::int64_t{7500});
    QCOMPARE(microsOf("0.0000004").value_or(-1), std::int64_t{0});
    QCOMPARE(microsOf("12").value_or(-1), std::int64_t{12'000'000});
    for (const char* bad : {"", "-", "1e3", "0,5", "null", "0.1.2", "9999999999"})
        QVERIFY2(!microsOf(bad), bad);
    QCOMPARE(centsOfMicros(7500, "USD"), std::int64_t{1});
    QCOMPARE(centsOfMicros(4999, "USD"), std::int64_t{0});
    QCOMPARE(centsOfMicros(1'500'000, "JPY"), std::int64_t{2});
}

void ReportsTest::csvIsQuotedAndRunsNothing()
{
    Csv csv({QStringLiteral("a"), QStringLiteral("b")});
    csv.text(QStringLiteral("x,y")).text(QStringLiteral("say \"hi\"\r\nthere"));
    csv.endLine();
    csv.text(QStringLiteral("=1+1")).text(QStringLiteral("@cmd"));
    csv.endLine();
    csv.money(-1230, "AUD").number(-7);
    csv.endLine();
    csv.money(500, "JPY").empty();
    csv.endLine();
    QCOMPARE(csv.bytes(), QByteArray("\xEF\xBB\xBF"
                                     "a,b\r\n"
                                     "\"x,y\",\"say \"\"hi\"\"\r\nthere\"\r\n"
                                     "'=1+1,'@cmd\r\n"
                                     "-12.30,-7\r\n"
                                     "500,\r\n"));
}

void ReportsTest::csvIsReadBack()
{
    QVERIFY(rc::check("a reader gets the text, and no cell begins as a formula", [] {
        static const QString letters = QStringLiteral("a=+-@,\"\r\n\t ü中");
        QString value;
        for (int i = *rc::gen::inRange(1, 12); i > 0; --i)
            value += letters[*rc::gen::inRange<qsizetype>(0, letters.size())];
        Csv csv({QStringLiteral("h")});
        csv.text(value);
        csv.endLine();
        QByteArray cell = csv.bytes().mid(3 + 3);
        RC_ASSERT(cell.endsWith("\r\n"));
        cell.chop(2);
        if (cell.startsWith('"'))
            cell = cell.mid(1, cell.size() - 2).replace("\"\"", "\"");
        else
            RC_ASSERT(!cell.contains(',') && !cell.contains('\n'));
        RC_ASSERT(!QByteArray("=+-@\t\r").contains(cell.front()));
        QString read = QString::fromUtf8(cell);
        if (read != value)
            read.remove(0, 1);
        RC_ASSERT(read == value);
    }));
}

QTEST_GUILESS_MAIN(ReportsTest)

#include "reportstest.moc"
