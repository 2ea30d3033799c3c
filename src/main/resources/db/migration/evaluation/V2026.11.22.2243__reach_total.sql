-- Whom a scheme reached in one year, in one discipline or (no name) in all together: given for years before the records
-- begin, and kept of each year that is over, so that the numbers outlive what they were counted from.
create table evaluation.reach_total (
  institution_id uuid not null default platform.current_institution(),
  scheme_id uuid not null,
  year_name text not null,
  discipline text not null,
  students integer not null,
  visits integer not null,
  hours integer not null,
  given_by uuid,
  kept_at timestamptz not null,
  primary key (institution_id, scheme_id, year_name, discipline),
  constraint a_reached_year_begins_with_its_number check (year_name ~ '^[0-9]{4}' and length(year_name) <= 40),
  constraint a_reached_discipline_is_named_shortly check (length(discipline) <= 120),
  constraint reach_is_counted check (students >= 0 and visits >= students and hours >= 0),
  constraint a_reached_years_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint whoever_gave_reach_exists foreign key (institution_id, given_by) references people.person
);
create index on evaluation.reach_total (institution_id, given_by);

call platform.tenant_table('evaluation.reach_total');
