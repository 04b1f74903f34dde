-- Appends one act on one stream without claims, the commonest batch of a quiet hour: the same as ledger.append, with plain parameters
-- and the plain statements that they allow. Answers with the head and the stream's version before it; nulls when the act is not in order
-- (a conflict, a duplicate): then nothing was written, and ledger.append says what is the matter.
create function ledger.append_one(
  of_command uuid, of_type text, of_fingerprint text, of_rule text, of_details text,
  of_actor text, of_authority text, of_on_behalf text, of_causation text, of_correlation text, of_law_version text, of_meta json,
  of_kind text, of_key text, of_expected bigint, f_type text[], f_data json[],
  out base bigint, out version bigint
) language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  facts integer := cardinality(f_type);
  head bigint;
  recorded timestamptz;
  stream ledger.stream;
begin
  if facts = 0 or cardinality(f_data) <> facts then
    raise exception 'An act that is appended by itself has facts, each with its data.' using errcode = 'invalid_parameter_value';
  end if;
  perform pg_advisory_xact_lock(1279607111, 1);
  select c.position, c.recorded_at into head, recorded from ledger.command c order by c.position desc limit 1;
  head := coalesce(head, 0);
  recorded := greatest(recorded, clock_timestamp());
  select * into stream from ledger.stream s where s.kind = of_kind and s.key = of_key;
  if of_expected not in (-1, coalesce(stream.version, 0)) or exists (select from ledger.command c where c.command_id = of_command) then
    return;
  end if;
  if (head + facts - 1) / ledger.partition_size() <> (head - 1) / ledger.partition_size() then
    perform ledger.make_partitions(head + facts);
  end if;

  base := head;
  version := coalesce(stream.version, 0);
  if stream.id is null then
    insert into ledger.stream (kind, key, version, first_position, last_position)
      values (of_kind, of_key, facts, base + 1, base + facts) returning id into stream.id;
  else
    update ledger.stream s set version = stream.version + facts, last_position = base + facts,
      first_position = coalesce(stream.first_position, base + 1) where s.id = stream.id;
  end if;
  insert into ledger.command (command_id, type, fingerprint, rule_id, details, position, recorded_at)
    values (of_command, of_type, of_fingerprint, of_rule, of_details, base + facts, recorded);
  insert into ledger.fact (position, stream_id, version, recorded_at, command_id, type, actor, authority, on_behalf,
      causation, correlation, law_version, meta, data)
    select base + f.ord, stream.id, append_one.version + f.ord, recorded, of_command, f.type, of_actor, of_authority,
      of_on_behalf, of_causation, of_correlation, of_law_version, of_meta, f.data
    from unnest(f_type, f_data) with ordinality f(type, data, ord);
  perform pg_notify('ledger', (base + facts)::text);
end $$;

revoke all on function ledger.append_one from public;
grant execute on function ledger.append_one to regulatory_app;

-- As before, without a way of its own for one act on one stream.
create or replace function ledger.append(
  r_command uuid[], r_type text[], r_fingerprint text[], r_rule text[], r_details text[], r_until integer[],
  r_actor text[], r_authority text[], r_on_behalf text[], r_causation text[], r_correlation text[], r_law_version text[],
  r_meta json[],
  a_request integer[], a_kind text[], a_key text[], a_expected bigint[], a_count integer[], a_before integer[],
  c_request integer[], c_kind text[], c_value text[], c_stream_kind text[], c_stream_key text[], c_append integer[],
  f_append integer[], f_type text[], f_data json[],
  disjoint boolean,
  out base bigint, out versions bigint[], out outcomes smallint[], out positions bigint[], out subjects integer[],
  out actuals bigint[], out texts_a text[], out texts_b text[]
) language plpgsql security definer
  set search_path = pg_catalog, pg_temp
  -- Plans are made once, for any number of elements, and always go by the indexes: statistics of a table that was empty a
  -- minute ago must not turn a lookup into a walk through a table that has grown since.
  set plan_cache_mode = force_generic_plan
  set enable_seqscan = off
as $$
declare
  facts integer := cardinality(f_type);
  recorded timestamptz;
  in_order boolean := disjoint;
  ids bigint[];
  shifts bigint[];
  written bigint;
