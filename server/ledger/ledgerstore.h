// LedgerStore: the transactions, their postings, each venue's place in its hash chain, and the
// balances kept beside them. It only ever adds transactions. Thread: the storage thread's, but for
// the static reads, which run on whatever connection they are given. Errors:
// storage::DatabaseError.
#pragma once

#include "core/base/venueday.h"
#include "core/ledger/ledger.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

struct LedgerHead
{
    std::int64_t number = 0; // of the venue's last transaction
    QByteArray hash;
    Timestamp at; // of it; unset: there is none
};

// The hour since 1970 that transactions are found by.
[[nodiscard]] constexpr std::int64_t ledgerHour(Timestamp at)
{
    return at.ms / (3600 * 1000);
}
// What a transaction's beginsHour is; before: unset where there is none before it.
[[nodiscard]] inline std::optional<std::int64_t> hourBegun(Timestamp before, Timestamp at)
{
    const bool begins = !before.isSet() || ledgerHour(before) != ledgerHour(at);
    return begins ? std::optional(ledgerHour(at)) : std::nullopt;
}

// One account of one venue in one currency.
struct BalanceKey
{
    VenueId venue;
    ledger::Account account;
    QByteArray currency;

    friend bool operator==(const BalanceKey&, const BalanceKey&) = default;
    friend size_t qHash(const BalanceKey& key, size_t seed = 0)
    {
        // A holder and a currency tell apart few: what they would add is not worth its cost.
        return qHash(key.venue, seed + static_cast<size_t>(key.account.kind) +
                                    (key.account.holder.isEmpty() ? 0 : qHash(key.account.holder)));
    }
};

struct LedgerBalance
{
    VenueId venue;
    ledger::Account account;
    QByteArray currency;
    std::int64_t balanceCents = 0;
};

// A transaction as it lies in the journal.
struct JournalEntry
{
    std::int64_t number = 0;
    Timestamp at;
    QByteArray hash;
    ledger::Transaction transaction; // with its key set
    // Its hour, where the one before it is of another or there is none.
    std::optional<std::int64_t> beginsHour = {};
};

// Transactions by their numbers.
struct LedgerSpan
{
    std::int64_t first = 0;
    std::int64_t end = 0; // not in it any more
};

// One posting of an account, with the number of its transaction.
struct AccountPosting
{
    std::int64_t number = 0;
    std::int64_t line = 0;
    Timestamp at;
    QByteArray cause;
    QByteArray causeId;
    QByteArray subject;
    std::int64_t amountCents = 0;
    std::int64_t orderNumber = 0; // of the order that it is about; 0: it is about none
};

class LedgerStore final : public engine::Store
{
public:
    explicit LedgerStore(storage::Database& database);

    engine::WorkingTable<VenueId, LedgerHead> heads;
    engine::WorkingTable<BalanceKey, std::int64_t> balances; // in cents
    engine::WorkingTable<QByteArray, std::int64_t> posted;   // by postedKey(): the number

    [[nodiscard]] static QByteArray postedKey(const VenueId& venue, const QByteArray& key);

    void append(const JournalEntry& entry);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    // What all holders' accounts of a kind hold together.
    [[nodiscard]] static std::int64_t readHeld(storage::Database& database, const VenueId& venue,
                                               ledger::AccountKind kind,
                                               const QByteArray& currency);
    // What every account of the venue holds, by account and currency.
    [[nodiscard]] static std::vector<LedgerBalance> readBalances(storage::Database& database,
                                                                 const VenueId& venue);
    // The account's postings, newest first, at most limit of those before the given number and
    // line; number 0: from the newest. firstNumber: of transactions from this one on.
    [[nodiscard]] static std::vector<AccountPosting>
    readPostings(storage::Database& database, const VenueId& venue, const QByteArray& account,
                 const QByteArray& currency, std::int64_t beforeNumber, std::int64_t beforeLine,
                 int limit, std::int64_t firstNumber = 0);
    [[nodiscard]] static std::optional<JournalEntry>
    readEntry(storage::Database& database, const VenueId& venue, std::int64_t number);
    // The transactions of these numbers that there are, in order.
    [[nodiscard]] static std::vector<JournalEntry>
    readEntries(storage::Database& database, const VenueId& venue, const QList<qint64>& numbers);
    // Where all transactions of these hours lie, with others among them where a clock was set back.
    [[nodiscard]] static LedgerSpan readSpan(storage::Database& database, const VenueId& venue,
                                             const DayRange& range);
    // All transactions about one subject, in order.
    [[nodiscard]] static std::vector<JournalEntry>
    readBySubject(storage::Database& database, const VenueId& venue, const QByteArray& subject);
    // All that one payment of the venue caused, in order: its money, its fees, its refunds.
    [[nodiscard]] static std::vector<JournalEntry>
    readByPayment(storage::Database& database, const VenueId& venue, const PaymentId& payment);

private:
    void loadHeads(storage::Database& database, const std::vector<VenueId>& venues);
    void loadBalances(storage::Database& database, const std::vector<BalanceKey>& keys);
    void loadPosted(storage::Database& database, const std::vector<QByteArray>& keys);

    storage::Database& m_database;
    std::vector<JournalEntry> m_appended;
};

} // namespace servery
