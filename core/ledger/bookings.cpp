#include "core/ledger/bookings.h"

#include <algorithm>

namespace servery::ledger {

namespace {

__extension__ using Wide = __int128;

// The whole part of amount × share / whole. Grows with the amount, and ends at the share.
std::int64_t proportion(std::int64_t amount, std::int64_t share, std::int64_t whole)
{
    if (whole <= 0)
        return 0;
    const auto wide = static_cast<Wide>(std::min(amount, whole)) * share;
    return static_cast<std::int64_t>(wide / whole);
}

// The first amountCents of a composition. The tip is cut first and the tax from what is left, so
// that each part grows cent by cent and none shrinks as the amount grows.
Composition firstOf(const Composition& whole, std::int64_t amountCents)
{
    Composition out;
    out.amountCents = amountCents;
    out.tipCents = proportion(amountCents, whole.tipCents, whole.amountCents);
    out.taxCents =
        proportion(amountCents - out.tipCents, whole.taxCents, whole.amountCents - whole.tipCents);
    return out;
}

// What some accounts hold. There are few of them, and most amounts are none.
class Balances
{
public:
    void add(const Account& account, std::int64_t amountCents)
    {
        if (amountCents == 0)
            return;
        const auto place = std::find_if(m_each.begin(), m_each.end(),
                                        [&](const auto& each) { return each.first == account; });
        if (place == m_each.end())
            m_each.emplace_back(account, amountCents);
        else
            place->second += amountCents;
    }
    // In the order of the accounts.
    [[nodiscard]] std::vector<Posting> postings(const QByteArray& currency)
    {
        std::sort(m_each.begin(), m_each.end());
        std::vector<Posting> out;
        for (const auto& [account, amountCents] : m_each)
            if (amountCents != 0)
                out.push_back({account, currency, amountCents});
        return out;
    }

private:
    std::vector<std::pair<Account, std::int64_t>> m_each;
};

// Adds all that a payment in this position has in the accounts; sign: 1, or -1 to take it away.
void addPosition(Balances& out, const PaymentAccounts& accounts, const Position& position, int sign)
{
    const auto add = [&](const Account& account, std::int64_t amountCents) {
        out.add(account, sign * amountCents);
    };
    const std::int64_t returning = position.refundedCents + position.refundingCents;
    add(accounts.receivedInto, position.receivedCents);
    add(accounts.disputedFrom, -position.disputedCents - position.lostCents);
    add(accounts.refundedFrom, position.creditedCents - position.refundedCents);
    add(accounts.creditedTo, -position.creditedCents);
    add({AccountKind::RefundsPayable}, -position.refundingCents);
    add({AccountKind::Disputes}, position.disputedCents);
    // What pays for nothing goes back first, or is lost first.
    const std::int64_t unapplied =
        position.receivedCents - position.appliedCents - position.writtenOffCents;
    const bool isCredit = accounts.appliedTo.kind == AccountKind::Wallet;
    const std::int64_t unappliedBack = std::min(returning, unapplied);
    const std::int64_t unappliedLost = std::min(position.lostCents, unapplied - unappliedBack);
    add({AccountKind::UnappliedReceipts}, unappliedBack + unappliedLost - unapplied);
    add({AccountKind::WriteOffs}, position.lostCents - unappliedLost - position.writtenOffCents);
    if (isCredit) {
        // What went back, or was lost in a dispute, and was spent before is lost to the venue.
        add(accounts.appliedTo, -position.appliedCents);
        add({AccountKind::WriteOffs}, returning - unappliedBack);
        return;
    }
    const Composition sold = firstOf(accounts.composition, position.appliedCents);
    const Composition back = firstOf(accounts.composition, returning - unappliedBack);
    add({AccountKind::TipsPayable}, back.tipCents - sold.tipCents);
    add({AccountKind::Tax}, back.taxCents - sold.taxCents);
    add({AccountKind::Sales}, sold.tipCents + sold.taxCents - sold.amountCents);
    add({AccountKind::Refunds}, back.amountCents - back.tipCents - back.taxCents);
}

} // namespace

Composition partOf(const Composition& whole, std::int64_t coveredCents, std::int64_t amountCents)
{
    const Composition before = firstOf(whole, coveredCents);
    const Composition after = firstOf(whole, coveredCents + amountCents);
    return {amountCents, after.tipCents - before.tipCents, after.taxCents - before.taxCents};
}

std::vector<Posting> paymentPostings(const PaymentAccounts& accounts, const Position& before,
                                     const Position& after)
{
    Balances moved;
    addPosition(moved, accounts, after, 1);
    addPosition(moved, accounts, before, -1);
    return moved.postings(accounts.currency);
}

std::vector<Posting> transfer(const Account& from, const Account& to, std::int64_t amountCents,
                              const QByteArray& currency)
{
    return {{to, currency, amountCents}, {from, currency, -amountCents}};
}

std::vector<Posting> feePostings(const Account& clearing, std::int64_t feeCents,
                                 std::int64_t platformFeeCents, const QByteArray& currency)
{
    std::vector<Posting> out;
    if (feeCents != 0)
        out.push_back({{AccountKind::Fees}, currency, feeCents});
    if (platformFeeCents != 0)
        out.push_back({{AccountKind::PlatformFee}, currency, platformFeeCents});
    if (const std::int64_t both = feeCents + platformFeeCents; both != 0)
        out.push_back({clearing, currency, -both});
    return out;
}

std::vector<Posting> drawerClosing(const Account& drawer, std::int64_t expectedCents,
                                   std::int64_t countedCents, const QByteArray& currency)
{
    std::vector<Posting> out;
    if (countedCents != 0)
        out.push_back({{AccountKind::Safe}, currency, countedCents});
    if (expectedCents != countedCents)
        out.push_back({{AccountKind::CashOverShort}, currency, expectedCents - countedCents});
    if (expectedCents != 0)
        out.push_back({drawer, currency, -expectedCents});
    return out;
}

} // namespace servery::ledger
