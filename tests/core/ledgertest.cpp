// The ledger's pure parts: names, faults, the chain, and which postings belong to which cause.
#include "core/ledger/bookings.h"

#include <QTest>

#include <rapidcheck.h>

using namespace servery;
using namespace servery::ledger;

namespace {

const Account clearing{AccountKind::CardClearing, "stripe"};

Transaction sale()
{
    Transaction out{VenueId(QByteArray("ven_1")), Cause::PaymentReceived, "pay_1"};
    out.postings = {{clearing, "AUD", 3500}, {{AccountKind::Sales}, "AUD", -3500}};
    return out;
}

PaymentAccounts accountsOf(const Composition& composition)
{
    return {clearing, clearing, clearing, "AUD", composition};
}

// "card_clearing/stripe +3500, sales -3400, …"
QByteArray text(const std::vector<Posting>& postings)
{
    QByteArrayList out;
    for (const Posting& posting : postings)
        out += toString(posting.account) + (posting.amountCents > 0 ? " +" : " ") +
               QByteArray::number(qlonglong{posting.amountCents});
    return out.join(", ");
}

std::int64_t sumOf(const std::vector<Posting>& postings)
{
    std::int64_t sum = 0;
    for (const Posting& posting : postings)
        sum += posting.amountCents;
    return sum;
}

Composition arbitraryComposition()
{
    Composition out;
    out.amountCents = *rc::gen::inRange<std::int64_t>(1, 100'000'000);
    out.tipCents = *rc::gen::inRange<std::int64_t>(0, out.amountCents / 2 + 1);
    out.taxCents = *rc::gen::inRange<std::int64_t>(0, (out.amountCents - out.tipCents) / 3 + 1);
    return out;
}

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsReadAsTheyAreWritten();
    void whatCannotBePosted_data();
    void whatCannotBePosted();
    void everyFieldIsInTheHash_data();
    void everyFieldIsInTheHash();
    void bounds();
    void positions_data();
    void positions();
    void aPlatformPaysForDisputes();
    void wayDoesNotMatter();
    void partsSumToTheWhole();
    void feesAndDrawers();
};

void LedgerTest::accountsReadAsTheyAreWritten()
{
    for (int kind = 0; kind <= static_cast<int>(AccountKind::OwedToPlatform); ++kind)
        for (const QByteArray& holder : {QByteArray(), QByteArray("ses_01ABC")}) {
            const Account account{static_cast<AccountKind>(kind), holder};
            QVERIFY(!toString(account).isEmpty());
            QCOMPARE(accountFromString(toString(account)), std::optional(account));
        }
    for (int cause = 0; cause <= static_cast<int>(Cause::Correction); ++cause)
        QCOMPARE(causeFromString(toString(static_cast<Cause>(cause))),
                 std::optional(static_cast<Cause>(cause)));
    for (const char* wrong : {"", "gold", "sales/", "sales/a b", "sales/a|b", "/stripe"})
        QVERIFY2(!accountFromString(wrong), wrong);
}

void LedgerTest::whatCannotBePosted_data()
{
    QTest::addColumn<QList<qint64>>("amounts");
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<QByteArray>("holder");
    QTest::addColumn<int>("fault");
    const auto row = [](const char* name, const QList<qint64>& amounts, const char* currency,
                        const char* holder, Fault fault) {
        QTest::newRow(name) << amounts << QByteArray(currency) << QByteArray(holder)
                            << static_cast<int>(fault);
    };
    row("nothing", {}, "AUD", "stripe", Fault::Empty);
    row("of nothing", {5, -5, 0}, "AUD", "stripe", Fault::ZeroPosting);
    row("no currency", {5, -5}, "AUX", "stripe", Fault::CurrencyUnknown);
    row("no name", {5, -5}, "AUD", "a/b", Fault::HolderInvalid);
    row("too much", {INT64_MAX, 1, -1}, "AUD", "stripe", Fault::Overflow);
    row("a cent off", {500, -499}, "AUD", "stripe", Fault::Unbalanced);
}

void LedgerTest::whatCannotBePosted()
{
    QFETCH(QList<qint64>, amounts);
    QFETCH(QByteArray, currency);
    QFETCH(QByteArray, holder);
    QFETCH(int, fault);
    Transaction transaction = sale();
    QVERIFY(!faultOf(transaction));
    transaction.postings.clear();
    for (const qint64 amount : amounts)
        transaction.postings.push_back({{AccountKind::CardClearing, holder}, currency, amount});
    QCOMPARE(static_cast<int>(faultOf(transaction).value()), fault);
    // In two currencies each must balance by itself.
    transaction = sale();
    transaction.postings[1].currency = "EUR";
    QCOMPARE(faultOf(transaction), std::optional(Fault::Unbalanced));
}

