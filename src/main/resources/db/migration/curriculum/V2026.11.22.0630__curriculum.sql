create table curriculum.course_unit (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  code text not null,
  title text not null,
  school_id uuid,
  level smallint,
  credits numeric(6,2),
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_unit_has_one_source_key unique (institution_id, source_key),
  constraint a_units_school_exists foreign key (institution_id, school_id) references institution.school
);
create index on curriculum.course_unit (institution_id, school_id);

create table curriculum.unit_offering (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  course_unit_id uuid not null,
  academic_year_id uuid not null,
  first_term_id uuid not null,
  last_term_id uuid not null,
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint an_offering_has_one_source_key unique (institution_id, source_key),
  constraint an_offerings_unit_exists foreign key (institution_id, course_unit_id) references curriculum.course_unit,
  constraint an_offerings_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint an_offerings_first_term_exists foreign key (institution_id, first_term_id) references institution.term,
  constraint an_offerings_last_term_exists foreign key (institution_id, last_term_id) references institution.term
);
create index on curriculum.unit_offering (institution_id, course_unit_id);
create index on curriculum.unit_offering (institution_id, academic_year_id);

-- A class of a delivery: a seminar, lab or lecture group that a student belongs to.
create table curriculum.teaching_group (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  unit_offering_id uuid not null,
  name text not null,
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_teaching_group_has_one_source_key unique (institution_id, source_key),
  constraint a_teaching_groups_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering
);
create index on curriculum.teaching_group (institution_id, unit_offering_id);

create table curriculum.enrolment (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  unit_offering_id uuid not null,
  person_id uuid not null,
  teaching_group_id uuid,
  attempt smallint not null default 1 constraint attempts_are_counted_from_one check (attempt >= 1),
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint an_enrolment_has_one_source_key unique (institution_id, source_key),
  constraint an_enrolments_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering,
  constraint an_enrolments_person_exists foreign key (institution_id, person_id) references people.person,
  constraint an_enrolments_teaching_group_exists foreign key (institution_id, teaching_group_id) references curriculum.teaching_group
);
create index on curriculum.enrolment (institution_id, unit_offering_id, person_id);
create index on curriculum.enrolment (institution_id, person_id);
create index on curriculum.enrolment (institution_id, teaching_group_id) where teaching_group_id is not null;

create table curriculum.programme_registration (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  person_id uuid not null,
  programme_id uuid not null,
  academic_year_id uuid not null,
  year_of_study smallint not null,
  standing text not null default 'good' constraint standing_is_good_suspended_or_left check (standing in ('good', 'suspended', 'left')),
  year_mark numeric(6,2),
  progression text constraint a_student_progresses_repeats_or_leaves check (progression in ('progressed', 'repeating', 'left', 'completed')),
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_registration_has_one_source_key unique (institution_id, source_key),
  constraint a_registrations_person_exists foreign key (institution_id, person_id) references people.person,
  constraint a_registrations_programme_exists foreign key (institution_id, programme_id) references institution.programme,
  constraint a_registrations_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year
);
create index on curriculum.programme_registration (institution_id, person_id);
create index on curriculum.programme_registration (institution_id, programme_id, academic_year_id);

create table curriculum.teaching_event (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  unit_offering_id uuid not null,
  teaching_group_id uuid,
  term_id uuid not null,
  kind text not null,
  weekday smallint not null constraint a_weekday_is_monday_to_sunday check (weekday between 1 and 7),
  starts time not null,
  minutes smallint not null constraint a_teaching_event_lasts check (minutes > 0),
  weeks smallint[] not null,
  room_id uuid,
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_teaching_event_has_one_source_key unique (institution_id, source_key),
  constraint a_teaching_events_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering,
  constraint a_teaching_events_group_exists foreign key (institution_id, teaching_group_id) references curriculum.teaching_group,
  constraint a_teaching_events_term_exists foreign key (institution_id, term_id) references institution.term,
  constraint a_teaching_events_room_exists foreign key (institution_id, room_id) references institution.room
);
create index on curriculum.teaching_event (institution_id, unit_offering_id);
create index on curriculum.teaching_event (institution_id, teaching_group_id) where teaching_group_id is not null;
create index on curriculum.teaching_event (institution_id, room_id) where room_id is not null;

-- Each single meeting of a teaching event, worked out at import from its weeks in the institution's zone.
create table curriculum.teaching_meeting (
  institution_id uuid not null default platform.current_institution(),
  teaching_event_id uuid not null,
  on_date date not null,
  during tstzrange not null,
  room_id uuid,
  primary key (institution_id, teaching_event_id, on_date),
  constraint a_meetings_teaching_event_exists foreign key (institution_id, teaching_event_id) references curriculum.teaching_event on delete cascade,
  constraint a_meetings_room_exists foreign key (institution_id, room_id) references institution.room
);
create index on curriculum.teaching_meeting (institution_id, on_date);
create index on curriculum.teaching_meeting (institution_id, room_id) where room_id is not null;

