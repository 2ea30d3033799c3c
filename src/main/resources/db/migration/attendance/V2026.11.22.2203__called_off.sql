-- The occasion does not take place. The row goes when it takes place after all.
create table attendance.register_called_off (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  called_off_at timestamptz not null,
  primary key (institution_id, register_id),
  constraint a_register_that_was_called_off_exists foreign key (institution_id, register_id) references attendance.register
);

call platform.tenant_table('attendance.register_called_off');
call platform.tell_of_changes('attendance.register_called_off');
