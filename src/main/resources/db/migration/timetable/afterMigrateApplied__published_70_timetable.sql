drop view if exists timetable.published_study_group, timetable.published_study_session, timetable.published_allocation cascade;
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
