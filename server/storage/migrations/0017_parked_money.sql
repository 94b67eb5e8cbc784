-- What of a payment waits for a person's decision, so that nothing else takes it.
alter table payments add column parked_cents bigint not null default 0;
update payments set parked_cents = (
        select coalesce(sum(m.amount_cents), 0) from parked_money m where m.payment_id = payments.id
        and m.state = 'waiting' and m.kind <> 'refund_by_hand')
    where id in (select payment_id from parked_money where state = 'waiting');
-- A transfer of another amount, whose line of a statement is not decided yet.
update payments set parked_cents = received_cents
    where flow = 'bank_transfer' and is_mismatch = 1
    and id in (select payment_id from bank_lines where is_open = 1);
-- What went back all the same waits for nobody.
update payments
    set parked_cents = received_cents - refunded_cents - refunding_cents - written_off_cents
    where parked_cents > received_cents - refunded_cents - refunding_cents - written_off_cents;

-- Jobs that a person has to look at, by venue.
create index jobs_parked_by_venue on jobs (venue_id, id) where state = 'parked';
