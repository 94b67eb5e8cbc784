// Random histories of every way to pay at once: cards, Payconic, cash, transfers and their
// statements, credit and parts, orders that are paid when they are collected, refunds, disputes,
// drawers that are paid into, emptied, counted wrong and opened again, cancellations, and time; in
// two currencies. Beside them stand-ins count for themselves what the providers, the bank and the
// drawers hold. After each step nothing is below nothing, the ledger says what the stand-ins say,
// to the cent, and every order took exactly what it costs, or nothing; in the end every entry
// balances.
#include "tests/server/logic/waysfixture.h"

#include <QTest>

#include <rapidcheck.h>

#include <map>
#include <set>

using namespace servery;
using namespace servery::testing;
using Kind = RunStaffAction::Kind;
using Step = std::pair<unsigned, unsigned>;

namespace {

// What a provider holds of one payment.
struct There
{
    std::int64_t received = 0;
    std::int64_t refunded = 0;
    std::int64_t disputed = 0; // held back, or lost
    bool isClosed = false;     // the dispute
};

// What the bank and the drawer of one venue say.
struct Here
{
    std::set<QByteArray> lines; // of statements: each is one transfer, however often it is read
    std::int64_t bankCents = 0;
    std::int64_t drawerCents = 100'000;
};

std::int64_t inCoins(std::int64_t cents, const QByteArray& currency)
{
    const std::int64_t coin = currency == "AUD" ? 5 : 1;
    return (cents + coin / 2) / coin * coin;
}

class World
{
public:
    explicit World(std::int64_t payOnPickupCents) : ways(1, payOnPickupCents), logic(ways.logic) {}

    void step(const Step& step)
    {
        logic.clock().advanceSeconds(1);
        const unsigned choice = step.second;
        if (m_orders.empty() || step.first % 16 == 0) {
            m_slug = QLatin1String(choice % 4 == 0 ? LogicFixture::abroad : LogicFixture::here);
            m_orders.push_back({ways.order(m_slug), m_slug});
            return;
        }
        const auto& [order, slug] = m_orders[choice / 16 % m_orders.size()];
        m_slug = slug;
        switch (step.first % 16) {
        case 1: {
            const std::int64_t cents = 5 * (1 + choice % 900);
            m_here[slug].drawerCents += ways.addCredit(cents, slug).ok() ? cents : 0;
            return;
        }
        case 2:
            return start(order, PaymentFlow::Intent, choice);
        case 3:
            return start(order, PaymentFlow::Cash, choice);
        case 4:
            return start(order, PaymentFlow::BankTransfer, choice);
        case 5:
            (void)ways.spend(order, part(order, choice), slug);
            return;
        case 6:
        case 7:
            return payOne(choice);
        case 8:
            return act(order, choice);
        case 9:
            return refund(choice);
        case 10:
            return giveBack(choice);
        case 11:
            return start(order, PaymentFlow::Payconic, choice);
        case 12:
            return dispute(choice);
        case 13:
            return moveCash(choice);
        case 14:
            return closeDrawer(choice);
        default:
            return decide(choice);
        }
    }

    void check()
    {
        for (const char* slug : {LogicFixture::here, LogicFixture::abroad})
            checkVenue(QLatin1String(slug));
        for (const auto& [order, slug] : m_orders)
            checkOrder(order);
    }
    void checkBooks() { RC_ASSERT(logic.journalFault().toStdString() == std::string()); }

private:
    // Nothing said, or some of what the order costs.
    std::optional<std::int64_t> part(const OrderId& order, unsigned choice)
    {
        if (choice % 3 == 0)
            return std::nullopt;
        return 5 * (1 + (choice * 97) % (logic.order(order).amountCents / 5));
    }

    void start(const OrderId& order, PaymentFlow flow, unsigned choice)
    {
        (void)ways.start(order, flow, part(order, choice));
    }

