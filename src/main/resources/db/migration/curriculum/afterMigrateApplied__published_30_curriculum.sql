drop view if exists curriculum.published_course_unit, curriculum.published_unit_offering, curriculum.published_enrolment,
  curriculum.published_programme_registration, curriculum.published_result, curriculum.published_teaching_staff,
  curriculum.published_teaches, curriculum.published_teaching_event, curriculum.published_teaching_meeting,
  curriculum.published_in_class, curriculum.published_exam, curriculum.published_facts_version cascade;
-- Joined from the left, where the other row must exist, so that whoever asks for none of its columns does not pay for it.
create view curriculum.published_course_unit with (security_invoker) as
select institution_id, id, code, title, school_id, level, credits, listed, source_key from curriculum.course_unit;
create view curriculum.published_unit_offering with (security_invoker) as
select o.institution_id, o.id, o.course_unit_id, o.academic_year_id, o.first_term_id, o.last_term_id, o.listed,
  u.code, u.title, u.school_id, u.level, o.source_key
from curriculum.unit_offering o
left join curriculum.course_unit u on u.institution_id = o.institution_id and u.id = o.course_unit_id;
create view curriculum.published_enrolment with (security_invoker) as
select institution_id, id, unit_offering_id, person_id, teaching_group_id, attempt, during from curriculum.enrolment;
create view curriculum.published_programme_registration with (security_invoker) as
select institution_id, id, person_id, programme_id, academic_year_id, year_of_study, standing, year_mark, progression,
  degree_class, during
from curriculum.programme_registration;
create view curriculum.published_result with (security_invoker) as
select institution_id, id, unit_offering_id, person_id, attempt, mark, grade, outcome, provisional, prior_attainment
from curriculum.result;
create view curriculum.published_teaching_staff with (security_invoker) as
select institution_id, id, person_id, capacity, unit_offering_id, student_id, during from curriculum.teaching_staff;
-- Who teaches, marks or tutors whom, with the period in which that is so.
create view curriculum.published_teaches with (security_invoker) as
select s.institution_id, s.person_id as staff_id, e.person_id as student_id, s.during
from curriculum.teaching_staff s
join curriculum.enrolment e on e.institution_id = s.institution_id and e.unit_offering_id = s.unit_offering_id
union all
select institution_id, person_id, student_id, during from curriculum.teaching_staff where student_id is not null;
create view curriculum.published_teaching_event with (security_invoker) as
select institution_id, id, unit_offering_id, teaching_group_id, term_id, kind, weekday, starts, minutes, weeks, room_id, listed
from curriculum.teaching_event;
create view curriculum.published_teaching_meeting with (security_invoker) as
select m.institution_id, m.teaching_event_id, m.on_date, m.during, m.room_id, e.unit_offering_id, e.teaching_group_id, e.kind
from curriculum.teaching_meeting m
left join curriculum.teaching_event e on e.institution_id = m.institution_id and e.id = m.teaching_event_id;
-- When a student has to be in class: every meeting of the whole delivery, and of the student's own teaching group.
create view curriculum.published_in_class with (security_invoker) as
select m.institution_id, e.person_id, m.during, m.on_date, t.unit_offering_id, t.kind, t.id as teaching_event_id
from curriculum.enrolment e
join curriculum.teaching_event t on t.institution_id = e.institution_id and t.unit_offering_id = e.unit_offering_id
  and (t.teaching_group_id is null or t.teaching_group_id = e.teaching_group_id)
join curriculum.teaching_meeting m on m.institution_id = t.institution_id and m.teaching_event_id = t.id and e.during @> m.on_date;
create view curriculum.published_exam with (security_invoker) as
select institution_id, id, unit_offering_id, on_date, starts, minutes, during, room_id, listed from curriculum.exam;
create view curriculum.published_facts_version with (security_invoker) as
select institution_id, version from curriculum.facts_version;
