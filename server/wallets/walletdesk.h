// WalletDesk: moves credit in the working set: the row, its move, the event, and the job that ends
// what does not move. The rules were checked before. Thread: the storage thread's.
#pragma once

#include "core/staff/staff.h"
#include "server/engine/batch.h"
#include "server/payments/paymentrulesstore.h"
#include "server/wallets/walletstore.h"

namespace servery {

namespace walletjobs {
inline constexpr const char* expire = "wallet.expire";
inline constexpr const char* code = "wallet.code"; // texts a code
} // namespace walletjobs

// What a move is for.
struct WalletReason
{
    WalletMoveKind kind = WalletMoveKind::TopUp;
    QByteArray cause = {};
    std::optional<StaffPrincipal> staff = {};
};

class WalletDesk
{
public:
    WalletDesk(WalletStore& wallets, PaymentRulesStore& rules) : m_wallets(wallets), m_rules(rules)
    {}

    void announce(const VenueId& venue) { m_rules.rules.want(venue); }
    // after: the wallet as a decision made it. Gives the event's number.
    std::int64_t record(const Wallet& after, const WalletReason& reason, engine::Batch& batch);
    // Whether what it holds has ended.
    [[nodiscard]] bool hasEnded(const Wallet& wallet, Timestamp now);

private:
    WalletStore& m_wallets;
    PaymentRulesStore& m_rules;
};

} // namespace servery
