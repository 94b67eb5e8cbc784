// A small model of the provider, of diners, staff and time, for random histories. Each step is one
// thing that somebody does; check() holds what Servery says against what the provider says.
#pragma once

#include "tests/server/logic/logicfixture.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/logic/waysfixture.h"

#include <rapidcheck.h>

#include <algorithm>

namespace servery::testing::histories {

using Kind = RunStaffAction::Kind;

// What the provider holds for one payment.
struct Account
{
    Placed placed;
    PaymentFlow flow = PaymentFlow::Intent;
    std::int64_t received = 0;
    std::int64_t refunded = 0;
    std::int64_t lost = 0; // in a dispute
    bool isDead = false;
    int disputes = 0;
    bool hadFailure = false;  // a refund that was made there did not go through
    bool hasNameless = false; // only totals tell of a refund that was made there
    QString slug = {};
    bool isTopUp = false; // it buys credit, and has no order
};

inline QByteArray nameOf(const Account& account)
{
    return account.isTopUp ? account.placed.payment.bytes() : account.placed.order.bytes();
}

inline QByteArray intentOf(const Account& account)
{
    return account.isTopUp ? "pi_" + nameOf(account) : LogicFixture::intentOf(account.placed);
}

inline QByteArray sessionOf(const Account& account)
{
    return account.isTopUp ? "cs_" + nameOf(account) : LogicFixture::sessionOf(account.placed);
}

// Credit that was spent on an order.
struct Spent
{
    OrderId order;
    PaymentId payment;
    QString slug;
};

// One step of a history: what to do, and to what; both are taken modulo what there is.
using Step = std::pair<unsigned, unsigned>;

class HistoryWorld
{
public:
    HistoryWorld()
    {
        for (const char* slug : {LogicFixture::here, LogicFixture::abroad})
            (void)ways.addCredit(2000, QLatin1String(slug));
    }

    void step(const Step& step)
    {
        ++m_second;
        if (m_accounts.empty() || step.first % 21 == 0)
            return place(step.second);
        Account& account = m_accounts[step.second / 8 % m_accounts.size()];
        const unsigned choice = step.second % 8;
        switch (step.first % 21) {
        case 1:
            return startAnother(account);
        case 2:
            return link(account);
        case 3:
            return tryToPay(account, choice);
        case 4:
        case 5:
            return pay(account, choice);
        case 6:
            return die(account);
        case 7:
            return refundAtProvider(account, choice);
        case 8:
            return runRefundJobs();
        case 9:
            if (!account.isTopUp)
                (void)logic.run(CancelOrder{account.placed.order, QStringLiteral("diner")});
            return;
        case 10:
            logic.clock().advanceSeconds(600);
            (void)logic.run(ExpireOrder{account.placed.order});
            return;
        case 11:
        case 12:
            return act(account, choice);
        case 13:
            return dispute(account, choice);
        case 14:
        case 15:
            return buyCredit(step.second);
        case 16:
            return spendCredit(account);
        case 17:
            (void)logic.run(RefundPayment{
                logic.staff(Role::Manager, account.slug),
                account.placed.payment,
                {choice % 2 == 0 ? std::optional<std::int64_t>(700) : std::nullopt, {}},
                QStringLiteral("cold"),
                choice < 6 ? RefundTo::Wallet : RefundTo::Original,
                WaysFixture::phone});
            return;
        default:
            return deliverOne(step.second, choice == 0);
        }
    }

    // All that is still on its way arrives.
    void settle()
    {
        for (Account& account : m_accounts)
            link(account);
        for (int round = 0; round < 2; ++round) {
            while (!m_mail.isEmpty())
                deliverOne(0, false);
            runRefundJobs();
        }
        while (!m_mail.isEmpty())
            deliverOne(0, false);
        // What the job that asks for an intent's session finds.
        for (const Account& account : m_accounts)
            if (account.flow == PaymentFlow::Checkout)
                (void)logic.run(LinkIntent{intentOf(account), sessionOf(account)});
        runRefundJobs();
        while (!m_mail.isEmpty())
            deliverOne(0, false);
    }

    void check()
    {
        QSet<QByteArray> orders;
        for (const Account& account : m_accounts) {
            checkMoney(account);
            if (!account.isTopUp)
                orders.insert(account.placed.order.bytes());
        }
        for (const QByteArray& id : orders)
            checkOrder(OrderId(id));
        RC_ASSERT(logic.sequenceFault().toStdString() == std::string());
        checkJournal();
        for (const char* slug : {LogicFixture::here, LogicFixture::abroad})
            checkBooks(QLatin1String(slug));
        RC_ASSERT(
            logic.count("select count(*) from provider_events where disposition = 'waiting'") == 0);
    }

