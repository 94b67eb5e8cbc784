-- What a refund gives back, as [{"lineId": …, "quantity": …}]; empty where it is a sum alone.
alter table refunds add column lines text not null default '[]';
-- The member of staff who asked for it; null where Servery itself gives money back.
alter table refunds add column asked_by text;
