-- What Payconic tells of a refund that has no name here yet waits for any answer about the payment's
-- refunds. What waits for that name is woken so as well. (Other news waits for its payment.)
update provider_events set waits_for = 'payconic|' || told.payment || '|refunds'
    from (select event_key as event,
                 {sqlite coalesce(json_extract(payload, '$.data.paymentId'),
                                  json_extract(payload, '$.data.payment.id'))}
                 {postgres coalesce(payload::json -> 'data' ->> 'paymentId',
                                    payload::json -> 'data' -> 'payment' ->> 'id') collate "C"}
                 as payment
          from provider_events
          where event_key like 'payconic|%' and type like 'refund.%' and waits_for is not null)
        as told
    where event_key = told.event and told.payment is not null
      and waits_for <> 'payconic|' || told.payment;
