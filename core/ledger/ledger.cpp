#include "core/ledger/ledger.h"

#include "core/crypto/sha256.h"
#include "core/money/money.h"

#include <QStringBuilder>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <string>
#include <utility>

namespace servery::ledger {

namespace {

template <class Enum, std::size_t N>
using Names = std::array<std::pair<Enum, const char*>, N>;

constexpr Names<AccountKind, 20> accountNames = {{
    {AccountKind::CardClearing, "card_clearing"},
    {AccountKind::BankClearing, "bank_clearing"},
    {AccountKind::CashDrawer, "cash_drawer"},
    {AccountKind::Safe, "safe"},
    {AccountKind::PayoutsInTransit, "payouts_in_transit"},
    {AccountKind::Bank, "bank"},
    {AccountKind::Wallet, "wallet"},
    {AccountKind::UnappliedReceipts, "unapplied_receipts"},
    {AccountKind::RefundsPayable, "refunds_payable"},
    {AccountKind::TipsPayable, "tips_payable"},
    {AccountKind::Tax, "tax"},
    {AccountKind::Sales, "sales"},
    {AccountKind::Refunds, "refunds"},
    {AccountKind::Fees, "fees"},
    {AccountKind::PlatformFee, "platform_fee"},
    {AccountKind::Disputes, "disputes"},
    {AccountKind::WriteOffs, "write_offs"},
    {AccountKind::CashOverShort, "cash_over_short"},
    {AccountKind::PettyCash, "petty_cash"},
    {AccountKind::OwedToPlatform, "owed_to_platform"},
}};

constexpr Names<Cause, 25> causeNames = {{
    {Cause::Opening, "opening"},
    {Cause::PaymentReceived, "payment_received"},
    {Cause::RefundRequested, "refund_requested"},
    {Cause::RefundSucceeded, "refund_succeeded"},
    {Cause::RefundFailed, "refund_failed"},
    {Cause::RefundedAtProvider, "refunded_at_provider"},
    {Cause::DisputeOpened, "dispute_opened"},
    {Cause::DisputeClosed, "dispute_closed"},
    {Cause::DisputeLost, "dispute_lost"},
    {Cause::FeeCharged, "fee_charged"},
    {Cause::WalletToppedUp, "wallet_topped_up"},
    {Cause::WalletExpired, "wallet_expired"},
    {Cause::DrawerOpened, "drawer_opened"},
    {Cause::DrawerPaidIn, "drawer_paid_in"},
    {Cause::DrawerPaidOut, "drawer_paid_out"},
    {Cause::DrawerDropped, "drawer_dropped"},
    {Cause::DrawerClosed, "drawer_closed"},
    {Cause::CashRounded, "cash_rounded"},
    {Cause::PayoutCreated, "payout_created"},
    {Cause::PayoutPaid, "payout_paid"},
    {Cause::PayoutFailed, "payout_failed"},
    {Cause::Correction, "correction"},
    {Cause::TipsAllocated, "tips_allocated"},
    {Cause::TipsPaid, "tips_paid"},
    {Cause::WrittenOff, "written_off"},
}};

// Points at the table's text.
template <class Enum, std::size_t N>
QByteArray nameOf(const Names<Enum, N>& names, Enum value)
{
    for (const auto& [key, name] : names)
        if (key == value)
            return QByteArray::fromRawData(name, static_cast<qsizetype>(std::strlen(name)));
    return {};
}

template <class Enum, std::size_t N>
std::optional<Enum> valueOf(const Names<Enum, N>& names, const QByteArray& text)
{
    for (const auto& [key, name] : names)
        if (text == name)
            return key;
    return std::nullopt;
}

bool isHolder(const QByteArray& text)
{
    return text.size() <= 64 && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                      c == '_';
           });
}

// A field with its length before it, so that no two lists of fields give the same bytes.
void append(std::string& out, QByteArrayView field)
{
    char digits[24];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), field.size());
    out.append(digits, written.ptr).append(1, ':');
    out.append(field.data(), static_cast<std::size_t>(field.size()));
}

