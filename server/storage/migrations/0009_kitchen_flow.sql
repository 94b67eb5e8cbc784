-- How a venue divides its kitchen's work (core/menu/kitchenplan.h; empty: as the items say), and
-- how far an order is in it. Times are milliseconds since 1970 UTC (0: not yet).
alter table venues add column kitchen_plan text not null default '';
alter table orders add column promised_at bigint not null default 0;
alter table orders add column rush_at bigint not null default 0;
alter table orders add column fired_course bigint not null default 1;
alter table orders add column served_course bigint not null default 0;
alter table orders add column is_bumped_ready bigint not null default 0;
