-- How often somebody tapped a number for a register whose codes change within the minute: nine can be tried through.
create table attendance.tap_try (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  person_id uuid not null,
  tries smallint not null,
  last_at timestamptz not null,
  primary key (institution_id, register_id, person_id),
  constraint a_register_that_is_tapped_for_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_taps_exists foreign key (institution_id, person_id) references people.person
);
create index on attendance.tap_try (institution_id, person_id);

call platform.tenant_table('attendance.tap_try');
