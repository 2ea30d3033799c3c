-- What a plan says in words. Each save is a row of its own: the latest stands, so that two who type at once lose nothing.
create table sessions.plan_text (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  part text not null constraint a_plan_has_four_texts check (part in ('aims', 'materials', 'few', 'many')),
  version integer not null constraint versions_of_a_plans_text_count_from_one check (version > 0),
  words text not null constraint a_text_of_a_plan_is_short check (length(words) <= 2000),
  copy_id uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, study_session_id, part, version),
  constraint a_planned_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_wrote_in_a_plan_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.plan_text (institution_id, written_by);

-- An activity of a plan. A title of nothing says that it was taken out.
create table sessions.plan_activity (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  activity_id uuid not null,
  version integer not null constraint versions_of_an_activity_count_from_one check (version > 0),
  stage text not null constraint a_session_has_an_opening_a_main_part_and_a_closing check (stage in ('opening', 'main', 'closing')),
  place integer not null,
  minutes integer not null constraint an_activity_takes_a_minute_or_more check (minutes between 1 and 480),
  title text not null,
  words text not null,
  copy_id uuid,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, study_session_id, activity_id, version),
  constraint an_activity_is_short check (length(title) <= 120 and length(words) <= 2000),
  constraint an_activitys_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_planned_an_activity_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.plan_activity (institution_id, written_by);

-- "Please have a look", until somebody has, or it is taken back.
create table sessions.plan_look (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (institution_id, study_session_id),
  constraint a_plan_to_look_at_is_of_a_session foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_asks_for_a_look_exists foreign key (institution_id, asked_by) references people.person
);
create index on sessions.plan_look (institution_id, asked_by);

create table sessions.plan_comment (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  study_session_id uuid not null,
  words text not null constraint a_comment_is_short check (length(words) between 1 and 1000),
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_commented_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_comments_exists foreign key (institution_id, written_by) references people.person
);
create index on sessions.plan_comment (institution_id, study_session_id);
create index on sessions.plan_comment (institution_id, written_by);

-- The leaders say that the plan is done.
create table sessions.plan_done (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, study_session_id),
  constraint a_plan_that_is_done_is_of_a_session foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_says_a_plan_is_done_exists foreign key (institution_id, said_by) references people.person
);
create index on sessions.plan_done (institution_id, said_by);

call platform.tenant_table('sessions.plan_text');
call platform.tenant_table('sessions.plan_activity');
call platform.tenant_table('sessions.plan_look');
call platform.tenant_table('sessions.plan_comment');
call platform.tenant_table('sessions.plan_done');
call platform.append_only('sessions.plan_text');
call platform.append_only('sessions.plan_activity');
