-- A room is booked for a session, or for something that another module holds in it: at one time it holds one of them.
alter table timetable.room_booking drop constraint room_booking_pkey;
alter table timetable.room_booking alter column study_session_id drop not null;
alter table timetable.room_booking add column held_for uuid;
alter table timetable.room_booking add column booked_for uuid generated always as (coalesce(study_session_id, held_for)) stored;
alter table timetable.room_booking add primary key (institution_id, booked_for);
alter table timetable.room_booking add constraint a_session_books_one_room unique (institution_id, study_session_id);
alter table timetable.room_booking add constraint a_room_is_booked_for_one_thing check (num_nonnulls(study_session_id, held_for) = 1);
