-- What became of leaders and of everyone, as totals of the careers service. Given once for each group and outcome.
create table evaluation.leaders_outcome (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  whom text not null,
  what text not null,
  leaders_yes integer not null,
  leaders integer not null,
  everyone_yes integer not null,
  everyone integer not null,
  including boolean not null,
  given_by uuid not null,
  given_at timestamptz not null,
  primary key (institution_id, id),
  constraint an_outcome_is_given_once unique (institution_id, scheme_id, whom, what),
  constraint an_outcome_is_named_shortly check (length(whom) between 1 and 120 and length(what) between 1 and 120),
  constraint an_outcome_tells_of_no_few check (leaders >= 5 and everyone >= 5),
  constraint no_more_did_than_there_were check (leaders_yes between 0 and leaders and everyone_yes between 0 and everyone),
  constraint an_outcomes_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint whoever_gave_an_outcome_exists foreign key (institution_id, given_by) references people.person
);
create index on evaluation.leaders_outcome (institution_id, given_by);

call platform.tenant_table('evaluation.leaders_outcome');
