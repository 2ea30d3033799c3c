drop view if exists institution.published_school_within, institution.published_institution, institution.published_school, institution.published_programme,
  institution.published_room, institution.published_academic_year, institution.published_term,
  institution.published_teaching_week, institution.published_closed_days cascade;
create view institution.published_institution with (security_invoker) as
select i.institution_id, h.handle, h.name, i.short_name, h.zone, h.locale, i.about, i.marks_readers
from institution.institution i
join institution.institution_handle h on h.institution_id = i.institution_id;
create view institution.published_school with (security_invoker) as
select institution_id, id, parent_id, code, name, kind, listed, source_key from institution.school;
create view institution.published_programme with (security_invoker) as
select institution_id, id, school_id, code, name, level, listed from institution.programme;
create view institution.published_room with (security_invoker) as
select institution_id, id, name, building, campus, capacity, listed from institution.room;
create view institution.published_academic_year with (security_invoker) as
select institution_id, id, name, during, source_key from institution.academic_year;
create view institution.published_term with (security_invoker) as
select institution_id, id, academic_year_id, name, during, source_key from institution.term;
create view institution.published_teaching_week with (security_invoker) as
select institution_id, term_id, number, monday, kind from institution.teaching_week;
create view institution.published_closed_days with (security_invoker) as
select institution_id, id, name, during from institution.closed_days;
-- Each school within each school above it, itself included, so that what holds for a school can hold for those below.
create view institution.published_school_within with (security_invoker) as
with recursive within as (
  select institution_id, id as school_id, id as above_id, 0 as steps from institution.school
  union all
  select w.institution_id, w.school_id, s.parent_id, w.steps + 1
  from within w
  join institution.school s on s.institution_id = w.institution_id and s.id = w.above_id
  where s.parent_id is not null and w.steps < 12
)
select institution_id, school_id, above_id, steps from within;
