// Bank statements in ISO 20022's camt.053, of any version: the booked entries, read as a stream.
// An entry that gives its transactions with their amounts is a line for each of them. What comes
// with a document type declaration is refused, so no entity is ever expanded; elements may be
// nested 64 deep. Thread: pure functions.
#pragma once

#include "core/transfers/bankline.h"

class QIODevice;

namespace servery {

// Errors: statement_unreadable with the line and the reason, statement_too_large.
[[nodiscard]] Result<std::vector<BankLine>, Error> readCamtStatement(QIODevice& device);

} // namespace servery
