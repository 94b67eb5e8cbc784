// What the QR code of a bank transfer says. For euros into an IBAN it is the European Payments
// Council's data set for a SEPA credit transfer (EPC069-12, version 002, character set UTF-8),
// which banking apps read; for any other account it is the account's details as lines of text.
// Thread: pure functions.
#pragma once

#include "core/money/money.h"
#include "core/transfers/bankaccount.h"

#include <vector>

namespace servery {

struct Transfer
{
    BankAccount to;
    Money amount;
    QByteArray reference;
};

// What the code holds. The data set's amount goes from 0.01 to 999,999,999.99 and its whole is at
// most 331 bytes: an order's amount and an account's name are within both.
[[nodiscard]] QByteArray transferQr(const Transfer& transfer);
[[nodiscard]] bool isEpc(const Transfer& transfer);

// The same for people: a label and a value a line, each to be copied.
struct TransferDetail
{
    const char* name; // holder, bsb, account, iban, bic, reference
    QString value;
};
[[nodiscard]] std::vector<TransferDetail> transferDetails(const Transfer& transfer);

} // namespace servery