begin
  perform pg_advisory_xact_lock(1279607111, 1);
  select c.position, c.recorded_at into base, recorded from ledger.command c order by c.position desc limit 1;
  base := coalesce(base, 0);
  recorded := greatest(recorded, clock_timestamp());
  if facts > 0 and (base + facts - 1) / ledger.partition_size() <> (base - 1) / ledger.partition_size() then
    perform ledger.make_partitions(base + facts);
  end if;

  if in_order then
    -- shifts turn a fact's number in the batch into its version.
    select coalesce(bool_and(a.expected in (-1, coalesce(s.version, 0))), true) and coalesce(sum(a.count), 0) = facts,
           array_agg(coalesce(s.id, nextval('ledger.stream_id_seq')) order by a.ord),
           array_agg(coalesce(s.version, 0) order by a.ord),
           array_agg(coalesce(s.version, 0) - a.before order by a.ord)
      into in_order, ids, versions, shifts
      from unnest(a_kind, a_key, a_expected, a_count, a_before) with ordinality a(kind, key, expected, count, before, ord)
      left join lateral (select s.id, s.version from ledger.stream s where s.kind = a.kind and s.key = a.key offset 0) s on true;
    in_order := in_order and not exists (select from ledger.command c where c.command_id = any (r_command));
  end if;
  if in_order and cardinality(c_kind) > 0 then
    in_order := not 0 = any (c_append) and not exists (
      select from unnest(c_kind, c_value) c(kind, value)
      cross join lateral (select from ledger.claim h where h.kind = c.kind and h.value = c.value offset 0) held);
  end if;

  if in_order then
    if facts > 0 then
      insert into ledger.stream as s (id, kind, key, version, first_position, last_position)
        select a.id, a.kind, a.key, a.version + a.count, base + a.before + 1, base + a.before + a.count
        from unnest(ids, a_kind, a_key, versions, a_count, a_before) a(id, kind, key, version, count, before)
        where a.count > 0
        on conflict (kind, key) do update set
          version = excluded.version,
          first_position = coalesce(s.first_position, excluded.first_position),
          last_position = excluded.last_position;
    end if;
    if cardinality(c_kind) > 0 then
      insert into ledger.claim (kind, value, stream_id, claimed_at)
        select c.kind, c.value, ids[c.append], recorded from unnest(c_kind, c_value, c_append) c(kind, value, append);
    end if;
    insert into ledger.command (command_id, type, fingerprint, rule_id, details, position, recorded_at)
      select r.command, r.type, r.fingerprint, r.rule, r.details, base + r.until, recorded
      from unnest(r_command, r_type, r_fingerprint, r_rule, r_details, r_until) r(command, type, fingerprint, rule, details, until)
      where r.until between 0 and facts;
    get diagnostics written = row_count;
    if written <> cardinality(r_command) or r_until[written] <> facts then
      raise exception 'The requests of this batch do not add up.' using errcode = 'invalid_parameter_value';
    end if;
  else
    select * into facts, ids, versions, shifts, outcomes, positions, subjects, actuals, texts_a, texts_b, f_append, f_type, f_data
      from ledger.append_one_by_one(base, recorded,
        r_command, r_type, r_fingerprint, r_rule, r_details,
        a_request, a_kind, a_key, a_expected, a_count,
        c_request, c_kind, c_value, c_stream_kind, c_stream_key,
        f_append, f_type, f_data);
  end if;

  if facts > 0 then
    insert into ledger.fact (position, stream_id, version, recorded_at, command_id, type, actor, authority, on_behalf, causation,
        correlation, law_version, meta, data)
      select base + f.ord, ids[f.append], shifts[f.append] + f.ord, recorded, r.command, f.type, r.actor, r.authority,
        r.on_behalf, r.causation, r.correlation, r.law_version, r.meta, f.data
      from unnest(f_append, f_type, f_data) with ordinality f(append, type, data, ord)
      join unnest(r_command, r_actor, r_authority, r_on_behalf, r_causation, r_correlation, r_law_version, r_meta)
        with ordinality r(command, actor, authority, on_behalf, causation, correlation, law_version, meta, ord)
        on r.ord = a_request[f.append]
      where shifts[f.append] + f.ord > versions[f.append]
        and shifts[f.append] + f.ord <= versions[f.append] + a_count[f.append];
    get diagnostics written = row_count;
    if written <> facts then
      raise exception 'The facts of this batch do not belong to its appends.' using errcode = 'invalid_parameter_value';
    end if;
    perform pg_notify('ledger', (base + facts)::text);
  end if;
end $$;
