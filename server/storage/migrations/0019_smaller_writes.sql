-- What a paid order writes, with fewer and fuller pages.

-- An open order moves in no index while its state changes; is_over: it will not change any more.
alter table orders add column is_over bigint not null default 0;
update orders set is_over = 1 where state in ('COMPLETED', 'CANCELLED', 'EXPIRED');
drop index orders_by_venue_state;
create index orders_open on orders (venue_id, id) where is_over = 0;
create index orders_over on orders (venue_id, state, id) where is_over = 1;

-- One job for all the tickets that are to be painted by the same second. 0: has a job of its own.
alter table ticket_displays add column paint_by bigint not null default 0;
drop index ticket_displays_waiting;
create index ticket_displays_waiting on ticket_displays (venue_id, paint_by) where painted_at = 0;

-- An event may be longer than what a tree of keys holds in its own pages, and would then take a
-- page of its own: SQLite keeps events in a tree of rows.
{sqlite create table venue_events_in_rows (
    venue_id text not null,
    seq bigint not null,
    at bigint not null,
    audience bigint not null,
    name text not null,
    subject text not null,
    data text not null,
    prev_kitchen bigint not null,
    prev_counter bigint not null,
    prev_manager bigint not null,
    primary key (venue_id, seq)
);
insert into venue_events_in_rows select * from venue_events order by venue_id, seq;
drop table venue_events;
alter table venue_events_in_rows rename to venue_events;
}
