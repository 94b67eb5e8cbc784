// A wallet whose customer buys credit by card, and what its provider tells of that.
#pragma once

#include "server/payments/moneyqueuestore.h"
#include "tests/server/logic/stripebodies.h"
#include "tests/server/logic/waysfixture.h"

namespace servery::testing {

struct TopUpDesk : WaysFixture
{
    explicit TopUpDesk(std::int64_t cents = 100) { (void)addCredit(cents); }

    engine::Outcome topUp(std::int64_t cents) { return logic.run(StartTopUp{wallet()->id, cents}); }
    // Known at the provider as cs_<payment>, which is paid as pi_<payment>.
    PaymentId begun(std::int64_t cents)
    {
        const PaymentId id = paymentOf(topUp(cents));
        RecordProviderObject made{id};
        made.session = "cs_" + id.bytes();
        made.checkoutUrl = "https://pay.example/" + id.bytes();
        (void)logic.run(made);
        return id;
    }
    [[nodiscard]] static QByteArray paid(const PaymentId& id, std::int64_t cents,
                                         const char* currency = "aud")
    {
        stripebodies::Options options;
        options.currency = currency;
        return stripebodies::sessionEvent("completed", "cs_" + id.bytes(), "pi_" + id.bytes(),
                                          cents, options);
    }
    PaymentId bought(std::int64_t cents)
    {
        const PaymentId id = begun(cents);
        (void)logic.deliver(paid(id, cents));
        return id;
    }
    [[nodiscard]] std::int64_t credit() { return wallet()->balanceCents; }
    // What the wallet's account owes, which is what the wallet holds.
    [[nodiscard]] std::int64_t owed() { return -logic.balance("wallet/" + wallet()->id.bytes()); }
    [[nodiscard]] bool isSound()
    {
        return owed() == credit() && logic.journalFault().isEmpty() &&
               logic.sequenceFault().isEmpty();
    }
    [[nodiscard]] std::vector<ParkedMoney> parked()
    {
        return MoneyQueueStore::readParked(logic.database(), logic.venue(LogicFixture::here), true,
                                           10);
    }
    // All refunds that were asked for arrive.
    void giveBack(const PaymentId& id)
    {
        for (const RefundId& refund : refundsOf(id))
            (void)logic.run(RecordRefundResult{refund});
    }
    engine::Outcome refund(const PaymentId& id, std::optional<std::int64_t> cents, RefundTo to,
                           const QByteArray& number = {}, Role role = Role::Manager)
    {
        return logic.run(
            RefundPayment{logic.staff(role), id, {cents, {}}, QStringLiteral("cold"), to, number});
    }
    // An order that was paid by card.
    PaymentId paidByCard()
    {
        const PaymentId id = paymentOf(start(order(), PaymentFlow::Intent));
        (void)succeed(id);
        return id;
    }
};

} // namespace servery::testing
