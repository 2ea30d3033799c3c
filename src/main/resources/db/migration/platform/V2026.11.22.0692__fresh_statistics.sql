-- Rows just brought in are unknown to the planner until it has looked at them, and what follows in the same
-- transaction would be planned for an empty table. Skips a table that another transaction is looking at.
create procedure platform.look_at_fresh_rows(fresh regclass)
language plpgsql security definer set search_path = '' as $$
begin
  execute format('analyze (skip_locked) %s', fresh);
end
$$;
revoke all on procedure platform.look_at_fresh_rows(regclass) from public;
grant execute on procedure platform.look_at_fresh_rows(regclass) to ${application_role};