    std::vector<Payment> payments()
    {
        std::vector<Payment> out;
        for (const auto& [order, slug] : m_orders)
            for (const Payment& payment : PaymentStore::readByOrder(logic.database(), order))
                out.push_back(payment);
        return out;
    }
    QString slugOf(const VenueId& venue)
    {
        return QLatin1String(venue == logic.venue(LogicFixture::here) ? LogicFixture::here
                                                                      : LogicFixture::abroad);
    }

    // What somebody was asked for is paid, exactly or not, in time or late.
    void payOne(unsigned choice)
    {
        const std::vector<Payment> all = payments();
        if (all.empty())
            return;
        const Payment& payment = all[choice % all.size()];
        switch (payment.flow) {
        case PaymentFlow::Cash: {
            const QString slug = slugOf(payment.venue);
            if (ways.takeCash(payment.id, slug).ok())
                m_here[slug].drawerCents += inCoins(payment.amountCents, payment.currency);
            return;
        }
        case PaymentFlow::BankTransfer: {
            if (payment.reference.isEmpty())
                return;
            const std::int64_t off = choice % 5 == 1 ? -1 : choice % 5 == 2 ? 700 : 0;
            BankLine line =
                ways.line(payment.reference, payment.amountCents + off, payment.currency);
            if (choice % 3 == 0)
                line.bankId = "id" + payment.id.bytes(); // the same line again
            Here& here = m_here[slugOf(payment.venue)];
            const bool isNew = here.lines.insert(keysOf({line}).front()).second;
            if (ways.import({line}, slugOf(payment.venue)).ok() && isNew)
                here.bankCents += line.amountCents;
            return;
        }
        case PaymentFlow::Intent:
        case PaymentFlow::Payconic: {
            There& there = m_there[payment.id];
            if (there.received > 0)
                return;
            if (choice % 7 == 0) {
                (void)ways.fact(payment.id, PaymentFact::Kind::Failed);
                return;
            }
            there.received = payment.amountCents - (choice % 11 == 0 ? 1 : 0);
            (void)ways.fact(payment.id, PaymentFact::Kind::Succeeded, there.received);
            return;
        }
        default:
            return;
        }
    }

    void act(const OrderId& order, unsigned choice)
    {
        static const Kind kinds[] = {Kind::Prepare, Kind::Ready, Kind::Complete, Kind::Cancel};
        if (choice % 16 == 15) {
            logic.clock().advanceSeconds(2 * 3600);
            (void)logic.run(ExpireOrder{order});
            return;
        }
        (void)logic.act(Role::Manager, kinds[choice % 4], order, logic.codeOf(order), m_slug);
    }

    void refund(unsigned choice)
    {
        const std::vector<Payment> all = payments();
        if (all.empty())
            return;
        const Payment& payment = all[choice % all.size()];
        RefundAsk ask;
        if (choice % 2 == 0)
            ask.amountCents = 1 + choice;
        (void)logic.run(RefundPayment{logic.staff(Role::Manager, slugOf(payment.venue)), payment.id,
                                      ask, QStringLiteral("cold")});
    }

    // What was asked for goes back, or its provider refuses.
    void giveBack(unsigned choice)
    {
        for (const Payment& payment : payments())
            for (const RefundId& id : ways.refundsOf(payment.id)) {
                const Refund refund = PaymentStore::readRefund(logic.database(), id).value();
                if (refund.status == RefundStatus::Requested)
                    giveBack(payment, refund, choice);
            }
    }
    void giveBack(const Payment& payment, const Refund& refund, unsigned choice)
    {
        const QString slug = slugOf(payment.venue);
        const StaffPrincipal staff = logic.staff(Role::Counter, slug);
        if (payment.flow == PaymentFlow::Cash) {
            if (logic.run(GiveCashBack{staff, refund.id}).ok())
                m_here[slug].drawerCents -= inCoins(refund.amountCents, refund.currency);
        } else if (payment.flow == PaymentFlow::BankTransfer) {
            if (logic.run(SendTransferBack{staff, refund.id}).ok())
                m_here[slug].bankCents -= refund.amountCents;
        } else if (payment.flow != PaymentFlow::Wallet) {
            const bool isRefused = choice % 9 == 0;
            (void)logic.run(RecordRefundResult{refund.id, isRefused ? RefundStatus::Failed
                                                                    : RefundStatus::Succeeded});
            m_there[payment.id].refunded += isRefused ? 0 : refund.amountCents;
        }
    }

