-- A questionnaire is a scheme's list of questions; what it asks is fixed when a survey opens.
create table evaluation.questionnaire (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  name text not null constraint a_questionnaire_has_a_name check (length(name) between 1 and 120),
  audience text not null constraint a_questionnaire_is_for_somebody check (audience in ('cohort', 'leaders', 'lecturers', 'session')),
  made_by uuid,
  made_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_questionnaires_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint whoever_made_a_questionnaire_exists foreign key (institution_id, made_by) references people.person
);
create index on evaluation.questionnaire (institution_id, scheme_id);
create index on evaluation.questionnaire (institution_id, made_by);

create table evaluation.question (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  primary key (institution_id, id),
  constraint a_questions_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme
);
create index on evaluation.question (institution_id, scheme_id);

-- What a question asks is never changed, answered or not: another wording is another version.
create table evaluation.question_version (
  institution_id uuid not null default platform.current_institution(),
  question_id uuid not null,
  version integer not null constraint versions_of_a_question_count_from_one check (version > 0),
  kind text not null constraint a_question_is_of_a_kind check (kind in ('likert', 'choice', 'multiple', 'number', 'text')),
  options smallint not null,
  written_at timestamptz not null,
  primary key (institution_id, question_id, version),
  constraint a_kind_has_its_options check (
    case kind when 'likert' then options between 3 and 7 when 'choice' then options between 2 and 12
      when 'multiple' then options between 2 and 12 else options = 0 end),
  constraint a_versions_question_exists foreign key (institution_id, question_id) references evaluation.question
);

-- A version in each language it is asked in.
create table evaluation.question_words (
  institution_id uuid not null default platform.current_institution(),
  question_id uuid not null,
  version integer not null,
  language text not null constraint a_question_is_asked_in_a_language check (language in ('en', 'sv')),
  words text not null constraint a_question_asks_something check (length(words) between 1 and 300),
  choices text[] not null,
  primary key (institution_id, question_id, version, language),
  constraint words_are_of_a_version foreign key (institution_id, question_id, version) references evaluation.question_version
);

-- In the order they are asked. Some only of those who chose certain answers to the first.
create table evaluation.questionnaire_item (
  institution_id uuid not null default platform.current_institution(),
  questionnaire_id uuid not null,
  question_id uuid not null,
  version integer not null,
  place integer not null,
  only_for smallint[] not null default '{}',
  primary key (institution_id, questionnaire_id, question_id),
  constraint an_items_questionnaire_exists foreign key (institution_id, questionnaire_id) references evaluation.questionnaire,
  constraint an_items_question_exists foreign key (institution_id, question_id, version) references evaluation.question_version
);
create index on evaluation.questionnaire_item (institution_id, question_id, version);

-- Asked of the cohorts named in its parts, from one day to another.
create table evaluation.survey (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  scheme_year_id uuid not null,
  questionnaire_id uuid not null,
  title text not null constraint a_survey_has_a_title check (length(title) between 1 and 120),
  audience text not null constraint a_survey_is_for_somebody check (audience in ('cohort', 'leaders', 'lecturers', 'session')),
  stage text not null constraint a_survey_has_a_stage check (stage in ('start', 'pulse', 'mid', 'end')),
  opens_on date not null,
  closes_on date not null,
  invited_by_mail boolean not null,
  reminders smallint not null constraint at_most_three_reminders check (reminders between 0 and 3),
  opened_by uuid,
  opened_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_survey_closes_after_it_opens check (closes_on >= opens_on and closes_on <= opens_on + 120),
  constraint reminders_go_where_invitations_went check (invited_by_mail or reminders = 0),
  constraint a_surveys_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_surveys_year_exists foreign key (institution_id, scheme_year_id) references scheme.scheme_year,
  constraint a_surveys_questionnaire_exists foreign key (institution_id, questionnaire_id) references evaluation.questionnaire,
  constraint whoever_opened_a_survey_exists foreign key (institution_id, opened_by) references people.person
);
create index on evaluation.survey (institution_id, scheme_id);
create index on evaluation.survey (institution_id, scheme_year_id);
create index on evaluation.survey (institution_id, questionnaire_id);
create index on evaluation.survey (institution_id, opened_by);

