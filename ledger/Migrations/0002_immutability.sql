-- What is recorded stays as it was recorded: UPDATE, DELETE and TRUNCATE are refused to everybody, the owner included.
-- The triggers are ALWAYS triggers, so that session_replication_role does not switch them off.

create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% on %.% is refused: what the ledger records is never changed or deleted.',
    tg_op, tg_table_schema, tg_table_name using errcode = 'insufficient_privilege';
end $$;

create function ledger.make_immutable(target regclass) returns void language plpgsql as $$
begin
  execute format('create trigger never_changed before update or delete or truncate on %s '
    'for each statement execute function ledger.refuse_change()', target);
  execute format('alter table %s enable always trigger never_changed', target);
end $$;

select ledger.make_immutable('ledger.fact');
select ledger.make_immutable('ledger.command');
select ledger.make_immutable('ledger.claim');

-- A stream's version moves; its identity does not, and it never goes away.
create trigger never_renamed before update of id, kind, key or delete or truncate on ledger.stream
  for each statement execute function ledger.refuse_change();
alter table ledger.stream enable always trigger never_renamed;

-- Facts a partition.
create function ledger.partition_size() returns bigint language sql immutable as 'select 10000000::bigint';

-- Makes the partition of a position and the one after it, if they are missing. ledger.append calls it with the first fact of
-- every partition, so that the next one always exists long before it is needed. A partition is made as a table of its own and
-- then attached: that waits for no reader, whereas CREATE TABLE ... PARTITION OF would.
create function ledger.make_partitions(reached bigint) returns void language plpgsql as $$
declare
  size bigint := ledger.partition_size();
  current bigint := (greatest(reached, 1) - 1) / size;
  name text;
begin
  for n in current .. current + 1 loop
    name := 'fact_p' || lpad(n::text, 5, '0');
    continue when to_regclass('ledger.' || name) is not null;
    execute format('create table ledger.%I (like ledger.fact including defaults including constraints including comments)', name);
    execute format('create unique index %I on ledger.%I (stream_id, version)', name || '_version', name);
    perform ledger.make_immutable(('ledger.' || name)::regclass);
    execute format('alter table ledger.fact attach partition ledger.%I for values from (%s) to (%s)',
      name, n * size + 1, (n + 1) * size + 1);
  end loop;
end $$;

select ledger.make_partitions(1);
