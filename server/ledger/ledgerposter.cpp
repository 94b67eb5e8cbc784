#include "server/ledger/ledgerposter.h"

#include "core/money/money.h"

#include <stdexcept>

namespace servery {

using ledger::Account;
using ledger::Posting;

void LedgerPoster::announce(const VenueId& venue, const QByteArray& currency,
                            std::initializer_list<Account> accounts)
{
    m_store.heads.want(venue);
    for (const Account& account : accounts)
        m_store.balances.want({venue, account, currency});
}

std::int64_t LedgerPoster::post(ledger::Transaction transaction, engine::Batch& batch)
{
    transaction.key = keyOf(transaction);
    const QByteArray key = LedgerStore::postedKey(transaction.venue, transaction.key);
    if (const std::int64_t* number = m_store.posted.find(key))
        return *number;
    const std::int64_t number = postNew(std::move(transaction), batch);
    m_store.posted.insert(key, number);
    return number;
}

std::int64_t LedgerPoster::postNew(ledger::Transaction transaction, engine::Batch& batch)
{
    transaction.key = keyOf(transaction);
    if (const auto fault = faultOf(transaction))
        throw std::logic_error("transaction " + transaction.key.toStdString() +
                               " cannot be posted: " + toString(*fault));
    for (const Posting& posting : transaction.postings)
        move(transaction.venue, posting);
    for (const Posting& posting : transaction.postings)
        if (!isWithinBounds(posting.account,
                            balance(transaction.venue, posting.account, posting.currency)))
            throw std::logic_error("transaction " + transaction.key.toStdString() + " overdraws " +
                                   toString(posting.account).toStdString());
    if (m_store.heads.find(transaction.venue) == nullptr)
        m_store.heads.insert(transaction.venue, {0, ledger::firstHash(transaction.venue), {}});
    LedgerHead& head = m_store.heads.change(transaction.venue);
    ++head.number;
    head.hash = chainHash(head.hash, head.number, batch.now(), transaction);
    const auto beginsHour = hourBegun(head.at, batch.now());
    head.at = batch.now();
    m_store.append({head.number, head.at, head.hash, std::move(transaction), beginsHour});
    return head.number;
}

void LedgerPoster::move(const VenueId& venue, const Posting& posting)
{
    const BalanceKey key{venue, posting.account, posting.currency};
    if (m_store.balances.find(key) == nullptr)
        m_store.balances.insert(key, 0);
    std::int64_t& balanceCents = m_store.balances.change(key);
    const auto after = checkedAdd(balanceCents, posting.amountCents);
    if (!after)
        throw std::logic_error("account " + toString(posting.account).toStdString() + " of " +
                               venue.bytes().toStdString() + " holds more than can be counted");
    balanceCents = *after;
}

std::int64_t LedgerPoster::balance(const VenueId& venue, const Account& account,
                                   const QByteArray& currency)
{
    const std::int64_t* known = m_store.balances.find({venue, account, currency});
    return known == nullptr ? 0 : *known;
}

} // namespace servery
