drop view if exists leaders.published_leader, leaders.published_leader_subject, leaders.published_leads_in,
  leaders.published_training_done, leaders.trained cascade;
create view leaders.published_leader with (security_invoker) as
select institution_id, id, scheme_id, person_id, during from leaders.leader;
create view leaders.published_leader_subject with (security_invoker) as
select institution_id, leader_id, course_unit_id, school_id, evidence, during from leaders.leader_subject;
-- Where a leader leads: in the scheme (no school), and in the schools of what they lead and those above.
create view leaders.published_leads_in with (security_invoker) as
select institution_id, scheme_id, cast(null as uuid) as school_id, person_id, during from leaders.leader
union all
select l.institution_id, l.scheme_id, w.above_id, l.person_id, l.during * u.during
from leaders.leader l
join leaders.leader_subject u on u.institution_id = l.institution_id and u.leader_id = l.id
left join curriculum.published_course_unit c on c.institution_id = u.institution_id and c.id = u.course_unit_id
join institution.published_school_within w on w.institution_id = l.institution_id and w.school_id = coalesce(u.school_id, c.school_id);
-- Who was trained when: as it was recorded by hand or came with a file, and whoever was at a training by its register.
create view leaders.trained with (security_invoker) as
select institution_id, scheme_id, person_id, kind, on_date from leaders.training_done
union all
select a.institution_id, a.scheme_id, a.person_id,
  case a.occasion_kind when 'initial_training' then 'initial' else 'follow_up' end, cast(lower(a.during) at time zone i.zone as date)
from attendance.published_attendance a
join institution.published_institution i on i.institution_id = a.institution_id
where a.occasion_kind in ('initial_training', 'follow_up_training');
create view leaders.published_training_done with (security_invoker) as
select institution_id, scheme_id, person_id, kind, on_date from leaders.trained;
