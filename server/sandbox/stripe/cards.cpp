#include "server/sandbox/stripe/cards.h"

#include "core/crypto/sha256.h"

#include <QStringList>

#include <vector>

namespace servery::sandbox {

namespace {

struct CardRow
{
    Card card;
    QStringList names;
};

Card declined(const char* number, const char* code, const char* declineCode, const char* message)
{
    return {.number = number,
            .brand = "visa",
            .outcome = CardOutcome::Declined,
            .code = code,
            .declineCode = declineCode,
            .message = message};
}

Card good(const char* number, const char* brand, CardOutcome outcome = CardOutcome::Approved,
          RefundOutcome refund = RefundOutcome::AtOnce)
{
    return {.number = number, .brand = brand, .outcome = outcome, .refund = refund};
}

const std::vector<CardRow>& rows()
{
    static const std::vector<CardRow> table{
        {good("4242424242424242", "visa"), {"pm_card_visa"}},
        {good("4000056655665556", "visa"), {"pm_card_visa_debit"}},
        {good("5555555555554444", "mastercard"), {"pm_card_mastercard"}},
        {good("378282246310005", "amex"), {"pm_card_amex"}},
        {declined("4000000000000002", "card_declined", "generic_decline",
                  "Your card was declined."),
         {"pm_card_chargeDeclined", "pm_card_visa_chargeDeclined"}},
        {declined("4000000000009995", "card_declined", "insufficient_funds",
                  "Your card has insufficient funds."),
         {"pm_card_chargeDeclinedInsufficientFunds",
          "pm_card_visa_chargeDeclinedInsufficientFunds"}},
        {declined("4000000000009987", "card_declined", "lost_card", "Your card was declined."),
         {"pm_card_visa_chargeDeclinedLostCard"}},
        {declined("4000000000000069", "expired_card", "expired_card", "Your card has expired."),
         {"pm_card_chargeDeclinedExpiredCard"}},
        {declined("4000000000000127", "incorrect_cvc", "incorrect_cvc",
                  "Your card's security code is incorrect."),
         {"pm_card_chargeDeclinedIncorrectCvc"}},
        {declined("4000000000000119", "processing_error", "processing_error",
                  "An error occurred while processing your card. Try again in a little bit."),
         {"pm_card_chargeDeclinedProcessingError"}},
        {good("4000002760003184", "visa", CardOutcome::NeedsAction),
         {"pm_card_authenticationRequired"}},
        {good("4000002500003155", "visa", CardOutcome::NeedsAction),
         {"pm_card_authenticationRequiredOnSetup"}},
        {good("4000000000007726", "visa", CardOutcome::Approved, RefundOutcome::Pending),
         {"pm_card_pendingRefund"}},
        {good("4000000000005126", "visa", CardOutcome::Approved, RefundOutcome::FailsLater),
         {"pm_card_refundFail"}},
        {good("4000000000007007", "visa", CardOutcome::SettlesLater), {"pm_card_settlesLater"}},
        {{.number = "4000000000008005",
          .brand = "visa",
          .outcome = CardOutcome::FailsLater,
          .code = "card_declined",
          .declineCode = "generic_decline",
          .message = "The payment was refused by the bank."},
         {"pm_card_failsLater"}},
    };
    return table;
}

bool passesLuhn(const QString& digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        int digit = digits[digits.size() - 1 - i].digitValue();
        if (i % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

} // namespace

QString Card::fingerprint() const
{
    return QString::fromLatin1(crypto::sha256("card:" + number.toLatin1()).toHex().left(16));
}

Card cardByNumber(const QString& number)
{
    QString digits;
    bool foreign = false;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
        else if (c != u' ' && c != u'-')
            foreign = true;
    }
    for (const CardRow& row : rows())
        if (row.card.number == digits && !foreign)
            return row.card;
    Card refused = declined("", "card_declined", "test_mode_live_card",
                            "Your card was declined. Your request was in test mode, but used a "
                            "non test card.");
    if (foreign || digits.size() < 12 || digits.size() > 19 || !passesLuhn(digits)) {
        refused.code = "incorrect_number";
        refused.declineCode.clear();
        refused.message = "Your card number is incorrect.";
    }
    refused.number = digits;
    return refused;
}

std::optional<Card> cardByName(const QString& name)
{
    for (const CardRow& row : rows())
        if (row.names.contains(name))
            return row.card;
    return std::nullopt;
}

std::optional<Card> cardByFingerprint(const QString& fingerprint)
{
    for (const CardRow& row : rows())
        if (row.card.fingerprint() == fingerprint)
            return row.card;
    return std::nullopt;
}

} // namespace servery::sandbox
