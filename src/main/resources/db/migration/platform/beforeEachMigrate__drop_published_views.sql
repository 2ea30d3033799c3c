-- Published views are rebuilt by each module's afterMigrateApplied callback, so that no view pins a
-- column that a migration wants to change.
do $$
declare
  view record;
begin
  for view in
    select schemaname, viewname from pg_views
    where viewname like 'published\_%' and schemaname <> 'pg_catalog'
  loop
    execute format('drop view if exists %I.%I cascade', view.schemaname, view.viewname);
  end loop;
end
$$;
