-- The books. A transaction's hash covers the one before it and its own postings in their order, so
-- that a row that was changed, taken away or moved is found. amount_cents: a debit is positive.

create table ledger_transactions (
    venue_id text not null references venues (id),
    number bigint not null,
    at bigint not null,
    cause text not null,
    cause_id text not null,
    cause_key text not null,
    subject text not null,
    actor text not null,
    memo text not null,
    hash text not null,
    primary key (venue_id, number)
) {sqlite without rowid};
create unique index ledger_transactions_by_key on ledger_transactions (venue_id, cause_key);
create index ledger_transactions_by_subject on ledger_transactions (venue_id, subject, number);

create table ledger_postings (
    venue_id text not null,
    number bigint not null,
    line bigint not null,
    account text not null,
    currency text not null,
    amount_cents bigint not null check (amount_cents <> 0),
    primary key (venue_id, number, line)
) {sqlite without rowid};
create index ledger_postings_by_account
    on ledger_postings (venue_id, account, currency, number, line);

-- The last transaction of each venue, and what each of its accounts holds. Both can be derived from
-- the postings; verify-journal compares them.
create table ledger_heads (
    venue_id text primary key,
    number bigint not null,
    hash text not null
) {sqlite without rowid};

create table ledger_balances (
    venue_id text not null,
    account text not null,
    currency text not null,
    balance_cents bigint not null,
    primary key (venue_id, account, currency)
) {sqlite without rowid};

{sqlite create trigger ledger_transactions_stay before update on ledger_transactions
 begin select raise(abort, 'a ledger transaction is never changed'); end;}
{sqlite create trigger ledger_transactions_remain before delete on ledger_transactions
 begin select raise(abort, 'a ledger transaction is never deleted'); end;}
{sqlite create trigger ledger_postings_stay before update on ledger_postings
 begin select raise(abort, 'a posting is never changed'); end;}
{sqlite create trigger ledger_postings_remain before delete on ledger_postings
 begin select raise(abort, 'a posting is never deleted'); end;}
{postgres create function ledger_rows_stay() returns trigger language plpgsql as
 'begin raise exception ''the ledger is never changed''; end';}
{postgres create trigger ledger_transactions_stay before update or delete or truncate
 on ledger_transactions for each statement execute function ledger_rows_stay();}
{postgres create trigger ledger_postings_stay before update or delete or truncate
 on ledger_postings for each statement execute function ledger_rows_stay();}

-- received_currency: null where it is the currency asked. ledger_revision: how many transactions
-- the payment caused; 0 with money received: from before there was a ledger, still to be explained.
alter table payments add column received_currency text;
alter table payments add column disputed_cents bigint not null default 0;
alter table payments add column dispute_lost_cents bigint not null default 0;
alter table payments add column ledger_revision bigint not null default 0;
create index payments_to_explain on payments (id)
    where received_cents > 0 and ledger_revision = 0;
