#include "core/payouts/reconciliation.h"

#include "core/payouts/differencetext.h"

#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>
#include <map>

namespace servery {

namespace {

// News takes a moment; only what was booked later than this can be on another day by itself.
constexpr std::int64_t graceMs = 60'000;
// A refund is taken from the first payout that is made so long after it, at the latest.
constexpr std::int64_t settledWithinMs = 24LL * 3600 * 1000;

constexpr std::array lineNames = {"charge",          "refund",           "refund_failure",
                                  "dispute",         "dispute_reversal", "provider_fee",
                                  "payout_returned", "adjustment"};
constexpr std::array classNames = {"missing_here", "missing_there", "amount",
                                   "fee",          "late",          "twice"};

using Key = std::pair<PayoutLineKind, QByteArray>;

class Comparison
{
public:
    explicit Comparison(const ReconciliationInput& input)
        : m_input(input),
          m_zone(input.timeZone),
          m_providerUsed(input.provider.size()),
          m_ledgerUsed(input.open.size()),
          m_paidBefore(input.paidBefore.begin(), input.paidBefore.end())
    {}

    ReconciliationResult run()
    {
        findTwice();
        matchEqual();
        matchSums();
        matchRest();
        compareFees();
        findMissingHere();
        findMissingThere();
        compareSum();
        for (const Difference& difference : m_result.differences)
            m_result.expectedCents -= difference.cents();
        m_result.expectedCents += m_input.payout.amountCents;
        m_result.orderCount = m_orders.size();
        return std::move(m_result);
    }

private:
    void findTwice()
    {
        QSet<QByteArray> seen = m_paidBefore;
        for (std::size_t i = 0; i < m_input.provider.size(); ++i) {
            const ProviderLine& line = m_input.provider[i];
            if (line.kind == PayoutLineKind::Charge && !line.order.isEmpty())
                m_orders.insert(line.order.bytes());
            const QByteArray once = onceKeyOf(line);
            if (seen.contains(line.id) || (!once.isEmpty() && seen.contains(once))) {
                m_providerUsed[i] = true;
                add(DifferenceClass::Twice, &line, nullptr, line.netCents(), 0);
            }
            seen.insert(line.id);
            if (!once.isEmpty())
                seen.insert(once);
        }
    }

    // The same thing, the same amount.
    void matchEqual()
    {
        std::map<std::pair<Key, std::int64_t>, std::vector<std::size_t>> byAmount;
        for (std::size_t i = m_input.open.size(); i-- > 0;) {
            const LedgerLine& line = m_input.open[i];
            byAmount[{{line.kind, line.subject}, line.grossCents}].push_back(i);
        }
        for (std::size_t i = 0; i < m_input.provider.size(); ++i) {
            const ProviderLine& line = m_input.provider[i];
            const auto found = byAmount.find({{line.kind, subjectOf(line)}, line.grossCents});
            if (m_providerUsed[i] || found == byAmount.end() || found->second.empty())
                continue;
            match(i, found->second.back());
            found->second.pop_back();
        }
    }

    struct Rest
    {
        std::vector<std::size_t> provider;
        std::vector<std::size_t> ledger;
    };
    [[nodiscard]] std::map<Key, Rest> rest() const
    {
        std::map<Key, Rest> out;
        for (std::size_t i = 0; i < m_input.provider.size(); ++i)
            if (const QByteArray subject = subjectOf(m_input.provider[i]);
                !m_providerUsed[i] && !subject.isEmpty())
                out[{m_input.provider[i].kind, subject}].provider.push_back(i);
        for (std::size_t i = 0; i < m_input.open.size(); ++i)
            if (!m_ledgerUsed[i])
                out[{m_input.open[i].kind, m_input.open[i].subject}].ledger.push_back(i);
        return out;
    }

    // Two refunds of one payment may be one posting here, since a later telling says the sum.
    void matchSums()
    {
        for (const auto& [key, left] : rest()) {
            if (left.provider.empty() || left.ledger.empty())
                continue;
            std::int64_t there = 0;
            std::int64_t here = 0;
            for (const std::size_t i : left.provider)
                there += m_input.provider[i].netCents();
            for (const std::size_t i : left.ledger)
                here += m_input.open[i].netCents();
            if (there != here)
                continue;
            for (const std::size_t i : left.provider)
                m_providerUsed[i] = true;
            for (const std::size_t i : left.ledger)
                settle(i);
        }
    }

    // The same thing with another amount.
    void matchRest()
    {
        for (const auto& [key, left] : rest())
            for (std::size_t i = 0; i < std::min(left.provider.size(), left.ledger.size()); ++i)
                match(left.provider[i], left.ledger[i]);
    }