void append(std::string& out, std::int64_t number)
{
    char digits[24];
    const auto written = std::to_chars(std::begin(digits), std::end(digits), number);
    append(out, QByteArrayView(digits, written.ptr - digits));
}

} // namespace

QByteArray toString(const Account& account)
{
    const QByteArray name = nameOf(accountNames, account.kind);
    return account.holder.isEmpty() ? name : QByteArray(name % '/' % account.holder);
}

std::optional<Account> accountFromString(const QByteArray& text)
{
    const qsizetype slash = text.indexOf('/');
    const auto kind = valueOf(accountNames, slash < 0 ? text : text.left(slash));
    const QByteArray holder = slash < 0 ? QByteArray() : text.mid(slash + 1);
    if (!kind || !isHolder(holder) || (slash >= 0 && holder.isEmpty()))
        return std::nullopt;
    return Account{*kind, holder};
}

bool isWithinBounds(const Account& account, std::int64_t balanceCents)
{
    switch (account.kind) {
    case AccountKind::CashDrawer:
        return balanceCents >= 0;
    case AccountKind::Wallet:
        return balanceCents <= 0;
    default:
        return true;
    }
}

QByteArray toString(Cause cause)
{
    return nameOf(causeNames, cause);
}

std::optional<Cause> causeFromString(const QByteArray& text)
{
    return valueOf(causeNames, text);
}

QByteArray keyOf(const Transaction& transaction)
{
    return transaction.key.isEmpty() ? toString(transaction.cause) + ':' + transaction.causeId
                                     : transaction.key;
}

std::optional<Fault> faultOf(const Transaction& transaction)
{
    if (transaction.postings.empty())
        return Fault::Empty;
    std::vector<std::pair<QByteArray, std::int64_t>> sums;
    for (const Posting& posting : transaction.postings) {
        if (posting.amountCents == 0)
            return Fault::ZeroPosting;
        if (!Currency::parse(posting.currency))
            return Fault::CurrencyUnknown;
        if (!isHolder(posting.account.holder))
            return Fault::HolderInvalid;
        auto sum = std::find_if(sums.begin(), sums.end(),
                                [&](const auto& each) { return each.first == posting.currency; });
        if (sum == sums.end())
            sum = sums.insert(sums.end(), {posting.currency, 0});
        const auto added = checkedAdd(sum->second, posting.amountCents);
        if (!added)
            return Fault::Overflow;
        sum->second = *added;
    }
    const bool balances =
        std::all_of(sums.begin(), sums.end(), [](const auto& sum) { return sum.second == 0; });
    return balances ? std::nullopt : std::optional(Fault::Unbalanced);
}

const char* toString(Fault fault)
{
    switch (fault) {
    case Fault::Empty:
        return "it has no postings";
    case Fault::ZeroPosting:
        return "a posting is of nothing";
    case Fault::CurrencyUnknown:
        return "a currency is not known";
    case Fault::HolderInvalid:
        return "an account's holder is not a name";
    case Fault::Overflow:
        return "its postings sum beyond what can be counted";
    case Fault::Unbalanced:
        return "its postings do not sum to zero";
    }
    return "";
}

QByteArray firstHash(const VenueId& venue)
{
    return crypto::sha256(QByteArray("servery ledger|") + venue.bytes()).toHex();
}

QByteArray chainHash(const QByteArray& before, std::int64_t number, Timestamp at,
                     const Transaction& transaction)
{
    std::string text;
    text.reserve(512);
    append(text, before);
    append(text, number);
    append(text, at.ms);
    for (const QByteArray& field :
         {transaction.venue.bytes(), toString(transaction.cause), transaction.causeId,
          keyOf(transaction), transaction.subject, transaction.actor, transaction.memo.toUtf8()})
        append(text, field);
    for (const Posting& posting : transaction.postings) {
        append(text, toString(posting.account));
        append(text, posting.currency);
        append(text, posting.amountCents);
    }
    return crypto::sha256({text.data(), static_cast<qsizetype>(text.size())}).toHex();
}

} // namespace servery::ledger
