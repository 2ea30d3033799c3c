-- Reviewed exception to row security: a scanned code names its register before any institution is known.
create table attendance.register_handle (
  handle bigint not null constraint a_handle_has_forty_bits check (handle >= 0 and handle < 1099511627776),
  institution_id uuid not null,
  register_id uuid not null,
  primary key (handle)
);

-- A register over an occasion that another module opened; what the occasion is, that module knows.
create table attendance.register (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  handle bigint not null,
  occasion_kind text not null,
  occasion_id uuid not null,
  scheme_id uuid not null,
  cohort_id uuid,
  title text not null,
  place text not null default '',
  during tstzrange not null,
  window_seconds smallint not null default 120 constraint a_codes_window_is_between_ten_seconds_and_ten_minutes check (window_seconds between 10 and 600),
  opens_before_minutes smallint not null default 30 constraint a_code_is_good_for_at_most_two_hours_before check (opens_before_minutes between 0 and 120),
  closes_after_minutes smallint not null default 60 constraint a_code_is_good_for_at_most_four_hours_after check (closes_after_minutes between 0 and 240),
  locks_after_days smallint not null default 14 constraint a_register_locks_between_a_day_and_a_year_after check (locks_after_days between 1 and 365),
  roster text not null default 'cohort' constraint a_register_lists_its_cohort_or_nobody check (roster in ('cohort', 'none')),
  opened_at timestamptz not null,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint an_occasion_has_one_register unique (institution_id, occasion_kind, occasion_id),
  constraint a_register_has_one_handle unique (institution_id, handle),
  constraint a_register_has_one_source_key unique (institution_id, occasion_kind, source_key),
  constraint a_registers_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_registers_cohort_exists foreign key (institution_id, cohort_id) references scheme.cohort
);
create index on attendance.register (institution_id, cohort_id);
create index on attendance.register using gist (during);

-- Who may take this register, and since when.
create table attendance.register_keeper (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  register_id uuid not null,
  person_id uuid not null,
  during tstzrange not null,
  primary key (institution_id, id),
  constraint a_keeper_keeps_a_register_once_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, register_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =, during with &&),
  constraint a_keepers_register_exists foreign key (institution_id, register_id) references attendance.register,
  constraint a_keeper_exists foreign key (institution_id, person_id) references people.person
);
create index on attendance.register_keeper (institution_id, person_id);

create table attendance.check_in (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  register_id uuid not null,
  person_id uuid,
  taken_down_as text,
  way text not null constraint a_check_in_comes_by_a_known_way
    check (way in ('scan', 'code', 'tick', 'card', 'sheet', 'import', 'word', 'correction')),
  says text not null default 'here' constraint a_check_in_says_here_or_not_here_or_takes_back check (says in ('here', 'not_here', 'taken_back')),
  at timestamptz not null,
  device_at timestamptz,
  by_person_id uuid,
  client_key uuid not null,
  device_id uuid,
  outcome text not null constraint a_check_in_has_a_known_outcome
    check (outcome in ('accepted', 'already_in', 'waiting', 'not_in_cohort', 'outside_hours', 'wrong_code')),
  reason text,
  about_id uuid,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_client_key_is_one_check_in unique (institution_id, client_key),
  constraint a_persons_check_ins_at_a_register unique (institution_id, register_id, person_id, id),
  constraint a_check_in_is_for_somebody check (num_nonnulls(person_id, taken_down_as) >= 1),
  constraint a_correction_has_a_reason check (way <> 'correction' or reason is not null),
  constraint only_a_correction_denies_or_takes_back check (says = 'here' or way = 'correction'),
  constraint a_corrected_check_in_exists foreign key (institution_id, about_id) references attendance.check_in,
  constraint a_check_ins_register_exists foreign key (institution_id, register_id) references attendance.register,
  constraint a_check_ins_person_exists foreign key (institution_id, person_id) references people.person,
  constraint whoever_took_a_check_in_exists foreign key (institution_id, by_person_id) references people.person
);
create index on attendance.check_in (institution_id, person_id) where person_id is not null;
create index on attendance.check_in (institution_id, by_person_id) where by_person_id is not null;
create index on attendance.check_in (institution_id, about_id) where about_id is not null;
create index check_ins_to_settle on attendance.check_in (institution_id, register_id)
  where person_id is null or outcome in ('outside_hours', 'waiting');