    void match(std::size_t provider, std::size_t ledger)
    {
        m_providerUsed[provider] = true;
        settle(ledger);
        const ProviderLine& there = m_input.provider[provider];
        const LedgerLine& here = m_input.open[ledger];
        m_pairs.push_back({&there, &here});
        m_fees[here.subject].add(there, here);
        if (there.grossCents != here.grossCents)
            add(DifferenceClass::Amount, &there, &here, there.grossCents, here.grossCents);
    }

    // Fees are compared for each payment as a whole: what goes back of them with a refund is in the
    // refund's line there, and a posting of its own here.
    void compareFees()
    {
        for (std::size_t i = 0; i < m_input.open.size(); ++i) {
            const LedgerLine& line = m_input.open[i];
            const auto found = m_fees.find(line.subject);
            if (m_ledgerUsed[i] || line.grossCents != 0 || found == m_fees.end())
                continue;
            settle(i);
            found->second.here += line.feeCents + line.platformFeeCents;
            found->second.platformHere += line.platformFeeCents;
        }
        QSet<QByteArray> told;
        for (const Pair& pair : m_pairs) {
            const Fees& fees = m_fees[pair.here->subject];
            const bool isOff = fees.differ() && feesDiffer(pair);
            if (isOff && !told.contains(pair.here->subject)) {
                told.insert(pair.here->subject);
                add(DifferenceClass::Fee, pair.there, pair.here, -fees.there, -fees.here)
                    .platformFeeCents = fees.platformHere - fees.platformThere;
            }
            if (!isOff && pair.there->grossCents == pair.here->grossCents &&
                isLate(*pair.there, *pair.here))
                add(DifferenceClass::Late, pair.there, pair.here, pair.there->netCents(), 0);
        }
    }

    struct Pair
    {
        const ProviderLine* there;
        const LedgerLine* here;
    };
    static bool feesDiffer(const Pair& pair)
    {
        return pair.there->feeCents != pair.here->feeCents ||
               pair.there->platformFeeCents != pair.here->platformFeeCents;
    }
    // The provider's and the platform's, of one payment in this payout.
    struct Fees
    {
        std::int64_t there = 0;
        std::int64_t here = 0;
        std::int64_t platformThere = 0;
        std::int64_t platformHere = 0;

        void add(const ProviderLine& provider, const LedgerLine& ledger)
        {
            there += provider.feeCents + provider.platformFeeCents;
            platformThere += provider.platformFeeCents;
            here += ledger.feeCents + ledger.platformFeeCents;
            platformHere += ledger.platformFeeCents;
        }
        [[nodiscard]] bool differ() const { return there != here || platformThere != platformHere; }
    };

    [[nodiscard]] bool isLate(const ProviderLine& there, const LedgerLine& here) const
    {
        if (!here.missedBy.isEmpty())
            return true;
        return here.at > there.at.plusMs(graceMs) && dayOf(here.at) > dayOf(there.at);
    }

    [[nodiscard]] QDate dayOf(Timestamp at) const
    {
        return QDateTime::fromMSecsSinceEpoch(at.ms, m_zone).date();
    }

    void findMissingHere()
    {
        for (std::size_t i = 0; i < m_input.provider.size(); ++i)
            if (!m_providerUsed[i])
                add(DifferenceClass::MissingHere, &m_input.provider[i], nullptr,
                    m_input.provider[i].netCents(), 0);
    }

    void findMissingThere()
    {
        if (!m_input.isFirstOpen)
            return;
        Timestamp lastCharge;
        for (const ProviderLine& line : m_input.provider)
            if (line.kind == PayoutLineKind::Charge)
                lastCharge = std::max(lastCharge, line.at);
        const Timestamp lastOther = m_input.payout.createdAt.plusMs(-settledWithinMs);
        for (std::size_t i = 0; i < m_input.open.size(); ++i) {
            const LedgerLine& line = m_input.open[i];
            const Timestamp last = line.kind == PayoutLineKind::Charge ? lastCharge : lastOther;
            if (m_ledgerUsed[i] || !line.missedBy.isEmpty() || line.at < m_input.since ||
                line.at > last)
                continue;
            m_result.missing.insert(m_result.missing.end(), line.numbers.begin(),
                                    line.numbers.end());
            add(DifferenceClass::MissingThere, nullptr, &line, 0, line.netCents());
        }
    }

    // The provider's own lines have to come to what it paid.
    void compareSum()
    {
        std::int64_t sum = 0;
        for (const ProviderLine& line : m_input.provider)
            sum += line.netCents();
        if (sum == m_input.payout.amountCents)
            return;
        Difference difference;
        difference.kind = DifferenceClass::Amount;
        difference.line = PayoutLineKind::Adjustment;
        difference.providerCents = m_input.payout.amountCents;
        difference.ledgerCents = sum;
        finish(difference, nullptr, nullptr);
    }

    void settle(std::size_t ledger)
    {
        m_ledgerUsed[ledger] = true;
        const auto& numbers = m_input.open[ledger].numbers;
        m_result.settled.insert(m_result.settled.end(), numbers.begin(), numbers.end());
    }

