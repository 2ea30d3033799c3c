-- Reviewed exception to row security: what an institution calls itself in public, and the zone and locale every
-- page is written in, must be known before any institution is bound.
create table institution.institution_handle (
  handle text not null constraint a_handle_is_lower_case_letters_digits_and_hyphens check (handle ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  institution_id uuid not null constraint an_institution_has_one_handle unique,
  name text not null,
  zone text not null,
  locale text not null,
  primary key (handle)
);

create table institution.institution (
  institution_id uuid not null default platform.current_institution(),
  short_name text not null,
  about text not null default '',
  marks_readers text not null default 'planning_office'
    constraint marks_are_read_by_coordinators_or_the_planning_office check (marks_readers in ('coordinators', 'planning_office')),
  primary key (institution_id)
);

-- What the institution calls a module, a school and so on, per language.
create table institution.word (
  institution_id uuid not null default platform.current_institution(),
  word text not null,
  language text not null,
  singular text not null,
  plural text not null,
  with_article text not null,
  definite_singular text not null,
  definite_plural text not null,
  primary key (institution_id, word, language)
);

create table institution.school (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  parent_id uuid,
  source text not null,
  source_key text not null,
  code text,
  name text not null,
  kind text not null default 'school',
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_school_has_one_source_key unique (institution_id, source_key),
  constraint a_parent_school_exists foreign key (institution_id, parent_id) references institution.school
);
create index on institution.school (institution_id, parent_id);

create table institution.programme (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  school_id uuid,
  source text not null,
  source_key text not null,
  code text,
  name text not null,
  level text,
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_programme_has_one_source_key unique (institution_id, source_key),
  constraint a_programmes_school_exists foreign key (institution_id, school_id) references institution.school
);
create index on institution.programme (institution_id, school_id);

create table institution.room (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  name text not null,
  building text,
  campus text,
  capacity integer constraint a_room_holds_somebody check (capacity > 0),
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_room_has_one_source_key unique (institution_id, source_key)
);

create table institution.academic_year (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  name text not null,
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint an_academic_year_has_one_source_key unique (institution_id, source_key),
  constraint academic_years_do_not_overlap
    exclude using gist (institution_id platform.gist_uuid_ops with =, during with &&)
);

-- Terms of one year may overlap (a year-long module's term spans the others).
create table institution.term (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  academic_year_id uuid not null,
  source text not null,
  source_key text not null,
  name text not null,
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_term_has_one_source_key unique (institution_id, source_key),
  constraint a_terms_academic_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year
);
create index on institution.term (institution_id, academic_year_id);

create table institution.teaching_week (
  institution_id uuid not null default platform.current_institution(),
  term_id uuid not null,
  number smallint not null constraint weeks_are_numbered_from_one check (number between 1 and 60),
  monday date not null constraint a_week_starts_on_a_monday check (extract(isodow from monday) = 1),
  kind text not null constraint a_week_is_teaching_reading_exam_or_closed check (kind in ('teaching', 'reading', 'exam', 'closed')),
  primary key (institution_id, term_id, number),
  constraint a_week_is_numbered_once_in_a_term unique (institution_id, term_id, monday),
  constraint a_weeks_term_exists foreign key (institution_id, term_id) references institution.term
);

-- Days on which nothing ordinary happens, within a teaching week: a public holiday, a strike, graduation.
create table institution.closed_days (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  name text not null,
  during daterange not null,
  primary key (institution_id, id),
  constraint closed_days_do_not_overlap
    exclude using gist (institution_id platform.gist_uuid_ops with =, during with &&)
);

call platform.tenant_table('institution.institution');
call platform.tenant_table('institution.word');
call platform.tenant_table('institution.school');
call platform.tenant_table('institution.programme');
call platform.tenant_table('institution.room');
call platform.tenant_table('institution.academic_year');
call platform.tenant_table('institution.term');
call platform.tenant_table('institution.teaching_week');
call platform.tenant_table('institution.closed_days');
