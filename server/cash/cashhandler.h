// CashHandler: the drawer, and taking and giving cash. What moves cash is posted in the ledger in
// the same decision; what a payment in cash means for its order is settled by payments. No SQL.
// Thread: the storage thread's.
#pragma once

#include "core/cash/cashcommands.h"
#include "server/cash/drawerreport.h"
#include "server/cash/drawerstore.h"
#include "server/engine/engine.h"
#include "server/ledger/ledgerposter.h"
#include "server/orders/orderstore.h"
#include "server/payments/paymentstore.h"
#include "server/venues/venuestore.h"

namespace servery {

class CashHandler
{
public:
    CashHandler(DrawerStore& drawers, PaymentStore& payments, OrderStore& orders,
                VenueStore& venues, LedgerPoster& ledger);
    void registerWith(engine::Engine& engine);

private:
    void announceDrawer(const VenueId& venue, engine::Batch& batch);
    engine::Outcome runAction(const RunDrawerAction& command, engine::Batch& batch);
    engine::Outcome open(const RunDrawerAction& command, engine::Batch& batch);
    engine::Outcome moveCash(const RunDrawerAction& command, const DrawerSession& session,
                             engine::Batch& batch);
    engine::Outcome count(const RunDrawerAction& command, const DrawerSession& session,
                          engine::Batch& batch);
    engine::Outcome close(const RunDrawerAction& command, const DrawerSession& session,
                          engine::Batch& batch);
    engine::Outcome take(const TakeCash& command, engine::Batch& batch);
    engine::Outcome takeTopUp(const TakeTopUp& command, engine::Batch& batch);
    engine::Outcome giveBack(const GiveCashBack& command, engine::Batch& batch);
    engine::Outcome setPolicy(const SetCashPolicy& command, engine::Batch& batch);

    [[nodiscard]] DrawerRegister& registerOf(const VenueId& venue);
    // As this batch leaves it so far.
    [[nodiscard]] LeftOpen leftOpen(const VenueId& venue);
    // The venue's open session; null where the drawer is closed.
    [[nodiscard]] const DrawerSession* openSession(const VenueId& venue);
    DrawerMove record(const DrawerSession& session, DrawerMoveKind kind, std::int64_t amountCents,
                      const StaffPrincipal& staff, const QString& reason, const QByteArray& cause,
                      engine::Batch& batch);
    void post(const DrawerSession& session, const DrawerMove& move, ledger::Cause cause,
              std::vector<ledger::Posting> postings, engine::Batch& batch);
    std::int64_t emitDrawer(const DrawerSession& session, DrawerMoveKind kind,
                            engine::Batch& batch);

    DrawerStore& m_drawers;
    PaymentStore& m_payments;
    OrderStore& m_orders;
    VenueStore& m_venues;
    LedgerPoster& m_ledger;
};

} // namespace servery
