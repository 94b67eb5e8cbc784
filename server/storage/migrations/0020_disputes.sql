-- A payment may have several disputes, and is their sum.
create index disputes_by_payment on disputes (payment_id);
