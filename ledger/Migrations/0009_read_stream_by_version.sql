-- Reads one stream by its versions, whatever else lies between its first fact and its last.
--
-- With only a lower bound on the version, the planner, who sees no values in a generic plan, took the range of positions for the
-- narrower condition and walked through every fact of that range: a stream with facts far apart cost more with each fact that
-- others recorded in between. Both bounds of the version make the index on (stream_id, version) the cheaper one; the range of
-- positions only chooses the partitions.
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
end $$;