    // Every transaction balances, the chain is whole, and the kept balances are the derived ones.
    void checkJournal() { RC_ASSERT(logic.journalFault().toStdString() == std::string()); }

private:
    void place(unsigned choice)
    {
        const PaymentFlow flow = choice % 2 == 0 ? PaymentFlow::Checkout : PaymentFlow::Intent;
        const QString slug =
            QLatin1String(choice % 8 < 5 ? LogicFixture::here : LogicFixture::abroad);
        m_accounts.push_back({logic.place(flow, slug), flow});
        m_accounts.back().slug = slug;
    }

    void buyCredit(unsigned choice)
    {
        const QString slug =
            QLatin1String(choice % 8 < 5 ? LogicFixture::here : LogicFixture::abroad);
        Account account;
        account.flow = PaymentFlow::Checkout;
        account.slug = slug;
        account.isTopUp = true;
        account.placed.amountCents = 1000 + 500 * (choice % 4);
        account.placed.payment = WaysFixture::paymentOf(
            logic.run(StartTopUp{ways.wallet(slug)->id, account.placed.amountCents}));
        for (const Account& known : m_accounts)
            if (known.placed.payment == account.placed.payment)
                return;
        if (!account.placed.payment.isEmpty())
            m_accounts.push_back(account);
    }

    void spendCredit(const Account& account)
    {
        if (account.isTopUp)
            return;
        const PaymentId payment =
            WaysFixture::paymentOf(ways.spend(account.placed.order, {}, account.slug));
        if (!payment.isEmpty())
            m_spent.push_back({account.placed.order, payment, account.slug});
    }

    // What is left of what pays for an order, after all that went back.
    [[nodiscard]] std::int64_t keptOf(const PaymentId& id)
    {
        const Payment payment = logic.payment(id);
        return payment.receivedCents - payment.refundedCents;
    }

    // What the provider holds, and what it holds for nothing, is what the ledger says.
    void checkBooks(const QString& slug)
    {
        std::int64_t held = 0;
        std::int64_t unapplied = 0;
        std::int64_t sold = 0;
        std::int64_t lost = 0;
        for (const Account& account : m_accounts) {
            if (account.slug != slug)
                continue;
            const Payment payment = logic.payment(account.placed.payment);
            const std::int64_t kept = account.received - account.refunded;
            held += kept - account.lost;
            lost += account.lost;
            if (!payment.settledOrder) {
                const std::int64_t owed = kept - payment.creditedCents;
                const std::int64_t tookBack = std::min(owed, account.lost);
                unapplied += owed - tookBack;
                lost -= tookBack;
            } else if (account.isTopUp)
                lost += payment.appliedCents - kept; // spent before it went back
            else
                sold += kept - payment.creditedCents;
        }
        for (const Spent& spent : m_spent)
            sold += spent.slug == slug ? keptOf(spent.payment) : 0;
        const Wallet wallet = *ways.wallet(slug);
        const QByteArray currency = slug == QLatin1String(LogicFixture::here) ? "AUD" : "JPY";
        const auto balance = [&](const char* account) {
            return logic.balance(account, slug, currency);
        };
        RC_ASSERT(wallet.balanceCents >= 0);
        RC_ASSERT(balance(("wallet/" + wallet.id.bytes()).constData()) == -wallet.balanceCents);
        RC_ASSERT(balance("card_clearing/stripe") == held);
        RC_ASSERT(balance("unapplied_receipts") == -unapplied);
        RC_ASSERT(balance("sales") + balance("refunds") + balance("tips_payable") == -sold);
        RC_ASSERT(balance("tips_payable") <= 0);
        RC_ASSERT(balance("sales") <= 0);
        RC_ASSERT(balance("refunds") >= 0);
        RC_ASSERT(balance("refunds_payable") == 0);
        RC_ASSERT(balance("disputes") == 0);
        RC_ASSERT(balance("write_offs") == lost);
    }

