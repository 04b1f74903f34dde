-- What terminals sent: raw frames, and the positions in them. Made by the deploy role after the ledger's migrations; may be run again.
-- The application adds and reads; nobody changes, and only the deploy role removes, whole days at a time.
create schema if not exists telemetry;
comment on schema telemetry is 'Raw frames of terminals and their positions. Derived from nothing: what is lost here is lost.';
grant usage on schema telemetry to regulatory_app;

create table if not exists telemetry.terminal (
  number integer generated always as identity primary key,
  phone text not null unique check (phone ~ '^[0-9]{1,20}$'),
  first_seen_at timestamptz not null default clock_timestamp()
);
comment on table telemetry.terminal is 'Terminals that have authenticated. Rows elsewhere say a number in place of the phone, which is personal.';
grant select, insert on telemetry.terminal to regulatory_app;

create table if not exists telemetry.frame (
  number bigint not null,
  received_at timestamptz not null,
  connection bigint not null,
  sequence bigint not null,
  digest bigint not null,
  day date not null,
  terminal integer,
  message integer,
  serial integer,
  fault text,
  bytes bytea not null
) partition by range (day);
comment on table telemetry.frame is 'The journal: every frame as it was on the wire, in the order in which frames were stored.';
comment on column telemetry.frame.number is 'Gapless and in commit order.';
comment on column telemetry.frame.received_at is 'Clock of the gateway when the last byte was there.';
comment on column telemetry.frame.sequence is 'Counts the pieces of one connection, those that were not kept included.';
comment on column telemetry.frame.digest is 'Of the body: with terminal, serial and message it tells a frame that was sent again.';
comment on column telemetry.frame.day is 'Day of the database in China on which the frame was stored.';
comment on column telemetry.frame.terminal is 'Null until the connection has authenticated.';
comment on column telemetry.frame.fault is 'Why the frame was not decoded; null when it was.';
grant select, insert on telemetry.frame to regulatory_app;

create table if not exists telemetry.platform (
  number integer generated always as identity primary key,
  platform uuid not null unique,
  first_seen_at timestamptz not null default clock_timestamp()
);
comment on table telemetry.platform is 'Monitoring platforms that have logged in.';
grant select, insert on telemetry.platform to regulatory_app;

alter table telemetry.frame add column if not exists platform integer;
comment on column telemetry.frame.platform is 'Who has passed the frame on (JT/T 809), 0 before the login; null for what a terminal sent itself.';
create index if not exists frame_platform on telemetry.frame (platform, number) where platform is not null;

create table if not exists telemetry.position (
  place bigint not null,
  event_time timestamptz not null,
  received_at timestamptz not null,
  frame bigint not null,
  day date not null,
  terminal integer not null,
  latitude integer not null,
  longitude integer not null,
  alarm integer not null,
  status integer not null,
  speed integer not null,
  direction integer not null,
  altitude smallint not null,
  item smallint not null,
  marks smallint not null,
  edition smallint not null,
  decoder smallint not null,
  items bytea not null
) partition by range (day);
comment on table telemetry.position is 'Positions as terminals reported them, not judged.';
comment on column telemetry.position.place is 'Gapless and in commit order: the cursor of those who follow.';
comment on column telemetry.position.event_time is 'The terminal''s clock; -infinity when it was no time.';
comment on column telemetry.position.frame is 'Number of the frame that it came in.';
comment on column telemetry.position.day is 'Day of event_time in China; -infinity and infinity where there is no partition of that day.';
comment on column telemetry.position.latitude is 'Millionths of a degree; longitude likewise.';
comment on column telemetry.position.alarm is '32 bits as they were sent; status likewise.';
comment on column telemetry.position.speed is 'Tenths of km/h.';
comment on column telemetry.position.item is 'Which position of the frame, from 0.';
comment on column telemetry.position.marks is 'Bits: 1 conflicts with another of the same moment, 2 from a batch, 4 from a blind area, 8 answer to a query, 16 passed on by a platform.';
comment on column telemetry.position.decoder is 'Version of the decoder that read it.';
comment on column telemetry.position.items is 'What followed the fixed part, as it was sent.';
grant select, insert on telemetry.position to regulatory_app;

create table if not exists telemetry.batch (
  last_place bigint not null,
  last_frame bigint not null,
  days date[] not null,
  stored_at timestamptz not null default clock_timestamp(),
  primary key (last_place, last_frame)
);
comment on table telemetry.batch is 'One row a group commit: how far places and frames have come, and in what days its positions lie.';
grant select, insert on telemetry.batch to regulatory_app;

create table if not exists telemetry.driver_card (
  frame bigint primary key,
  day date not null,
  terminal integer not null,
  received_at timestamptz not null,
  edition smallint not null,
  sealed bytea not null
);
comment on table telemetry.driver_card is 'Drivers'' cards that terminals read (0x0702). Name and numbers are sealed, here and in the raw frame.';
comment on column telemetry.driver_card.frame is 'Number of the frame that it came in; not gapless, in commit order: the cursor of those who follow.';
create index if not exists driver_card_day on telemetry.driver_card (day);
create index if not exists driver_card_terminal on telemetry.driver_card (terminal, received_at);
grant select, insert on telemetry.driver_card to regulatory_app;

