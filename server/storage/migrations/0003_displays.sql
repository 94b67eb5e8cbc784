-- Which tickets a kitchen's screen has painted, and what a venue does about one that none has.
-- Times are milliseconds since 1970 UTC (0: not yet).

create table display_rules (
    venue_id text primary key references venues (id),
    paint_limit_seconds bigint not null,
    calls_manager bigint not null,
    manager_phone text,
    last_call_at bigint not null
);

create table ticket_displays (
    order_id text primary key references orders (id),
    venue_id text not null references venues (id),
    seq bigint not null,
    painted_at bigint not null,
    painted_by text,
    alarmed_at bigint not null
);
create index ticket_displays_waiting on ticket_displays (venue_id) where painted_at = 0;
