-- Whom an occasion is for that is for no cohort: those who were asked to a meeting, a training or an observation.
create table attendance.register_invitation (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  person_id uuid not null,
  invited_at timestamptz not null,
  primary key (institution_id, register_id, person_id),
  constraint an_invitations_register_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_is_invited_exists foreign key (institution_id, person_id) references people.person
);
create index on attendance.register_invitation (institution_id, person_id);

call platform.tenant_table('attendance.register_invitation');
