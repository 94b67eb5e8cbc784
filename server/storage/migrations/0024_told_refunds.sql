-- What Stripe told of a payment's refunds as a total: with what failed since, which names tell.
alter table payments add column told_refunded_cents bigint not null default 0;
update payments set told_refunded_cents = refunded_cents - credited_cents + coalesce(
        (select sum(amount_cents) from refunds
         where payment_id = payments.id and status = 'failed' and provider_refund is not null
           and wallet_id is null), 0)
    where provider = 'stripe' and refunded_cents > credited_cents;
