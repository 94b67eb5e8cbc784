// WalletHandler: the commands about wallets. What credit pays for is settled by payments, and cash
// that buys it is taken by the drawer; all of it is posted in the same decision. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/wallets/walletcommands.h"
#include "server/engine/engine.h"
#include "server/ledger/ledgerposter.h"
#include "server/venues/venuestore.h"
#include "server/wallets/walletdesk.h"

namespace servery {

struct WalletOptions
{
    QByteArray codePepper;
    bool canSendMessages = false;
};

class WalletHandler
{
public:
    WalletHandler(WalletStore& wallets, VenueStore& venues, WalletDesk& desk, LedgerPoster& ledger,
                  WalletOptions options);
    void registerWith(engine::Engine& engine);

private:
    void announcePhone(const VenueId& venue, const QByteArray& phone, engine::Batch& batch);
    void announceSlug(const QString& slug, const QByteArray& phone, engine::Batch& batch);
    engine::Outcome addCredit(const AddCredit& command, engine::Batch& batch);
    engine::Outcome spend(const SpendCredit& command, engine::Batch& batch);
    engine::Outcome expire(const ExpireWallet& command, engine::Batch& batch);
    engine::Outcome sendCode(const SendWalletCode& command, engine::Batch& batch);
    engine::Outcome prove(const ProveWallet& command, engine::Batch& batch);

    // The number's wallet; a new one where it has none.
    Wallet openWallet(const VenueSettings& venue, const QByteArray& phone, engine::Batch& batch);
    // The venue, where it has wallets; null otherwise.
    [[nodiscard]] const VenueSettings* venueOf(const QString& slug);

    WalletStore& m_wallets;
    VenueStore& m_venues;
    WalletDesk& m_desk;
    LedgerPoster& m_ledger;
    WalletOptions m_options;
};

// The code that proves a number. Derived: it is never stored.
[[nodiscard]] QByteArray walletCodeText(const QByteArray& pepper, const WalletCode& code);

} // namespace servery
