-- Disputes as the provider tells of them, and money that waits for a manager's decision. Times are
-- milliseconds since 1970 UTC (0: not yet); amounts are minor units.

create table disputes (
    id text primary key,
    venue_id text not null references venues (id),
    order_id text not null references orders (id),
    payment_id text not null references payments (id),
    amount_cents bigint not null,
    currency text not null,
    reason text not null,
    status text not null,
    due_at bigint not null,
    opened_at bigint not null,
    fact_at bigint not null,
    closed_at bigint not null
);
create index disputes_open on disputes (venue_id, due_at) where closed_at = 0;
create index disputes_by_venue on disputes (venue_id, opened_at);

create table parked_money (
    id text primary key,
    venue_id text not null references venues (id),
    order_id text not null references orders (id),
    payment_id text not null references payments (id),
    refund_id text,
    kind text not null,
    state text not null,
    amount_cents bigint not null check (amount_cents > 0),
    currency text not null,
    pay_to text,
    created_at bigint not null,
    decided_at bigint not null,
    decided_by text,
    note text
);
create index parked_money_waiting on parked_money (venue_id, id) where state = 'waiting';
create index parked_money_by_venue on parked_money (venue_id, id);

-- stray_money: refund or park. written_off_cents: stays with the venue, for nothing.
alter table venues add column stray_money text not null default 'refund';
alter table payments add column written_off_cents bigint not null default 0;
-- What the provider and the platform kept, as far as it was asked; the newest answer counts.
alter table payments add column fee_cents bigint not null default 0;
alter table payments add column platform_fee_cents bigint not null default 0;
alter table payments add column fee_currency text;
alter table payments add column fees_asked_at bigint not null default 0;
