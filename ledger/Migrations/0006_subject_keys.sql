-- The keys that personal values are sealed with, one a subject, wrapped by a master key that never enters the database.
create table ledger.subject_key (
  subject text primary key,
  master_key text not null,
  wrapped bytea,
  made_at timestamptz not null default clock_timestamp(),
  destroyed_at timestamptz,
  check ((wrapped is null) = (destroyed_at is not null))
);
comment on table ledger.subject_key is 'One data key a subject of personal data. Destroying it is forgetting the subject.';
comment on column ledger.subject_key.master_key is 'Id of the master key that wraps this one.';
comment on column ledger.subject_key.wrapped is 'Nonce, ciphertext and tag (AES-256-GCM); null once destroyed.';

-- Destroys a subject's key for ever: a later seal under the same subject is impossible, a later opening gives nothing.
create function ledger.destroy_subject_key(who text) returns boolean
  language sql security definer set search_path = pg_catalog, pg_temp as $$
    with gone as (
      insert into ledger.subject_key as k (subject, master_key, wrapped, destroyed_at) values (who, '', null, clock_timestamp())
      on conflict (subject) do update set wrapped = null, destroyed_at = clock_timestamp() where k.destroyed_at is null
      returning subject)
    select pg_notify('ledger_subject_key', subject) is not null from gone
    union all select false limit 1
  $$;
