// A venue that offers every way to pay, with an open drawer and an account for transfers.
#pragma once

#include "core/cash/cashcommands.h"
#include "core/payments/paymentrules.h"
#include "core/staff/staffcommands.h"
#include "core/transfers/transfercommands.h"
#include "core/wallets/walletcommands.h"
#include "server/transfers/transferstore.h"
#include "server/wallets/walletstore.h"
#include "tests/server/logic/logicfixture.h"

namespace servery::testing {

class WaysFixture
{
public:
    explicit WaysFixture(std::uint64_t seed = 1, std::int64_t payOnPickupCents = 0)
        : logic(true, seed)
    {
        for (const char* slug : {LogicFixture::here, LogicFixture::there, LogicFixture::abroad})
            setUp(QLatin1String(slug), payOnPickupCents);
    }

    // An order without a payment yet.
    OrderId order(const QString& slug = LogicFixture::here)
    {
        PlaceOrder command{logic.cart(slug)};
        command.startsPayment = false;
        return OrderId(logic.run(command)->body.value(QLatin1String("orderId")).toString());
    }
    engine::Outcome start(const OrderId& order, PaymentFlow flow,
                          std::optional<std::int64_t> cents = {})
    {
        return logic.run(StartPayment{order, flow, cents});
    }
    [[nodiscard]] static PaymentId paymentOf(const engine::Outcome& outcome)
    {
        return outcome ? PaymentId(outcome->body.value(QLatin1String("paymentId")).toString())
                       : PaymentId();
    }
    // A card that pays what is asked, as its provider tells.
    engine::Outcome succeed(const PaymentId& id)
    {
        const Payment payment = logic.payment(id);
        return fact(id, PaymentFact::Kind::Succeeded, payment.amountCents);
    }
    engine::Outcome fact(const PaymentId& id, PaymentFact::Kind kind, std::int64_t cents = 0)
    {
        const Payment payment = logic.payment(id);
        return logic.run(RecordPaymentFact{
            id, {}, PaymentFact{kind, logic.clock().now(), cents, payment.currency, {}}});
    }
    engine::Outcome takeCash(const PaymentId& id, const QString& slug = LogicFixture::here)
    {
        return logic.run(TakeCash{logic.staff(Role::Counter, slug), id, {}});
    }
    engine::Outcome addCredit(std::int64_t cents, const QString& slug = LogicFixture::here)
    {
        return logic.run(AddCredit{logic.staff(Role::Counter, slug), phone, cents, {}});
    }
    engine::Outcome spend(const OrderId& order, std::optional<std::int64_t> cents = {},
                          const QString& slug = LogicFixture::here)
    {
        return logic.run(SpendCredit{order, {}, logic.staff(Role::Counter, slug), phone, cents});
    }
    [[nodiscard]] std::optional<Wallet> wallet(const QString& slug = LogicFixture::here)
    {
        return WalletStore::readByPhone(logic.database(), logic.venue(slug), phone);
    }
    [[nodiscard]] static BankLine line(const QByteArray& text, std::int64_t cents,
                                       const QByteArray& currency = "AUD")
    {
        return {{}, "2026-11-26", cents, currency, QString::fromLatin1(text), {}};
    }
    engine::Outcome import(const std::vector<BankLine>& lines,
                           const QString& slug = LogicFixture::here)
    {
        return logic.run(ImportBankLines{logic.staff(Role::Counter, slug), lines, keysOf(lines)});
    }
    [[nodiscard]] std::vector<BankLineRow> openLines(const QString& slug = LogicFixture::here)
    {
        return TransferStore::readOpen(logic.database(), logic.venue(slug), 100);
    }
    engine::Outcome decide(const BankLineId& line, DecideBankLine::Decision decision,
                           const PaymentId& payment = {}, Role role = Role::Manager,
                           const QString& slug = LogicFixture::here)
    {
        return logic.run(DecideBankLine{logic.staff(role, slug), line, decision, payment,
                                        QStringLiteral("asked the bank")});
    }
    [[nodiscard]] std::vector<RefundId> refundsOf(const PaymentId& id)
    {
        std::vector<RefundId> out;
        storage::Rows rows = logic.database().query(
            "select id from refunds where payment_id = $1 order by id", {id.bytes()});
        while (rows.next())
            out.emplace_back(rows.bytes(0));
        return out;
    }
    // "PAYMENT_SUCCEEDED paid".
    [[nodiscard]] QByteArray picture(const OrderId& id)
    {
        const Order order = logic.order(id);
        return stateName(order.state) + ' ' + order.paymentStatus;
    }

    static constexpr const char* phone = "+61491570156";
    LogicFixture logic;

private:
    void setUp(const QString& slug, std::int64_t payOnPickupCents)
    {
        (void)logic.run(
            SetPaymentMethods{slug, {"stripe", "payconic", "cash", "bank_transfer", "wallet"}});
        SetPaymentRules rules;
        rules.storeSlug = slug;
        rules.rules.payOnPickupCents = payOnPickupCents;
        rules.rules.account = {slug, "062000", "12345678", {}, {}};
        (void)logic.run(rules);
        RunDrawerAction open{logic.staff(Role::Counter, slug), RunDrawerAction::Kind::Open};
        open.amountCents = 100'000;
        (void)logic.run(open);
    }
};

} // namespace servery::testing
