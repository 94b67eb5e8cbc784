// CreditDesk: what payments ask of customers' wallets: what one may take and give, and moving
// credit. Wallets stand on payments, so they answer it (server/wallets/wallethandler.h).
// Thread: the storage thread's.
#pragma once

#include "core/payments/topup.h"
#include "core/wallets/wallet.h"
#include "server/engine/batch.h"

namespace servery {

// Credit that comes onto a wallet or, below zero, leaves it. The rules were checked before.
struct CreditMove
{
    WalletId wallet;
    std::int64_t amountCents = 0;
    WalletMoveKind kind = WalletMoveKind::Refund;
    QByteArray cause; // the payment or refund behind it
};

class CreditDesk
{
public:
    virtual ~CreditDesk() = default;

    virtual void announceWallet(const WalletId& wallet, engine::Batch& batch) = 0;
    virtual void announceNumber(const VenueId& venue, const QByteArray& phone,
                                engine::Batch& batch) = 0;
    // What ended by now is not in it.
    [[nodiscard]] virtual Purse purseOf(const WalletId& wallet, engine::Batch& batch) = 0;
    // The number's wallet; a new one where it has none. Errors: method_unavailable where the venue
    // has no wallets.
    [[nodiscard]] virtual Result<WalletId, Error>
    walletFor(const VenueId& venue, const QByteArray& phone, engine::Batch& batch) = 0;
    // Gives the event's number.
    virtual std::int64_t move(const CreditMove& move, engine::Batch& batch) = 0;
};

} // namespace servery
