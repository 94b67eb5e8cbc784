-- A ticket is written in the decision that changes its order, so nothing has to look the order and
-- its venue up again for every ticket.
{postgres alter table ticket_displays drop constraint ticket_displays_order_id_fkey;
alter table ticket_displays drop constraint ticket_displays_venue_id_fkey;}
{sqlite create table ticket_displays_by_themselves (
    order_id text primary key,
    venue_id text not null,
    seq bigint not null,
    painted_at bigint not null,
    painted_by text,
    alarmed_at bigint not null,
    paint_by bigint not null default 0
) without rowid;
insert into ticket_displays_by_themselves
    select order_id, venue_id, seq, painted_at, painted_by, alarmed_at, paint_by
    from ticket_displays order by order_id;
drop table ticket_displays;
alter table ticket_displays_by_themselves rename to ticket_displays;
create index ticket_displays_waiting on ticket_displays (venue_id, paint_by) where painted_at = 0;
}
