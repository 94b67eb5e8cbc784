#include "server/ledger/journalcheck.h"

#include "core/money/money.h"
#include "server/ledger/journalqueries.h"
#include "server/ledger/ledgerrows.h"

#include <QHash>

#include <vector>

namespace servery {

namespace {

using journal::RawPosting;
using storage::Rows;

constexpr std::int64_t pageTransactions = 20'000;

class VenueCheck
{
public:
    VenueCheck(storage::Database& database, VenueId venue, JournalCheck& out)
        : m_database(database),
          m_venue(std::move(venue)),
          m_out(out),
          m_hash(ledger::firstHash(m_venue))
    {}

    // The first fault; empty when there is none.
    QString run()
    {
        m_head = journal::readHead(m_database, m_venue);
        for (std::int64_t from = 1;; from += pageTransactions) {
            if (QString fault = checkPage(from, from + pageTransactions); !fault.isEmpty())
                return fault;
            if (m_number < from + pageTransactions - 1)
                break;
        }
        if (m_number != m_head.number || (m_head.number > 0 && m_hash != m_head.hash))
            return about(m_number < m_head.number ? m_number + 1 : m_number,
                         m_number < m_head.number
                             ? QStringLiteral("is missing; the journal should end with %1")
                                   .arg(m_head.number)
                             : QStringLiteral("is not the one that the journal should end with"));
        return checkBalances();
    }

private:
    [[nodiscard]] QString about(std::int64_t number, const QString& what) const
    {
        return QStringLiteral("venue %1, transaction %2 %3")
            .arg(m_venue.toString())
            .arg(number)
            .arg(what);
    }

    QString checkPage(std::int64_t from, std::int64_t to)
    {
        const std::vector<RawPosting> postings =
            journal::readPostings(m_database, m_venue, from, to);
        std::size_t next = 0;
        Rows rows = journal::readTransactions(m_database, m_venue, from, to);
        while (rows.next()) {
            const std::int64_t number = rows.integer(1);
            if (number != m_number + 1)
                return about(m_number + 1, QStringLiteral("is missing"));
            auto entry = journalEntryFrom(rows);
            if (!entry)
                return about(number, QStringLiteral("has a cause that is not known"));
            if (next < postings.size() && postings[next].number < number)
                return about(postings[next].number,
                             QStringLiteral("has postings but is not there"));
            for (std::int64_t line = 1; next < postings.size() && postings[next].number == number;
                 ++next, ++line)
                if (QString fault = take(*entry, postings[next], line); !fault.isEmpty())
                    return fault;
            if (QString fault = checkEntry(*entry); !fault.isEmpty())
                return fault;
        }
        if (next < postings.size())
            return about(postings[next].number, QStringLiteral("has postings but is not there"));
        return {};
    }

    QString take(JournalEntry& entry, const RawPosting& posting, std::int64_t line)
    {
        const auto account = ledger::accountFromString(posting.account);
        if (posting.line != line || !account)
            return about(entry.number,
                         QStringLiteral("was changed: posting %1 is not as it was").arg(line));
        entry.transaction.postings.push_back({*account, posting.currency, posting.amountCents});
        std::int64_t& balance = m_balances[posting.account + '|' + posting.currency];
        const auto sum = checkedAdd(balance, posting.amountCents);
        if (!sum)
            return about(entry.number, QStringLiteral("holds more than can be counted"));
        balance = *sum;
        ++m_out.postings;
        return {};
    }

    QString checkEntry(const JournalEntry& entry)
    {
        const QByteArray hash = chainHash(m_hash, entry.number, entry.at, entry.transaction);
        if (hash != entry.hash)
            return about(entry.number,
                         QStringLiteral("was changed, or one before it was: its hash does not "
                                        "follow from what stands there"));
        if (entry.beginsHour != hourBegun(m_at, entry.at))
            return about(entry.number, QStringLiteral("is not found by its hour"));
        if (const auto fault = faultOf(entry.transaction))
            return about(entry.number,
                         QStringLiteral("is wrong: ") + QLatin1String(toString(*fault)));
        m_hash = hash;
        m_number = entry.number;
        m_at = entry.at;
        ++m_out.transactions;
        return {};
    }

    QString checkBalances()
    {
        for (const auto& [account, currency, kept] : journal::readBalances(m_database, m_venue)) {
            const std::int64_t derived = m_balances.take(account + '|' + currency);
            if (derived != kept)
                return balanceFault(account, currency, kept, derived);
        }
        for (auto it = m_balances.cbegin(); it != m_balances.cend(); ++it)
            if (it.value() != 0) {
                const QList<QByteArray> parts = it.key().split('|');
                return balanceFault(parts.value(0), parts.value(1), 0, it.value());
            }
        return {};
    }

    [[nodiscard]] QString balanceFault(const QByteArray& account, const QByteArray& currency,
                                       std::int64_t kept, std::int64_t derived) const
    {
        return QStringLiteral(
                   "venue %1, account %2 in %3 is kept as %4, but its postings sum to %5")
            .arg(m_venue.toString(), QString::fromUtf8(account), QString::fromUtf8(currency))
            .arg(kept)
            .arg(derived);
    }

    storage::Database& m_database;
    const VenueId m_venue;
    JournalCheck& m_out;
    QByteArray m_hash;
    std::int64_t m_number = 0;
    Timestamp m_at; // of that transaction
    LedgerHead m_head;
    QHash<QByteArray, std::int64_t> m_balances;
};

} // namespace

JournalCheck checkJournal(storage::Database& database)
{
    storage::Transaction picture(database, storage::Transaction::Mode::Read);
    JournalCheck out;
    for (const VenueId& venue : journal::readVenues(database)) {
        out.fault = VenueCheck(database, venue, out).run();
        if (!out.fault.isEmpty())
            break;
    }
    return out;
}

} // namespace servery
