// PayoutStore: payouts, their lines, the differences from the ledger, and which transactions of the
// ledger they settled. Lines are only ever added. Thread: the storage thread's, but for the static
// reads. Errors: storage::DatabaseError.
#pragma once

#include "core/payouts/reconciliation.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

struct PayoutDifference
{
    QByteArray id; // dif_…
    QByteArray payout;
    VenueId venue;
    Difference what;
    bool isOpen = true;
    StaffId decidedBy;
    QString decidedName;
    Timestamp decidedAt;
    QString reason;
    std::int64_t correction = 0; // the number of the correcting entry; 0: none
};

// What of a venue's clearing account no payout settled, in one currency.
struct OpenBooks
{
    VenueId venue;
    QByteArray currency;
    std::int64_t cursor = 0; // nothing before it is open
    Timestamp since;         // unset: no payout was compared yet
    std::vector<LedgerLine> lines;
};

struct PayoutSettlement
{
    VenueId venue;
    std::int64_t number = 0;
    QByteArray payout;
    bool isMissing = false;
};

class PayoutStore final : public engine::Store
{
public:
    explicit PayoutStore(storage::Database& database);

    engine::WorkingTable<QByteArray, Payout> payouts;
    engine::WorkingTable<QByteArray, PayoutDifference> differences;
    engine::WorkingTable<QByteArray, OpenBooks> books; // by booksKey()
    // Which payout has a line, by lineKey() of its transaction or of its onceKey.
    engine::WorkingTable<QByteArray, QByteArray> known;
    // Whose a connected account is: the first venue's that has it.
    engine::WorkingTable<QByteArray, VenueId> accounts;
    // How many payouts from before this one, of its venue and currency, were not compared yet.
    engine::WorkingTable<QByteArray, std::int64_t> waitingBefore;

    [[nodiscard]] static QByteArray booksKey(const VenueId& venue, const QByteArray& currency);
    [[nodiscard]] static QByteArray lineKey(const VenueId& venue, const QByteArray& key);

    void addLine(const Payout& payout, const ProviderLine& line)
    {
        m_lines.push_back({payout, line});
    }
    // What a line of a payout is about; empty: not known here. Of lines that are stored.
    [[nodiscard]] PaymentId paymentOf(const QByteArray& payout, const QByteArray& transaction);
    void settle(const PayoutSettlement& settlement) { m_settlements.push_back(settlement); }

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    // Newest first, before the given payout (empty: from the newest).
    [[nodiscard]] static std::vector<Payout> readPage(storage::Database& database,
                                                      const VenueId& venue,
                                                      const QByteArray& before, int limit);
    [[nodiscard]] static std::optional<Payout> read(storage::Database& database,
                                                    const QByteArray& id);
    [[nodiscard]] static std::vector<ProviderLine> readLines(storage::Database& database,
                                                             const QByteArray& payout);
    [[nodiscard]] static std::vector<PayoutDifference> readDifferences(storage::Database& database,
                                                                       const QByteArray& payout);
    [[nodiscard]] static std::vector<PayoutDifference>
    readOpenDifferences(storage::Database& database, const VenueId& venue);
    // The accounts of all venues that have one.
    [[nodiscard]] static std::vector<QByteArray> readAccounts(storage::Database& database);

private:
    struct NewLine
    {
        Payout payout;
        ProviderLine line;
    };
    void loadPayouts(storage::Database& database, const std::vector<QByteArray>& ids);
    void loadDifferences(storage::Database& database, const std::vector<QByteArray>& ids);
    void loadBooks(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadKnown(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadAccounts(storage::Database& database, const std::vector<QByteArray>& wanted);
    void loadWaiting(storage::Database& database, const std::vector<QByteArray>& payouts);

    storage::Database& m_database;
    std::vector<NewLine> m_lines;
    std::vector<PayoutSettlement> m_settlements;
};

} // namespace servery
