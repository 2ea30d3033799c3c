-- A training or a meeting may have a room of the university's, and places: how many may come. Who asked first has one.
alter table sessions.meeting add column room_id uuid;
alter table sessions.meeting add column places integer constraint a_meeting_has_some_places check (places between 1 and 1000);
alter table sessions.meeting no force row level security;
alter table sessions.meeting add constraint a_meetings_room_exists foreign key (institution_id, room_id) references institution.room;
alter table sessions.meeting force row level security;
create index on sessions.meeting (institution_id, room_id);

-- Who asked for a place, in which turn, from when until they let it go. As many of those who still ask as there are places have one.
create table sessions.meeting_place (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  meeting_id uuid not null,
  person_id uuid not null,
  turn integer not null,
  held tstzrange not null,
  primary key (institution_id, id),
  constraint turns_of_a_meeting_differ unique (institution_id, meeting_id, turn),
  constraint one_place_for_a_person_at_a_time exclude using gist (
    institution_id platform.gist_uuid_ops with =, meeting_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =,
    held with &&),
  constraint a_places_meeting_exists foreign key (institution_id, meeting_id) references sessions.meeting,
  constraint whoever_asks_for_a_place_exists foreign key (institution_id, person_id) references people.person
);
create index on sessions.meeting_place (institution_id, person_id);

call platform.tenant_table('sessions.meeting_place');
