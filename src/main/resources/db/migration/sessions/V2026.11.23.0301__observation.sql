-- What somebody who sat in at a session says to those who led it. Each save is a row; the latest of each observer stands. Never a score.
create table sessions.observation_feedback (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  written_by uuid not null,
  version integer not null constraint versions_of_feedback_count_from_one check (version > 0),
  went_well text not null,
  to_try text not null,
  written_at timestamptz not null,
  primary key (institution_id, study_session_id, written_by, version),
  constraint feedback_is_short check (length(went_well) <= 1000 and length(to_try) <= 1000),
  constraint an_observed_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_observed_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.observation_feedback (institution_id, written_by);

call platform.tenant_table('sessions.observation_feedback');
call platform.append_only('sessions.observation_feedback');
