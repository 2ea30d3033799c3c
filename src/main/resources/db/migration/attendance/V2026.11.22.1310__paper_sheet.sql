-- A row of a register's paper sheet: its number is one person's for good, however often the sheet is printed.
create table attendance.sheet_row (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  number smallint not null constraint rows_of_a_sheet_count_from_one check (number > 0),
  person_id uuid not null,
  numbered_at timestamptz not null,
  primary key (institution_id, register_id, number),
  constraint somebody_has_one_row_of_a_sheet unique (institution_id, register_id, person_id),
  constraint a_sheets_register_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_has_a_row_of_a_sheet_exists foreign key (institution_id, person_id) references people.person
);
create index on attendance.sheet_row (institution_id, person_id);

call platform.tenant_table('attendance.sheet_row');
call platform.append_only('attendance.sheet_row');
