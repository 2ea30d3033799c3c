-- Who was written to about a change, so that each is told once however often the telling is tried.
create table sessions.change_told (
  institution_id uuid not null default platform.current_institution(),
  change_id uuid not null,
  person_id uuid not null,
  told_at timestamptz not null,
  primary key (institution_id, change_id, person_id),
  constraint whoever_is_told_exists foreign key (institution_id, person_id) references people.person
);
create index on sessions.change_told (institution_id, person_id);

call platform.tenant_table('sessions.change_told');
