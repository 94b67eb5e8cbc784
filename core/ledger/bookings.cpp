#include "core/ledger/bookings.h"

#include <algorithm>
#include <map>

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

using Balances = std::map<Account, std::int64_t>;

// All that a payment in this position has in the accounts.
Balances balancesOf(const PaymentAccounts& accounts, const Position& position)
{
    Balances out;
    const std::int64_t returning = position.refundedCents + position.refundingCents;
    out[accounts.receivedInto] +=
        position.receivedCents - position.disputedCents - position.lostCents;
    out[accounts.refundedFrom] -= position.refundedCents - position.creditedCents;
    out[accounts.creditedTo] -= position.creditedCents;
    out[{AccountKind::RefundsPayable}] -= position.refundingCents;
    out[{AccountKind::Disputes}] += position.disputedCents;
    out[{AccountKind::WriteOffs}] += position.lostCents;
    // What pays for nothing goes back first.
    const std::int64_t unapplied =
        position.receivedCents - position.appliedCents - position.writtenOffCents;
    const std::int64_t unappliedBack = std::min(returning, unapplied);
    out[{AccountKind::UnappliedReceipts}] += unappliedBack - unapplied;
    out[{AccountKind::WriteOffs}] -= position.writtenOffCents;
    if (accounts.appliedTo.kind == AccountKind::Wallet) {
        // What went back and was spent before is lost.
        out[accounts.appliedTo] -= position.appliedCents;
        out[{AccountKind::WriteOffs}] += returning - unappliedBack;
        return out;
    }
    const Composition sold = firstOf(accounts.composition, position.appliedCents);
    const Composition back = firstOf(accounts.composition, returning - unappliedBack);
    out[{AccountKind::TipsPayable}] += back.tipCents - sold.tipCents;
    out[{AccountKind::Tax}] += back.taxCents - sold.taxCents;
    out[{AccountKind::Sales}] -= sold.amountCents - sold.tipCents - sold.taxCents;
    out[{AccountKind::Refunds}] += back.amountCents - back.tipCents - back.taxCents;
    return out;
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
    Balances moved = balancesOf(accounts, after);
    for (const auto& [account, amount] : balancesOf(accounts, before))
        moved[account] -= amount;
    std::vector<Posting> out;
    for (const auto& [account, amount] : moved)
        if (amount != 0)
            out.push_back({account, accounts.currency, amount});
    return out;
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
