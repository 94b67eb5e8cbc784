-- The language that the diner chose, for texts and calls: ISO 639-1. Orders from before it: English.
alter table orders add column language text not null default 'en';
