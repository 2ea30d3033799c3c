-- A fact once written stays as written: the application may add rows and read them, nothing else.
create procedure platform.append_only(tabled regclass)
language plpgsql as $$
begin
  execute format('revoke update, delete, truncate on %s from cairn_app', tabled);
  execute format('comment on table %s is %L', tabled, 'append-only');
end
$$;