-- The standing answer: follows from the check-ins by one rule (docs/rules/attendance.md) and is written in the same commit.
create table attendance.register_entry (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  person_id uuid not null,
  check_in_id uuid not null,
  standing text not null constraint an_entry_says_what_a_check_in_says check (standing in ('here', 'not_here', 'taken_back')),
  way text not null,
  at timestamptz not null,
  intake_run uuid,
  primary key (institution_id, register_id, person_id) include (check_in_id),
  -- With the check-in's own keys this says that register and person exist too, checked once instead of three times.
  constraint an_entry_follows_from_a_check_in_of_that_person_there foreign key (institution_id, register_id, person_id, check_in_id)
    references attendance.check_in (institution_id, register_id, person_id, id)
);
create index on attendance.register_entry (institution_id, person_id);

create table attendance.register_confirmation (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  confirmed_by uuid,
  confirmed_at timestamptz not null,
  headcount smallint constraint a_headcount_is_not_negative check (headcount >= 0),
  primary key (institution_id, register_id),
  constraint a_confirmed_register_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_confirmed_a_register_exists foreign key (institution_id, confirmed_by) references people.person
);
create index on attendance.register_confirmation (institution_id, confirmed_by);

-- A locked register that somebody opened again for a while, and why.
create table attendance.register_reopening (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  register_id uuid not null,
  reopened_by uuid not null,
  reopened_at timestamptz not null,
  open_until timestamptz not null constraint a_register_is_reopened_for_a_while check (open_until > reopened_at),
  reason text not null constraint reopening_a_register_has_a_reason check (length(trim(reason)) > 0),
  primary key (institution_id, id),
  constraint a_reopened_register_exists foreign key (institution_id, register_id) references attendance.register,
  constraint whoever_reopened_a_register_exists foreign key (institution_id, reopened_by) references people.person
);
create index on attendance.register_reopening (institution_id, register_id);
create index on attendance.register_reopening (institution_id, reopened_by);

-- Its keepers were asked once for a register that nobody had confirmed.
create table attendance.register_nudge (
  institution_id uuid not null default platform.current_institution(),
  register_id uuid not null,
  nudged_at timestamptz not null,
  primary key (institution_id, register_id),
  constraint a_nudged_register_exists foreign key (institution_id, register_id) references attendance.register
);

-- A keeper looked at what waits, a late scan or a name on no list, and left it as it is.
create table attendance.dismissal (
  institution_id uuid not null default platform.current_institution(),
  check_in_id uuid not null,
  dismissed_by uuid not null,
  dismissed_at timestamptz not null,
  primary key (institution_id, check_in_id),
  constraint a_dismissed_check_in_exists foreign key (institution_id, check_in_id) references attendance.check_in,
  constraint whoever_dismissed_a_check_in_exists foreign key (institution_id, dismissed_by) references people.person
);

create index on attendance.dismissal (institution_id, dismissed_by);

-- How often somebody typed a code that was not one, since when: six digits can be guessed at.
create table attendance.code_try (
  institution_id uuid not null default platform.current_institution(),
  person_id uuid not null,
  since timestamptz not null,
  wrong smallint not null,
  primary key (institution_id, person_id),
  constraint whoever_tries_codes_exists foreign key (institution_id, person_id) references people.person
);

call platform.tenant_table('attendance.register');
call platform.tenant_table('attendance.register_keeper');
call platform.tenant_table('attendance.check_in');
call platform.tenant_table('attendance.register_entry');
call platform.tenant_table('attendance.register_confirmation');
call platform.tenant_table('attendance.register_reopening');
call platform.tenant_table('attendance.register_nudge');
call platform.tenant_table('attendance.dismissal');
call platform.tenant_table('attendance.code_try');
call platform.append_only('attendance.register_reopening');
call platform.append_only('attendance.dismissal');
call platform.append_only('attendance.check_in');
