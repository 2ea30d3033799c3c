create table scheme.scheme (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  handle text not null,
  name text not null,
  about text not null default '',
  preset text not null,
  contact_email text,
  created_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_schemes_handle_is_its_own unique (institution_id, handle)
);

-- The scheme's own words, per language; the institution's and the built-in ones stand behind them.
create table scheme.scheme_word (
  institution_id uuid not null default platform.current_institution(),
  scheme_id uuid not null,
  word text not null,
  language text not null,
  singular text not null,
  plural text not null,
  with_article text not null,
  definite_singular text not null,
  definite_plural text not null,
  primary key (institution_id, scheme_id, word, language),
  constraint a_words_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme
);

create table scheme.scheme_year (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  academic_year_id uuid not null,
  aims text not null default '',
  opened_at timestamptz not null default now(),
  primary key (institution_id, id),
  constraint a_scheme_runs_once_a_year unique (institution_id, scheme_id, academic_year_id),
  constraint a_scheme_years_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_scheme_years_academic_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year
);
create index on scheme.scheme_year (institution_id, academic_year_id);

-- One rule at one scope from one date. The scope is the scheme itself, a school, or a study group
-- (which a higher module owns, so its id stands here without a foreign key).
create table scheme.rule (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  scope text not null constraint a_rule_is_set_for_a_scheme_a_school_or_a_group check (scope in ('scheme', 'school', 'group')),
  school_id uuid,
  group_id uuid,
  scope_id uuid not null generated always as (coalesce(group_id, school_id, scheme_id)) stored,
  name text not null,
  value jsonb not null,
  during daterange not null,
  set_by uuid,
  set_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_rules_scope_is_whole check ((scope = 'school') = (school_id is not null) and (scope = 'group') = (group_id is not null)),
  constraint a_rule_has_one_value_at_a_time_in_a_scope
    exclude using gist (institution_id platform.gist_uuid_ops with =, scheme_id platform.gist_uuid_ops with =, scope_id platform.gist_uuid_ops with =, name platform.gist_text_ops with =, during with &&),
  constraint a_rules_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_rules_school_exists foreign key (institution_id, school_id) references institution.school
);

create table scheme.staff_role (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  person_id uuid not null,
  role text not null constraint a_schemes_role_is_one_of_its_own
    check (role in ('supervisor', 'coordinator', 'school_contact', 'student_organiser')),
  school_id uuid,
  during daterange not null,
  given_by uuid,
  given_at timestamptz not null default now(),
  source text,
  source_key text,
  intake_run uuid,
  ended_by uuid,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint a_scheme_role_is_held_once_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, scheme_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =, role platform.gist_text_ops with =, (coalesce(school_id, scheme_id)) platform.gist_uuid_ops with =, during with &&),
  constraint a_role_holder_exists foreign key (institution_id, person_id) references people.person,
  constraint a_roles_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_roles_school_exists foreign key (institution_id, school_id) references institution.school
);
create index on scheme.staff_role (institution_id, person_id);

-- Whom a part of the scheme is for: the students of one delivery, or of a programme, a year of study or a school.
create table scheme.cohort (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  academic_year_id uuid not null,
  kind text not null constraint a_cohort_is_of_a_delivery_or_of_a_course check (kind in ('offering', 'course')),
  unit_offering_id uuid,
  school_id uuid,
  programme_id uuid,
  year_of_study smallint,
  primary key (institution_id, id),
  constraint a_cohort_of_a_delivery_names_it check ((kind = 'offering') = (unit_offering_id is not null)),
  constraint a_cohort_of_a_course_names_a_programme_year_or_school check (kind = 'offering' or num_nonnulls(school_id, programme_id, year_of_study) >= 1),
  constraint a_cohort_stands_once unique nulls not distinct (institution_id, academic_year_id, unit_offering_id, school_id, programme_id, year_of_study),
  constraint a_cohorts_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint a_cohorts_offering_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering,
  constraint a_cohorts_school_exists foreign key (institution_id, school_id) references institution.school,
  constraint a_cohorts_programme_exists foreign key (institution_id, programme_id) references institution.programme
);
create index on scheme.cohort (institution_id, unit_offering_id);
create index on scheme.cohort (institution_id, programme_id) where programme_id is not null;

create table scheme.target (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_year_id uuid not null,
  cohort_id uuid not null,
  reason text not null,
  contact text not null default '',
  expected_groups smallint not null default 1 constraint a_target_expects_groups check (expected_groups between 1 and 99),
  chosen_by uuid,
  chosen_at timestamptz not null default now(),
  source text,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_targets_scheme_year_exists foreign key (institution_id, scheme_year_id) references scheme.scheme_year,
  constraint a_targets_cohort_exists foreign key (institution_id, cohort_id) references scheme.cohort,
  constraint whoever_chose_a_target_exists foreign key (institution_id, chosen_by) references people.person
);
create index on scheme.target (institution_id, scheme_year_id);
create index on scheme.target (institution_id, chosen_by);
create index on scheme.target (institution_id, cohort_id);

create table scheme.target_withdrawal (
  institution_id uuid not null default platform.current_institution(),
  target_id uuid not null,
  reason text not null,
  withdrawn_by uuid,
  withdrawn_at timestamptz not null,
  primary key (institution_id, target_id),
  constraint a_withdrawals_target_exists foreign key (institution_id, target_id) references scheme.target
);

call platform.tenant_table('scheme.scheme');
call platform.tenant_table('scheme.scheme_word');
call platform.tenant_table('scheme.scheme_year');
call platform.tenant_table('scheme.rule');
call platform.tenant_table('scheme.staff_role');
call platform.tenant_table('scheme.cohort');
call platform.tenant_table('scheme.target');
call platform.tenant_table('scheme.target_withdrawal');

-- What the ranking of units adds up: how each delivery ended for its students, counted once for all students and
-- once for those at their first attempt. Counted anew whenever the records have changed.
create table scheme.delivery_figures (
  institution_id uuid not null default platform.current_institution(),
  unit_offering_id uuid not null,
  attempts text not null constraint attempts_are_all_or_the_first check (attempts in ('all', 'first')),
  passed integer not null,
  failed integer not null,
  left_before_start integer not null,
  left_after_start integer not null,
  without_result integer not null,
  provisional integer not null,
  marked integer not null,
  mark_sum numeric(16,2) not null,
  primary key (institution_id, unit_offering_id, attempts),
  constraint a_counted_delivery_exists foreign key (institution_id, unit_offering_id) references curriculum.unit_offering on delete cascade
);
create table scheme.figures_counted (
  institution_id uuid not null default platform.current_institution(),
  stamp text not null,
  counted_at timestamptz not null,
  primary key (institution_id)
);
call platform.tenant_table('scheme.delivery_figures');
call platform.tenant_table('scheme.figures_counted');
