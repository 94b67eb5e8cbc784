#include "core/payouts/payout.h"

#include "core/ledger/bookings.h"

#include <array>
#include <tuple>

namespace servery {

namespace {

constexpr std::array statusNames = {"pending", "in_transit", "paid", "canceled", "failed"};
constexpr std::array reconciliationNames = {"unavailable", "waiting", "matches", "differs",
                                            "accepted"};

template <class Value, std::size_t size>
std::optional<Value> valueOf(const std::array<const char*, size>& names, const QByteArray& text)
{
    for (std::size_t i = 0; i < size; ++i)
        if (text == names[i])
            return static_cast<Value>(i);
    return std::nullopt;
}

// Which of two tellings counts; the arrival settles what the time and the state leave open.
auto weight(PayoutStatus status, Timestamp saidAt, Timestamp arrivalAt)
{
    return std::tuple(status, saidAt, arrivalAt);
}

void take(Payout& payout, const PayoutNews& news)
{
    payout.status = news.status;
    payout.saidAt = news.saidAt;
    payout.arrivalAt = news.arrivalAt;
    payout.failureCode = news.failureCode;
    payout.failureMessage = news.failureMessage;
}

} // namespace

QByteArray toString(PayoutStatus status)
{
    return statusNames[static_cast<std::size_t>(status)];
}

std::optional<PayoutStatus> payoutStatusFromString(const QByteArray& text)
{
    return valueOf<PayoutStatus>(statusNames, text);
}

QByteArray toString(Reconciliation state)
{
    return reconciliationNames[static_cast<std::size_t>(state)];
}

std::optional<Reconciliation> reconciliationFromString(const QByteArray& text)
{
    return valueOf<Reconciliation>(reconciliationNames, text);
}

Payout payoutFrom(const PayoutNews& news, const VenueId& venue, Timestamp now)
{
    Payout payout;
    payout.id = news.id;
    payout.venue = venue;
    payout.account = news.account;
    payout.currency = news.currency;
    payout.amountCents = news.amountCents;
    payout.isAutomatic = news.isAutomatic;
    payout.createdAt = news.createdAt;
    payout.isReconcilable = news.isReconcilable;
    payout.reconciliation =
        news.isAutomatic ? Reconciliation::Waiting : Reconciliation::Unavailable;
    payout.updatedAt = now;
    take(payout, news);
    return payout;
}

std::optional<Payout> afterNews(const Payout& payout, const PayoutNews& news, Timestamp now)
{
    if (news.amountCents != payout.amountCents || news.currency != payout.currency)
        return std::nullopt;
    Payout after = payout;
    const bool counts = weight(news.status, news.saidAt, news.arrivalAt) >
                        weight(payout.status, payout.saidAt, payout.arrivalAt);
    const bool completes = news.isReconcilable && !payout.isReconcilable;
    if (!counts && !completes)
        return std::nullopt;
    if (counts)
        take(after, news);
    after.isReconcilable = payout.isReconcilable || news.isReconcilable;
    after.updatedAt = now;
    return after;
}

PayoutPlace placeOf(PayoutStatus status)
{
    switch (status) {
    case PayoutStatus::Pending:
    case PayoutStatus::InTransit:
        return PayoutPlace::InTransit;
    case PayoutStatus::Paid:
        return PayoutPlace::InBank;
    case PayoutStatus::Canceled:
    case PayoutStatus::Failed:
        return PayoutPlace::AtProvider;
    }
    return PayoutPlace::AtProvider;
}

ledger::Account accountOf(PayoutPlace place, const QByteArray& provider)
{
    switch (place) {
    case PayoutPlace::InTransit:
        return {ledger::AccountKind::PayoutsInTransit};
    case PayoutPlace::InBank:
        return {ledger::AccountKind::Bank};
    case PayoutPlace::AtProvider:
        break;
    }
    return {ledger::AccountKind::CardClearing, provider};
}

ledger::Cause causeOf(PayoutPlace place)
{
    switch (place) {
    case PayoutPlace::InTransit:
        return ledger::Cause::PayoutCreated;
    case PayoutPlace::InBank:
        return ledger::Cause::PayoutPaid;
    case PayoutPlace::AtProvider:
        break;
    }
    return ledger::Cause::PayoutFailed;
}

std::vector<ledger::Posting> payoutPostings(PayoutPlace from, PayoutPlace to, const Payout& payout,
                                            const QByteArray& provider)
{
    if (from == to || payout.amountCents == 0)
        return {};
    return ledger::transfer(accountOf(from, provider), accountOf(to, provider), payout.amountCents,
                            payout.currency);
}

} // namespace servery
