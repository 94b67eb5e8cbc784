-- Payouts of the providers, their lines, and what does not agree with the ledger. Times are
-- milliseconds since 1970 UTC (0: not yet); amounts are minor units.

create table payouts (
    id text primary key,
    venue_id text not null references venues (id),
    account text not null,
    currency text not null,
    amount_cents bigint not null,
    status text not null,
    is_automatic bigint not null,
    created_at bigint not null,
    arrival_at bigint not null,
    failure_code text not null,
    failure_message text not null,
    said_at bigint not null,
    is_reconcilable bigint not null,
    reconciliation text not null,
    expected_cents bigint not null,
    order_count bigint not null,
    open_differences bigint not null,
    ledger_revision bigint not null,
    updated_at bigint not null
);
create index payouts_by_venue on payouts (venue_id, created_at, id);

create table payout_lines (
    payout_id text not null references payouts (id),
    line bigint not null,
    venue_id text not null,
    transaction_id text not null,
    kind text not null,
    source text not null,
    once_key text not null,
    payment_id text not null,
    order_id text not null,
    order_number bigint not null,
    gross_cents bigint not null,
    fee_cents bigint not null,
    platform_fee_cents bigint not null,
    at bigint not null,
    primary key (payout_id, line)
) {sqlite without rowid};
create index payout_lines_by_transaction on payout_lines (venue_id, transaction_id);
create index payout_lines_by_key on payout_lines (venue_id, once_key);

create table payout_differences (
    id text primary key,
    payout_id text not null references payouts (id),
    venue_id text not null references venues (id),
    class text not null,
    line_kind text not null,
    transaction_id text not null,
    number bigint not null,
    order_id text not null,
    order_number bigint not null,
    provider_cents bigint not null,
    ledger_cents bigint not null,
    platform_fee_cents bigint not null,
    sentence text not null,
    state text not null,
    decided_by text not null,
    decided_name text not null,
    decided_at bigint not null,
    reason text not null,
    correction bigint not null
);
create index payout_differences_by_payout on payout_differences (payout_id, id);
create index payout_differences_open on payout_differences (venue_id, id) where state = 'open';

-- Which transaction of the ledger a payout settled, or should have (missing).
create table payout_settlements (
    venue_id text not null,
    number bigint not null,
    payout_id text not null references payouts (id),
    is_missing bigint not null,
    primary key (venue_id, number)
) {sqlite without rowid};

-- Where the search for what no payout settled yet begins, and the time before which nothing was
-- ever compared.
create table payout_cursors (
    venue_id text not null,
    currency text not null,
    number bigint not null,
    since_at bigint not null,
    primary key (venue_id, currency)
) {sqlite without rowid};

create index venues_by_account on venues (stripe_account) where stripe_account is not null;
