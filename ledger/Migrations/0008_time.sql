-- From moments to positions and back, for readers who ask what was known when. Both look at moments only, never at facts, and
-- may therefore be asked by those who may not read the ledger.

create function ledger.recorded_at(at bigint) returns timestamptz
  language sql stable security definer set search_path = ledger, pg_temp
  return (select f.recorded_at from ledger.fact f where f.position = at);
comment on function ledger.recorded_at is 'When the fact at a position was recorded; null where there is none.';

create function ledger.position_at(moment timestamptz) returns bigint
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
    if (select f.recorded_at from ledger.fact f where f.position = middle) <= moment then low := middle;
    else high := middle - 1;
    end if;
  end loop;
  return low;
end
$$;
comment on function ledger.position_at is 'The last position recorded at or before a moment; 0 before the first.';

revoke execute on function ledger.recorded_at, ledger.position_at from public;
grant execute on function ledger.recorded_at, ledger.position_at to regulatory_app, regulatory_query;
