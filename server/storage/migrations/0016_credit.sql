-- Payments that buy credit have no order; what is refunded may go onto a wallet. Amounts are minor
-- units.

{sqlite drop index payments_by_order;
alter table payments rename column order_id to former_order_id;
alter table payments add column order_id text references orders (id);
update payments set order_id = former_order_id;
alter table payments drop column former_order_id;
create index payments_by_order on payments (order_id);
alter table refunds rename column order_id to former_order_id;
alter table refunds add column order_id text references orders (id);
update refunds set order_id = former_order_id;
alter table refunds drop column former_order_id;
alter table disputes rename column order_id to former_order_id;
alter table disputes add column order_id text references orders (id);
update disputes set order_id = former_order_id;
alter table disputes drop column former_order_id;
alter table parked_money rename column order_id to former_order_id;
alter table parked_money add column order_id text references orders (id);
update parked_money set order_id = former_order_id;
alter table parked_money drop column former_order_id;}
{postgres alter table payments alter column order_id drop not null;
alter table refunds alter column order_id drop not null;
alter table disputes alter column order_id drop not null;
alter table parked_money alter column order_id drop not null;}

-- A wallet's top-ups that may still be paid.
create index payments_top_ups on payments (wallet_id, progress) where order_id is null;

-- credited_cents: of what went back, what went onto a wallet; refund_wallet: the one that last got
-- some. A refund's wallet_id: null where it goes the way that it came.
alter table payments add column credited_cents bigint not null default 0;
alter table payments add column refund_wallet text;
alter table refunds add column wallet_id text;
