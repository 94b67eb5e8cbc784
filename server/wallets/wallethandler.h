// WalletHandler: the commands about wallets. What credit pays for is settled by payments, and cash
// that buys it is taken by the drawer; all of it is posted in the same decision. To payments it is
// their CreditDesk. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/base/ratewindow.h"
#include "core/wallets/walletcommands.h"
#include "server/engine/engine.h"
#include "server/ledger/ledgerposter.h"
#include "server/payments/creditdesk.h"
#include "server/venues/venuestore.h"
#include "server/wallets/walletdesk.h"

namespace servery {

struct WalletOptions
{
    QByteArray codePepper;
    bool canSendMessages = false;
    WalletCodeLimits codes = {};
};

class WalletHandler final : public CreditDesk
{
public:
    WalletHandler(WalletStore& wallets, VenueStore& venues, WalletDesk& desk, LedgerPoster& ledger,
                  WalletOptions options);
    void registerWith(engine::Engine& engine);

    void announceWallet(const WalletId& wallet, engine::Batch& batch) override;
    void announceNumber(const VenueId& venue, const QByteArray& phone,
                        engine::Batch& batch) override;
    [[nodiscard]] Purse purseOf(const WalletId& wallet, engine::Batch& batch) override;
    [[nodiscard]] Result<WalletId, Error> walletFor(const VenueId& venue, const QByteArray& phone,
                                                    engine::Batch& batch) override;
    std::int64_t move(const CreditMove& move, engine::Batch& batch) override;

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
    // Whether one more may be texted there, as far as memory says.
    [[nodiscard]] std::optional<Error> refuseCode(const VenueId& venue, const QByteArray& client,
                                                  Timestamp now);

    WalletStore& m_wallets;
    VenueStore& m_venues;
    WalletDesk& m_desk;
    LedgerPoster& m_ledger;
    WalletOptions m_options;
    // However many numbers are asked for; what one number got is in its row.
    RateWindow<VenueId> m_codesOfVenue;
    RateWindow<QByteArray> m_codesOfClient;
};

// The code that proves a number. Derived: it is never stored.
[[nodiscard]] QByteArray walletCodeText(const QByteArray& pepper, const WalletCode& code);

} // namespace servery
