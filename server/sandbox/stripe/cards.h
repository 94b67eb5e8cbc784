// Test cards. Numbers and pm_card_… names are Stripe's own where it has such a card; the two slow
// ones are the sandbox's, since no card of Stripe's settles later. A payment method remembers its
// card by fingerprint alone. Source: Stripe's documentation, "Testing". Thread: values.
#pragma once

#include <QString>

#include <optional>

namespace servery::sandbox {

enum class CardOutcome {
    Approved,
    Declined,
    NeedsAction,  // requires_action until the diner has authenticated
    SettlesLater, // processing, then succeeded
    FailsLater,   // processing, then payment_failed
};
enum class RefundOutcome { AtOnce, Pending, FailsLater };

struct Card
{
    QString number = {};
    QString brand = {};
    CardOutcome outcome = CardOutcome::Approved;
    QString code = {};        // card_declined, expired_card, …
    QString declineCode = {}; // generic_decline, insufficient_funds, …
    QString message = {};
    RefundOutcome refund = RefundOutcome::AtOnce;

    [[nodiscard]] QString last4() const { return number.right(4); }
    // 16 characters that stand for the number.
    [[nodiscard]] QString fingerprint() const;
};

// Digits with or without spaces. A number that is no test card is declined, as in Stripe's sandbox.
[[nodiscard]] Card cardByNumber(const QString& number);
// "pm_card_visa"; nullopt for a name that is not known.
[[nodiscard]] std::optional<Card> cardByName(const QString& name);
[[nodiscard]] std::optional<Card> cardByFingerprint(const QString& fingerprint);

} // namespace servery::sandbox
