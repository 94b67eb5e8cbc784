#include "core/wallets/wallet.h"

#include "core/crypto/onetimecode.h"

#include <array>
#include <utility>

namespace servery {

namespace {

constexpr std::array<std::pair<WalletMoveKind, const char*>, 5> kindNames = {{
    {WalletMoveKind::TopUp, "top_up"},
    {WalletMoveKind::Spend, "spend"},
    {WalletMoveKind::Refund, "refund"},
    {WalletMoveKind::Expire, "expire"},
    {WalletMoveKind::TakeBack, "take_back"},
}};

int secondsUntil(Timestamp at, Timestamp now)
{
    return static_cast<int>((at.ms - now.ms + 999) / 1000);
}

} // namespace

QByteArray toString(WalletMoveKind kind)
{
    for (const auto& [key, name] : kindNames)
        if (key == kind)
            return name;
    return {};
}

std::optional<WalletMoveKind> walletMoveKindFromString(const QByteArray& text)
{
    for (const auto& [key, name] : kindNames)
        if (text == name)
            return key;
    return std::nullopt;
}

Result<Wallet, Error> afterMove(const Wallet& wallet, std::int64_t amountCents, Timestamp now)
{
    // Bounded first, so that no sum overflows.
    if (amountCents == 0 || amountCents < -limits::walletCents)
        return fail(errors::walletAmountInvalid);
    if (amountCents > limits::walletCents - wallet.balanceCents)
        return fail(errors::walletFull, {},
                    {{QLatin1String("limitCents"), qint64{limits::walletCents}}});
    if (wallet.balanceCents + amountCents < 0)
        return fail(errors::walletInsufficient, {},
                    {{QLatin1String("balanceCents"), qint64{wallet.balanceCents}}});
    Wallet after = wallet;
    after.balanceCents += amountCents;
    after.movedAt = now;
    return after;
}

std::optional<Timestamp> endOf(const Wallet& wallet, int days)
{
    if (days <= 0 || wallet.balanceCents == 0)
        return std::nullopt;
    return wallet.movedAt.plusSeconds(std::int64_t{days} * 24 * 3600);
}

Error tooManyWalletCodes(const char* limit, int waitSeconds)
{
    return {
        errors::tooManyCodes, {}, {{QLatin1String("limit"), QLatin1String(limit)}}, waitSeconds};
}

Result<WalletCode, Error> issueWalletCode(const WalletCode& before, int perWindow, Timestamp now)
{
    WalletCode after = before;
    const Timestamp windowEnds = before.windowAt.plusMs(limits::walletCodeWindowMs);
    if (!before.windowAt.isSet() || now >= windowEnds) {
        after.windowAt = now;
        after.issuedInWindow = 0;
    } else if (before.issuedInWindow >= perWindow) {
        return Failure<Error>{tooManyWalletCodes("number", secondsUntil(windowEnds, now))};
    }
    ++after.issuedInWindow;
    ++after.issue;
    after.issuedAt = now;
    after.wrongAttempts = 0;
    return after;
}

Result<Done, Error> mayTryWalletCode(const WalletCode& code, const QByteArray& given, Timestamp now)
{
    if (!crypto::isPickupCode(QString::fromLatin1(given)))
        return fail(errors::walletCodeMalformed);
    const Timestamp ends = code.issuedAt.plusMs(limits::walletCodeLifetimeMs);
    if (code.issue == 0 || now >= ends)
        return fail(errors::walletCodeExpired);
    if (code.wrongAttempts >= limits::walletCodeAttempts) {
        Error error{errors::walletCodeLocked};
        error.retryAfterSeconds = secondsUntil(ends, now);
        return Failure<Error>{error};
    }
    return Done{};
}

} // namespace servery
