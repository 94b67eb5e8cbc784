// Forty days at a venue whose payouts are compared with its ledger: what was sold, what the
// provider tells of it, and what was planted that does not agree. For RapidCheck's properties.
#pragma once

#include "core/payouts/reconciliation.h"

#include <rapidcheck.h>

#include <algorithm>
#include <map>
#include <set>

namespace servery::testing {

inline constexpr std::int64_t dayMs = 24LL * 3600 * 1000;
// Midnight in Sydney.
inline constexpr std::int64_t firstDayMs = 1'794'834'000'000;

// What is expected to be found: the class, and the line at the provider or in the ledger.
using Found = std::tuple<DifferenceClass, QByteArray, std::int64_t>;

// One day after the other: what was sold, what the provider tells of it, and what was planted.
class Samples
{
public:
    explicit Samples(int faultsPerPayout) : m_faults(faultsPerPayout) {}

    struct Sample
    {
        ReconciliationInput input;
        std::multiset<Found> planted;
    };

    Sample next()
    {
        Sample sample;
        ++m_day;
        makeDay();
        for (int i = 0; i < m_faults; ++i)
            plant(sample);
        ReconciliationInput& input = sample.input;
        input.providerName = QStringLiteral("Stripe");
        input.timeZone = "Australia/Sydney";
        input.payout.id = "po_" + QByteArray::number(m_day);
        input.payout.currency = "AUD";
        input.payout.createdAt = {firstDayMs + (m_day + 2) * dayMs};
        input.provider = m_there;
        for (const ProviderLine& line : input.provider)
            input.payout.amountCents += line.netCents();
        input.open = m_here;
        input.paidBefore = m_paidBefore;
        input.since = {firstDayMs};
        return sample;
    }

    // What a payout settled is not open any more; what it was short of stays.
    void settle(const Sample& sample, const ReconciliationResult& result)
    {
        std::erase_if(m_here, [&](const LedgerLine& line) {
            return contains(result.settled, line.numbers.front());
        });
        for (LedgerLine& line : m_here)
            if (contains(result.missing, line.numbers.front()))
                line.missedBy = sample.input.payout.id;
        for (const ProviderLine& line : m_there) {
            m_paidBefore.push_back(line.id);
            m_paidBefore.push_back(onceKeyOf(line));
        }
        m_past = m_there;
        m_there = {};
    }

private:
    static bool contains(const std::vector<std::int64_t>& numbers, std::int64_t number)
    {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    }