void LedgerTest::everyFieldIsInTheHash_data()
{
    QTest::addColumn<int>("field");
    for (int field = 0; field < 12; ++field)
        QTest::addRow("%d", field) << field;
}

void LedgerTest::everyFieldIsInTheHash()
{
    QFETCH(int, field);
    Transaction other = sale();
    QByteArray before = "00";
    std::int64_t number = 1;
    Timestamp at{1000};
    const QByteArray hash = chainHash(before, number, at, other);
    QCOMPARE(hash.size(), 64);
    QCOMPARE(chainHash(before, number, at, sale()), hash);
    switch (field) {
    case 0:
        before = "01";
        break;
    case 1:
        number = 2;
        break;
    case 2:
        at = {1001};
        break;
    case 3:
        other.cause = Cause::Correction;
        other.key = keyOf(sale());
        break;
    case 4:
        other.causeId = "pay_2";
        break;
    case 5:
        other.key = "another";
        break;
    case 6:
        other.subject = "ord_1";
        break;
    case 7:
        other.actor = "stf_1";
        break;
    case 8:
        other.memo = QStringLiteral("why");
        break;
    case 9:
        other.postings[0].amountCents = 3501;
        break;
    case 10:
        std::swap(other.postings[0], other.postings[1]);
        break;
    default:
        other.postings[1].account = {AccountKind::Fees};
        break;
    }
    QVERIFY(chainHash(before, number, at, other) != hash);
}

void LedgerTest::bounds()
{
    QVERIFY(isWithinBounds({AccountKind::CashDrawer, "a"}, 0));
    QVERIFY(!isWithinBounds({AccountKind::CashDrawer, "a"}, -1));
    QVERIFY(isWithinBounds({AccountKind::Wallet, "a"}, -1));
    QVERIFY(!isWithinBounds({AccountKind::Wallet, "a"}, 1));
    QVERIFY(isWithinBounds(clearing, -1)); // a provider may have given back more than it holds
}

void LedgerTest::positions_data()
{
    QTest::addColumn<Position>("before");
    QTest::addColumn<Position>("after");
    QTest::addColumn<QByteArray>("postings");
    const auto row = [](const char* name, Position before, Position after, const char* postings) {
        QTest::newRow(name) << before << after << QByteArray(postings);
    };
    // An order of 3500: 3100 for the dishes, 300 of tax, a tip of 100.
    const Position paid{3500, 0, 0, 0, 0, 3500};
    row("paid", {}, paid, "card_clearing/stripe +3500, tips_payable -100, tax -300, sales -3100");
    row("nothing moved", paid, paid, "");
    row("all to go back", paid, {3500, 0, 3500, 0, 0, 3500},
        "refunds_payable -3500, tips_payable +100, tax +300, refunds +3100");
    row("gone back", {3500, 0, 3500, 0, 0, 3500}, {3500, 3500, 0, 0, 0, 3500},
        "card_clearing/stripe -3500, refunds_payable +3500");
    row("a refund failed", {3500, 0, 3500, 0, 0, 3500}, paid,
        "refunds_payable +3500, tips_payable -100, tax -300, refunds -3100");
    row("a part, at the provider", paid, {3500, 350, 0, 0, 0, 3500},
        "card_clearing/stripe -350, tips_payable +10, tax +30, refunds +310");
    row("for nothing, and back at once", {}, {3499, 0, 3499, 0, 0, 0},
        "card_clearing/stripe +3499, refunds_payable -3499");
    row("for nothing, kept", {}, {3499, 0, 0, 0, 0, 0},
        "card_clearing/stripe +3499, unapplied_receipts -3499");
    row("disputed", paid, {3500, 0, 0, 3500, 0, 3500},
        "card_clearing/stripe -3500, disputes +3500");
    row("lost", {3500, 0, 0, 3500, 0, 3500}, {3500, 0, 0, 0, 3500, 3500},
        "disputes -3500, write_offs +3500");
    row("won", {3500, 0, 0, 3500, 0, 3500}, paid, "card_clearing/stripe +3500, disputes -3500");
}

