// A venue in which anything may happen next, and what the providers, the bank and the drawers hold
// by a count of their own: for random histories (tst_waystopay).
#pragma once

#include "core/payments/moneycommands.h"
#include "core/tips/tipcommands.h"
#include "tests/server/logic/waysfixture.h"

#include <rapidcheck.h>

#include <map>
#include <set>

namespace servery::testing {

// One step: what to do, and to what; both are taken modulo what there is.
using Step = std::pair<unsigned, unsigned>;

inline constexpr unsigned kindsOfSteps = 23;

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
    std::int64_t tipsPaidCents = 0;
    bool hasSharedTips = false;
    StaffId ann; // who the tips go to
};

inline std::int64_t inCoins(std::int64_t cents, const QByteArray& currency)
{
    const std::int64_t coin = currency == "AUD" ? 5 : 1;
    return (cents + coin / 2) / coin * coin;
}

class WaysWorld
{
public:
    WaysWorld(std::int64_t payOnPickupCents, bool parksStrayMoney)
        : ways(1, payOnPickupCents), logic(ways.logic)
    {
        for (const char* slug : {LogicFixture::here, LogicFixture::abroad}) {
            SetPaymentMethods methods{QLatin1String(slug),
                                      {"stripe", "payconic", "cash", "bank_transfer", "wallet"}};
            methods.parksStrayMoney = parksStrayMoney;
            RC_ASSERT(logic.run(methods).ok());
            AddStaff add;
            add.storeSlug = QLatin1String(slug);
            add.member.username = add.member.name = QStringLiteral("ann");
            add.member.pinHash = "hash";
            RC_ASSERT(logic.run(add).ok());
            m_here[add.storeSlug].ann =
                StaffStore::read(logic.database(), logic.venue(slug), add.member.username)->id;
            m_slug = add.storeSlug;
            work(0);
        }
    }

    void step(const Step& step)
    {
        logic.clock().advanceSeconds(1);
        const unsigned choice = step.second;
        if (m_orders.empty() || step.first % kindsOfSteps == 0) {
            m_slug = QLatin1String(choice % 4 == 0 ? LogicFixture::abroad : LogicFixture::here);
            m_orders.push_back({ways.order(m_slug), m_slug});
            return;
        }
        const auto& [order, slug] = m_orders[choice / 16 % m_orders.size()];
        m_slug = slug;
        switch (step.first % kindsOfSteps) {
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
        case 15:
            return buyCredit(choice);
        case 16:
        case 17:
            return decideMoney(choice);
        case 18:
            return work(choice);
        case 19:
            return shareTips();
        case 20:
            return payTips(choice);
        case 21:
            return payStray(order, choice);
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
    // Entries are never changed: the last look sees every one.
    void checkBooks()
    {
        RC_ASSERT(logic.journalFault().toStdString() == std::string());
        for (const char* slug : {LogicFixture::here, LogicFixture::abroad})
            checkReports(QLatin1String(slug));
    }

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
        for (const PaymentId& id : m_topUps)
            out.push_back(logic.payment(id));
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
        case PaymentFlow::Checkout: // it buys credit
        case PaymentFlow::Intent:
        case PaymentFlow::Payconic: {
            There& there = m_there[payment.id];
            if (there.received > 0)
                return;
            if (choice % 7 == 0) {
                (void)ways.fact(payment.id, PaymentFact::Kind::Failed);
                return;
            }
            return payAtProvider(payment, payment.amountCents - (choice % 5 == 0 ? 1 : 0));
        }
        default:
            return;
        }
    }

    void payAtProvider(const Payment& payment, std::int64_t cents)
    {
        m_there[payment.id].received = cents;
        (void)ways.fact(payment.id, PaymentFact::Kind::Succeeded, cents);
    }

    // By card at once, too much or too little, and perhaps when the order is over.
    void payStray(const OrderId& order, unsigned choice)
    {
        const PaymentId id = ways.paymentOf(ways.start(order, PaymentFlow::Intent));
        if (id.isEmpty() || m_there[id].received > 0)
            return;
        if (choice % 4 == 0)
            (void)logic.run(CancelOrder{order, QStringLiteral("diner")});
        const Payment payment = logic.payment(id);
        payAtProvider(payment,
                      choice % 3 == 0 ? payment.amountCents + 250 : 1 + payment.amountCents / 2);
    }

