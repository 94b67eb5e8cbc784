// A venue's rules of paying, as the administrator changes them: payOnPickupCents=3000,
// walletDays=365, bankAccount.iban=…, and the columns of a bank's statements from a JSON file.
// Thread: pure functions, but for reading the file. Errors: one sentence.
#pragma once

#include "core/base/result.h"
#include "core/payments/paymentrules.h"

#include <QStringList>

namespace servery {

// csvPath: empty where the columns stay as they are.
[[nodiscard]] Result<PaymentRules, QString>
changedRules(const PaymentRules& rules, const QStringList& changes, const QString& csvPath);

} // namespace servery