    void startAnother(const Account& account)
    {
        if (account.isTopUp)
            return;
        const PaymentFlow flow =
            account.flow == PaymentFlow::Intent ? PaymentFlow::Checkout : PaymentFlow::Intent;
        const auto outcome = logic.run(StartPayment{account.placed.order, flow});
        if (!outcome)
            return;
        const QString slug = account.slug;
        Placed placed = account.placed;
        placed.payment = PaymentId(outcome->body.value(QLatin1String("paymentId")).toString());
        for (const Account& known : m_accounts)
            if (known.placed.payment == placed.payment)
                return;
        m_accounts.push_back({placed, flow});
        m_accounts.back().slug = slug;
    }

    void link(const Account& account)
    {
        RecordProviderObject made{account.placed.payment};
        if (account.flow == PaymentFlow::Intent)
            made.providerPayment = intentOf(account);
        else
            made.session = sessionOf(account);
        (void)logic.run(made);
    }

    [[nodiscard]] stripebodies::Options now(const Account& account) const
    {
        stripebodies::Options options;
        options.currency = account.slug == QLatin1String(LogicFixture::here) ? "aud" : "jpy";
        options.at = m_second / 3; // some events share a second
        return options;
    }

    void tryToPay(const Account& account, unsigned choice)
    {
        if (account.isDead || account.received > 0)
            return;
        static const char* const what[] = {"created", "requires_action", "processing",
                                           "payment_failed"};
        m_mail.append(stripebodies::intentEvent(what[choice % 4], intentOf(account),
                                                account.placed.amountCents, now(account)));
    }

    void pay(Account& account, unsigned choice)
    {
        if (account.isDead || account.received > 0)
            return;
        account.received = account.placed.amountCents - (choice == 0 ? 1 : 0);
        const QByteArray intent = intentOf(account);
        m_mail.append(stripebodies::succeeded(intent, account.received, now(account)));
        if (account.flow == PaymentFlow::Checkout)
            m_mail.append(stripebodies::sessionEvent("completed", sessionOf(account), intent,
                                                     account.received, now(account)));
    }

    void die(Account& account)
    {
        if (account.isDead || account.received > 0)
            return;
        account.isDead = true;
        const std::int64_t amount = account.placed.amountCents;
        if (account.flow == PaymentFlow::Checkout)
            m_mail.append(stripebodies::sessionEvent("expired", sessionOf(account), {}, amount,
                                                     now(account)));
        else
            m_mail.append(
                stripebodies::intentEvent("canceled", intentOf(account), amount, now(account)));
    }

    [[nodiscard]] bool giveBack(Account& account, std::int64_t amount)
    {
        if (amount <= 0 || amount > account.received - account.refunded)
            return false;
        account.refunded += amount;
        m_mail.append(stripebodies::chargeRefunded(intentOf(account), account.received,
                                                   account.refunded, now(account)));
        return true;
    }

    // The diner's bank takes some of the money back and decides, in the same second or later; and
    // then the rest of it, maybe while the first is not decided.
    void dispute(Account& account, unsigned choice)
    {
        if (account.received == 0 || account.disputes > 1)
            return;
        const std::int64_t first = account.received / 3;
        const std::int64_t cents = account.disputes == 0 ? first : account.received - first;
        const QByteArray intent = intentOf(account);
        stripebodies::Options about = now(account);
        about.dispute = "dp_" + intent + QByteArray::number(++account.disputes);
        m_mail.append(stripebodies::disputeEvent("created", intent, cents, about));
        about.at += choice / 4;
        about.status = choice % 2 == 0 ? "won" : "lost";
        account.lost += choice % 2 == 0 ? 0 : cents;
        m_mail.append(stripebodies::disputeEvent("closed", intent, cents, about));
    }

    // Told of as a total, and often by its name, also that it failed later.
    void refundAtProvider(Account& account, unsigned choice)
    {
        const std::int64_t cents = choice % 2 == 0 ? account.received - account.refunded : 700;
        // A total that comes after one failed may or may not count it: then names alone tell.
        const bool isNamed = choice >= 3 || account.hadFailure;
        if (!giveBack(account, cents))
            return;
        account.hasNameless = account.hasNameless || !isNamed;
        if (!isNamed)
            return;
        const QByteArray id = "re_" + QByteArray::number(m_second);
        m_mail.append(stripebodies::refundEvent("refund.created", id, intentOf(account), cents,
                                                "succeeded", {}, now(account)));
        if (choice < 6 || account.hasNameless)
            return;
        account.hadFailure = true;
        account.refunded -= cents;
        m_mail.append(stripebodies::refundEvent("refund.failed", id, intentOf(account), cents,
                                                "failed", {}, now(account)));
    }

