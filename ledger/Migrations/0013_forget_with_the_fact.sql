-- The fact that a subject was erased and the destruction of the subject's key are one transaction: neither is ever without the other,
-- whatever crashes. This is the one wire name that the ledger knows; a spec holds it against the domain's.
create function ledger.forget_subject() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    perform ledger.destroy_subject_key(new.data ->> 'subject');
    return null;
  end $$;
revoke all on function ledger.forget_subject from public;

create trigger forget_subject after insert on ledger.fact
  for each row when (new.type = 'governance.subject.erased.v1') execute function ledger.forget_subject();
