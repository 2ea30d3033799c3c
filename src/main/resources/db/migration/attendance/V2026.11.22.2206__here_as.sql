-- Who is at an occasion to lead it, to shadow or to observe: their check-in is kept and they are not counted among those who came.
create table attendance.register_here_as (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  person_id uuid not null,
  here_as text not null constraint somebody_leads_shadows_or_observes check (here_as in ('leading', 'shadowing', 'observing')),
  primary key (institution_id, register_id, person_id),
  constraint a_register_somebody_is_at_otherwise_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_is_there_otherwise_exists foreign key (institution_id, person_id) references people.person
);
create index on attendance.register_here_as (institution_id, person_id);
call platform.tenant_table('attendance.register_here_as');

alter table attendance.check_in drop constraint a_check_in_has_a_known_outcome;
alter table attendance.check_in add constraint a_check_in_has_a_known_outcome
  check (outcome in ('accepted', 'already_in', 'waiting', 'not_in_cohort', 'outside_hours', 'wrong_code', 'not_counted'));
