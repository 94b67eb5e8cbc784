-- Tips: what the diner's page offers, how they are shared, hours that were worked, and the days
-- that were shared. Costs: what a dish costs the venue is in the menu (-1: not known) and, as it
-- was when ordered, in the order's lines. Times are milliseconds since 1970 UTC (0: not yet).

alter table venues add column tip_percents text not null default '[10,15,20]';
alter table venues add column takes_other_tips bigint not null default 1;
alter table menu_items add column cost_cents bigint not null default -1;

create table tip_policies (
    venue_id text primary key references venues (id),
    method text not null,
    kitchen_share bigint not null,
    counter_share bigint not null,
    manager_share bigint not null
);

create table staff_shifts (
    id text primary key,
    venue_id text not null references venues (id),
    staff_id text not null references staff (id),
    staff_name text not null,
    role text not null,
    started_at bigint not null,
    ended_at bigint not null,
    entered_by text not null
);
create index staff_shifts_by_venue on staff_shifts (venue_id, started_at, id);
create unique index staff_shifts_open on staff_shifts (staff_id) where ended_at = 0;

-- through: the last transaction of the ledger whose tips are in it.
create table tip_days (
    venue_id text not null references venues (id),
    day text not null,
    currency text not null,
    cents bigint not null,
    through bigint not null,
    at bigint not null,
    by_staff text not null,
    primary key (venue_id, day)
) {sqlite without rowid};

create table tip_shares (
    venue_id text not null,
    day text not null,
    staff_id text not null,
    role text not null,
    staff_name text not null,
    minutes bigint not null,
    cents bigint not null,
    primary key (venue_id, day, staff_id, role)
) {sqlite without rowid};

{sqlite create trigger tip_days_stay before update on tip_days
 begin select raise(abort, 'a day that was shared is never changed'); end;}
{sqlite create trigger tip_shares_stay before update on tip_shares
 begin select raise(abort, 'a share of tips is never changed'); end;}
{postgres create trigger tip_days_stay before update or delete or truncate
 on tip_days for each statement execute function ledger_rows_stay();}
{postgres create trigger tip_shares_stay before update or delete or truncate
 on tip_shares for each statement execute function ledger_rows_stay();}

-- The reports go through the ledger by time.
create index ledger_transactions_by_time on ledger_transactions (venue_id, at);
create index payments_disputed on payments (venue_id, id) where is_disputed = 1;
