-- A row for each transaction that changed what kept work may rest on. A row of its own for each, so
-- that nobody waits for anybody; by transaction, so that whoever kept something can ask exactly
-- what has been committed since.
create table platform.change (
  institution_id uuid not null default platform.current_institution(),
  in_transaction xid8 not null default pg_current_xact_id(),
  noted_at timestamptz not null default now(),
  primary key (institution_id, in_transaction)
);
call platform.tenant_table('platform.change');

-- Erasing is a change too.
do $$
begin
  if exists (select from pg_roles where rolname = '${retention_role}') then
    grant insert on platform.change to ${retention_role};
  end if;
end
$$;

create function platform.note_a_change() returns trigger language plpgsql as $$
begin
  insert into platform.change default values on conflict do nothing;
  return null;
end
$$;

-- For a table that kept work reads: called once, where the table's module is migrated.
create procedure platform.tell_of_changes(told regclass)
  language plpgsql
  as $$
begin
  execute format(
    'create trigger told after insert or update or delete on %s'
    ' for each statement execute function platform.note_a_change()',
    told);
end
$$;
