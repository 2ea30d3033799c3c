drop view if exists attendance.published_quality, attendance.published_unsettled, attendance.published_register, attendance.published_attendance,
  attendance.taken_down cascade;
create view attendance.published_register with (security_invoker) as
select r.institution_id, r.id, r.occasion_kind, r.occasion_id, r.scheme_id, r.cohort_id, r.during, c.confirmed_at,
  -- Those who keep it were there and said so: their hour counts.
  (
    select min(n.said_at) from attendance.nobody_came n
    where n.institution_id = r.institution_id and n.register_id = r.id and not exists (
      select from attendance.nobody_came_end e where e.institution_id = n.institution_id and e.nobody_came_id = n.id)
  ) as nobody_came_at
from attendance.register r
left join attendance.register_confirmation c on c.institution_id = r.institution_id and c.register_id = r.id;
-- Who was there, by the register's standing answer.
create view attendance.published_attendance with (security_invoker) as
select e.institution_id, e.register_id, r.occasion_kind, r.occasion_id, r.scheme_id, r.cohort_id, r.during, e.person_id, e.way, e.at
from attendance.register_entry e
left join attendance.register r on r.institution_id = e.institution_id and r.id = e.register_id
where e.standing = 'here';
-- People taken down by name or number, not yet matched with anybody and not taken back.
create view attendance.taken_down with (security_invoker) as
select c.institution_id, c.id, c.register_id, c.taken_down_as, c.at, c.by_person_id
from attendance.check_in c
where c.person_id is null
  and c.says = 'here'
  and not exists (
    select from attendance.check_in later
    where later.institution_id = c.institution_id and later.about_id = c.id);
-- What registers could not settle: someone taken down whom nobody has found yet, and check-ins outside the hours.
create view attendance.published_unsettled with (security_invoker) as
select t.institution_id, r.cohort_id, t.register_id, 'unmatched' as matter
from attendance.taken_down t
join attendance.register r on r.institution_id = t.institution_id and r.id = t.register_id
union all
select c.institution_id, r.cohort_id, c.register_id, 'late'
from attendance.check_in c
join attendance.register r on r.institution_id = c.institution_id and r.id = c.register_id
where c.outcome = 'outside_hours';
-- How each register came to say what it says: the one count behind the quality of a session, a unit and a report.
create view attendance.published_quality with (security_invoker) as
select r.institution_id, r.id as register_id, r.cohort_id, r.during, x.register_id is not null as called_off,
  c.register_id is not null as confirmed, c.headcount, e.by_self + e.by_hand + e.by_file + t.unmatched as here,
  e.by_self, e.by_hand, e.by_file, t.unmatched, l.late, l.corrected
from attendance.register r
left join attendance.register_called_off x on x.institution_id = r.institution_id and x.register_id = r.id
left join attendance.register_confirmation c on c.institution_id = r.institution_id and c.register_id = r.id
cross join lateral (
  select count(*) filter (where e.way in ('scan', 'code', 'card')) as by_self,
    count(*) filter (where e.way in ('tick', 'correction')) as by_hand,
    count(*) filter (where e.way in ('sheet', 'import')) as by_file
  from attendance.register_entry e
  where e.institution_id = r.institution_id and e.register_id = r.id and e.standing = 'here') e
cross join lateral (
  select count(*) as unmatched
  from attendance.taken_down t
  where t.institution_id = r.institution_id and t.register_id = r.id) t
cross join lateral (
  select count(*) filter (where l.outcome = 'outside_hours') as late,
    count(distinct l.person_id) filter (where l.way = 'correction') as corrected
  from attendance.check_in l
  where l.institution_id = r.institution_id and l.register_id = r.id) l;
