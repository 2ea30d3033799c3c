-- What the leaders of a session note after it, together. Each save of a part is a row of its own: the latest stands, so that two who
-- write at once lose nothing.
create table sessions.reflection_text (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  part text not null constraint a_reflection_has_three_texts check (part in ('came_up', 'worked', 'next')),
  version integer not null constraint versions_of_a_reflection_count_from_one check (version > 0),
  words text not null constraint a_text_of_a_reflection_is_short check (length(words) <= 2000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, study_session_id, part, version),
  constraint a_reflected_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_reflects_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.reflection_text (institution_id, written_by);

-- A topic of the unit's scheme of work, known by its week, that came up.
create table sessions.reflection_topic (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  monday date not null constraint a_topic_that_came_up_is_of_a_week check (extract(isodow from monday) = 1),
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, study_session_id, monday),
  constraint a_topic_came_up_at_a_session foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_says_what_came_up_exists foreign key (institution_id, said_by) references people.person
);
create index on sessions.reflection_topic (institution_id, said_by);

-- A word of one leader's to the coordinator alone.
create table sessions.coordinator_word (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  written_by uuid not null,
  version integer not null constraint versions_of_a_word_count_from_one check (version > 0),
  words text not null constraint a_word_is_short check (length(words) <= 2000),
  written_at timestamptz not null,
  primary key (institution_id, study_session_id, written_by, version),
  constraint a_word_is_about_a_session foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_has_a_word_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.coordinator_word (institution_id, written_by);

create table sessions.coordinator_word_read (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  written_by uuid not null,
  version integer not null,
  read_by uuid not null,
  read_at timestamptz not null,
  primary key (institution_id, study_session_id, written_by, version),
  constraint a_word_that_was_read_exists foreign key (institution_id, study_session_id, written_by, version)
    references sessions.coordinator_word,
  constraint whoever_read_a_word_exists foreign key (institution_id, read_by) references people.person
);
create index on sessions.coordinator_word_read (institution_id, read_by);

-- Where leaders of a scheme can send a student who needs more than a session can give. Each save is a row; the latest stands.
create table sessions.signpost (
  institution_id uuid not null default platform.current_institution(),
  scheme_id uuid not null,
  version integer not null constraint versions_of_signposts_count_from_one check (version > 0),
  urgent text not null,
  places text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, scheme_id, version),
  constraint signposts_fit_on_a_card check (length(urgent) <= 1000 and length(places) <= 2000),
  constraint a_signposts_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint whoever_sets_signposts_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.signpost (institution_id, written_by);

call platform.tenant_table('sessions.reflection_text');
call platform.tenant_table('sessions.reflection_topic');
call platform.tenant_table('sessions.coordinator_word');
call platform.tenant_table('sessions.coordinator_word_read');
call platform.tenant_table('sessions.signpost');
call platform.append_only('sessions.reflection_text');
call platform.append_only('sessions.coordinator_word');
call platform.append_only('sessions.signpost');
