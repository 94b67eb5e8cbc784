-- How a venue runs its service: one JSON object of what differs from the usual
-- (core/venues/servicesettings.h), in place of a column for each.
alter table venues add column settings text not null default '{}';
update venues set settings = '{"prepGoalSeconds":' || prep_goal_seconds
    || ',"paymentTimeoutSeconds":' || payment_timeout_seconds
    || ',"servesTables":' || case when serves_tables = 0 then 'false' else 'true' end
    || ',"paintLimitSeconds":' || coalesce((select r.paint_limit_seconds
        from display_rules r where r.venue_id = venues.id), 60) || '}';
alter table venues drop column prep_goal_seconds;
alter table venues drop column payment_timeout_seconds;
alter table venues drop column serves_tables;
alter table display_rules drop column paint_limit_seconds;
