-- Ways to pay that Servery settles itself. Amounts are minor units.

-- An order that is paid when it is collected, and what arrived for it in parts.
alter table orders add column is_due bigint not null default 0;
alter table orders add column is_split bigint not null default 0;
alter table orders add column held_cents bigint not null default 0;

-- applied_cents: what of a payment pays for its order; covered_cents: what the parts before it pay.
alter table payments add column is_part bigint not null default 0;
alter table payments add column is_held bigint not null default 0;
alter table payments add column applied_cents bigint not null default 0;
alter table payments add column covered_cents bigint not null default 0;
alter table payments add column wallet_id text;
update payments set applied_cents = received_cents where settled_order = 1;
create unique index payments_by_reference on payments (venue_id, reference)
    where reference is not null;
create index payments_awaiting_transfer on payments (venue_id, id)
    where flow = 'bank_transfer' and progress = 'pending';

create table payment_rules (
    venue_id text primary key references venues (id),
    pay_on_pickup_cents bigint not null,
    bank_holder text not null,
    bank_bsb text not null,
    bank_account text not null,
    bank_iban text not null,
    bank_bic text not null,
    csv_mapping text not null,
    wallet_days bigint not null
);

create table bank_lines (
    id text primary key,
    venue_id text not null references venues (id),
    line_key text not null,
    bank_id text not null,
    booked_on text not null,
    amount_cents bigint not null,
    currency text not null,
    details text not null,
    payer text not null,
    outcome text not null,
    payment_id text references payments (id),
    is_open bigint not null,
    decision text,
    note text,
    decided_by text,
    taken_at bigint not null,
    decided_at bigint not null,
    unique (venue_id, line_key)
);
create index bank_lines_open on bank_lines (venue_id, id) where is_open = 1;
create index bank_lines_by_payment on bank_lines (payment_id) where payment_id is not null;

-- What venues owe to customers. phone_key: venue and number, which have one wallet.
create table wallets (
    id text primary key,
    venue_id text not null references venues (id),
    phone text not null,
    phone_key text not null unique,
    currency text not null,
    balance_cents bigint not null check (balance_cents >= 0),
    opened_at bigint not null,
    moved_at bigint not null
);

create table wallet_moves (
    id text primary key,
    wallet_id text not null references wallets (id),
    venue_id text not null,
    kind text not null,
    amount_cents bigint not null check (amount_cents <> 0),
    balance_cents bigint not null check (balance_cents >= 0),
    cause text not null,
    staff_id text,
    staff_name text not null,
    at bigint not null
);
create index wallet_moves_by_wallet on wallet_moves (wallet_id, id);
{sqlite create trigger wallet_moves_stay before update on wallet_moves
 begin select raise(abort, 'a move of a wallet is never changed'); end;}
{sqlite create trigger wallet_moves_remain before delete on wallet_moves
 begin select raise(abort, 'a move of a wallet is never deleted'); end;}
{postgres create trigger wallet_moves_stay before update or delete or truncate
 on wallet_moves for each statement execute function ledger_rows_stay();}

-- The codes that prove a number are derived; this is their bookkeeping.
create table wallet_codes (
    phone_key text primary key,
    venue_id text not null references venues (id),
    phone text not null,
    issue bigint not null,
    issued_at bigint not null,
    wrong_attempts bigint not null,
    issued_in_window bigint not null,
    window_at bigint not null
);

alter table drawer_sessions add column top_ups_cents bigint not null default 0;
