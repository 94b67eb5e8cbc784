// Where a bank transfer goes: an Australian account (BSB and number) or an IBAN. Sources: ISO 13616
// (IBAN, with the lengths of the SWIFT registry; the check is modulo 97), ISO 9362 (BIC), and the
// Australian Payments Network's BSB format. Thread: pure functions.
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QString>

namespace servery {

struct BankAccount
{
    QString holder; // as the bank knows it
    QByteArray bsb; // six digits; empty: an IBAN
    QByteArray account;
    QByteArray iban; // without spaces
    QByteArray bic;  // may be empty

    [[nodiscard]] bool isSet() const { return !bsb.isEmpty() || !iban.isEmpty(); }
    friend bool operator==(const BankAccount&, const BankAccount&) = default;
};

[[nodiscard]] bool isIban(const QByteArray& text);
[[nodiscard]] bool isBic(const QByteArray& text);

// The account without spaces and dashes and in upper case. Errors: field_missing and field_invalid
// with the field, one of holder, bsb, account, iban, bic.
[[nodiscard]] Result<BankAccount, Error> checkedAccount(BankAccount account);

namespace limits {
inline constexpr int accountHolderCharacters = 70; // what EPC069-12 takes
} // namespace limits

} // namespace servery
