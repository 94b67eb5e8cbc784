#include "core/payouts/differencetext.h"

#include "core/money/money.h"

#include <QLocale>
#include <QTimeZone>

namespace servery {

namespace {

QString moneyText(std::int64_t cents, const QByteArray& currency)
{
    const auto known = Currency::parse(currency);
    return QString::fromLatin1(
               toPlainDecimal({cents < 0 ? -cents : cents, known.value_or(Currency())})) +
           QLatin1Char(' ') + QString::fromLatin1(currency);
}

QString timeText(Timestamp at, const QByteArray& timeZone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.ms, QTimeZone(timeZone));
    return QLocale::c().toString(local, QStringLiteral("d MMM HH:mm"));
}

QString nounOf(PayoutLineKind kind)
{
    switch (kind) {
    case PayoutLineKind::Charge:
        return QStringLiteral("payment");
    case PayoutLineKind::Refund:
        return QStringLiteral("refund");
    case PayoutLineKind::RefundFailure:
        return QStringLiteral("returned refund");
    case PayoutLineKind::Dispute:
        return QStringLiteral("dispute");
    case PayoutLineKind::DisputeReversal:
        return QStringLiteral("won dispute");
    case PayoutLineKind::ProviderFee:
        return QStringLiteral("fee");
    case PayoutLineKind::PayoutReturned:
        return QStringLiteral("returned payout");
    case PayoutLineKind::Adjustment:
        return QStringLiteral("adjustment");
    }
    return {};
}

// "The refund of order 118", "The adjustment txn_1".
QString nameOf(const Difference& difference)
{
    const QString noun = QStringLiteral("The ") + nounOf(difference.line);
    if (difference.orderNumber > 0)
        return noun + QStringLiteral(" of order ") + QString::number(difference.orderNumber);
    return difference.transaction.isEmpty()
               ? noun
               : noun + QLatin1Char(' ') + QString::fromUtf8(difference.transaction);
}

QString lateText(const QString& name, const ReconciliationInput& input, const ProviderLine& there,
                 const LedgerLine& here)
{
    if (!here.missedBy.isEmpty())
        return QStringLiteral("%1 was missing in the payout %2 and came with this one.")
            .arg(name, QString::fromUtf8(here.missedBy));
    return QStringLiteral("%1 was made on %2 and %3 has it in this payout; the ledger posted it on "
                          "%4 and expects it in a later one.")
        .arg(name, timeText(there.at, input.timeZone), input.providerName,
             timeText(here.at, input.timeZone));
}

} // namespace

QString sentenceOf(const Difference& difference, const ReconciliationInput& input,
                   const ProviderLine* there, const LedgerLine* here)
{
    const QByteArray& currency = input.payout.currency;
    const QString name = nameOf(difference);
    const QString atProvider = moneyText(difference.providerCents, currency);
    const QString atLedger = moneyText(difference.ledgerCents, currency);
    switch (difference.kind) {
    case DifferenceClass::MissingHere:
        return QStringLiteral("%1 moved %2 at %3, but the ledger has no posting for it.")
            .arg(name, atProvider, input.providerName);
    case DifferenceClass::MissingThere:
        return QStringLiteral("%1 is in the ledger with %2 since %3, but %4 did not put it into "
                              "this payout.")
            .arg(name, atLedger, timeText(here->at, input.timeZone), input.providerName);
    case DifferenceClass::Amount:
        if (there == nullptr)
            return QStringLiteral("%1 paid %2, but the lines that it tells come to %3.")
                .arg(input.providerName, atProvider, atLedger);
        return QStringLiteral("%1 is %2 at %3, but %4 in the ledger.")
            .arg(name, atProvider, input.providerName, atLedger);
    case DifferenceClass::Fee:
        return QStringLiteral("%1 cost a fee of %2 at %3, but the ledger has %4.")
            .arg(name, atProvider, input.providerName, atLedger);
    case DifferenceClass::Late:
        return lateText(name, input, *there, *here);
    case DifferenceClass::Twice:
        return QStringLiteral("%1 is in %2's payouts twice; the ledger has its %3 once.")
            .arg(name, input.providerName, atProvider);
    }
    return {};
}

} // namespace servery
