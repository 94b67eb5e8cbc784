-- What the engine and the job runner need. Times are milliseconds since 1970 UTC.

-- First outcomes of idempotent commands. name: a hash of scope and key; error is null where the
-- command was carried out.
create table idempotency_keys (
    name text primary key,
    fingerprint text not null,
    status bigint not null,
    body text,
    error text,
    seq bigint not null,
    expires_at bigint not null
) {sqlite without rowid};
create index idempotency_keys_by_expiry on idempotency_keys (expires_at);

-- The head of each venue's sequence, and the last number that each channel saw.
create table venue_sequences (
    venue_id text primary key,
    seq bigint not null,
    last_kitchen bigint not null,
    last_counter bigint not null,
    last_manager bigint not null
) {sqlite without rowid};

create table venue_events (
    venue_id text not null,
    seq bigint not null,
    at bigint not null,
    audience bigint not null,
    name text not null,
    subject text not null,
    data text not null,
    prev_kitchen bigint not null,
    prev_counter bigint not null,
    prev_manager bigint not null,
    primary key (venue_id, seq)
) {sqlite without rowid};

-- state: waiting (for run_at), leased (until lease_until), parked (for a person), done.
-- spared_attempts: the attempts that a person's retry struck off the count towards the limit.
create table jobs (
    id text primary key,
    kind text not null,
    key text not null unique,
    venue_id text,
    payload text not null,
    state text not null,
    attempts bigint not null,
    spared_attempts bigint not null,
    run_at bigint not null,
    lease_until bigint not null,
    last_error text,
    created_at bigint not null,
    finished_at bigint not null
);
create index jobs_due on jobs (kind, run_at) where state = 'waiting';
create index jobs_leased on jobs (kind, lease_until) where state = 'leased';
create index jobs_parked on jobs (id) where state = 'parked';
create index jobs_done on jobs (finished_at) where state = 'done';
