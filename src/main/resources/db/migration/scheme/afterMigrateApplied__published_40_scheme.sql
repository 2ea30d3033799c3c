drop view if exists scheme.published_scheme, scheme.published_scheme_year, scheme.published_cohort, scheme.published_cohort_member,
  scheme.published_target, scheme.published_staff_role, scheme.published_part cascade;
create view scheme.published_scheme with (security_invoker) as
select institution_id, id, handle, name, about, preset, contact_email from scheme.scheme;
create view scheme.published_scheme_year with (security_invoker) as
select institution_id, id, scheme_id, academic_year_id, aims from scheme.scheme_year;
-- A cohort with the school it belongs to and the name people call it by.
create view scheme.published_cohort with (security_invoker) as
select c.institution_id, c.id, c.academic_year_id, c.kind, c.unit_offering_id, o.course_unit_id, c.programme_id, c.year_of_study,
  coalesce(o.school_id, p.school_id, c.school_id) as school_id,
  o.code, coalesce(o.title, p.name, s.name) as title
from scheme.cohort c
left join curriculum.published_unit_offering o on o.institution_id = c.institution_id and o.id = c.unit_offering_id
left join institution.published_programme p on p.institution_id = c.institution_id and p.id = c.programme_id
left join institution.published_school s on s.institution_id = c.institution_id and s.id = c.school_id;
create view scheme.published_cohort_member with (security_invoker) as
select c.institution_id, c.id as cohort_id, e.person_id, e.during
from scheme.cohort c
join curriculum.published_enrolment e on e.institution_id = c.institution_id and e.unit_offering_id = c.unit_offering_id
union all
select c.institution_id, c.id, r.person_id, r.during
from scheme.cohort c
join curriculum.published_programme_registration r on r.institution_id = c.institution_id and r.academic_year_id = c.academic_year_id
join institution.published_programme p on p.institution_id = r.institution_id and p.id = r.programme_id
where c.kind = 'course'
  and (c.programme_id is null or c.programme_id = r.programme_id)
  and (c.school_id is null or exists (
    select 1 from institution.published_school_within w
    where w.institution_id = c.institution_id and w.school_id = p.school_id and w.above_id = c.school_id
  ))
  and (c.year_of_study is null or c.year_of_study = r.year_of_study);
-- Joined from the left, where the other row must exist, so that whoever asks for none of its columns does not pay for it.
create view scheme.published_target with (security_invoker) as
select t.institution_id, t.id, t.scheme_year_id, y.scheme_id, y.academic_year_id, t.cohort_id, t.contact, t.expected_groups, t.chosen_at,
  c.kind as cohort_kind, c.unit_offering_id, c.course_unit_id, c.programme_id, c.year_of_study, c.school_id, c.code, c.title,
  w.withdrawn_at, t.source_key
from scheme.target t
left join scheme.scheme_year y on y.institution_id = t.institution_id and y.id = t.scheme_year_id
left join scheme.published_cohort c on c.institution_id = t.institution_id and c.id = t.cohort_id
left join scheme.target_withdrawal w on w.institution_id = t.institution_id and w.target_id = t.id;
create view scheme.published_staff_role with (security_invoker) as
select institution_id, id, scheme_id, person_id, role, school_id, during from scheme.staff_role;
-- What each holder of a scheme's role has to do with: the whole scheme (no school), or a school and each school below it.
create view scheme.published_part with (security_invoker) as
with recursive part as (
  select institution_id, person_id, role, scheme_id, school_id, during from scheme.staff_role
  union
  select p.institution_id, p.person_id, p.role, p.scheme_id, s.id, p.during
  from part p
  join institution.published_school s on s.institution_id = p.institution_id and s.parent_id = p.school_id
)
select institution_id, person_id, role, scheme_id, school_id, during from part;
