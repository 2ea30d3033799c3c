drop view if exists timetable.published_study_group, timetable.published_study_session, timetable.published_allocation,
  timetable.published_place_of_the_day, timetable.published_alone_call, timetable.published_stepping_in cascade;
create view timetable.published_study_group with (security_invoker) as
select institution_id, id, target_id, term_id, name, weekday, starts, minutes, weeks, room_id from timetable.study_group;
create view timetable.published_study_session with (security_invoker) as
select s.institution_id, s.id, s.target_id, s.study_group_id, s.kind, s.on_date, s.starts, s.minutes, s.during, s.room_id, s.listed,
  p.published_at, c.cancelled_at
from timetable.study_session s
left join timetable.session_publication p on p.institution_id = s.institution_id and p.study_session_id = s.id
left join timetable.session_cancellation c on c.institution_id = s.institution_id and c.study_session_id = s.id;
create view timetable.published_allocation with (security_invoker) as
select institution_id, id, study_session_id, leader_id, person_id, capacity, during, held from timetable.allocation
where upper_inf(held);
-- Where a session is on its day, when not in its room; nothing when it is where it was promised.
create view timetable.published_place_of_the_day with (security_invoker) as
select d.institution_id, d.id, d.study_session_id, d.said_by, d.said_at,
  coalesce(d.place, nullif(concat_ws(', ', r.name, r.building), ''), '') as place
from timetable.day_place d
left join institution.published_room r on r.institution_id = d.institution_id and r.id = d.room_id
where not exists (
  select from timetable.day_place_end e where e.institution_id = d.institution_id and e.day_place_id = d.id);
-- Co-leaders who said on the day that they are alone, and did not take it back.
create view timetable.published_alone_call with (security_invoker) as
select c.institution_id, c.id, c.study_session_id, c.said_by, c.said_at
from timetable.alone_call c
where not exists (
  select from timetable.alone_call_end e where e.institution_id = c.institution_id and e.alone_call_id = c.id);
create view timetable.published_stepping_in with (security_invoker) as
select i.institution_id, i.id, i.alone_call_id, i.person_id, i.said_at
from timetable.stepping_in i
where not exists (
  select from timetable.stepping_in_end e where e.institution_id = i.institution_id and e.stepping_in_id = i.id);