-- Surveys whose answers carry names, as is said at their top; written when they open.
create table evaluation.named_survey (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  audience text not null constraint students_are_never_asked_by_name check (audience in ('leaders', 'lecturers')),
  primary key (institution_id, survey_id),
  constraint a_named_survey_exists foreign key (institution_id, survey_id) references evaluation.survey
);

create table evaluation.survey_part (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  target_id uuid not null,
  primary key (institution_id, survey_id, target_id),
  constraint a_parts_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint a_parts_target_exists foreign key (institution_id, target_id) references scheme.target
);
create index on evaluation.survey_part (institution_id, target_id);

create table evaluation.survey_question (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  question_id uuid not null,
  version integer not null,
  place integer not null,
  only_for smallint[] not null,
  primary key (institution_id, survey_id, question_id, version),
  constraint a_survey_asks_one_version_of_a_question unique (institution_id, survey_id, question_id),
  constraint an_asked_questions_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint an_asked_question_exists foreign key (institution_id, question_id, version) references evaluation.question_version
);
create index on evaluation.survey_question (institution_id, question_id, version);

create table evaluation.survey_end (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  ended_by uuid,
  ended_on date not null,
  primary key (institution_id, survey_id),
  constraint an_ended_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint whoever_ended_a_survey_exists foreign key (institution_id, ended_by) references people.person
);
create index on evaluation.survey_end (institution_id, ended_by);

-- Letters: 0 invites, 1 to 3 remind. Each is claimed before it goes, so that nobody gets two; one that the
-- mail server did not take has no day yet and is tried again.
create table evaluation.survey_letter (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  person_id uuid not null,
  number smallint not null constraint a_survey_writes_four_times_at_most check (number between 0 and 3),
  tried_at timestamptz not null,
  tries smallint not null default 1 constraint tries_are_counted check (tries >= 0),
  sent_on date,
  primary key (institution_id, survey_id, person_id, number),
  constraint a_letters_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint a_letters_reader_exists foreign key (institution_id, person_id) references people.person
);
create index on evaluation.survey_letter (institution_id, person_id);

-- Who has answered: once about each thing (the survey itself, or one session). It knows no time and no answer,
-- and rows are written anew together with others, so that neither their place nor their transaction leads to an answer.
create table evaluation.survey_answered (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  about_id uuid not null,
  person_id uuid not null,
  primary key (institution_id, survey_id, about_id, person_id),
  constraint an_answered_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint whoever_answered_exists foreign key (institution_id, person_id) references people.person
);
create index on evaluation.survey_answered (institution_id, person_id);

-- Answers that wait for others, to be told together with them.
create table evaluation.answer_waiting (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  id uuid not null constraint a_waiting_answers_id_is_random check (substr(id::text, 15, 1) = '4'),
  target_id uuid,
  study_session_id uuid,
  branch smallint not null,
  answers jsonb not null,
  primary key (institution_id, survey_id, id),
  constraint a_waiting_answers_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint a_waiting_answers_part_exists foreign key (institution_id, survey_id, target_id) references evaluation.survey_part
);
create index on evaluation.answer_waiting (institution_id, survey_id, target_id);

-- One person's answers together, with a random id and nothing of whose or when.
create table evaluation.answer_sheet (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  id uuid not null constraint a_sheets_id_is_random check (substr(id::text, 15, 1) = '4'),
  target_id uuid,
  study_session_id uuid,
  primary key (institution_id, survey_id, id),
  constraint a_sheets_survey_exists foreign key (institution_id, survey_id) references evaluation.survey,
  constraint a_sheets_part_exists foreign key (institution_id, survey_id, target_id) references evaluation.survey_part,
  constraint a_sheets_session_exists foreign key (institution_id, study_session_id) references timetable.study_session
);
create index on evaluation.answer_sheet (institution_id, survey_id, target_id);
create index on evaluation.answer_sheet (institution_id, study_session_id);