create table if not exists telemetry.card_reading (
  frame bigint primary key,
  day date not null,
  terminal integer not null,
  at timestamptz not null,
  outcome text not null,
  rule text,
  driver text,
  assigned text,
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table telemetry.card_reading is 'What became of each card: who it was, by a pseudonym, and whether it entered the record.';
comment on column telemetry.card_reading.driver is 'Party id of who put the card in; null where nobody knows.';
comment on column telemetry.card_reading.assigned is 'Party id of who was to drive.';
create index if not exists card_reading_day on telemetry.card_reading (day);
create index if not exists card_reading_terminal on telemetry.card_reading (terminal, at) where driver is not null;
grant select, insert on telemetry.card_reading to regulatory_app;

create table if not exists telemetry.gateway_report (
  gateway uuid primary key,
  told_at timestamptz not null default clock_timestamp(),
  report jsonb not null
);
comment on table telemetry.gateway_report is 'What each gateway last told of itself. Those that have ended are removed by the others.';
grant select, insert, update, delete on telemetry.gateway_report to regulatory_app;

create table if not exists telemetry.partition_day (day date primary key);
comment on table telemetry.partition_day is 'Days that have partitions of their own: all from the first to the last.';
grant select on telemetry.partition_day to regulatory_app;

create or replace function telemetry.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.% is refused: what terminals sent is never changed; whole days are dropped by telemetry.drop_day.',
    tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- A statement that names the whole table fires its triggers, and not those of its partitions: both have them.
create or replace trigger never_changed before update or delete or truncate on telemetry.frame
  for each statement execute function telemetry.refuse_change();
create or replace trigger never_changed before update or delete or truncate on telemetry.position
  for each statement execute function telemetry.refuse_change();
alter table only telemetry.frame enable always trigger never_changed;
alter table only telemetry.position enable always trigger never_changed;

-- A partition, with what its rows may not repeat. It is made alone and then attached: that waits for no reader.
create or replace function telemetry.make_partition(parent text, name text, low text, high text) returns void language plpgsql as $$
begin
  execute format('create table telemetry.%I (like telemetry.%I including defaults including constraints including comments)', name, parent);
  if parent = 'frame' then
    execute format('create unique index %I on telemetry.%I (number)', name || '_number', name);
    execute format('create unique index %I on telemetry.%I (terminal, serial, message, digest)', name || '_once', name);
  else
    execute format('create unique index %I on telemetry.%I (place)', name || '_place', name);
    execute format('create unique index %I on telemetry.%I (terminal, event_time, latitude, longitude, alarm, status)', name || '_once', name);
  end if;
  execute format('create trigger never_changed before update or delete or truncate on telemetry.%I '
    'for each statement execute function telemetry.refuse_change()', name);
  execute format('alter table telemetry.%I enable always trigger never_changed', name);
  execute format('alter table telemetry.%I attach partition telemetry.%I for values from (%s) to (%s)', parent, name, low, high);
end $$;

-- Makes the partitions of all days up to the day after tomorrow that are missing.
create or replace function telemetry.make_days(today date) returns void language plpgsql as $$
declare
  coming date := coalesce((select max(day) + 1 from telemetry.partition_day), today - 31);
begin
  while coming <= today + 2 loop
    perform telemetry.make_partition(part, part || to_char(coming, '"_"YYYYMMDD'), quote_literal(coming), quote_literal(coming + 1))
      from unnest(array['frame', 'position']) as part;
    insert into telemetry.partition_day (day) values (coming);
    coming := coming + 1;
  end loop;
end $$;

-- Removes a day, the oldest one only, with everything in it: for the deploy role, when the time for which it must be kept has passed.
create or replace function telemetry.drop_day(gone date) returns void language plpgsql as $$
begin
  if gone is distinct from (select min(day) from telemetry.partition_day) then
    raise exception 'Only the oldest day can be dropped: %', (select min(day) from telemetry.partition_day);
  end if;
  -- Whoever is storing has looked at the days; whoever will has not.
  perform pg_advisory_xact_lock(hashtextextended('telemetry.batch', 0));
  execute format('drop table telemetry.%I, telemetry.%I', 'frame_' || to_char(gone, 'YYYYMMDD'), 'position_' || to_char(gone, 'YYYYMMDD'));
  delete from telemetry.card_reading where day = gone;
  delete from telemetry.driver_card where day = gone;
  delete from telemetry.partition_day where day = gone;
end $$;

-- Begins a group commit: from here to the end of the transaction nobody else stores anything, so that numbers follow commit order and
-- what is looked up stays true. Each statement in here sees what was committed before it, and so what the one before us stored.
create or replace function telemetry.begin_batch(
  out last_place bigint, out last_frame bigint, out today date, out first_day date, out last_day date)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('telemetry.batch', 0));
  today := (clock_timestamp() at time zone 'Asia/Shanghai')::date;
  select min(day), max(day) into first_day, last_day from telemetry.partition_day;
  if last_day is null or last_day < today + 1 then
    perform telemetry.make_days(today);
    select min(day), max(day) into first_day, last_day from telemetry.partition_day;
  end if;
  select b.last_place, b.last_frame into last_place, last_frame
    from telemetry.batch b order by b.last_place desc, b.last_frame desc limit 1;
  last_place := coalesce(last_place, 0);
  last_frame := coalesce(last_frame, 0);
end $$;

revoke all on all functions in schema telemetry from public;
grant execute on function telemetry.begin_batch to regulatory_app;

-- Positions whose time is none, or lies before the first day or more than a day ahead.
do $$
begin
  if to_regclass('telemetry.position_before') is null then
    perform telemetry.make_partition('position', 'position_before', quote_literal('-infinity'), quote_literal('0001-01-01'));
    perform telemetry.make_partition('position', 'position_ahead', quote_literal('infinity'), 'maxvalue');
  end if;
end $$;