    // What the job of a refund does: the provider gives back, or refuses.
    void runRefundJobs()
    {
        struct Asked
        {
            RefundId id;
            PaymentId payment;
            std::int64_t amount;
        };
        std::vector<Asked> asked;
        {
            storage::Rows rows = logic.database().query(
                "select id, payment_id, amount_cents from refunds where status = 'requested'", {});
            while (rows.next())
                asked.push_back(
                    {RefundId(rows.bytes(0)), PaymentId(rows.bytes(1)), rows.integer(2)});
        }
        for (const Asked& each : asked)
            for (Account& account : m_accounts)
                if (account.placed.payment == each.payment) {
                    const bool given = giveBack(account, each.amount);
                    if (given)
                        m_mail.append(stripebodies::refundUpdated(each.id.bytes(),
                                                                  intentOf(account), each.amount,
                                                                  "succeeded", now(account)));
                    (void)logic.run(RecordRefundResult{each.id, given ? RefundStatus::Succeeded
                                                                      : RefundStatus::Failed});
                }
    }

    void act(const Account& account, unsigned choice)
    {
        if (account.isTopUp)
            return;
        static const Kind kinds[] = {Kind::Prepare, Kind::Ready,  Kind::Complete,   Kind::Recall,
                                     Kind::Hold,    Kind::Cancel, Kind::ResendCode, Kind::Fire};
        (void)logic.act(Role::Manager, kinds[choice], account.placed.order,
                        logic.codeOf(account.placed.order));
    }

    void deliverOne(unsigned which, bool stays)
    {
        if (m_mail.isEmpty())
            return;
        const qsizetype at = which % static_cast<unsigned>(m_mail.size());
        const QByteArray body = stays ? m_mail[at] : m_mail.takeAt(at);
        RC_ASSERT(logic.deliver(body).ok());
    }

    void checkMoney(const Account& account)
    {
        const Payment payment = logic.payment(account.placed.payment);
        RC_ASSERT(payment.receivedCents == account.received);
        RC_ASSERT(payment.refundedCents == account.refunded + payment.creditedCents);
        RC_ASSERT(payment.refundingCents == 0);
        if (account.received == 0 || payment.settledOrder)
            return;
        // Money for nothing goes back, or a person knows why it could not.
        const OrderId about =
            account.isTopUp ? OrderId(payment.wallet.bytes()) : account.placed.order;
        const bool isKnown = logic.alarms(about).contains(QLatin1String("refund_failed"));
        RC_ASSERT(payment.refundedCents + account.lost >= account.received || isKnown);
    }

    [[nodiscard]] QByteArray statusOf(const PaymentId& id)
    {
        const Payment payment = logic.payment(id);
        return payment.refundedCents >= payment.receivedCents ? "refunded"
               : payment.refundedCents > 0                    ? "partially_refunded"
                                                              : "paid";
    }

    void checkOrder(const OrderId& id)
    {
        const Order order = logic.order(id);
        int settling = 0;
        QByteArray expected;
        for (const Account& account : m_accounts) {
            if (account.placed.order != id || !logic.payment(account.placed.payment).settledOrder)
                continue;
            ++settling;
            expected = statusOf(account.placed.payment);
        }
        for (const Spent& spent : m_spent)
            if (spent.order == id && logic.payment(spent.payment).settledOrder) {
                ++settling;
                expected = statusOf(spent.payment);
            }
        RC_ASSERT(settling == (order.paidAt.isSet() ? 1 : 0));
        RC_ASSERT(logic.tickets(id) == settling);
        RC_ASSERT(logic.texts(id) == order.code.issue);
        if (settling == 1)
            RC_ASSERT(order.paymentStatus.toStdString() == expected.toStdString());
        // What a dispute took has gone back that way.
        const bool isTaken =
            std::any_of(m_accounts.begin(), m_accounts.end(), [&](const Account& account) {
                return !account.isTopUp && account.placed.order == id && account.lost > 0;
            });
        if (settling == 1 && order.state == OrderState::Cancelled)
            RC_ASSERT(order.paymentStatus == "refunded" || isTaken ||
                      logic.alarms(id).contains(QLatin1String("refund_failed")));
        RC_ASSERT(settling == 1 || awaitsPayment(order.state) || isTerminal(order.state));
    }

    WaysFixture ways;
    LogicFixture& logic = ways.logic;
    std::vector<Account> m_accounts;
    std::vector<Spent> m_spent;
    QByteArrayList m_mail; // events that the provider sent and nobody took in yet
    std::int64_t m_second = 3000;
};

} // namespace servery::testing::histories
