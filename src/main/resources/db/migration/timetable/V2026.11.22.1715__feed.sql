-- A person's calendar feed. Its address is signed, and made from the id whenever it is shown.
create table timetable.feed (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  person_id uuid not null,
  made_at timestamptz not null,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint a_feeds_owner_exists foreign key (institution_id, person_id) references people.person
);
create unique index a_person_has_one_feed_at_a_time on timetable.feed (institution_id, person_id) where ended_at is null;
create index on timetable.feed (institution_id, person_id);
call platform.tenant_table('timetable.feed');
