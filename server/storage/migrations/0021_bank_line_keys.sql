-- A bank may use its ids again on other days and in other accounts: a line is known by its day, its
-- amount and its account too. The keys are those of core/transfers/bankline.h; lines without an id
-- were known by all that they say already.
alter table bank_lines add column account text not null default '';
update bank_lines set line_key = named.line_key
    from (select id, (row_number() over (
                          partition by venue_id, booked_on, amount_cents, currency, bank_id
                          order by id) - 1)
                     || '|' || booked_on || '|' || amount_cents || '|' || currency || '|' || bank_id
                     as line_key
          from bank_lines where bank_id <> '') as named
    where named.id = bank_lines.id;
