-- Who of those who run the part sits in at a session, beside the leaders who are put on it to observe.
create table timetable.observer (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  study_session_id uuid not null,
  person_id uuid not null,
  held tstzrange not null,
  primary key (institution_id, id),
  constraint an_observer_sits_in_once_at_a_time
    exclude using gist (study_session_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =,
      institution_id platform.gist_uuid_ops with =, held with &&),
  constraint a_session_somebody_sits_in_at_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_sits_in_exists foreign key (institution_id, person_id) references people.person
);
create index on timetable.observer (institution_id, study_session_id);
create index on timetable.observer (institution_id, person_id);
call platform.tenant_table('timetable.observer');
