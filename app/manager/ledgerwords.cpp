#include "app/manager/ledgerwords.h"

#include "app/models/wordtable.h"

namespace servery::app {
namespace {

struct LedgerText
{
    Q_DECLARE_TR_FUNCTIONS(LedgerText)
};

constexpr std::array accounts{
    Word{"card_clearing", QT_TRANSLATE_NOOP("LedgerText", "Card balance")},
    Word{"bank_clearing", QT_TRANSLATE_NOOP("LedgerText", "Bank transfers")},
    Word{"cash_drawer", QT_TRANSLATE_NOOP("LedgerText", "Cash drawer")},
    Word{"safe", QT_TRANSLATE_NOOP("LedgerText", "Safe")},
    Word{"payouts_in_transit", QT_TRANSLATE_NOOP("LedgerText", "Payouts on their way")},
    Word{"bank", QT_TRANSLATE_NOOP("LedgerText", "Bank")},
    Word{"wallet", QT_TRANSLATE_NOOP("LedgerText", "Customer wallets")},
    Word{"unapplied_receipts", QT_TRANSLATE_NOOP("LedgerText", "Money that pays for nothing")},
    Word{"refunds_payable", QT_TRANSLATE_NOOP("LedgerText", "Refunds on their way")},
    Word{"tips_payable", QT_TRANSLATE_NOOP("LedgerText", "Tips to pay out")},
    Word{"tax", QT_TRANSLATE_NOOP("LedgerText", "Tax")},
    Word{"sales", QT_TRANSLATE_NOOP("LedgerText", "Sales")},
    Word{"refunds", QT_TRANSLATE_NOOP("LedgerText", "Refunds")},
    Word{"fees", QT_TRANSLATE_NOOP("LedgerText", "Provider fees")},
    Word{"platform_fee", QT_TRANSLATE_NOOP("LedgerText", "Servery fee")},
    Word{"disputes", QT_TRANSLATE_NOOP("LedgerText", "Disputes")},
    Word{"write_offs", QT_TRANSLATE_NOOP("LedgerText", "Write-offs")},
    Word{"cash_over_short", QT_TRANSLATE_NOOP("LedgerText", "Cash over and short")},
    Word{"petty_cash", QT_TRANSLATE_NOOP("LedgerText", "Petty cash")},
    Word{"owed_to_platform", QT_TRANSLATE_NOOP("LedgerText", "Owed to the platform")},
};

constexpr std::array causes{
    Word{"opening", QT_TRANSLATE_NOOP("LedgerText", "From before the ledger")},
    Word{"payment_received", QT_TRANSLATE_NOOP("LedgerText", "Payment received")},
    Word{"refund_requested", QT_TRANSLATE_NOOP("LedgerText", "Refund asked for")},
    Word{"refund_succeeded", QT_TRANSLATE_NOOP("LedgerText", "Refund arrived")},
    Word{"refund_failed", QT_TRANSLATE_NOOP("LedgerText", "Refund failed")},
    Word{"refunded_at_provider", QT_TRANSLATE_NOOP("LedgerText", "Refunded at the provider")},
    Word{"dispute_opened", QT_TRANSLATE_NOOP("LedgerText", "Dispute opened")},
    Word{"dispute_closed", QT_TRANSLATE_NOOP("LedgerText", "Dispute won")},
    Word{"dispute_lost", QT_TRANSLATE_NOOP("LedgerText", "Dispute lost")},
    Word{"fee_charged", QT_TRANSLATE_NOOP("LedgerText", "Fee charged")},
    Word{"wallet_topped_up", QT_TRANSLATE_NOOP("LedgerText", "Wallet topped up")},
    Word{"wallet_expired", QT_TRANSLATE_NOOP("LedgerText", "Wallet credit ran out")},
    Word{"drawer_opened", QT_TRANSLATE_NOOP("LedgerText", "Drawer opened")},
    Word{"drawer_paid_in", QT_TRANSLATE_NOOP("LedgerText", "Paid into the drawer")},
    Word{"drawer_paid_out", QT_TRANSLATE_NOOP("LedgerText", "Paid out of the drawer")},
    Word{"drawer_dropped", QT_TRANSLATE_NOOP("LedgerText", "Drawer to the safe")},
    Word{"drawer_closed", QT_TRANSLATE_NOOP("LedgerText", "Drawer closed")},
    Word{"cash_rounded", QT_TRANSLATE_NOOP("LedgerText", "Rounded to the smallest coin")},
    Word{"payout_created", QT_TRANSLATE_NOOP("LedgerText", "Payout sent")},
    Word{"payout_paid", QT_TRANSLATE_NOOP("LedgerText", "Payout in the bank")},
    Word{"payout_failed", QT_TRANSLATE_NOOP("LedgerText", "Payout failed")},
    Word{"correction", QT_TRANSLATE_NOOP("LedgerText", "Correction")},
    Word{"tips_allocated", QT_TRANSLATE_NOOP("LedgerText", "Tips shared")},
    Word{"tips_paid", QT_TRANSLATE_NOOP("LedgerText", "Tips paid out")},
    Word{"written_off", QT_TRANSLATE_NOOP("LedgerText", "Kept by the venue")},
};

constexpr std::array methods{
    Word{"stripe", QT_TRANSLATE_NOOP("LedgerText", "Card")},
    Word{"payconic", QT_TRANSLATE_NOOP("LedgerText", "Payconic")},
    Word{"payconiq", QT_TRANSLATE_NOOP("LedgerText", "Payconiq")},
    Word{"cash", QT_TRANSLATE_NOOP("LedgerText", "Cash")},
    Word{"bank_transfer", QT_TRANSLATE_NOOP("LedgerText", "Bank transfer")},
    Word{"wallet", QT_TRANSLATE_NOOP("LedgerText", "Wallet")},
    Word{"other", QT_TRANSLATE_NOOP("LedgerText", "Other")},
};

} // namespace

QString accountWords(const QString& account)
{
    const qsizetype slash = account.indexOf(u'/');
    if (slash < 0)
        return wordsFor(accounts, "LedgerText", account);
    const QString kind = account.left(slash);
    const QString holder = account.mid(slash + 1);
    if (kind == u"card_clearing") {
        QString provider = holder;
        if (!provider.isEmpty())
            provider[0] = provider.at(0).toUpper();
        return LedgerText::tr("%1 balance").arg(provider);
    }
    // The end of an id tells one drawer or wallet from another.
    return QStringLiteral("%1 %2").arg(wordsFor(accounts, "LedgerText", kind), holder.right(6));
}

QString causeWords(const QString& cause)
{
    return wordsFor(causes, "LedgerText", cause);
}

CauseThing causeThing(const QString& subject, QDate postedOn)
{
    if (subject.startsWith(u"ord_"))
        return {QStringLiteral("order"), subject};
    if (subject.startsWith(u"wal_"))
        return {QStringLiteral("credit"), subject};
    if (subject.startsWith(u"drw_"))
        return {QStringLiteral("drawer"), subject};
    if (subject.startsWith(u"po_"))
        return {QStringLiteral("payout"), subject};
    if (subject.startsWith(u"tips_"))
        return {QStringLiteral("tips"), subject.mid(5)};
    // Paid out to a member of staff.
    if (subject.startsWith(u"stf_"))
        return {QStringLiteral("tips"), postedOn.toString(Qt::ISODate)};
    return {};
}

QString methodWords(const QString& method)
{
    return wordsFor(methods, "LedgerText", method);
}

} // namespace servery::app
