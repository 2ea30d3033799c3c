-- A co-leader said on the day that the other one is not there. Ends when they take it back.
create table timetable.alone_call (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  study_session_id uuid not null,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_session_somebody_is_alone_at_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint whoever_is_alone_exists foreign key (institution_id, said_by) references people.person
);
create index on timetable.alone_call (institution_id, study_session_id);
create index on timetable.alone_call (institution_id, said_by, said_at);

create table timetable.alone_call_end (
  institution_id uuid not null default platform.current_institution(),
  alone_call_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (institution_id, alone_call_id),
  constraint an_ended_call_exists foreign key (institution_id, alone_call_id) references timetable.alone_call,
  constraint whoever_ended_a_call_exists foreign key (institution_id, ended_by) references people.person
);
create index on timetable.alone_call_end (institution_id, ended_by);

-- One of those who run the part goes there themselves.
create table timetable.stepping_in (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  alone_call_id uuid not null,
  person_id uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, id),
  constraint an_answered_call_exists foreign key (institution_id, alone_call_id) references timetable.alone_call,
  constraint whoever_steps_in_exists foreign key (institution_id, person_id) references people.person
);
create index on timetable.stepping_in (institution_id, alone_call_id);
create index on timetable.stepping_in (institution_id, person_id);

create table timetable.stepping_in_end (
  institution_id uuid not null default platform.current_institution(),
  stepping_in_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (institution_id, stepping_in_id),
  constraint an_ended_stepping_in_exists foreign key (institution_id, stepping_in_id) references timetable.stepping_in,
  constraint whoever_ended_a_stepping_in_exists foreign key (institution_id, ended_by) references people.person
);
create index on timetable.stepping_in_end (institution_id, ended_by);

-- Where a session is on its day, when not in its room: told by those who stand there. It books nothing.
create table timetable.day_place (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  study_session_id uuid not null,
  room_id uuid,
  place text,
  said_by uuid not null,
  said_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_place_of_the_day_is_a_room_or_told_in_words check (num_nonnulls(room_id, nullif(trim(place), '')) = 1),
  constraint a_place_told_in_words_is_short check (length(place) <= 120),
  constraint a_session_that_is_elsewhere_exists foreign key (institution_id, study_session_id) references timetable.study_session,
  constraint a_room_of_the_day_exists foreign key (institution_id, room_id) references institution.room,
  constraint whoever_told_a_place_exists foreign key (institution_id, said_by) references people.person
);
create index on timetable.day_place (institution_id, study_session_id);
create index on timetable.day_place (institution_id, room_id) where room_id is not null;
create index on timetable.day_place (institution_id, said_by);

create table timetable.day_place_end (
  institution_id uuid not null default platform.current_institution(),
  day_place_id uuid not null,
  ended_by uuid not null,
  ended_at timestamptz not null,
  primary key (institution_id, day_place_id),
  constraint an_ended_place_exists foreign key (institution_id, day_place_id) references timetable.day_place,
  constraint whoever_ended_a_place_exists foreign key (institution_id, ended_by) references people.person
);
create index on timetable.day_place_end (institution_id, ended_by);

-- Who was told of it by mail, so that each is told once.
create table timetable.day_place_mail (
  institution_id uuid not null default platform.current_institution(),
  day_place_id uuid not null,
  person_id uuid not null,
  says text not null constraint a_mail_tells_where_it_is_or_that_it_is_back check (says in ('moved', 'back')),
  told_at timestamptz not null,
  primary key (institution_id, day_place_id, person_id, says),
  constraint a_place_told_by_mail_exists foreign key (institution_id, day_place_id) references timetable.day_place,
  constraint whoever_was_told_exists foreign key (institution_id, person_id) references people.person
);
create index on timetable.day_place_mail (institution_id, person_id);

call platform.tenant_table('timetable.alone_call');
call platform.tenant_table('timetable.alone_call_end');
call platform.tenant_table('timetable.stepping_in');
call platform.tenant_table('timetable.stepping_in_end');
call platform.tenant_table('timetable.day_place');
call platform.tenant_table('timetable.day_place_end');
call platform.tenant_table('timetable.day_place_mail');
call platform.append_only('timetable.alone_call');
call platform.append_only('timetable.alone_call_end');
call platform.append_only('timetable.stepping_in');
call platform.append_only('timetable.stepping_in_end');
call platform.append_only('timetable.day_place');
call platform.append_only('timetable.day_place_end');
call platform.append_only('timetable.day_place_mail');
