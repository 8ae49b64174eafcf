-- What a removal takes along is said at every key. restrict: the thing pointed at stays as long as anyone points at it.
-- A membership that ends takes its sessions and one-time links with it;
-- for that everybody signs in again once.

do $$
declare
  one record;
  rule text;
begin
  for one in select k.oid, k.conname, c.relname, pg_get_constraintdef(k.oid) as def, p.relname as parent
    from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class p on p.oid = k.confrelid
    where k.contype = 'f' and k.confdeltype = 'a' and c.relnamespace = 'public'::regnamespace loop
    rule := case
      when one.relname = 'known_incidents' or (one.relname, one.parent) in (('source_sharings', 'organisations'), ('memberships', 'accounts'),
        ('memberships', 'organisations'), ('sessions', 'accounts'), ('sign_in_links', 'accounts')) then 'cascade'
      else 'restrict' end;
    execute format('alter table %I drop constraint %I, add constraint %I %s on delete %s', one.relname, one.conname, one.conname, one.def, rule);
  end loop;
end $$;

delete from sessions;
delete from sign_in_links;
alter table sessions add constraint sessions_membership_fkey foreign key (municipality_id, account_id, organisation_id, role)
  references memberships (municipality_id, account_id, organisation_id, role) on delete cascade;
alter table sign_in_links add constraint sign_in_links_membership_fkey foreign key (municipality_id, account_id, organisation_id, role)
  references memberships (municipality_id, account_id, organisation_id, role) on delete cascade;