-- Of several choices each is a row.
create table evaluation.answer (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  sheet_id uuid not null,
  question_id uuid not null,
  version integer not null,
  choice smallint not null constraint choices_count_from_one check (choice between 0 and 12),
  number integer,
  words text constraint an_answer_is_short check (length(words) between 1 and 1000),
  primary key (institution_id, survey_id, sheet_id, question_id, choice),
  constraint an_answer_answers check (num_nonnulls(nullif(choice, 0), number, words) = 1),
  constraint an_answers_sheet_exists foreign key (institution_id, survey_id, sheet_id) references evaluation.answer_sheet,
  constraint an_answer_is_to_what_was_asked foreign key (institution_id, survey_id, question_id, version) references evaluation.survey_question
);
create index on evaluation.answer (institution_id, survey_id, question_id, version);

-- Whose a sheet is: only where the survey said so at the top.
create table evaluation.sheet_signature (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  sheet_id uuid not null,
  person_id uuid not null,
  primary key (institution_id, survey_id, sheet_id),
  constraint a_signed_survey_said_so foreign key (institution_id, survey_id) references evaluation.named_survey,
  constraint a_signed_sheet_exists foreign key (institution_id, survey_id, sheet_id) references evaluation.answer_sheet,
  constraint whoever_signed_exists foreign key (institution_id, person_id) references people.person
);
create index on evaluation.sheet_signature (institution_id, person_id);

create table evaluation.theme (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  id uuid not null,
  name text not null constraint a_theme_has_a_name check (length(name) between 1 and 60),
  primary key (institution_id, survey_id, id),
  constraint a_theme_is_named_once unique (institution_id, survey_id, name),
  constraint a_themes_survey_exists foreign key (institution_id, survey_id) references evaluation.survey
);
create table evaluation.theme_given (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  sheet_id uuid not null,
  question_id uuid not null,
  theme_id uuid not null,
  primary key (institution_id, survey_id, sheet_id, question_id, theme_id),
  constraint a_given_theme_exists foreign key (institution_id, survey_id, theme_id) references evaluation.theme on delete cascade,
  constraint a_themes_sheet_exists foreign key (institution_id, survey_id, sheet_id) references evaluation.answer_sheet
);
create index on evaluation.theme_given (institution_id, survey_id, theme_id);
-- A quote that somebody has read and let out.
create table evaluation.quote (
  institution_id uuid not null default platform.current_institution(),
  survey_id uuid not null,
  sheet_id uuid not null,
  question_id uuid not null,
  released_by uuid not null,
  released_on date not null,
  primary key (institution_id, survey_id, sheet_id, question_id),
  constraint a_quotes_sheet_exists foreign key (institution_id, survey_id, sheet_id) references evaluation.answer_sheet,
  constraint whoever_released_a_quote_exists foreign key (institution_id, released_by) references people.person
);
create index on evaluation.quote (institution_id, released_by);

call platform.tenant_table('evaluation.questionnaire');
call platform.tenant_table('evaluation.question');
call platform.tenant_table('evaluation.question_version');
call platform.tenant_table('evaluation.question_words');
call platform.tenant_table('evaluation.questionnaire_item');
call platform.tenant_table('evaluation.survey');
call platform.tenant_table('evaluation.named_survey');
call platform.tenant_table('evaluation.survey_part');
call platform.tenant_table('evaluation.survey_question');
call platform.tenant_table('evaluation.survey_end');
call platform.tenant_table('evaluation.survey_letter');
call platform.tenant_table('evaluation.survey_answered');
call platform.tenant_table('evaluation.answer_waiting');
call platform.tenant_table('evaluation.answer_sheet');
call platform.tenant_table('evaluation.answer');
call platform.tenant_table('evaluation.sheet_signature');
call platform.tenant_table('evaluation.theme');
call platform.tenant_table('evaluation.theme_given');
call platform.tenant_table('evaluation.quote');
call platform.append_only('evaluation.question');
call platform.append_only('evaluation.question_version');
call platform.append_only('evaluation.question_words');
call platform.append_only('evaluation.survey');
call platform.append_only('evaluation.named_survey');
call platform.append_only('evaluation.survey_part');
call platform.append_only('evaluation.survey_question');
call platform.append_only('evaluation.survey_end');
call platform.append_only('evaluation.answer_sheet');
call platform.append_only('evaluation.answer');
call platform.append_only('evaluation.sheet_signature');
