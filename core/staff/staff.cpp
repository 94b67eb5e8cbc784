#include "core/staff/staff.h"

namespace servery {

QByteArray toString(Role role)
{
    switch (role) {
    case Role::Kitchen:
        return "kitchen";
    case Role::Counter:
        return "counter";
    case Role::Manager:
        return "manager";
    }
    return {};
}

std::optional<Role> roleFromString(const QByteArray& text)
{
    for (const Role role : {Role::Kitchen, Role::Counter, Role::Manager})
        if (text == toString(role))
            return role;
    return std::nullopt;
}

bool mayDo(Role role, StaffAction action)
{
    switch (action) {
    case StaffAction::Prepare:
    case StaffAction::Ready:
    case StaffAction::Recall:
    case StaffAction::MarkLine:
    case StaffAction::HoldFire:
    case StaffAction::SteerOrdering:
    case StaffAction::SetStock:
    case StaffAction::ConfirmChange:
        return true;
    case StaffAction::Complete:
    case StaffAction::IssueCode:
    case StaffAction::CancelUnpaid:
    case StaffAction::UseDrawer:
    case StaffAction::ReadPayments:
    case StaffAction::PlaceOrder:
        return role == Role::Counter || role == Role::Manager;
    case StaffAction::CancelPaid:
    case StaffAction::Refund:
    case StaffAction::RaiseAlarm:
    case StaffAction::ReadLedger:
    case StaffAction::ChangeSettings:
    case StaffAction::TakeOffLine:
        return role == Role::Manager;
    }
    return false;
}

} // namespace servery
