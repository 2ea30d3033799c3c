-- A lecturer is asked for a week's note by mail. The link in it is for that unit and week alone, and its secret is kept as a hash.
create table sessions.note_request (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  target_id uuid not null,
  monday date not null constraint a_notes_week_begins_on_a_monday check (extract(isodow from monday) = 1),
  lecturer_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  asked_on date not null,
  token_hash bytea not null,
  good_until timestamptz not null,
  primary key (institution_id, id),
  constraint a_lecturer_is_asked_for_a_week_once_a_day unique (institution_id, target_id, monday, lecturer_id, asked_on),
  constraint a_link_opens_one_note unique (institution_id, token_hash),
  constraint a_link_ends check (good_until > asked_at),
  constraint a_note_requests_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint whoever_is_asked_for_a_note_exists foreign key (institution_id, lecturer_id) references people.person,
  constraint whoever_asked_for_a_note_exists foreign key (institution_id, asked_by) references people.person
);
create index on sessions.note_request (institution_id, lecturer_id);
create index on sessions.note_request (institution_id, asked_by);

-- One note of one lecturer for one week. Each save is a row of its own; the latest stands.
create table sessions.lecturer_note (
  institution_id uuid not null default platform.current_institution(),
  target_id uuid not null,
  monday date not null,
  lecturer_id uuid not null,
  version integer not null constraint versions_of_a_note_count_from_one check (version > 0),
  delivered text not null,
  link text not null,
  reading text not null,
  exercise text not null,
  worth_revisiting text not null,
  request_id uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, target_id, monday, lecturer_id, version),
  constraint a_note_takes_two_minutes check (
    length(delivered) <= 2000 and length(link) <= 500 and length(reading) <= 500 and length(exercise) <= 2000
    and length(worth_revisiting) <= 1000),
  constraint a_link_of_a_note_leads_to_the_web check (link = '' or link ~ '^https?://'),
  constraint a_notes_request_exists foreign key (institution_id, request_id) references sessions.note_request,
  constraint a_notes_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint a_notes_lecturer_exists foreign key (institution_id, lecturer_id) references people.person
);
create index on sessions.lecturer_note (institution_id, request_id);
create index on sessions.lecturer_note (institution_id, lecturer_id);

create table sessions.note_file (
  institution_id uuid not null default platform.current_institution(),
  file_id uuid not null,
  target_id uuid not null,
  monday date not null,
  lecturer_id uuid not null,
  name text not null,
  added_at timestamptz not null,
  primary key (institution_id, file_id),
  constraint a_notes_file_exists foreign key (institution_id, file_id) references platform.file,
  constraint a_note_files_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint a_note_files_lecturer_exists foreign key (institution_id, lecturer_id) references people.person
);
create index on sessions.note_file (institution_id, target_id, monday);
create index on sessions.note_file (institution_id, lecturer_id);

-- "We spoke after the lecture."
create table sessions.spoken (
  institution_id uuid not null default platform.current_institution(),
  target_id uuid not null,
  monday date not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, target_id, monday),
  constraint a_spoken_notes_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint whoever_spoke_exists foreign key (institution_id, said_by) references people.person
);
create index on sessions.spoken (institution_id, said_by);

call platform.tenant_table('sessions.note_request');
call platform.tenant_table('sessions.lecturer_note');
call platform.tenant_table('sessions.note_file');
call platform.tenant_table('sessions.spoken');
call platform.append_only('sessions.note_request');
call platform.append_only('sessions.lecturer_note');