    // The diner's bank takes all of a card payment back, and decides later.
    void dispute(unsigned choice)
    {
        const std::vector<Payment> all = payments();
        if (all.empty())
            return;
        const Payment& payment = all[choice % all.size()];
        There& there = m_there[payment.id];
        if (payment.flow != PaymentFlow::Intent || there.received == 0 || there.isClosed)
            return;
        using Kind = PaymentFact::Kind;
        logic.clock().advanceSeconds(1);
        if (there.disputed == 0) {
            there.disputed = there.received;
            (void)ways.fact(payment.id, Kind::DisputeOpened, there.received);
            return;
        }
        there.isClosed = true;
        const bool isWon = choice % 2 == 0;
        (void)ways.fact(payment.id, isWon ? Kind::DisputeClosed : Kind::DisputeLost,
                        there.received);
        there.disputed = isWon ? 0 : there.received;
    }

    void moveCash(unsigned choice)
    {
        using Drawer = RunDrawerAction::Kind;
        static const Drawer kinds[] = {Drawer::PayIn, Drawer::PayOut, Drawer::Drop, Drawer::NoSale};
        RunDrawerAction action{logic.staff(Role::Counter, m_slug), kinds[choice % 4]};
        action.reason = QStringLiteral("change");
        action.amountCents = choice % 4 == 3 ? 0 : 5 * (1 + choice);
        if (logic.run(action).ok())
            m_here[m_slug].drawerCents +=
                choice % 4 == 0 ? action.amountCents : -action.amountCents;
    }

    // Counted as it is or not, and opened again with another float.
    void closeDrawer(unsigned choice)
    {
        using Drawer = RunDrawerAction::Kind;
        Here& here = m_here[m_slug];
        std::int64_t counted = here.drawerCents + (choice % 3 == 1 ? 400 : 0);
        RunDrawerAction close{logic.staff(Role::Manager, m_slug), Drawer::Close};
        close.reason = QStringLiteral("counted twice");
        const QByteArray currency = m_slug == QLatin1String(LogicFixture::here) ? "AUD" : "JPY";
        for (const std::int64_t value : denominationsOf(currency)) {
            close.counts.push_back({value, counted / value});
            counted %= value;
        }
        RC_ASSERT(logic.run(close).ok());
        RunDrawerAction open{logic.staff(Role::Counter, m_slug), Drawer::Open};
        open.amountCents = 1000 * (1 + choice % 50);
        RC_ASSERT(logic.run(open).ok());
        here.drawerCents = open.amountCents;
    }

    void decide(unsigned choice)
    {
        const auto open = ways.openLines(m_slug);
        if (open.empty())
            return;
        using Decision = DecideBankLine::Decision;
        (void)ways.decide(open[choice % open.size()].id,
                          choice % 2 == 0 ? Decision::Accept : Decision::GiveBack, {},
                          Role::Manager, m_slug);
    }

