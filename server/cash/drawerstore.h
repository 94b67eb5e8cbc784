// DrawerStore: the venues' registers, drawer sessions, what happened to them, and closing reports.
// Moves and reports are only ever added. Thread: the storage thread's, but for the static reads.
// Errors: storage::DatabaseError.
#pragma once

#include "core/cash/drawer.h"
#include "server/engine/store.h"
#include "server/engine/workingtable.h"

#include <QJsonObject>

#include <optional>

namespace servery {

// One a venue.
struct DrawerRegister
{
    DrawerSessionId openSession; // empty: closed
    std::int64_t lastZ = 0;
    CashPolicy policy;
};

struct DrawerReport
{
    VenueId venue;
    std::int64_t number = 0;
    DrawerSessionId session;
    Timestamp at;
    QJsonObject body;
};

// A payment that waits to be made at the counter.
struct AwaitedCash
{
    PaymentId payment;
    OrderId order;
    std::int64_t orderNumber = 0;
    QString table;
    QString customerName;
    std::int64_t amountCents = 0;
    QByteArray currency;
    Timestamp since;
    std::int64_t itemsCents = 0; // of the whole order
    std::int64_t tipCents = 0;   // that it has already
};

// Cash that the counter has to give back, and who asked for it; nobody: the server itself.
struct DueCashRefund
{
    RefundId refund;
    PaymentId payment;
    OrderId order;
    std::int64_t orderNumber = 0;
    std::int64_t amountCents = 0;
    QByteArray currency;
    QString table;
    QString customerName;
    QString reason; // what staff wrote, or a word: late_payment, order_cancelled, …
    QString staffName;
    Timestamp since;
};

class DrawerStore final : public engine::Store
{
public:
    explicit DrawerStore(storage::Database& database);

    engine::WorkingTable<VenueId, DrawerRegister> registers;
    engine::WorkingTable<DrawerSessionId, DrawerSession> sessions;

    void addMove(const DrawerMove& move) { m_moves.push_back(move); }
    void addReport(const DrawerReport& report) { m_reports.push_back(report); }

    bool load(storage::Database& database) override;
    void flush(storage::Database& database) override;
    void clear() override;

    [[nodiscard]] static std::optional<DrawerSession> readOpen(storage::Database& database,
                                                               const VenueId& venue);
    [[nodiscard]] static CashPolicy readPolicy(storage::Database& database, const VenueId& venue);
    [[nodiscard]] static std::vector<DrawerMove> readMoves(storage::Database& database,
                                                           const DrawerSessionId& session);
    // Newest first, before the given number (0: from the newest).
    [[nodiscard]] static std::vector<DrawerReport>
    readReports(storage::Database& database, const VenueId& venue, std::int64_t before, int limit);
    // That of one session; empty while it is open, and where the venue has no such session.
    [[nodiscard]] static std::vector<DrawerReport>
    readReportOf(storage::Database& database, const VenueId& venue, const DrawerSessionId& session);
    [[nodiscard]] static std::optional<DrawerReport>
    readReport(storage::Database& database, const VenueId& venue, std::int64_t number);
    // What a closing leaves behind, without what this batch changes.
    [[nodiscard]] std::vector<AwaitedCash> awaitedNow(const VenueId& venue)
    {
        return readAwaited(m_database, venue);
    }
    [[nodiscard]] std::vector<DueCashRefund> refundsDueNow(const VenueId& venue)
    {
        return readRefundsDue(m_database, venue);
    }
    // Oldest first.
    [[nodiscard]] static std::vector<AwaitedCash> readAwaited(storage::Database& database,
                                                              const VenueId& venue);
    [[nodiscard]] static std::vector<DueCashRefund> readRefundsDue(storage::Database& database,
                                                                   const VenueId& venue);

private:
    void loadRegisters(storage::Database& database, const std::vector<VenueId>& venues);
    void loadSessions(storage::Database& database, const std::vector<DrawerSessionId>& ids);

    storage::Database& m_database;
    std::vector<DrawerMove> m_moves;
    std::vector<DrawerReport> m_reports;
};

} // namespace servery
