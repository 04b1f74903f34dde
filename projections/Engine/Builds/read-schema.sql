-- What is recorded about read models, made by the deploy role after the ledger's migrations; may be run again. The host's role
-- owns the schema read and makes the tables and views of read models in it.
do $$
begin
  if exists (select from pg_available_extensions where name = 'pg_trgm') then
    create extension if not exists pg_trgm schema public;
  end if;
end $$;

create table if not exists read.projection_status (
  name text not null,
  version integer not null,
  build integer not null,
  state text not null check (state in ('catching-up', 'live', 'stopped', 'retired')),
  serving boolean not null default false,
  indexed boolean not null default false,
  fingerprint text not null,
  position bigint not null default 0,
  head_seen bigint not null default 0,
  run_from bigint not null default 0,
  run_started_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  error text,
  error_position bigint,
  retired_at timestamptz,
  primary key (name, version, build)
) with (fillfactor = 50);
do $$
begin
  -- Looked up first: to alter a table, even for nothing, waits for everybody who is writing to it.
  if not exists (select from pg_attribute where attrelid = 'read.projection_status'::regclass and attname = 'term') then
    alter table read.projection_status add column term bigint not null default 0;
  end if;
end $$;
create unique index if not exists projection_status_serving on read.projection_status (name) where serving;
comment on table read.projection_status is 'One row a build of a read model: how far it has folded the ledger, and whether it is the one that is served.';
comment on column read.projection_status.indexed is 'The indexes that readers need are there; they are made when the rows have first caught up.';
comment on column read.projection_status.position is 'Ledger position up to which every fact is in the rows; moves in the transaction that writes them.';
comment on column read.projection_status.head_seen is 'Head of the ledger as it was known when the checkpoint last moved.';
comment on column read.projection_status.run_from is 'Position at which the present runner took over, at run_started_at: gives the speed and the estimate.';
comment on column read.projection_status.term is 'Counts those who have written the build; one of an earlier term changes nothing any more.';
comment on column read.projection_status.error_position is 'The fact that could not be folded; rows are those of the position before it.';
grant select, insert, update, delete on read.projection_status to regulatory_app;
grant select on read.projection_status to regulatory_query;

create table if not exists read.projection_skip (
  name text not null,
  version integer not null,
  position bigint not null,
  reason text not null check (length(trim(reason)) > 0),
  decided_by text not null check (length(trim(decided_by)) > 0),
  decided_at timestamptz not null default clock_timestamp(),
  primary key (name, version, position)
);
comment on table read.projection_skip is 'Decisions to leave a fact out of a version of a read model: who, why, when. Only ever added to.';
grant select, insert on read.projection_skip to regulatory_app;
grant select on read.projection_skip to regulatory_query;

create or replace function read.refuse_change() returns trigger language plpgsql as
  $$ begin raise exception 'decisions to skip a fact are never changed or removed' using errcode = 'insufficient_privilege'; end $$;
create or replace trigger projection_skip_append_only before update or delete or truncate on read.projection_skip
  for each statement execute function read.refuse_change();
