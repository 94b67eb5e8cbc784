-- Payments by any provider: who settles it, and its objects there. A venue says which ways to pay
-- it offers, as a JSON list in the order of the diner's page.
alter table payments add column provider text not null default 'stripe';
update payments set provider = 'cash' where flow = 'cash';
alter table payments rename column provider_intent to provider_payment;
alter table payments add column qr_payload text;
alter table payments add column reference text;
update provider_events set waits_for = 'stripe|' || waits_for where waits_for is not null;
alter table venues add column payment_methods text not null default '["stripe","cash"]';
