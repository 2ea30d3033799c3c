create table leaders.leader (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  person_id uuid not null,
  during daterange not null,
  made_by uuid,
  made_at timestamptz not null default now(),
  source text,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_person_leads_in_a_scheme_once_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, scheme_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =, during with &&),
  constraint a_leaders_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_leader_is_a_person foreign key (institution_id, person_id) references people.person
);
create index on leaders.leader (institution_id, person_id);

-- What a leader may lead: stated units, or (course-based support) a school.
create table leaders.leader_subject (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  leader_id uuid not null,
  course_unit_id uuid,
  school_id uuid,
  evidence_kind text constraint evidence_is_a_recoded_unit_an_exchange_or_earlier_study
    check (evidence_kind in ('recoded', 'exchange', 'earlier_study')),
  evidence text,
  during daterange not null,
  stated_by uuid,
  stated_at timestamptz not null default now(),
  intake_run uuid,
  primary key (institution_id, id),
  constraint evidence_is_described check (evidence_kind is null or evidence is not null),
  constraint a_subject_is_a_unit_or_a_school check (num_nonnulls(course_unit_id, school_id) = 1),
  constraint a_subject_is_stated_once_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, leader_id platform.gist_uuid_ops with =, (coalesce(course_unit_id, school_id)) platform.gist_uuid_ops with =, during with &&),
  constraint a_subjects_leader_exists foreign key (institution_id, leader_id) references leaders.leader,
  constraint a_subjects_unit_exists foreign key (institution_id, course_unit_id) references curriculum.course_unit,
  constraint a_subjects_school_exists foreign key (institution_id, school_id) references institution.school
);
create index on leaders.leader_subject (institution_id, course_unit_id);
create index on leaders.leader_subject (institution_id, leader_id);

-- What a coordinator allowed although the scheme asks for more, with the reason. A pass itself is never
-- allowed away, only evidenced.
create table leaders.allowance (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  leader_subject_id uuid not null,
  what text not null constraint an_allowance_is_for_the_mark_the_attempt_how_recent_or_the_year
    check (what in ('mark', 'attempt', 'recency', 'year_of_study')),
  reason text not null,
  given_by uuid,
  given_at timestamptz not null default now(),
  primary key (institution_id, id),
  constraint an_allowance_is_given_once unique (institution_id, leader_subject_id, what),
  constraint an_allowances_subject_exists foreign key (institution_id, leader_subject_id) references leaders.leader_subject
);

create table leaders.training_done (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  person_id uuid not null,
  kind text not null constraint training_is_initial_or_a_follow_up check (kind in ('initial', 'follow_up')),
  on_date date not null,
  recorded_by uuid,
  recorded_at timestamptz not null default now(),
  source text,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_training_is_done_once_a_day unique (institution_id, scheme_id, person_id, kind, on_date),
  constraint a_trainings_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_trained_person_exists foreign key (institution_id, person_id) references people.person
);
create index on leaders.training_done (institution_id, person_id);

call platform.tenant_table('leaders.leader');
call platform.tenant_table('leaders.leader_subject');
call platform.tenant_table('leaders.allowance');
call platform.tenant_table('leaders.training_done');