void LedgerTest::positions()
{
    QFETCH(Position, before);
    QFETCH(Position, after);
    QFETCH(QByteArray, postings);
    const auto made = paymentPostings(accountsOf({3500, 100, 300}), before, after);
    QCOMPARE(text(made), postings);
    QCOMPARE(sumOf(made), 0);
}

void LedgerTest::aPlatformPaysForDisputes()
{
    PaymentAccounts accounts = accountsOf({3500, 100, 300});
    accounts.disputedFrom = {AccountKind::OwedToPlatform};
    const Position paid{3500, 0, 0, 0, 0, 3500};
    const Position held{3500, 0, 0, 2000, 0, 3500};
    const Position lost{3500, 0, 0, 0, 2000, 3500};
    QCOMPARE(text(paymentPostings(accounts, paid, held)),
             QByteArray("disputes +2000, owed_to_platform -2000"));
    QCOMPARE(text(paymentPostings(accounts, held, lost)),
             QByteArray("disputes -2000, write_offs +2000"));
}

// Whatever happened in between, a payment leaves the same in the accounts.
void LedgerTest::wayDoesNotMatter()
{
    QVERIFY(rc::check("postings depend on the position alone", [] {
        const PaymentAccounts accounts = accountsOf(arbitraryComposition());
        const std::int64_t whole = accounts.composition.amountCents;
        std::map<Account, std::int64_t> balances;
        Position at;
        const int steps = *rc::gen::inRange(1, 8);
        for (int step = 0; step < steps; ++step) {
            Position next{whole, 0, 0, 0, 0, whole};
            next.refundedCents = *rc::gen::inRange<std::int64_t>(0, whole + 1);
            next.refundingCents =
                *rc::gen::inRange<std::int64_t>(0, whole - next.refundedCents + 1);
            next.disputedCents = *rc::gen::element<std::int64_t>(0, whole);
            const auto postings = paymentPostings(accounts, at, next);
            RC_ASSERT(sumOf(postings) == 0);
            for (const Posting& posting : postings)
                balances[posting.account] += posting.amountCents;
            at = next;
        }
        std::map<Account, std::int64_t> direct;
        for (const Posting& posting : paymentPostings(accounts, {}, at))
            direct[posting.account] = posting.amountCents;
        std::erase_if(balances, [](const auto& each) { return each.second == 0; });
        RC_ASSERT(balances == direct);
    }));
}

void LedgerTest::partsSumToTheWhole()
{
    QVERIFY(rc::check("the payments of one order share tip and tax to the cent", [] {
        const Composition whole = arbitraryComposition();
        std::int64_t covered = 0;
        std::int64_t tip = 0;
        std::int64_t tax = 0;
        while (covered < whole.amountCents) {
            const std::int64_t left = whole.amountCents - covered;
            const std::int64_t next = *rc::gen::inRange<int>(0, 3) == 0
                                          ? left
                                          : *rc::gen::inRange<std::int64_t>(
                                                1, std::min<std::int64_t>(left, left / 2 + 1) + 1);
            const Composition part = partOf(whole, covered, next);
            RC_ASSERT(part.amountCents == next);
            RC_ASSERT(part.tipCents >= 0 && part.taxCents >= 0);
            RC_ASSERT(part.tipCents + part.taxCents <= next);
            covered += next;
            tip += part.tipCents;
            tax += part.taxCents;
        }
        RC_ASSERT(tip == whole.tipCents);
        RC_ASSERT(tax == whole.taxCents);
    }));
}

void LedgerTest::feesAndDrawers()
{
    const Account drawer{AccountKind::CashDrawer, "drw_1"};
    QCOMPARE(text(feePostings(clearing, 80, 35, "AUD")),
             QByteArray("fees +80, platform_fee +35, card_clearing/stripe -115"));
    QCOMPARE(text(feePostings(clearing, 0, 0, "AUD")), QByteArray());
    QCOMPARE(text(transfer({AccountKind::Safe}, drawer, 20000, "AUD")),
             QByteArray("cash_drawer/drw_1 +20000, safe -20000"));
    QCOMPARE(text(drawerClosing(drawer, 20000, 19550, "AUD")),
             QByteArray("safe +19550, cash_over_short +450, cash_drawer/drw_1 -20000"));
    QCOMPARE(text(drawerClosing(drawer, 20000, 20200, "AUD")),
             QByteArray("safe +20200, cash_over_short -200, cash_drawer/drw_1 -20000"));
    QCOMPARE(text(drawerClosing(drawer, 0, 0, "AUD")), QByteArray());
}

QTEST_GUILESS_MAIN(LedgerTest)
#include "ledgertest.moc"
