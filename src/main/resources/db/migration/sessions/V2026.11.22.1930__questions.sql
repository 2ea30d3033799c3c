-- What the leaders of a unit mean to tell its lecturers: every two weeks, and once for the review at the end of the term. Each save is
-- a row of its own; the latest stands.
create table sessions.question_draft (
  institution_id uuid not null default platform.current_institution(),
  target_id uuid not null,
  kind text not null constraint a_draft_is_for_a_fortnight_or_a_term check (kind in ('fortnight', 'term')),
  version integer not null constraint versions_of_a_draft_count_from_one check (version > 0),
  words text not null constraint a_draft_fits_on_a_page check (length(words) <= 4000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, target_id, kind, version),
  constraint a_drafts_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint whoever_drafts_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.question_draft (institution_id, written_by);

-- What was released, as it was. No names: the text is held against those of everyone it is about before it goes.
create table sessions.question_release (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  target_id uuid not null,
  kind text not null constraint a_release_is_of_a_fortnight_or_a_term check (kind in ('fortnight', 'term')),
  words text not null constraint a_release_says_something check (length(words) between 1 and 4000),
  sessions integer not null constraint a_release_comes_from_a_session check (sessions > 0),
  released_by uuid not null,
  released_at timestamptz not null,
  quiet daterange not null,
  primary key (institution_id, id),
  constraint a_lecturer_hears_at_most_once_in_two_weeks exclude using gist (
    institution_id platform.gist_uuid_ops with =, target_id platform.gist_uuid_ops with =, kind platform.gist_text_ops with =,
    quiet with &&),
  constraint a_releases_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint whoever_released_exists foreign key (institution_id, released_by) references people.person
);
create index on sessions.question_release (institution_id, target_id);
create index on sessions.question_release (institution_id, released_by);

-- The topics that came up in what was released, and in how many sessions of five or more.
create table sessions.question_release_topic (
  institution_id uuid not null default platform.current_institution(),
  release_id uuid not null,
  monday date not null,
  title text not null constraint a_topic_that_was_released_is_short check (length(title) <= 120),
  sessions integer not null constraint a_topic_came_up_in_a_session check (sessions > 0),
  primary key (institution_id, release_id, monday),
  constraint a_topics_release_exists foreign key (institution_id, release_id) references sessions.question_release
);

-- The way of one lecturer to one release. Its secret is kept as a hash.
create table sessions.question_letter (
  institution_id uuid not null default platform.current_institution(),
  release_id uuid not null,
  lecturer_id uuid not null,
  token_hash bytea not null,
  good_until timestamptz not null,
  primary key (institution_id, release_id, lecturer_id),
  constraint a_letters_secret_opens_one_release unique (institution_id, token_hash),
  constraint a_letters_release_exists foreign key (institution_id, release_id) references sessions.question_release,
  constraint a_letters_lecturer_exists foreign key (institution_id, lecturer_id) references people.person
);
create index on sessions.question_letter (institution_id, lecturer_id);

-- What a lecturer answers. Each save is a row of its own; the latest stands.
create table sessions.question_answer (
  institution_id uuid not null default platform.current_institution(),
  release_id uuid not null,
  lecturer_id uuid not null,
  version integer not null constraint versions_of_an_answer_count_from_one check (version > 0),
  words text not null constraint an_answer_is_short check (length(words) <= 4000),
  written_at timestamptz not null,
  primary key (institution_id, release_id, lecturer_id, version),
  constraint an_answer_is_to_a_letter foreign key (institution_id, release_id, lecturer_id) references sessions.question_letter,
  constraint whoever_answers_exists foreign key (institution_id, lecturer_id) references people.person
);
create index on sessions.question_answer (institution_id, lecturer_id);

call platform.tenant_table('sessions.question_draft');
call platform.tenant_table('sessions.question_release');
call platform.tenant_table('sessions.question_release_topic');
call platform.tenant_table('sessions.question_letter');
call platform.tenant_table('sessions.question_answer');
call platform.append_only('sessions.question_draft');
call platform.append_only('sessions.question_release');
call platform.append_only('sessions.question_answer');
