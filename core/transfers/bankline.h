// A line of a bank statement, and what it means for the payments that wait for a transfer.
// Thread: pure functions.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace servery {

struct BankLine
{
    QByteArray bankId;   // the bank's own, unique in its account and day; empty: it gives none
    QByteArray bookedOn; // 2026-11-26
    std::int64_t amountCents = 0; // minor units; below zero: it went out
    QByteArray currency;
    QString text; // what the payer wrote
    QString payer;
    bool isReversal = false; // the bank says that it undoes an earlier line
    QByteArray account = {}; // the statement's own; empty where it names none

    friend bool operator==(const BankLine&, const BankLine&) = default;
};

// Whether this is what banks write where they have no reference, such as NONREF. Two lines that
// have it are two lines, so it is no bankId.
[[nodiscard]] bool namesNothing(const QString& reference);

// What makes a line the same line in another statement of its account: the bank's id, the day and
// the amount, or, where it has no id, all that it says; and how many equal lines of the same
// account stood before it in its own statement. Statements that overlap give the same keys, and two
// equal transfers of one day stay two. In the order of the lines. The migration bank_line_keys
// writes such keys too.
[[nodiscard]] std::vector<QByteArray> keysOf(const std::vector<BankLine>& lines);

// The places of the lines in the order in which they happened, however a statement lists them: by
// day, and what is undone after what it undoes.
[[nodiscard]] std::vector<std::size_t> orderOf(const std::vector<BankLine>& lines);

// The key of a line whose own key is another account's line already.
[[nodiscard]] QByteArray keyInAccount(const QByteArray& key, const QByteArray& account);
// Whether two lines of the same key are the same: a statement that names no account may be of any.
[[nodiscard]] bool mayBeSameAccount(const QByteArray& one, const QByteArray& other);

enum class LineOutcome {
    Matched,  // exactly what is due, or what staff saw already, for an order that waits for it
    Partial,  // less: the rest is due, or it goes back
    Overpaid, // more: what is over goes back
    Late,     // the order cannot be paid any more
    Second,   // it was paid already
    Unknown,  // no payment of the venue has a reference like this, or several have
    Outgoing, // money that went out, or nothing
    ForeignCurrency,
    Reversed, // what had come for an order was taken back by the bank
};
[[nodiscard]] QByteArray toString(LineOutcome outcome);
[[nodiscard]] std::optional<LineOutcome> lineOutcomeFromString(const QByteArray& text);

// Whether a person has to decide, and what can be done; codes for the outside: accept, give_back,
// assign, dismiss. Empty: nothing is to be done.
[[nodiscard]] std::vector<const char*> decisionsFor(LineOutcome outcome);

// What a line is compared with.
struct AwaitedTransfer
{
    std::int64_t amountCents = 0;
    QByteArray currency;
    bool isReceived = false; // money came for it already
    bool isPayable = false;  // its order may still be paid; whether by this payment or another
    // What staff said that they saw arrive, until a statement shows that transfer itself.
    std::optional<std::int64_t> seenCents = {};
};
// awaited: the payments whose reference the line has.
[[nodiscard]] LineOutcome compare(const BankLine& line,
                                  const std::vector<AwaitedTransfer>& awaited);

namespace limits {
inline constexpr int statementLines = 20'000;
inline constexpr int statementTextCharacters = 500;
inline constexpr int bankAccountBytes = 64;
inline constexpr std::int64_t statementBytes = 8LL * 1024 * 1024;
} // namespace limits

namespace errors {
inline constexpr ErrorKind statementUnreadable{"statement_unreadable", ErrorClass::Invalid,
                                               "This is not a bank statement of that kind."};
inline constexpr ErrorKind statementTooLarge{"statement_too_large", ErrorClass::TooLarge,
                                             "The statement has too many lines or bytes."};
inline constexpr ErrorKind bankLineNotFound{"bank_line_not_found", ErrorClass::NotFound,
                                            "There is no such line."};
inline constexpr ErrorKind bankLineDecided{"bank_line_decided", ErrorClass::Conflict,
                                           "This line was decided already, or needs no decision."};
inline constexpr ErrorKind decisionUnavailable{"decision_unavailable", ErrorClass::Conflict,
                                               "This cannot be decided for such a line."};
} // namespace errors

} // namespace servery
