// TransferStore: the lines of bank statements, and which payment has which reference. Thread: the
// storage thread's, but for the static reads. Errors: storage::DatabaseError.
#pragma once

#include "core/base/ids.h"
#include "core/transfers/bankline.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <optional>

namespace servery {

// A line as it was taken in.
struct BankLineRow
{
    BankLineId id;
    VenueId venue;
    QByteArray key; // core/transfers/bankline.h
    BankLine line;
    LineOutcome outcome = LineOutcome::Unknown;
    PaymentId payment;   // empty: none
    bool isOpen = false; // waits for a decision
    QByteArray decision; // accept, give_back, assign, dismiss; empty: none
    QString note;
    StaffId decidedBy;
    Timestamp takenAt;
    Timestamp decidedAt;
};

// A transfer that a diner was asked for and that did not arrive yet.
struct TransferAwaited
{
    PaymentId payment;
    OrderId order;
    std::int64_t orderNumber = 0;
    QString table;
    QString customerName;
    std::int64_t amountCents = 0;
    QByteArray currency;
    QByteArray reference;
    Timestamp since;
};

// A transfer that has to be sent back.
struct TransferToReturn
{
    RefundId refund;
    PaymentId payment; // that brought it
    OrderId order;
    std::int64_t orderNumber = 0;
    std::int64_t amountCents = 0;
    QByteArray currency;
    QString reason;
    QString payer; // of the line that brought it, where a statement did
    Timestamp since;
};

class TransferStore final : public engine::Store
{
public:
    explicit TransferStore(storage::Database& database);

    engine::WorkingTable<BankLineId, BankLineRow> lines;
    engine::WorkingTable<QByteArray, BankLineId> byKey;      // by venueKey()
    engine::WorkingTable<QByteArray, PaymentId> byReference; // by venueKey()
    engine::WorkingTable<PaymentId, BankLineId> byPayment;   // a line that brought its money

    [[nodiscard]] static QByteArray venueKey(const VenueId& venue, const QByteArray& key);
    void insertLine(const BankLineRow& row);
    // The line is of this payment from now on.
    void linkLine(const BankLineId& line, const PaymentId& payment);

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    // Those that wait for a decision, oldest first, at most limit.
    [[nodiscard]] static std::vector<BankLineRow> readOpen(storage::Database& database,
                                                           const VenueId& venue, int limit);
    [[nodiscard]] static std::vector<TransferAwaited> readAwaited(storage::Database& database,
                                                                  const VenueId& venue);
    [[nodiscard]] static std::vector<TransferToReturn> readToReturn(storage::Database& database,
                                                                    const VenueId& venue);

private:
    void loadLines(storage::Database& database, const std::vector<BankLineId>& ids);
    void loadByKey(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadByReference(storage::Database& database, const std::vector<QByteArray>& keys);
    void loadByPayment(storage::Database& database, const std::vector<PaymentId>& payments);

    storage::Database& m_database;
};

} // namespace servery
