-- Dishes that were taken off the menu stay as rows, for the stock and the orders that know them.
alter table menu_items add column taken_off_at bigint not null default 0;
