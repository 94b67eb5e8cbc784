// The kinds of jobs that payouts ask for. Thread: constants.
#pragma once

namespace servery::payoutjobs {

inline constexpr const char* reconcile = "payout.reconcile"; // {"payoutId", "account"}
inline constexpr const char* sweep = "payout.sweep";         // {"account", "since"}

// How often accounts are asked for payouts whose news never came, and how far back.
inline constexpr std::int64_t roundMs = 6LL * 3600 * 1000;
inline constexpr std::int64_t lookBackMs = 14LL * 24 * 3600 * 1000;

} // namespace servery::payoutjobs
