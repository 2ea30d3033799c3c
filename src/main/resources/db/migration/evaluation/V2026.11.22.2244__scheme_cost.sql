-- What a year of a scheme cost, as those who run it say. Each save is a row of its own: the latest stands.
create table evaluation.scheme_cost (
  institution_id uuid not null default platform.current_institution(),
  scheme_id uuid not null,
  academic_year_id uuid not null,
  version integer not null constraint versions_of_costs_count_from_one check (version > 0),
  currency character(3) not null constraint a_currency_has_three_letters check (currency ~ '^[A-Z]{3}$'),
  staff numeric(12, 2) not null,
  leaders numeric(12, 2) not null,
  other numeric(12, 2) not null,
  per_student numeric(12, 2) not null,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (institution_id, scheme_id, academic_year_id, version),
  constraint nothing_costs_less_than_nothing check (staff >= 0 and leaders >= 0 and other >= 0 and per_student >= 0),
  constraint a_costs_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_costs_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint whoever_gave_costs_exists foreign key (institution_id, given_by) references people.person
);
create index on evaluation.scheme_cost (institution_id, academic_year_id);
create index on evaluation.scheme_cost (institution_id, given_by);

call platform.tenant_table('evaluation.scheme_cost');
call platform.append_only('evaluation.scheme_cost');
