// A day at a venue that takes every way to pay, lived command by command, and beside it what the
// stand-ins say: Stripe, Payconic, the bank, the drawer, the customer's credit. They count for
// themselves, in plain sums, and never look into the ledger; in the end the ledger must say the
// same of every account that it has, to the cent.
#pragma once

#include "core/cash/cashcommands.h"
#include "core/payouts/reconciliation.h"
#include "core/transfers/bankline.h"
#include "tests/server/logic/logicfixture.h"

#include <QDate>

#include <map>

namespace servery::testing {

class SampleDay
{
public:
    static constexpr std::int64_t minuteMs = 60'000;
    static constexpr std::int64_t salesCents = 3400; // of each order
    static constexpr std::int64_t costCents = 1300;
    static constexpr std::int64_t stripeFeeCents = 91;
    static constexpr std::int64_t platformFeeCents = 35;
    static constexpr std::int64_t payconicFeeCents = 22;

    enum class Way { Card, Payconic, Cash, OnPickup, Transfer, Wallet, Split };

    // What one way to pay took and gave, tips and all.
    struct Standin
    {
        std::int64_t received = 0;
        std::int64_t refunded = 0;
        std::int64_t fees = 0;
        std::int64_t platformFees = 0;
        [[nodiscard]] std::int64_t held() const
        {
            return received - refunded - fees - platformFees;
        }
    };

    SampleDay();

    // The reply; throws where the command is refused.
    engine::Reply must(std::any command);
    // The code of the refusal; throws where it is carried out.
    QByteArray refused(std::any command);
    [[nodiscard]] StaffPrincipal person(const char* name);

    // --- What happens ---
    // One order, paid in this way. Transfers are paid when the statement comes.
    void sell(Way way);
    // An order that is made before it is paid, and waits for its diner.
    Placed placeOnPickup();
    void collect(const Placed& placed);
    // The transfers of the day arrive, in one statement.
    void importStatement();
    void topUp(std::int64_t cents);
    void openDrawer(std::int64_t floatCents);
    // PayOut or Drop.
    void moveCash(RunDrawerAction::Kind kind, std::int64_t cents, const QString& reason = {});
    [[nodiscard]] RunDrawerAction counting(RunDrawerAction::Kind kind, std::int64_t cents,
                                           const char* who, const QString& reason = {});
    // Closes with what was counted; how much is in the drawer is what the stand-in has counted.
    engine::Reply closeDrawer(std::int64_t countedCents, const char* who,
                              const QString& reason = {});
    // Asks for it, and what pays it back does so: the provider, the bank, the drawer.
    void refund(const Placed& placed, const RefundAsk& ask, std::int64_t cents);
    RefundId askRefund(const Placed& placed, const RefundAsk& ask, std::int64_t cents);
    void giveBack(const RefundId& refund, const Placed& placed, std::int64_t cents);
    [[nodiscard]] RefundAsk oneOf(const Placed& placed); // one of its two burgers
    void dispute(const Placed& placed);
    void loseDispute(const Placed& placed);
    void payTips(const char* name);
    void payOutStripe();

    // --- What the stand-ins say ---
    [[nodiscard]] std::int64_t inDrawer() const { return m_inDrawer; }
    // Every account that is not empty, with what it must hold.
    [[nodiscard]] std::map<QByteArray, std::int64_t> expectedBalances();
    // Every account where the ledger says something else, a sentence each.
    [[nodiscard]] QStringList faults();
    [[nodiscard]] QJsonObject zReport(std::int64_t number);

    LogicFixture logic;
    QDate day;
    std::map<Way, std::vector<Placed>> sold;
    Standin stripe;
    Standin payconic;
    Standin bank;
    Standin cash;
    Standin wallet;
    std::int64_t orders = 0;
    std::int64_t tips = 0;
    std::int64_t refunds = 0; // of all ways, with the tips in them

private:
    Placed place(PaymentFlow flow);
    Placed placeWithoutPayment();
    PaymentId part(const Placed& placed, PaymentFlow flow, std::int64_t cents);
    void payByCard(const Placed& placed, std::int64_t cents);
    void payByPayconic(const Placed& placed);
    void takeCash(const Placed& placed, std::int64_t cents);
    void spend(const Placed& placed, std::int64_t cents);
    void owe(const Placed& placed, std::int64_t cents);
    void payconicSays(const char* type, const QJsonObject& data);
    void addLine(const Placed& placed, PayoutLineKind kind, std::int64_t cents, std::int64_t fee,
                 std::int64_t platformFee);

    std::vector<ProviderLine> m_lines;
    std::vector<BankLine> m_statement;
    std::int64_t m_inDrawer = 0;
    std::int64_t m_safe = 0;
    std::int64_t m_petty = 0;
    std::int64_t m_overShort = 0;
    std::int64_t m_credit = 0;
    std::int64_t m_tipsPaid = 0;
    std::int64_t m_disputed = 0;
    std::int64_t m_lost = 0;
    std::int64_t m_bank = 0;
    std::int64_t m_paidOut = 0;
    int m_news = 0;
};

} // namespace servery::testing
