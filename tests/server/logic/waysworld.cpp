#include "tests/server/logic/waysworld.h"

#include "server/reports/reportreader.h"

namespace servery::testing {

void WaysWorld::checkVenue(const QString& slug)
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
    std::int64_t writtenOff = 0;
    for (const Payment& each : payments()) {
        if (each.venue != logic.venue(slug))
            continue;
        RC_ASSERT(each.refundedCents + each.refundingCents <= each.receivedCents);
        RC_ASSERT(each.refundingCents >= 0);
        const There& there = m_there[each.id];
        const std::int64_t held = there.received - there.refunded - there.disputed;
        cards += each.provider == "stripe" ? held : 0;
        payconic += each.flow == PaymentFlow::Payconic ? held : 0;
        const std::int64_t here = each.receivedCents - each.refundedCents;
        owed += each.refundingCents;
        const std::int64_t free = here - each.refundingCents;
        const std::int64_t over = each.receivedCents - each.appliedCents - each.writtenOffCents;
        const std::int64_t back = each.refundedCents + each.refundingCents;
        const std::int64_t loose = std::max<std::int64_t>(0, over - back);
        // What the bank took back of money that paid for nothing was never the venue's.
        const std::int64_t lost = there.isClosed ? there.disputed : 0;
        const std::int64_t neverOurs = std::min(lost, loose);
        disputed += there.disputed - neverOurs;
        unapplied += loose - neverOurs;
        writtenOff += each.writtenOffCents;
        kept += isTopUp(each) ? 0 : free - loose - each.writtenOffCents;
    }
    const std::int64_t tips = balance("tips_payable") +
                              balance("tips_payable/" + m_here[slug].ann.bytes()) -
                              m_here[slug].tipsPaidCents;
    RC_ASSERT(balance("card_clearing/stripe") == cards);
    RC_ASSERT(balance("card_clearing/payconic") == payconic);
    RC_ASSERT(balance("disputes") + balance("write_offs") == disputed - writtenOff);
    RC_ASSERT(balance("bank_clearing") == m_here[slug].bankCents);
    RC_ASSERT(balance("unapplied_receipts") == -unapplied);
    RC_ASSERT(balance("refunds_payable") == -owed);
    RC_ASSERT(balance("sales") + balance("refunds") + tips == -kept);
    RC_ASSERT(balance("sales") <= 0);
    RC_ASSERT(balance("refunds") >= 0);
    // What went back after it was shared is the next days'.
    RC_ASSERT(m_here[slug].hasSharedTips || balance("tips_payable") <= 0);
    RC_ASSERT(balance("tips_payable/" + m_here[slug].ann.bytes()) <= 0);
    const auto drawer = DrawerStore::readOpen(logic.database(), logic.venue(slug));
    RC_ASSERT(balance("cash_drawer/" + drawer->id.bytes()) == expectedCents(*drawer));
    RC_ASSERT(expectedCents(*drawer) == m_here[slug].drawerCents);
    if (const auto wallet = ways.wallet(slug)) {
        RC_ASSERT(wallet->balanceCents >= 0);
        RC_ASSERT(balance("wallet/" + wallet->id.bytes()) == -wallet->balanceCents);
    }
}

void WaysWorld::checkReports(const QString& slug)
{
    const VenueId venue = logic.venue(slug);
    CreditTotals sum;
    std::int64_t owed = 0;
    const QDate last = dayOf(logic.clock().now(), "Australia/Sydney");
    for (QDate day = m_firstDay; day <= last; day = day.addDays(1)) {
        reports::Usual none;
        none.date = day;
        const auto report =
            reports::readToday(logic.database(), venue, day, logic.clock().now(), none);
        const CreditTotals& credit = report->book.all.credit;
        sum.soldCents += credit.soldCents - credit.spentCents;
        sum.refundedCents += credit.refundedCents - credit.expiredCents;
        owed = report->creditOwedCents;
    }
    RC_ASSERT(sum.soldCents + sum.refundedCents == owed);
    const auto wallet = ways.wallet(slug);
    RC_ASSERT(owed == (wallet ? wallet->balanceCents : 0));
}

void WaysWorld::checkOrder(const OrderId& id)
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
            RC_ASSERT(each.isMismatch || returnableCents(each) == 0 ||
                      logic.alarms(id).contains(QLatin1String("refund_failed")));
    RC_ASSERT(logic.tickets(id) <= 1);
}

} // namespace servery::testing
