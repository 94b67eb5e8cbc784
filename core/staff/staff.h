// Staff: who works at a venue and what each role may do. The venue always comes from the principal,
// never from a payload. Thread: values.
#pragma once

#include "core/base/error.h"
#include "core/base/ids.h"

#include <QString>

#include <optional>

namespace servery {

enum class Role { Kitchen, Counter, Manager };

[[nodiscard]] QByteArray toString(Role role);
[[nodiscard]] std::optional<Role> roleFromString(const QByteArray& text);

// Somebody who proved who they are.
struct StaffPrincipal
{
    VenueId venue;
    StaffId staff;
    SessionId session;
    Role role = Role::Kitchen;
    QString name;
};

// What staff can do; the table of the outside interface, one place for all edges.
enum class StaffAction {
    Prepare,
    Ready,
    Recall,
    MarkLine,
    HoldFire,
    Complete,
    IssueCode,
    CancelUnpaid, // before payment
    CancelPaid,   // after payment: the money goes back
    Refund,
    ReadPayments, // of one order
    RaiseAlarm,
    ReadLedger,
    UseDrawer,
    PlaceOrder, // for somebody at the counter
    ChangeSettings,
    SteerOrdering, // pause, resume, busy
    SetStock,
    TakeOffLine, // of a paid order: the money goes back
    ConfirmChange,
};
[[nodiscard]] bool mayDo(Role role, StaffAction action);

struct StaffMember
{
    StaffId id;
    VenueId venue;
    QString username;
    QString name;
    Role role = Role::Kitchen;
    QByteArray pinHash; // core/crypto/passwordhash.h
    bool isActive = true;
};

// A sign-in. Its refresh token rotates; using an old one again ends it.
struct StaffSession
{
    SessionId id;
    VenueId venue;
    StaffId staff;
    Role role = Role::Kitchen;
    QString name;
    Timestamp createdAt;
    Timestamp expiresAt;
    Timestamp endedAt; // set: no token of this session is accepted any more
    QString endReason; // signed_out, token_reused
};

namespace errors {
inline constexpr ErrorKind signInRefused{"unauthenticated", ErrorClass::Unauthenticated,
                                         "The store, the user name or the PIN is wrong."};
inline constexpr ErrorKind tooManyAttempts{"too_many_attempts", ErrorClass::TooMany,
                                           "Too many attempts. Wait a moment."};
inline constexpr ErrorKind staffExists{"staff_exists", ErrorClass::Conflict,
                                       "This user name is taken at this store."};
inline constexpr ErrorKind storeExists{"store_exists", ErrorClass::Conflict,
                                       "A store with this slug exists already."};
inline constexpr ErrorKind tableExists{"table_exists", ErrorClass::Conflict,
                                       "A table with this label exists already."};
} // namespace errors

} // namespace servery
