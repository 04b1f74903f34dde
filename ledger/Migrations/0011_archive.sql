-- Full partitions of ledger.fact may leave the database for read-only files, oldest first. What the database keeps of them: where
-- they are, the hashes that the files are held against, and the moment of every position.

create table ledger.archive (
  number integer primary key check (number >= 0),
  first_position bigint not null unique,
  last_position bigint not null unique check (last_position >= first_position),
  file text not null,
  bytes bigint not null,
  sha256 bytea not null check (length(sha256) = 32),
  index_sha256 bytea not null check (length(index_sha256) = 32),
  archived_at timestamptz not null default clock_timestamp(),
  archived_by text not null
);
comment on table ledger.archive is 'Partitions of ledger.fact that lie in files: always the oldest ones, without a gap.';
comment on column ledger.archive.file is 'Name of the file, without its folder.';
comment on column ledger.archive.sha256 is 'Of the whole file.';
comment on column ledger.archive.index_sha256 is 'Of the end of the file, from its index on, which holds the hash of every part before it.';

create table ledger.archived_moments (
  first_position bigint primary key,
  moments timestamptz[] not null
);
comment on table ledger.archived_moments is 'When the facts of archived positions were recorded: of up to 1000 positions a row, in order.';

select ledger.make_immutable('ledger.archive');
select ledger.make_immutable('ledger.archived_moments');

-- Keeps the moments of a partition, which must be full. May run again.
create function ledger.keep_moments(of_partition integer) returns void language plpgsql as $$
declare
  size bigint := ledger.partition_size();
  first bigint := of_partition * size + 1;
begin
  insert into ledger.archived_moments (first_position, moments)
    select min(f.position), array_agg(f.recorded_at order by f.position)
    from ledger.fact f where f.position between first and first + size - 1
    group by (f.position - first) / 1000
    on conflict (first_position) do nothing;
end $$;

-- Takes a partition out of the database, in the caller's transaction: all of it or nothing. The caller has written the file, read it
-- back and called ledger.keep_moments.
create function ledger.detach_archived(
  of_partition integer, in_file text, file_bytes bigint, file_sha256 bytea, file_index_sha256 bytea, by_whom text
) returns void language plpgsql as $$
declare
  size bigint := ledger.partition_size();
  first bigint := of_partition * size + 1;
  last bigint := first + size - 1;
  head bigint := (select position from ledger.head);
  next integer := coalesce((select max(number) + 1 from ledger.archive), 0);
begin
  if of_partition <> next then
    raise exception 'Partitions are archived in order: the next one is %, not %.', next, of_partition
      using errcode = 'object_not_in_prerequisite_state';
  end if;
  if of_partition > (greatest(head, 1) - 1) / size - 2 then
    raise exception 'Partition % is one of the newest two, which stay in the database.', of_partition
      using errcode = 'object_not_in_prerequisite_state';
  end if;
  if (select sum(cardinality(m.moments)) from ledger.archived_moments m where m.first_position between first and last) is distinct from size then
    raise exception 'The moments of partition % are not kept yet.', of_partition using errcode = 'object_not_in_prerequisite_state';
  end if;
  insert into ledger.archive (number, first_position, last_position, file, bytes, sha256, index_sha256, archived_by)
    values (of_partition, first, last, in_file, file_bytes, file_sha256, file_index_sha256, by_whom);
  execute format('alter table ledger.fact detach partition ledger.%I', 'fact_p' || lpad(of_partition::text, 5, '0'));
  execute format('drop table ledger.%I', 'fact_p' || lpad(of_partition::text, 5, '0'));
end $$;

-- As before, and of archived positions too.
create or replace function ledger.recorded_at(at bigint) returns timestamptz
  language sql stable security definer set search_path = ledger, pg_temp
  return coalesce(
    (select f.recorded_at from ledger.fact f where f.position = at),
    (select m.moments[at - m.first_position + 1] from ledger.archived_moments m
      where m.first_position <= at order by m.first_position desc limit 1));

create or replace function ledger.position_at(moment timestamptz) returns bigint
  language plpgsql stable security definer set search_path = ledger, pg_temp as
$$
declare
  low bigint := 0;
  high bigint := (select coalesce(max(position), 0) from ledger.fact);
  middle bigint;
begin
  -- recorded_at never decreases with position: halving finds the place in some 30 steps, however long the ledger is.
  while low < high loop
    middle := (low + high + 1) / 2;
    if ledger.recorded_at(middle) <= moment then low := middle;
    else high := middle - 1;
    end if;
  end loop;
  return low;
end
$$;

-- As before. A stream whose facts after after_version are archived, some or all, gets one row more: the version of the last archived
-- one, and neither a type nor data. Counting is enough to know, so that other streams cost what they did.
create or replace function ledger.read_stream(of_kind text, of_key text, after_version bigint)
returns table (
  "position" bigint, version bigint, type text, recorded_at timestamptz, command_id uuid, actor text, authority text,
  on_behalf text, causation text, correlation text, law_version text, meta json, data json
) language plpgsql stable
  set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  stream record;
  present bigint;
begin
  select s.id, s.version, s.first_position, s.last_position into stream
    from ledger.stream s where s.kind = of_kind and s.key = of_key;
  if stream.first_position is null then return; end if;
  return query
    select f.position, f.version, f.type, f.recorded_at, f.command_id, f.actor, f.authority, f.on_behalf, f.causation,
      f.correlation, f.law_version, f.meta, f.data
    from ledger.fact f
    where f.stream_id = stream.id and f.version > after_version and f.version <= stream.version
      and f.position between stream.first_position and stream.last_position
    order by f.version;
  get diagnostics present = row_count;
  if present < stream.version - greatest(after_version, 0) then
    version := stream.version - present;
    return next;
  end if;
end $$;

revoke execute on function ledger.keep_moments, ledger.detach_archived from public;
grant select on ledger.archive to regulatory_app;
