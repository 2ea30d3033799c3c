create table timetable.study_group (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  target_id uuid not null,
  term_id uuid not null,
  name text not null,
  weekday smallint not null constraint a_groups_weekday_is_monday_to_sunday check (weekday between 1 and 7),
  starts time not null,
  minutes smallint not null constraint a_group_meets_for_a_quarter_of_an_hour_to_eight_hours check (minutes between 15 and 480),
  weeks smallint[] not null,
  room_id uuid,
  made_by uuid,
  made_at timestamptz not null default now(),
  source text,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_groups_name_is_its_own_in_a_target_and_term unique (institution_id, target_id, term_id, name),
  constraint a_groups_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint a_groups_term_exists foreign key (institution_id, term_id) references institution.term,
  constraint a_groups_room_exists foreign key (institution_id, room_id) references institution.room
);
create index on timetable.study_group (institution_id, target_id);
create index on timetable.study_group (institution_id, room_id) where room_id is not null;

create table timetable.study_session (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  target_id uuid not null,
  study_group_id uuid,
  kind text not null default 'regular' constraint a_session_is_of_a_known_kind
    check (kind in ('regular', 'revision', 'resit', 'induction', 'in_class', 'drop_in', 'online')),
  on_date date not null,
  starts time not null,
  minutes smallint not null constraint a_session_lasts_a_quarter_of_an_hour_to_eight_hours check (minutes between 15 and 480),
  during tstzrange not null,
  room_id uuid,
  listed boolean not null default true,
  made_by uuid,
  made_at timestamptz not null default now(),
  source text,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_group_meets_once_at_a_time unique (institution_id, study_group_id, during),
  constraint a_sessions_target_exists foreign key (institution_id, target_id) references scheme.target,
  constraint a_sessions_group_exists foreign key (institution_id, study_group_id) references timetable.study_group,
  constraint a_sessions_room_exists foreign key (institution_id, room_id) references institution.room
);
create index on timetable.study_session (institution_id, target_id);
create index on timetable.study_session (institution_id, room_id) where room_id is not null;
create index on timetable.study_session (institution_id, on_date);
create index on timetable.study_session (institution_id, study_group_id) where study_group_id is not null;
create index on timetable.study_session using gist (during);

-- Holds the room while the session stands; a cancelled session gives its room back.
create table timetable.room_booking (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  room_id uuid not null,
  during tstzrange not null,
  intake_run uuid,
  primary key (institution_id, study_session_id),
  constraint a_room_holds_one_session_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, room_id platform.gist_uuid_ops with =, during with &&),
  constraint a_bookings_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint a_booked_room_exists foreign key (institution_id, room_id) references institution.room
);

create table timetable.session_publication (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  published_by uuid,
  published_at timestamptz not null default now(),
  intake_run uuid,
  primary key (institution_id, study_session_id),
  constraint a_published_session_exists foreign key (institution_id, study_session_id) references timetable.study_session
);

create table timetable.session_cancellation (
  institution_id uuid not null default platform.current_institution(),
  study_session_id uuid not null,
  reason text not null,
  cancelled_by uuid,
  cancelled_at timestamptz not null default now(),
  intake_run uuid,
  primary key (institution_id, study_session_id),
  constraint a_cancelled_session_exists foreign key (institution_id, study_session_id) references timetable.study_session
);

-- One leader at one session. `held` is when the allocation stood: releasing it ends that range and rewrites nothing.
create table timetable.allocation (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  study_session_id uuid not null,
  leader_id uuid not null,
  person_id uuid not null,
  capacity text not null constraint an_allocation_is_co_leading_shadowing_or_observing check (capacity in ('co_leader', 'shadowing', 'observing')),
  during tstzrange not null,
  held tstzrange not null default tstzrange(now(), null),
  made_by uuid,
  source text,
  source_key text,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_leader_is_in_one_place_at_a_time
    exclude using gist (person_id platform.gist_uuid_ops with =, during with &&, institution_id platform.gist_uuid_ops with =, held with &&),
  constraint an_allocations_session_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint an_allocated_leader_exists foreign key (institution_id, leader_id) references leaders.leader,
  constraint an_allocated_person_exists foreign key (institution_id, person_id) references people.person
);
create index on timetable.allocation (institution_id, study_session_id);
create index on timetable.allocation (institution_id, leader_id);
create index on timetable.allocation (institution_id, person_id);

create table timetable.group_membership (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  study_group_id uuid not null,
  person_id uuid not null,
  during daterange not null,
  primary key (institution_id, id),
  constraint a_person_is_in_a_group_once_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, study_group_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =, during with &&),
  constraint a_memberships_group_exists foreign key (institution_id, study_group_id) references timetable.study_group,
  constraint a_member_exists foreign key (institution_id, person_id) references people.person
);
create index on timetable.group_membership (institution_id, person_id);

call platform.tenant_table('timetable.study_group');
call platform.tenant_table('timetable.study_session');
call platform.tenant_table('timetable.room_booking');
call platform.tenant_table('timetable.session_publication');
call platform.tenant_table('timetable.session_cancellation');
call platform.tenant_table('timetable.allocation');
call platform.tenant_table('timetable.group_membership');
