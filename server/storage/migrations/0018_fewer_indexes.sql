-- What nothing looks up by is not worth its upkeep with every paid order.
drop index orders_by_venue_completed;

-- Small rows that are looked up by their key alone lie in one tree instead of two.
{sqlite create table provider_events_by_key (
    event_key text primary key,
    type text not null,
    disposition text not null,
    waits_for text,
    payload text,
    received_at bigint not null
) without rowid;
insert into provider_events_by_key select * from provider_events order by event_key;
drop table provider_events;
alter table provider_events_by_key rename to provider_events;
create index provider_events_waiting on provider_events (waits_for) where waits_for is not null;

create table ticket_displays_by_order (
    order_id text primary key references orders (id),
    venue_id text not null references venues (id),
    seq bigint not null,
    painted_at bigint not null,
    painted_by text,
    alarmed_at bigint not null
) without rowid;
insert into ticket_displays_by_order select * from ticket_displays order by order_id;
drop table ticket_displays;
alter table ticket_displays_by_order rename to ticket_displays;
create index ticket_displays_waiting on ticket_displays (venue_id) where painted_at = 0;
}
