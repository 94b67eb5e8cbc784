-- Venues, menus, staff, orders, payments and notifications. Times are milliseconds since 1970 UTC
-- (0 or null: not yet); amounts are minor units; lists are JSON texts.

create table venues (
    id text primary key,
    slug text not null unique,
    name text not null,
    currency text not null,
    time_zone text not null,
    prep_goal_seconds bigint not null,
    payment_timeout_seconds bigint not null,
    serves_tables bigint not null,
    stripe_account text,
    application_fee_basis_points bigint not null,
    menu_version bigint not null
);

create table venue_tables (
    id text primary key,
    venue_id text not null references venues (id),
    label text not null,
    unique (venue_id, label)
);

create table tags (
    uid text primary key,
    venue_id text references venues (id),
    table_label text,
    scans bigint not null
);

create table menu_categories (
    id text primary key,
    venue_id text not null references venues (id),
    name text not null,
    sort_order bigint not null
);
create index menu_categories_by_venue on menu_categories (venue_id, sort_order);

create table menu_items (
    id text primary key,
    venue_id text not null references venues (id),
    category_id text not null references menu_categories (id),
    name text not null,
    kitchen_name text not null,
    description text not null,
    station text not null,
    price_cents bigint not null check (price_cents >= 0),
    is_available bigint not null,
    sort_order bigint not null,
    allergens text not null,
    modifier_groups text not null
);
create index menu_items_by_venue on menu_items (venue_id, sort_order);

create table staff (
    id text primary key,
    venue_id text not null references venues (id),
    username text not null,
    name text not null,
    role text not null,
    pin_hash text not null,
    is_active bigint not null,
    unique (venue_id, username)
);

create table staff_sessions (
    id text primary key,
    venue_id text not null references venues (id),
    staff_id text not null references staff (id),
    role text not null,
    name text not null,
    created_at bigint not null,
    expires_at bigint not null,
    ended_at bigint not null,
    end_reason text
);
create index staff_sessions_by_expiry on staff_sessions (expires_at);

create table refresh_tokens (
    token_hash text primary key,
    session_id text not null references staff_sessions (id),
    created_at bigint not null,
    used_at bigint not null
);
create index refresh_tokens_by_session on refresh_tokens (session_id);

create table order_numbers (
    venue_day text primary key,
    last_number bigint not null
);

create table orders (
    id text primary key,
    venue_id text not null references venues (id),
    number bigint not null,
    version bigint not null,
    state text not null,
    payment_status text not null,
    currency text not null,
    subtotal_cents bigint not null,
    tip_cents bigint not null,
    amount_cents bigint not null,
    table_label text,
    customer_name text,
    phone text,
    consent_sms bigint not null,
    created_at bigint not null,
    expires_at bigint not null,
    paid_at bigint not null,
    started_at bigint not null,
    ready_at bigint not null,
    completed_at bigint not null,
    held_at bigint not null,
    fired_at bigint not null,
    scheduled_for bigint not null,
    is_recalled bigint not null,
    cancel_reason text,
    code_issue bigint not null,
    code_issued_at bigint not null,
    code_expires_at bigint not null,
    code_wrong_attempts bigint not null,
    ready_count bigint not null,
    last_call_at bigint not null,
    lines text not null,
    timeline text not null
);
create index orders_by_venue_state on orders (venue_id, state, id);
create index orders_by_venue on orders (venue_id, id);
create index orders_by_venue_completed on orders (venue_id, completed_at);

create table payments (
    id text primary key,
    order_id text not null references orders (id),
    venue_id text not null references venues (id),
    flow text not null,
    progress text not null,
    currency text not null,
    amount_cents bigint not null,
    received_cents bigint not null,
    refunded_cents bigint not null,
    refunding_cents bigint not null,
    is_mismatch bigint not null,
    is_disputed bigint not null,
    settled_order bigint not null,
    provider_intent text unique,
    provider_session text unique,
    provider_request text not null,
    client_secret text,
    checkout_url text,
    last_fact_at bigint not null,
    last_fact_rank bigint not null,
    failure text,
    created_at bigint not null,
    updated_at bigint not null
);
create index payments_by_order on payments (order_id);

create table refunds (
    id text primary key,
    payment_id text not null references payments (id),
    order_id text not null references orders (id),
    venue_id text not null references venues (id),
    amount_cents bigint not null check (amount_cents > 0),
    currency text not null,
    status text not null,
    reason text not null,
    provider_refund text,
    created_at bigint not null,
    updated_at bigint not null
);
create index refunds_by_payment on refunds (payment_id);

-- Every webhook that was accepted, by the provider's event id. The payload is kept only where it
-- could not be applied: parked, or waiting for the payment that it is about.
create table provider_events (
    event_key text primary key,
    type text not null,
    disposition text not null,
    waits_for text,
    payload text,
    received_at bigint not null
);
create index provider_events_waiting on provider_events (waits_for) where waits_for is not null;

create table notifications (
    id text primary key,
    order_id text not null references orders (id),
    venue_id text not null references venues (id),
    channel text not null,
    purpose text not null,
    issue bigint not null,
    sid text unique,
    status text not null,
    error_code bigint not null,
    price text,
    price_unit text,
    created_at bigint not null,
    updated_at bigint not null
);
create index notifications_by_order on notifications (order_id);
