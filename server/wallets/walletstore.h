// WalletStore: wallets, their moves, and the codes that prove a number. Thread: the storage
// thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/wallets/wallet.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

class WalletStore final : public engine::Store
{
public:
    explicit WalletStore(storage::Database& database);

    engine::WorkingTable<WalletId, Wallet> wallets;
    engine::WorkingTable<QByteArray, WalletId> byPhone; // by phoneKey()
    engine::WorkingTable<QByteArray, WalletCode> codes; // by phoneKey()

    [[nodiscard]] static QByteArray phoneKey(const VenueId& venue, const QByteArray& phone);
    void insertWallet(const Wallet& wallet);
    void addMove(const WalletMove& move) { m_moves.push_back(move); }
    [[nodiscard]] const Wallet* findByPhone(const VenueId& venue, const QByteArray& phone);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<Wallet> read(storage::Database& database,
                                                    const WalletId& id);
    [[nodiscard]] static std::optional<Wallet>
    readByPhone(storage::Database& database, const VenueId& venue, const QByteArray& phone);
    // Newest first, at most limit of those before the given one.
    [[nodiscard]] static std::vector<WalletMove> readMoves(storage::Database& database,
                                                           const WalletId& wallet,
                                                           const WalletMoveId& before, int limit);
    [[nodiscard]] static std::optional<WalletCode> readCode(storage::Database& database,
                                                            const QByteArray& key);

private:
    void loadWallets(storage::Database& database, const std::vector<WalletId>& ids);
    void loadByPhone(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadCodes(storage::Database& database, const std::vector<QByteArray>& keys);

    storage::Database& m_database;
    std::vector<WalletMove> m_moves;
};

} // namespace servery
