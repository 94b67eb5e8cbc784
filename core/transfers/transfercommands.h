// Commands about bank transfers. Each is handled in one place (server/transfers). Thread: values.
#pragma once

#include "core/staff/staff.h"
#include "core/transfers/bankline.h"

namespace servery {

// Some of the lines of a statement, each with its key over the whole statement (keysOf). A line
// that is known is left alone. Reply: how many lines of each outcome, and "duplicate".
struct ImportBankLines
{
    StaffPrincipal staff;
    std::vector<BankLine> lines;
    std::vector<QByteArray> keys;
};

// What staff decide about a line that waits. Reply: the line.
struct DecideBankLine
{
    enum class Decision { Accept, GiveBack, Assign, Dismiss };
    StaffPrincipal staff;
    BankLineId line;
    Decision decision = Decision::Dismiss;
    PaymentId payment = {}; // Assign
    QString note = {};      // Dismiss and GiveBack need one
};

// Staff sent a transfer back, as a refund asks for. Reply: refundId, amountCents.
struct SendTransferBack
{
    StaffPrincipal staff;
    RefundId refund;
};

namespace limits {
inline constexpr int bankNoteCharacters = 500;
inline constexpr int bankLinesPerCommand = 250;
} // namespace limits

} // namespace servery
