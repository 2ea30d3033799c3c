-- The topic of a target's week. Each save is a row of its own: the latest stands, and an earlier one can be brought back.
-- A title of nothing says that the week has no topic any more.
create table sessions.topic (
  institution_id uuid not null default platform.current_institution(),
  target_id uuid not null,
  monday date not null constraint a_week_begins_on_a_monday check (extract(isodow from monday) = 1),
  version integer not null constraint versions_of_a_topic_count_from_one check (version > 0),
  title text not null,
  words text not null,
  copy_id uuid,
  suggestion_id uuid,
  written_by uuid,
  written_at timestamptz not null,
  primary key (institution_id, target_id, monday, version),
  constraint a_topic_is_short check (length(title) <= 120 and length(words) <= 2000),
  constraint words_of_a_topic_have_a_title check (title <> '' or words = ''),
  constraint a_topics_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint whoever_wrote_a_topic_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.topic (institution_id, written_by);

-- What a participant would like to work on.
create table sessions.suggestion (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  target_id uuid not null,
  words text not null,
  put_by uuid not null,
  put_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_suggestion_is_short check (length(words) between 1 and 120),
  constraint a_suggestions_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint whoever_put_a_suggestion_exists foreign key (institution_id, put_by) references people.person
);
create index on sessions.suggestion (institution_id, target_id);
create index on sessions.suggestion (institution_id, put_by);

create table sessions.suggestion_vote (
  institution_id uuid not null default platform.current_institution(),
  suggestion_id uuid not null,
  person_id uuid not null,
  voted_at timestamptz not null,
  primary key (institution_id, suggestion_id, person_id),
  constraint a_suggestion_voted_for_exists foreign key (institution_id, suggestion_id) references sessions.suggestion,
  constraint whoever_votes_exists foreign key (institution_id, person_id) references people.person
);
create index on sessions.suggestion_vote (institution_id, person_id);

-- Taken back by whoever put it, set aside by those who lead, or made the topic of a week.
create table sessions.suggestion_end (
  institution_id uuid not null default platform.current_institution(),
  suggestion_id uuid not null,
  how text not null constraint a_suggestion_ends_in_one_of_three_ways check (how in ('taken_back', 'set_aside', 'taken_up')),
  monday date,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (institution_id, suggestion_id),
  constraint a_suggestion_taken_up_has_its_week check ((how = 'taken_up') = (monday is not null)),
  constraint an_ended_suggestion_exists foreign key (institution_id, suggestion_id) references sessions.suggestion,
  constraint whoever_ended_a_suggestion_exists foreign key (institution_id, ended_by) references people.person
);
create index on sessions.suggestion_end (institution_id, ended_by);

call platform.tenant_table('sessions.topic');
call platform.tenant_table('sessions.suggestion');
call platform.tenant_table('sessions.suggestion_vote');
call platform.tenant_table('sessions.suggestion_end');
call platform.append_only('sessions.topic');
call platform.append_only('sessions.suggestion');