    void makeDay()
    {
        const int orders = *rc::gen::inRange(8, 30);
        m_intact.clear();
        for (int i = 0; i < orders; ++i) {
            const std::int64_t at = firstDayMs + m_day * dayMs + (9LL * 60 + i * 20) * 60'000;
            const std::int64_t gross = *rc::gen::inRange<std::int64_t>(300, 20'000);
            const PaymentId payment("pay_" + QByteArray::number(++m_lastPayment));
            addBoth(PayoutLineKind::Charge, payment, at, gross, gross * 17 / 1000 + 30,
                    gross / 100);
            if (i % 7 == 3)
                addBoth(PayoutLineKind::Refund, payment, at + 60'000, -gross / 3, 0, 0);
            if (i % 11 == 5)
                addBoth(PayoutLineKind::Dispute, payment, at + 90'000, -gross / 3, 1500, 0);
        }
    }

    void addBoth(PayoutLineKind kind, const PaymentId& payment, std::int64_t at, std::int64_t gross,
                 std::int64_t fee, std::int64_t platformFee)
    {
        ProviderLine there;
        there.id = "txn_" + QByteArray::number(++m_lastTransaction);
        there.kind = kind;
        there.source = "src_" + QByteArray::number(m_lastTransaction);
        there.grossCents = gross;
        there.feeCents = fee;
        there.platformFeeCents = platformFee;
        there.currency = "AUD";
        there.at = {at};
        there.payment = payment;
        there.order = OrderId("ord_" + payment.bytes());
        there.orderNumber = m_lastPayment;
        LedgerLine here;
        here.kind = kind;
        here.subject = payment.bytes();
        here.payment = payment;
        here.order = there.order;
        here.orderNumber = m_lastPayment;
        here.grossCents = gross;
        here.feeCents = fee;
        here.platformFeeCents = platformFee;
        here.numbers = {++m_lastNumber};
        here.at = {at + *rc::gen::inRange<std::int64_t>(200, 20'000)};
        m_intact.push_back(m_there.size());
        m_numberOf[there.id] = m_lastNumber;
        m_there.push_back(there);
        m_here.push_back(here);
    }

    // A line of today that nothing was done to yet; never the last charge, which ends the day.
    ProviderLine& pick(bool charge)
    {
        std::vector<std::size_t> fitting;
        for (const std::size_t i : m_intact)
            if (!charge || m_there[i].kind == PayoutLineKind::Charge)
                fitting.push_back(i);
        if (!fitting.empty() && charge)
            fitting.pop_back();
        const std::size_t chosen = fitting[*rc::gen::inRange<std::size_t>(0, fitting.size())];
        std::erase(m_intact, chosen);
        return m_there[chosen];
    }
    LedgerLine& twinOf(const ProviderLine& line)
    {
        const std::int64_t number = m_numberOf[line.id];
        return *std::find_if(m_here.begin(), m_here.end(), [&](const LedgerLine& each) {
            return each.numbers.front() == number;
        });
    }

    void plant(Sample& sample)
    {
        const auto kind = static_cast<DifferenceClass>((m_planted++) % 6);
        switch (kind) {
        case DifferenceClass::MissingHere: {
            const ProviderLine& line = pick(false);
            const std::int64_t number = m_numberOf[line.id];
            std::erase_if(m_here,
                          [&](const LedgerLine& each) { return each.numbers.front() == number; });
            sample.planted.emplace(kind, line.id, 0);
            return;
        }
        case DifferenceClass::MissingThere: {
            ProviderLine& line = pick(true);
            sample.planted.emplace(kind, QByteArray(), m_numberOf[line.id]);
            remove(line);
            return;
        }
        case DifferenceClass::Amount: {
            ProviderLine& line = pick(true);
            line.grossCents -= *rc::gen::inRange<std::int64_t>(1, 200);
            sample.planted.emplace(kind, line.id, m_numberOf[line.id]);
            return;
        }
        case DifferenceClass::Fee: {
            ProviderLine& line = pick(true);
            (*rc::gen::arbitrary<bool>() ? line.feeCents : line.platformFeeCents) += 7;
            sample.planted.emplace(kind, line.id, m_numberOf[line.id]);
            return;
        }
        case DifferenceClass::Late: {
            const ProviderLine& line = pick(false);
            twinOf(line).at = {firstDayMs + (m_day + 1) * dayMs + 60'000};
            sample.planted.emplace(kind, line.id, m_numberOf[line.id]);
            return;
        }
        case DifferenceClass::Twice: {
            // From this payout, or from the one before it.
            const bool isOld = !m_past.empty() && *rc::gen::arbitrary<bool>();
            ProviderLine line = isOld ? m_past.front() : pick(false);
            m_there.push_back(line);
            sample.planted.emplace(kind, line.id, 0);
            return;
        }
        }
    }

    void remove(ProviderLine& line)
    {
        const auto place = static_cast<std::size_t>(&line - m_there.data());
        m_there.erase(m_there.begin() + static_cast<std::ptrdiff_t>(place));
        for (std::size_t& i : m_intact)
            i -= i > place ? 1 : 0;
    }

    const int m_faults;
    std::int64_t m_day = -1;
    int m_lastPayment = 0;
    int m_lastTransaction = 0;
    int m_planted = 0;
    std::int64_t m_lastNumber = 0;
    std::vector<ProviderLine> m_there;
    std::vector<ProviderLine> m_past;
    std::vector<LedgerLine> m_here;
    std::vector<std::size_t> m_intact;
    std::map<QByteArray, std::int64_t> m_numberOf;
    std::vector<QByteArray> m_paidBefore;
};

} // namespace servery::testing
