-- The application appends through ledger.append and nothing else: it holds no INSERT, UPDATE, DELETE or TRUNCATE on what the
-- ledger records. Queries see the head and otherwise only read models.
revoke all on all functions in schema ledger from public;
grant usage on schema ledger to regulatory_app, regulatory_query;
grant select on ledger.head to regulatory_app, regulatory_query;
grant select on ledger.stream, ledger.fact, ledger.command, ledger.claim, ledger.checkpoint, ledger.subject_key to regulatory_app;
grant insert, update, delete on ledger.checkpoint to regulatory_app;
grant insert on ledger.subject_key to regulatory_app;
grant execute on function ledger.destroy_subject_key, ledger.read_stream to regulatory_app;
do $$
begin
  -- By oid, because the parameters of ledger.append would fill a page.
  execute format('grant execute on function %s to regulatory_app', (select oid::regprocedure from pg_proc
    where pronamespace = 'ledger'::regnamespace and proname = 'append'));
end $$;

-- Read models belong to the application, which makes and drops their tables; queries come in by what it grants them.
create schema read authorization regulatory_app;
grant usage on schema read to regulatory_query;