    Difference& add(DifferenceClass kind, const ProviderLine* there, const LedgerLine* here,
                    std::int64_t providerCents, std::int64_t ledgerCents)
    {
        Difference difference;
        difference.kind = kind;
        difference.providerCents = providerCents;
        difference.ledgerCents = ledgerCents;
        if (here != nullptr) {
            difference.line = here->kind;
            difference.order = here->order;
            difference.orderNumber = here->orderNumber;
            difference.number = here->numbers.empty() ? 0 : here->numbers.front();
        }
        if (there != nullptr) {
            difference.line = there->kind;
            difference.transaction = there->id;
            difference.payment = there->payment;
            if (!there->order.isEmpty()) {
                difference.order = there->order;
                difference.orderNumber = there->orderNumber;
            }
        }
        return finish(difference, there, here);
    }

    Difference& finish(Difference difference, const ProviderLine* there, const LedgerLine* here)
    {
        difference.sentence = sentenceOf(difference, m_input, there, here);
        m_result.differences.push_back(std::move(difference));
        return m_result.differences.back();
    }

    const ReconciliationInput& m_input;
    const QTimeZone m_zone;
    std::vector<bool> m_providerUsed;
    std::vector<bool> m_ledgerUsed;
    const QSet<QByteArray> m_paidBefore;
    QSet<QByteArray> m_orders;
    std::vector<Pair> m_pairs;
    std::map<QByteArray, Fees> m_fees; // by the payment
    ReconciliationResult m_result;
};

ledger::AccountKind counterAccountOf(const Difference& difference)
{
    using ledger::AccountKind;
    if (difference.kind == DifferenceClass::Twice)
        return AccountKind::UnappliedReceipts;
    if (difference.kind == DifferenceClass::MissingHere) {
        switch (difference.line) {
        case PayoutLineKind::Charge:
            return AccountKind::UnappliedReceipts;
        case PayoutLineKind::Refund:
        case PayoutLineKind::RefundFailure:
            return AccountKind::Refunds;
        case PayoutLineKind::Dispute:
        case PayoutLineKind::DisputeReversal:
            // Of a payment it is the platform's, which had paid for it; any other is not known
            // here.
            return difference.order.isEmpty() && difference.payment.isEmpty()
                       ? AccountKind::Disputes
                       : AccountKind::OwedToPlatform;
        case PayoutLineKind::ProviderFee:
            return AccountKind::Fees;
        default:
            break;
        }
    }
    return AccountKind::WriteOffs;
}

} // namespace

QByteArray toString(PayoutLineKind kind)
{
    return lineNames[static_cast<std::size_t>(kind)];
}

std::optional<PayoutLineKind> payoutLineKindFromString(const QByteArray& text)
{
    for (std::size_t i = 0; i < lineNames.size(); ++i)
        if (text == lineNames[i])
            return static_cast<PayoutLineKind>(i);
    return std::nullopt;
}

QByteArray toString(DifferenceClass value)
{
    return classNames[static_cast<std::size_t>(value)];
}

std::optional<DifferenceClass> differenceClassFromString(const QByteArray& text)
{
    for (std::size_t i = 0; i < classNames.size(); ++i)
        if (text == classNames[i])
            return static_cast<DifferenceClass>(i);
    return std::nullopt;
}

QByteArray subjectOf(const ProviderLine& line)
{
    return line.kind == PayoutLineKind::PayoutReturned ? line.source : line.payment.bytes();
}

QByteArray onceKeyOf(const ProviderLine& line)
{
    if (line.kind == PayoutLineKind::Charge && !line.payment.isEmpty())
        return toString(line.kind) + '|' + line.payment.bytes();
    return line.source.isEmpty() ? QByteArray() : toString(line.kind) + '|' + line.source;
}

ReconciliationResult reconcile(const ReconciliationInput& input)
{
    return Comparison(input).run();
}

std::vector<ledger::Posting> correctionOf(const Difference& difference, const QByteArray& provider,
                                          const QByteArray& currency)
{
    using ledger::AccountKind;
    const ledger::Account clearing{AccountKind::CardClearing, provider};
    const std::int64_t cents = difference.cents();
    std::vector<ledger::Posting> out;
    const auto post = [&](const ledger::Account& account, std::int64_t amount) {
        if (amount != 0)
            out.push_back({account, currency, amount});
    };
    post(clearing, cents);
    if (difference.kind == DifferenceClass::Fee) {
        post({AccountKind::Fees}, difference.platformFeeCents - cents);
        post({AccountKind::PlatformFee}, -difference.platformFeeCents);
    } else if (difference.kind == DifferenceClass::Late) {
        // It was booked rightly and on another day: out of that one and into this.
        post(clearing, -cents);
    } else {
        post({counterAccountOf(difference)}, -cents);
    }
    return out;
}

} // namespace servery
