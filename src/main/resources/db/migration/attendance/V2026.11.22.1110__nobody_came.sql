-- Those who keep a register said, on the day, that they were there and nobody came. Taking it back is a row of its own.
create table attendance.nobody_came (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  register_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_register_nobody_came_to_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_said_that_nobody_came_exists foreign key (institution_id, said_by) references people.person
);
create index on attendance.nobody_came (institution_id, register_id);
create index on attendance.nobody_came (institution_id, said_by);

create table attendance.nobody_came_end (
  institution_id uuid not null default platform.current_institution(),
  nobody_came_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (institution_id, nobody_came_id),
  constraint what_was_taken_back_was_said foreign key (institution_id, nobody_came_id) references attendance.nobody_came,
  constraint whoever_took_it_back_exists foreign key (institution_id, ended_by) references people.person
);
create index on attendance.nobody_came_end (institution_id, ended_by);

call platform.tenant_table('attendance.nobody_came');
call platform.tenant_table('attendance.nobody_came_end');
call platform.append_only('attendance.nobody_came');
call platform.append_only('attendance.nobody_came_end');
