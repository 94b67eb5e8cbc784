-- What of a venue's menu is sold out or counted. The item's or the modifier's id is the key; what was
-- never either has no row.
create table menu_stock (
    subject_id text primary key,
    venue_id text not null references venues (id),
    item_id text not null references menu_items (id),
    modifier_id text,
    is_sold_out bigint not null,
    portions_left bigint check (portions_left >= 0),
    changed_at bigint not null,
    changed_by text not null
);
create index menu_stock_by_venue on menu_stock (venue_id);

-- Orders with a line whose change the kitchen has not confirmed.
alter table orders add column has_open_change bigint not null default 0;
create index orders_with_open_change on orders (venue_id, id) where has_open_change = 1;