    void act(const OrderId& order, unsigned choice)
    {
        using Kind = RunStaffAction::Kind;
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
            const bool isRefused = choice % 4 == 0;
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
        logic.clock().advanceSeconds(1);
        Dispute dispute;
        dispute.id = "dp_" + payment.id.bytes();
        dispute.payment = payment.id;
        dispute.amountCents = there.received;
        dispute.currency = payment.currency;
        dispute.factAt = logic.clock().now();
        if (there.disputed == 0) {
            there.disputed = there.received;
            dispute.status = "needs_response";
        } else {
            there.isClosed = true;
            const bool isWon = choice % 2 == 0;
            dispute.status = isWon ? "won" : "lost";
            there.disputed = isWon ? 0 : there.received;
        }
        (void)logic.run(RecordDispute{dispute});
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

    void buyCredit(unsigned choice)
    {
        const auto wallet = ways.wallet(m_slug);
        if (!wallet)
            return;
        const PaymentId id =
            ways.paymentOf(logic.run(StartTopUp{wallet->id, 500 + 250 * (choice % 40)}));
        if (id.isEmpty() || std::find(m_topUps.begin(), m_topUps.end(), id) != m_topUps.end())
            return;
        m_topUps.push_back(id);
        if (choice % 2 == 0)
            payAtProvider(logic.payment(id), logic.payment(id).amountCents);
    }

    // Refused or not: what is refused changes nothing.
    void decideMoney(unsigned choice)
    {
        static const MoneyDecision decisions[] = {MoneyDecision::Refund, MoneyDecision::Accept,
                                                  MoneyDecision::WriteOff};
        const auto parked =
            MoneyQueueStore::readParked(logic.database(), logic.venue(m_slug), true, 20);
        if (!parked.empty())
            (void)logic.run(DecideMoney{logic.staff(Role::Manager, m_slug),
                                        parked[choice / 3 % parked.size()].id,
                                        decisions[choice % 3], QStringLiteral("as agreed")});
    }

    void work(unsigned choice)
    {
        const StaffPrincipal ann{logic.venue(m_slug), m_here[m_slug].ann,
                                 SessionId(QByteArray("ses_ann")), Role::Kitchen,
                                 QStringLiteral("ann")};
        (void)logic.run(ClockShift{ann, choice % 2 == 0});
        logic.clock().advanceSeconds(3600);
    }

    // Those of the day that is over.
    void shareTips()
    {
        const QDate today = dayOf(logic.clock().now(), "Australia/Sydney");
        logic.clock().advanceSeconds(24 * 3600);
        m_here[m_slug].hasSharedTips =
            logic.run(AllocateTips{logic.staff(Role::Manager, m_slug), today}).ok() ||
            m_here[m_slug].hasSharedTips;
    }

    void payTips(unsigned choice)
    {
        using From = PayTips::From;
        static const From from[] = {From::Drawer, From::Safe, From::Bank};
        const PayTips pay{logic.staff(Role::Manager, m_slug), m_here[m_slug].ann,
                          5 * (1 + choice % 20), from[choice % 3]};
        if (!logic.run(pay))
            return;
        m_here[m_slug].tipsPaidCents += pay.amountCents;
        m_here[m_slug].drawerCents -= pay.from == From::Drawer ? pay.amountCents : 0;
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

    void checkVenue(const QString& slug);

    // What the days sold of credit and what was spent of it comes to what is owed.
    void checkReports(const QString& slug);

    void checkOrder(const OrderId& id);

    WaysFixture ways;
    LogicFixture& logic;
    std::vector<std::pair<OrderId, QString>> m_orders;
    std::vector<PaymentId> m_topUps;
    std::map<PaymentId, There> m_there;
    std::map<QString, Here> m_here;
    QDate m_firstDay = dayOf(logic.clock().now(), "Australia/Sydney");
    QString m_slug;
};

} // namespace servery::testing