    void checkVenue(const QString& slug)
    {
        const QByteArray currency = slug == QLatin1String(LogicFixture::here) ? "AUD" : "JPY";
        const auto balance = [&](const QByteArray& account) {
            return logic.balance(account, slug, currency);
        };
        std::int64_t cards = 0;
        std::int64_t payconic = 0;
        std::int64_t disputed = 0;
        std::int64_t unapplied = 0;
        std::int64_t kept = 0;
        std::int64_t owed = 0;
        for (const Payment& each : payments()) {
            if (each.venue != logic.venue(slug))
                continue;
            RC_ASSERT(each.refundedCents + each.refundingCents <= each.receivedCents);
            RC_ASSERT(each.refundingCents >= 0);
            const There& there = m_there[each.id];
            const std::int64_t held = there.received - there.refunded - there.disputed;
            cards += each.flow == PaymentFlow::Intent ? held : 0;
            payconic += each.flow == PaymentFlow::Payconic ? held : 0;
            disputed += there.disputed;
            const std::int64_t here = each.receivedCents - each.refundedCents;
            owed += each.refundingCents;
            const std::int64_t free = here - each.refundingCents;
            const std::int64_t over = each.receivedCents - each.appliedCents;
            const std::int64_t back = each.refundedCents + each.refundingCents;
            const std::int64_t loose = std::max<std::int64_t>(0, over - back);
            unapplied += loose;
            kept += free - loose;
        }
        RC_ASSERT(balance("card_clearing/stripe") == cards);
        RC_ASSERT(balance("card_clearing/payconic") == payconic);
        RC_ASSERT(balance("disputes") + balance("write_offs") == disputed);
        RC_ASSERT(balance("bank_clearing") == m_here[slug].bankCents);
        RC_ASSERT(balance("unapplied_receipts") == -unapplied);
        RC_ASSERT(balance("refunds_payable") == -owed);
        RC_ASSERT(balance("sales") + balance("refunds") + balance("tips_payable") == -kept);
        RC_ASSERT(balance("sales") <= 0);
        RC_ASSERT(balance("refunds") >= 0);
        RC_ASSERT(balance("tips_payable") <= 0);
        const auto drawer = DrawerStore::readOpen(logic.database(), logic.venue(slug));
        RC_ASSERT(balance("cash_drawer/" + drawer->id.bytes()) == expectedCents(*drawer));
        RC_ASSERT(expectedCents(*drawer) == m_here[slug].drawerCents);
        if (const auto wallet = ways.wallet(slug)) {
            RC_ASSERT(wallet->balanceCents >= 0);
            RC_ASSERT(balance("wallet/" + wallet->id.bytes()) == -wallet->balanceCents);
        }
    }

    void checkOrder(const OrderId& id)
    {
        const Order order = logic.order(id);
        std::int64_t applied = 0;
        std::int64_t held = 0;
        for (const Payment& each : PaymentStore::readByOrder(logic.database(), id)) {
            applied += each.appliedCents;
            held += heldCentsOf(each);
            RC_ASSERT(!(each.isHeld && each.settledOrder));
        }
        RC_ASSERT(held == order.heldCents);
        if (order.paidAt.isSet()) {
            // Some of a part may have gone back before the rest came: then the rest paid for it.
            RC_ASSERT(applied == order.amountCents);
            RC_ASSERT(held == 0);
        } else {
            RC_ASSERT(applied == 0);
            RC_ASSERT(order.state != OrderState::PaymentSucceeded);
            RC_ASSERT(order.state != OrderState::Completed);
        }
        if (order.state == OrderState::Cancelled || order.state == OrderState::Expired)
            for (const Payment& each : PaymentStore::readByOrder(logic.database(), id))
                RC_ASSERT(each.isMismatch || refundableCents(each) == 0 ||
                          logic.alarms(id).contains(QLatin1String("refund_failed")));
        RC_ASSERT(logic.tickets(id) <= 1);
    }

    WaysFixture ways;
    LogicFixture& logic;
    std::vector<std::pair<OrderId, QString>> m_orders;
    std::map<PaymentId, There> m_there;
    std::map<QString, Here> m_here;
    QString m_slug;
};

} // namespace

class WaysToPayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCentIsExplained();
};

void WaysToPayTest::everyCentIsExplained()
{
    QVERIFY(rc::check("whoever pays in whatever way, the books are right", [] {
        const auto steps =
            *rc::gen::scale(1.5, rc::gen::container<std::vector<Step>>(rc::gen::pair(
                                     rc::gen::inRange(0U, 16U), rc::gen::inRange(0U, 512U))));
        World world(*rc::gen::element<std::int64_t>(0, 100'000));
        for (const Step& step : steps) {
            world.step(step);
            world.check();
        }
        // Entries are never changed: the last look sees every one.
        world.checkBooks();
    }));
}

QTEST_GUILESS_MAIN(WaysToPayTest)
#include "tst_waystopay.moc"
