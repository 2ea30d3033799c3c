-- Times that whoever runs a part offers for a talk or a run-through of a plan; a leader books one.
create table sessions.talk (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  school_id uuid,
  kind text not null constraint one_talks_or_runs_through_a_plan check (kind in ('talk', 'run_through')),
  place text not null,
  on_date date not null,
  starts time not null,
  minutes integer not null constraint a_talk_takes_a_while check (minutes between 5 and 480),
  during tstzrange not null,
  offered_by uuid not null,
  offered_at timestamptz not null,
  primary key (institution_id, id),
  constraint nobody_offers_two_talks_at_once exclude using gist (
    institution_id platform.gist_uuid_ops with =, offered_by platform.gist_uuid_ops with =, during with &&),
  constraint a_talks_place_is_short check (length(place) <= 120),
  constraint a_talks_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_talks_school_exists foreign key (institution_id, school_id) references institution.school,
  constraint whoever_offers_a_talk_exists foreign key (institution_id, offered_by) references people.person
);
create index on sessions.talk (institution_id, scheme_id, on_date);
create index on sessions.talk (institution_id, school_id);
create index on sessions.talk (institution_id, offered_by);

-- Who has a talk, from when they booked it until they let it go.
create table sessions.talk_booking (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  talk_id uuid not null,
  booked_by uuid not null,
  held tstzrange not null,
  primary key (institution_id, id),
  constraint a_talk_is_booked_once exclude using gist (
    institution_id platform.gist_uuid_ops with =, talk_id platform.gist_uuid_ops with =, held with &&),
  constraint a_booked_talk_exists foreign key (institution_id, talk_id) references sessions.talk on delete cascade,
  constraint whoever_books_a_talk_exists foreign key (institution_id, booked_by) references people.person
);
create index on sessions.talk_booking (institution_id, talk_id);
create index on sessions.talk_booking (institution_id, booked_by);

call platform.tenant_table('sessions.talk');
call platform.tenant_table('sessions.talk_booking');
