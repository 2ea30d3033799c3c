drop view if exists attendance.published_register, attendance.published_attendance cascade;
create view attendance.published_register with (security_invoker) as
select r.institution_id, r.id, r.occasion_kind, r.occasion_id, r.scheme_id, r.cohort_id, r.during, c.confirmed_at
from attendance.register r
left join attendance.register_confirmation c on c.institution_id = r.institution_id and c.register_id = r.id;
-- Who was there, by the register's standing answer.
create view attendance.published_attendance with (security_invoker) as
select e.institution_id, e.register_id, r.occasion_kind, r.occasion_id, r.scheme_id, r.cohort_id, r.during, e.person_id, e.way, e.at
from attendance.register_entry e
join attendance.register r on r.institution_id = e.institution_id and r.id = e.register_id
where e.standing = 'here';