create table curriculum.exam (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  unit_offering_id uuid not null,
  on_date date not null,
  starts time not null,
  minutes smallint not null constraint an_exam_lasts check (minutes > 0),
  during tstzrange not null,
  room_id uuid,
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint an_exam_has_one_source_key unique (institution_id, source_key),
  constraint an_exams_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering,
  constraint an_exams_room_exists foreign key (institution_id, room_id) references institution.room
);
create index on curriculum.exam (institution_id, unit_offering_id);
create index on curriculum.exam (institution_id, room_id) where room_id is not null;

-- Who teaches or marks a delivery, or is a student's personal tutor.
create table curriculum.teaching_staff (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  person_id uuid not null,
  capacity text not null constraint staff_teach_mark_or_tutor check (capacity in ('teacher', 'marker', 'tutor')),
  unit_offering_id uuid,
  student_id uuid,
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint teaching_staff_have_one_source_key unique (institution_id, source_key),
  constraint staff_teach_a_delivery_or_tutor_a_student check (num_nonnulls(unit_offering_id, student_id) = 1),
  constraint a_teaching_person_exists foreign key (institution_id, person_id) references people.person,
  constraint a_taught_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering,
  constraint a_tutored_student_exists foreign key (institution_id, student_id) references people.person
);
create index on curriculum.teaching_staff (institution_id, person_id);
create index on curriculum.teaching_staff (institution_id, unit_offering_id) where unit_offering_id is not null;
create index on curriculum.teaching_staff (institution_id, student_id) where student_id is not null;

-- The final result of one attempt at one delivery. A withdrawn student has no mark.
create table curriculum.result (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  unit_offering_id uuid not null,
  person_id uuid not null,
  attempt smallint not null default 1 constraint a_results_attempt_is_counted_from_one check (attempt >= 1),
  mark numeric(6,2),
  grade text,
  outcome text constraint an_outcome_is_passed_failed_or_withdrawn check (outcome in ('passed', 'failed', 'withdrawn')),
  provisional boolean not null default false,
  prior_attainment numeric(8,3),
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_result_has_one_source_key unique (institution_id, source_key),
  constraint one_result_for_each_attempt_at_a_delivery unique (institution_id, unit_offering_id, person_id, attempt),
  constraint a_results_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering,
  constraint a_results_person_exists foreign key (institution_id, person_id) references people.person
);
create index on curriculum.result (institution_id, person_id);

-- Coursework and its scores, as OneRoster's line items and results bring them.
create table curriculum.line_item (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  unit_offering_id uuid not null,
  title text not null,
  category text,
  maximum numeric(8,2),
  due date,
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_line_item_has_one_source_key unique (institution_id, source_key),
  constraint a_line_items_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering
);
create index on curriculum.line_item (institution_id, unit_offering_id);
create table curriculum.line_item_result (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  line_item_id uuid not null,
  person_id uuid not null,
  score numeric(8,2),
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_line_item_result_has_one_source_key unique (institution_id, source_key),
  constraint a_scores_line_item_exists foreign key (institution_id, line_item_id) references curriculum.line_item,
  constraint a_scores_person_exists foreign key (institution_id, person_id) references people.person
);
create index on curriculum.line_item_result (institution_id, line_item_id);
create index on curriculum.line_item_result (institution_id, person_id);

call platform.tenant_table('curriculum.course_unit');
call platform.tenant_table('curriculum.unit_offering');
call platform.tenant_table('curriculum.teaching_group');
call platform.tenant_table('curriculum.enrolment');
call platform.tenant_table('curriculum.programme_registration');
call platform.tenant_table('curriculum.teaching_event');
call platform.tenant_table('curriculum.teaching_meeting');
call platform.tenant_table('curriculum.exam');
call platform.tenant_table('curriculum.teaching_staff');
call platform.tenant_table('curriculum.result');
call platform.tenant_table('curriculum.line_item');
call platform.tenant_table('curriculum.line_item_result');

-- Counts the changes to enrolments and results, so that whoever keeps figures knows when theirs are old.
create table curriculum.facts_version (
  institution_id uuid not null default platform.current_institution(),
  version bigint not null,
  primary key (institution_id)
);
call platform.tenant_table('curriculum.facts_version');

create function curriculum.count_a_change() returns trigger language plpgsql as $$
begin
  insert into curriculum.facts_version (version) values (1)
  on conflict (institution_id) do update set version = facts_version.version + 1;
  return null;
end
$$;
create trigger enrolments_changed after insert or update or delete on curriculum.enrolment
for each statement execute function curriculum.count_a_change();
create trigger results_changed after insert or update or delete on curriculum.result
for each statement execute function curriculum.count_a_change();
create trigger offerings_changed after insert or update or delete on curriculum.unit_offering
for each statement execute function curriculum.count_a_change();
