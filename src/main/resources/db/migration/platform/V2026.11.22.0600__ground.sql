-- The ground every module builds on: schemas, the current institution, tenant tables, who may touch what.
create extension if not exists btree_gist schema platform;
create extension if not exists pg_trgm schema platform;

create schema if not exists institution;
create schema if not exists people;
create schema if not exists curriculum;
create schema if not exists notifications;
create schema if not exists scheme;
create schema if not exists attendance;
create schema if not exists leaders;
create schema if not exists timetable;
create schema if not exists mentoring;
create schema if not exists sessions;
create schema if not exists recognition;
create schema if not exists evaluation;

-- Raises instead of answering nothing: silence would look like an empty university, and the next
-- import would then end every row it did not see. After a transaction-local set the setting
-- reverts to '' rather than to null, so both count as unset.
create function platform.current_institution() returns uuid
  language plpgsql stable parallel safe
  as $$
declare
  institution text := current_setting('cairn.institution', true);
begin
  if institution is null or institution = '' then
    raise exception 'no institution is set for this transaction'
      using errcode = 'CA001', hint = 'Run tenant SQL in a transaction inside Tenancy.within.';
  end if;
  return institution::uuid;
end
$$;

-- Every table of a tenant calls this once, in the migration that creates it.
create procedure platform.tenant_table(tenant_table regclass)
  language plpgsql
  as $$
begin
  execute format('alter table %s enable row level security', tenant_table);
  execute format('alter table %s force row level security', tenant_table);
  execute format(
    'create policy one_institution on %s'
    ' using (institution_id = (select platform.current_institution()))'
    ' with check (institution_id = (select platform.current_institution()))',
    tenant_table);
end
$$;

-- For facts that are never edited: the application may add and read, retention may erase.
create procedure platform.append_only(tenant_table regclass)
  language plpgsql
  as $$
begin
  execute format('revoke update, delete, truncate on %s from ${application_role}', tenant_table);
  execute format('comment on table %s is %L', tenant_table, 'append-only');
end
$$;

-- The application owns nothing and may not truncate; retention erases what is due; backup reads.
-- A database without the last two roles (a test bench, say) is still usable.
do $$
declare
  module text;
begin
  foreach module in array array[
    'platform', 'institution', 'people', 'curriculum', 'notifications', 'scheme', 'attendance',
    'leaders', 'timetable', 'mentoring', 'sessions', 'recognition', 'evaluation']
  loop
    execute format('grant usage on schema %I to ${application_role}', module);
    execute format('alter default privileges in schema %I'
      ' grant select, insert, update, delete on tables to ${application_role}', module);
    execute format('alter default privileges in schema %I'
      ' grant usage, select on sequences to ${application_role}', module);
    if exists (select from pg_roles where rolname = '${retention_role}') then
      execute format('grant usage on schema %I to ${retention_role}', module);
      execute format('alter default privileges in schema %I'
        ' grant select, update, delete on tables to ${retention_role}', module);
    end if;
    if exists (select from pg_roles where rolname = '${backup_role}') then
      execute format('grant usage on schema %I to ${backup_role}', module);
      execute format('alter default privileges in schema %I'
        ' grant select on tables to ${backup_role}', module);
    end if;
  end loop;
end
$$;
