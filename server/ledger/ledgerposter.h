// LedgerPoster: the one way into the books. Whoever changes where money stands posts the change in
// the same decision, and so in the same commit:
//
//   announce:  m_ledger.announce(venue, currency, {accounts…});      // optional, saves look-ups
//   decide:    m_ledger.post({venue, Cause::…, causeId, key, subject, actor, memo, postings},
//   batch);
//
// core/ledger/bookings.h makes the postings. A transaction whose key was posted before is not
// posted again. Rules that a person can break (more than a wallet or a drawer holds) are asked
// first, with balance(); a transaction that does not balance, or that takes such an account below
// nothing, is a programmer's error and throws std::logic_error, which rolls the batch back.
// Thread: the storage thread's.
#pragma once

#include "server/engine/batch.h"
#include "server/ledger/ledgerstore.h"

#include <initializer_list>

namespace servery {

class LedgerPoster
{
public:
    explicit LedgerPoster(LedgerStore& store) : m_store(store) {}

    void announce(const VenueId& venue, const QByteArray& currency,
                  std::initializer_list<ledger::Account> accounts);
    // The number of the transaction in the venue's journal.
    std::int64_t post(ledger::Transaction transaction, engine::Batch& batch);
    // The same without looking for the key, for who counts in a row of their own, changed in the
    // same decision, what they posted. Were the key there all the same, the commit would fail.
    std::int64_t postNew(ledger::Transaction transaction, engine::Batch& batch);

    // What the account holds, with this batch's postings: debit positive, 0 for a new account.
    [[nodiscard]] std::int64_t balance(const VenueId& venue, const ledger::Account& account,
                                       const QByteArray& currency);

private:
    void move(const VenueId& venue, const ledger::Posting& posting);

    LedgerStore& m_store;
};

} // namespace servery
