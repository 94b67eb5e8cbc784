// The cash drawer: a session from the opening float to the blind count. Cash is sold for in an open
// session alone. Amounts are minor units of the venue's currency. Thread: values and pure
// functions.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ids.h"
#include "core/cash/denominations.h"
#include "core/staff/staff.h"

namespace servery {

struct DrawerSession
{
    DrawerSessionId id;
    VenueId venue;
    QByteArray currency;
    bool isOpen = true;
    StaffId openedBy;
    QString openedByName;
    Timestamp openedAt;
    std::int64_t floatCents = 0;
    std::int64_t salesCents = 0; // in cash, rounded to the smallest coin
    std::int64_t saleCount = 0;
    std::int64_t refundsCents = 0;
    std::int64_t refundCount = 0;
    std::int64_t paidInCents = 0;
    std::int64_t paidOutCents = 0;
    std::int64_t droppedCents = 0;
    std::int64_t topUpsCents = 0; // credit that customers bought
    std::int64_t noSaleCount = 0;
    std::int64_t countTries = 0; // blind counts that were looked at before the one that closed it
    Timestamp closedAt;
    StaffId closedBy;
    std::int64_t countedCents = 0;
    std::int64_t zNumber = 0; // of its closing report; 0: open
};

// What should be in the drawer.
[[nodiscard]] inline std::int64_t expectedCents(const DrawerSession& session)
{
    return session.floatCents + session.salesCents + session.topUpsCents + session.paidInCents -
           session.refundsCents - session.paidOutCents - session.droppedCents;
}

enum class DrawerMoveKind { Open, PayIn, PayOut, Drop, NoSale, Sale, TopUp, Refund, Count, Close };
[[nodiscard]] QByteArray toString(DrawerMoveKind kind);

// One thing that happened to a drawer; never changed.
struct DrawerMove
{
    DrawerMoveId id;
    DrawerSessionId session;
    VenueId venue;
    DrawerMoveKind kind = DrawerMoveKind::NoSale;
    std::int64_t amountCents = 0; // what the drawer holds more; Count and Close: what was counted
    QByteArray cause;             // the payment or refund; empty for others
    QString reason;
    StaffId staff;
    QString staffName;
    Timestamp at;
};

// What a venue allows.
struct CashPolicy
{
    std::int64_t overShortLimitCents = 500; // beyond it a manager closes
};

// How a count compares. Positive: over.
struct DrawerResult
{
    std::int64_t expectedCents = 0;
    std::int64_t countedCents = 0;
    bool needsReason = false;
    bool needsManager = false;
    [[nodiscard]] std::int64_t overShortCents() const { return countedCents - expectedCents; }
};
// Error: count_invalid.
[[nodiscard]] Result<DrawerResult, Error> resultOf(const DrawerSession& session,
                                                   const CashPolicy& policy,
                                                   const std::vector<DenominationCount>& counts);
// Errors: reason_required, manager_required with overShortCents and limitCents.
[[nodiscard]] Result<Done, Error> mayClose(const DrawerResult& result, const CashPolicy& policy,
                                           Role role, const QString& reason);

// Applies what moves cash between the drawer and the venue. Errors: cash_amount_invalid,
// reason_required, drawer_insufficient.
[[nodiscard]] Result<DrawerSession, Error> afterMove(const DrawerSession& session,
                                                     DrawerMoveKind kind, std::int64_t amountCents,
                                                     const QString& reason);

// What taking cash for a payment comes to.
struct CashSale
{
    std::int64_t dueCents = 0; // rounded to the smallest coin
    std::int64_t changeCents = 0;
    std::vector<DenominationCount> change;
};
// Errors: tender_insufficient with shortCents, cash_amount_invalid (tendered is not what coins
// make, or beyond the limit).
[[nodiscard]] Result<CashSale, Error> cashSale(std::int64_t amountCents, std::int64_t tenderedCents,
                                               const QByteArray& currency);

namespace limits {
inline constexpr std::int64_t cashCents = 99'999'999;
inline constexpr int cashReasonCharacters = 200;
} // namespace limits

namespace errors {
inline constexpr ErrorKind drawerClosed{"drawer_closed", ErrorClass::Conflict,
                                        "The drawer is closed. Open it first."};
inline constexpr ErrorKind drawerAlreadyOpen{"drawer_already_open", ErrorClass::Conflict,
                                             "The drawer is open already."};
inline constexpr ErrorKind drawerInsufficient{"drawer_insufficient", ErrorClass::Conflict,
                                              "The drawer does not hold that much."};
inline constexpr ErrorKind cashAmountInvalid{"cash_amount_invalid", ErrorClass::Invalid,
                                             "The amount is not one that notes and coins make."};
inline constexpr ErrorKind countInvalid{"count_invalid", ErrorClass::Invalid,
                                        "Each note and coin of the currency needs one count."};
inline constexpr ErrorKind reasonRequired{"reason_required", ErrorClass::Invalid,
                                          "This needs a reason."};
inline constexpr ErrorKind managerRequired{"manager_required", ErrorClass::Forbidden,
                                           "The difference is over the limit: a manager closes."};
inline constexpr ErrorKind tenderInsufficient{"tender_insufficient", ErrorClass::Invalid,
                                              "What was given is less than what is due."};
inline constexpr ErrorKind reportNotFound{"report_not_found", ErrorClass::NotFound,
                                          "There is no such report."};
} // namespace errors

} // namespace servery
