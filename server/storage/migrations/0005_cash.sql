-- Cash drawers. Times are milliseconds since 1970 UTC (0: not yet); amounts are minor units.

-- One row a venue: its open session, the number of its last closing report, and its policy.
create table drawer_registers (
    venue_id text primary key references venues (id),
    open_session text,
    last_z bigint not null,
    over_short_limit_cents bigint not null
);

create table drawer_sessions (
    id text primary key,
    venue_id text not null references venues (id),
    currency text not null,
    is_open bigint not null,
    opened_by text not null,
    opened_by_name text not null,
    opened_at bigint not null,
    float_cents bigint not null,
    sales_cents bigint not null,
    sale_count bigint not null,
    refunds_cents bigint not null,
    refund_count bigint not null,
    paid_in_cents bigint not null,
    paid_out_cents bigint not null,
    dropped_cents bigint not null,
    no_sale_count bigint not null,
    count_tries bigint not null,
    closed_at bigint not null,
    closed_by text not null,
    counted_cents bigint not null,
    z_number bigint not null
);
create unique index drawer_sessions_open on drawer_sessions (venue_id) where is_open = 1;

create table drawer_moves (
    id text primary key,
    session_id text not null references drawer_sessions (id),
    venue_id text not null,
    kind text not null,
    amount_cents bigint not null,
    cause text not null,
    reason text not null,
    staff_id text not null,
    staff_name text not null,
    at bigint not null
);
create index drawer_moves_by_session on drawer_moves (session_id, id);

-- The closing reports as they were made.
create table drawer_reports (
    venue_id text not null references venues (id),
    number bigint not null,
    session_id text not null unique references drawer_sessions (id),
    at bigint not null,
    body text not null,
    primary key (venue_id, number)
) {sqlite without rowid};

{sqlite create trigger drawer_moves_stay before update on drawer_moves
 begin select raise(abort, 'a move of a drawer is never changed'); end;}
{sqlite create trigger drawer_moves_remain before delete on drawer_moves
 begin select raise(abort, 'a move of a drawer is never deleted'); end;}
{sqlite create trigger drawer_reports_stay before update on drawer_reports
 begin select raise(abort, 'a closing report is never changed'); end;}
{sqlite create trigger drawer_reports_remain before delete on drawer_reports
 begin select raise(abort, 'a closing report is never deleted'); end;}
{postgres create trigger drawer_moves_stay before update or delete or truncate
 on drawer_moves for each statement execute function ledger_rows_stay();}
{postgres create trigger drawer_reports_stay before update or delete or truncate
 on drawer_reports for each statement execute function ledger_rows_stay();}

-- drawer_session: where a payment in cash lies; refund_session: the drawer that gave it back.
alter table payments add column drawer_session text;
alter table payments add column refund_session text;
-- Refunds that were asked for; those in cash wait for the counter.
create index refunds_requested on refunds (venue_id, id) where status = 'requested';
create index payments_awaiting_cash on payments (venue_id, id)
    where flow = 'cash' and progress = 'pending';
