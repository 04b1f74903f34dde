-- The careful way of ledger.append: request by request, each seeing what those before it wrote. A request is recorded whole or
-- not at all. Writes streams, claims and commands; gives back the facts that remain to be written and where they belong.
create function ledger.append_one_by_one(
  base bigint, recorded timestamptz,
  r_command uuid[], r_type text[], r_fingerprint text[], r_rule text[], r_details text[],
  a_request integer[], a_kind text[], a_key text[], a_expected bigint[], a_count integer[],
  c_request integer[], c_kind text[], c_value text[], c_stream_kind text[], c_stream_key text[],
  f_append integer[], f_type text[], f_data json[],
  out facts integer, out ids bigint[], out versions bigint[], out shifts bigint[], out outcomes smallint[],
  out positions bigint[], out subjects integer[], out actuals bigint[], out texts_a text[], out texts_b text[],
  out good_append integer[], out good_type text[], out good_data json[]
) language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  appends integer := cardinality(a_kind);
  claims integer := cardinality(c_kind);
  a integer;
  a_next integer := 1;
  c integer;
  c_next integer := 1;
  first ledger.command;
  held record;
  found_id bigint;
  found_version bigint;
begin
  facts := 0;
  ids := array_fill(0::bigint, array[appends]);
  versions := ids;
  shifts := ids;
  -- One entry a request in every answer, null where it has nothing to say.
  outcomes := array_fill(0::smallint, array[cardinality(r_command)]);
  positions := array_fill(0::bigint, array[cardinality(r_command)]);
  subjects := array_fill(null::integer, array[cardinality(r_command)]);
  actuals := array_fill(null::bigint, array[cardinality(r_command)]);
  texts_a := array_fill(null::text, array[cardinality(r_command)]);
  texts_b := texts_a;
  <<requests>>
  for r in 1 .. cardinality(r_command) loop
    positions[r] := base + facts;
    a := a_next;
    while a_next <= appends and a_request[a_next] = r loop a_next := a_next + 1; end loop;
    c := c_next;
    while c_next <= claims and c_request[c_next] = r loop c_next := c_next + 1; end loop;

    select * into first from ledger.command where command_id = r_command[r];
    if found then
      outcomes[r] := case when first.fingerprint = r_fingerprint[r] then 2 else 3 end;
      positions[r] := first.position;
      texts_a[r] := first.rule_id;
      texts_b[r] := first.details;
      continue;
    end if;

    for i in a .. a_next - 1 loop
      select version into found_version from ledger.stream where kind = a_kind[i] and key = a_key[i];
      versions[i] := coalesce(found_version, 0);
      if a_expected[i] not in (-1, versions[i]) then
        outcomes[r] := 1;
        subjects[r] := i;
        actuals[r] := versions[i];
        continue requests;
      end if;
    end loop;
    for i in c .. c_next - 1 loop
      select s.kind, s.key into held
        from ledger.claim h join ledger.stream s on s.id = h.stream_id where h.kind = c_kind[i] and h.value = c_value[i];
      if found and (held.kind, held.key) <> (c_stream_kind[i], c_stream_key[i]) then
        outcomes[r] := 4;
        subjects[r] := i;
        texts_a[r] := held.kind;
        texts_b[r] := held.key;
        continue requests;
      end if;
    end loop;

    for i in a .. a_next - 1 loop
      continue when a_count[i] = 0;
      insert into ledger.stream as s (kind, key, version, first_position, last_position)
        values (a_kind[i], a_key[i], a_count[i], base + facts + 1, base + facts + a_count[i])
        on conflict (kind, key) do update set
          version = s.version + a_count[i],
          first_position = coalesce(s.first_position, excluded.first_position),
          last_position = excluded.last_position
        returning id into found_id;
      ids[i] := found_id;
      shifts[i] := versions[i] - facts;
      facts := facts + a_count[i];
    end loop;
    for i in c .. c_next - 1 loop
      insert into ledger.stream (kind, key, version) values (c_stream_kind[i], c_stream_key[i], 0) on conflict (kind, key) do nothing;
      insert into ledger.claim (kind, value, stream_id, claimed_at)
        select c_kind[i], c_value[i], s.id, recorded from ledger.stream s where s.kind = c_stream_kind[i] and s.key = c_stream_key[i]
        on conflict (kind, value) do nothing;
    end loop;
    positions[r] := base + facts;
    insert into ledger.command (command_id, type, fingerprint, rule_id, details, position, recorded_at)
      values (r_command[r], r_type[r], r_fingerprint[r], r_rule[r], r_details[r], positions[r], recorded);
  end loop;

  select array_agg(f.append order by f.ord), array_agg(f.type order by f.ord), array_agg(f.data order by f.ord)
    into good_append, good_type, good_data
    from unnest(f_append, f_type, f_data) with ordinality f(append, type, data, ord)
    where ids[f.append] > 0;
end $$;
