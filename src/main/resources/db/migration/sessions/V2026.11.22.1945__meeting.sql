-- Leaders and coordinator talk: debriefs on a rhythm, and the term's meeting.
create table sessions.meeting (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  school_id uuid,
  kind text not null constraint a_meeting_is_a_debrief_or_the_terms check (kind in ('debrief', 'term')),
  series_id uuid,
  place text not null,
  on_date date not null,
  starts time not null,
  minutes integer not null constraint a_meeting_takes_a_while check (minutes between 5 and 480),
  during tstzrange not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_meetings_place_is_short check (length(place) <= 120),
  constraint a_meetings_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_meetings_school_exists foreign key (institution_id, school_id) references institution.school,
  constraint whoever_called_a_meeting_exists foreign key (institution_id, made_by) references people.person
);
create index on sessions.meeting (institution_id, scheme_id, on_date);
create index on sessions.meeting (institution_id, school_id);
create index on sessions.meeting (institution_id, made_by);

create table sessions.meeting_cancellation (
  institution_id uuid not null default platform.current_institution(),
  meeting_id uuid not null,
  cancelled_by uuid not null,
  cancelled_at timestamptz not null,
  primary key (institution_id, meeting_id),
  constraint a_cancelled_meeting_exists foreign key (institution_id, meeting_id) references sessions.meeting,
  constraint whoever_cancelled_a_meeting_exists foreign key (institution_id, cancelled_by) references people.person
);
create index on sessions.meeting_cancellation (institution_id, cancelled_by);

-- What is to be talked about, and what was said. Each save is a row of its own; the latest stands.
create table sessions.meeting_text (
  institution_id uuid not null default platform.current_institution(),
  meeting_id uuid not null,
  part text not null constraint a_meeting_has_issues_and_notes check (part in ('issues', 'notes')),
  version integer not null constraint versions_of_a_meetings_text_count_from_one check (version > 0),
  words text not null constraint a_text_of_a_meeting_fits_on_a_page check (length(words) <= 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, meeting_id, part, version),
  constraint a_texts_meeting_exists foreign key (institution_id, meeting_id) references sessions.meeting,
  constraint whoever_wrote_of_a_meeting_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.meeting_text (institution_id, written_by);

create table sessions.meeting_action (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  meeting_id uuid not null,
  words text not null,
  for_person uuid not null,
  by_date date,
  added_by uuid not null,
  added_at timestamptz not null,
  primary key (institution_id, id),
  constraint an_action_is_short check (length(words) between 1 and 300),
  constraint an_actions_meeting_exists foreign key (institution_id, meeting_id) references sessions.meeting,
  constraint whom_an_action_is_for_exists foreign key (institution_id, for_person) references people.person,
  constraint whoever_added_an_action_exists foreign key (institution_id, added_by) references people.person
);
create index on sessions.meeting_action (institution_id, meeting_id);
create index on sessions.meeting_action (institution_id, for_person);
create index on sessions.meeting_action (institution_id, added_by);

create table sessions.meeting_action_done (
  institution_id uuid not null default platform.current_institution(),
  action_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, action_id),
  constraint an_action_that_is_done_exists foreign key (institution_id, action_id) references sessions.meeting_action,
  constraint whoever_says_an_action_is_done_exists foreign key (institution_id, said_by) references people.person
);
create index on sessions.meeting_action_done (institution_id, said_by);

call platform.tenant_table('sessions.meeting');
call platform.tenant_table('sessions.meeting_cancellation');
call platform.tenant_table('sessions.meeting_text');
call platform.tenant_table('sessions.meeting_action');
call platform.tenant_table('sessions.meeting_action_done');
call platform.append_only('sessions.meeting_text');
