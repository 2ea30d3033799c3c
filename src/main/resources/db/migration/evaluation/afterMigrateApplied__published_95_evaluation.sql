drop view if exists evaluation.survey_invited cascade;
-- Whom a survey asks, and about what: the survey itself, or each session that somebody was at.
create view evaluation.survey_invited with (security_invoker) as
select s.institution_id, s.id as survey_id, s.id as about_id, p.target_id, m.person_id
from evaluation.survey s
join evaluation.survey_part p on p.institution_id = s.institution_id and p.survey_id = s.id
join scheme.published_target t on t.institution_id = p.institution_id and t.id = p.target_id
join scheme.published_cohort_member m on m.institution_id = t.institution_id and m.cohort_id = t.cohort_id
  and m.during && daterange(s.opens_on, s.closes_on, '[]')
where s.audience = 'cohort'
union
select s.institution_id, s.id, s.id, p.target_id, f.person_id
from evaluation.survey s
join evaluation.survey_part p on p.institution_id = s.institution_id and p.survey_id = s.id
join scheme.published_target t on t.institution_id = p.institution_id and t.id = p.target_id
join curriculum.published_teaching_staff f on f.institution_id = t.institution_id and f.unit_offering_id = t.unit_offering_id
  and f.capacity = 'teacher' and f.during && daterange(s.opens_on, s.closes_on, '[]')
where s.audience = 'lecturers'
union
select s.institution_id, s.id, s.id, null::uuid, l.person_id
from evaluation.survey s
join evaluation.survey_part p on p.institution_id = s.institution_id and p.survey_id = s.id
join scheme.published_target t on t.institution_id = p.institution_id and t.id = p.target_id
join leaders.published_leader l on l.institution_id = t.institution_id and l.scheme_id = t.scheme_id
  and l.during && daterange(s.opens_on, s.closes_on, '[]')
join leaders.published_leader_subject u on u.institution_id = l.institution_id and u.leader_id = l.id
  and (u.course_unit_id = t.course_unit_id or (t.course_unit_id is null and u.school_id = t.school_id))
where s.audience = 'leaders'
union
select s.institution_id, s.id, x.id, p.target_id, a.person_id
from evaluation.survey s
join evaluation.survey_part p on p.institution_id = s.institution_id and p.survey_id = s.id
join timetable.published_study_session x on x.institution_id = p.institution_id and x.target_id = p.target_id
  and x.on_date between s.opens_on and s.closes_on
join attendance.published_attendance a on a.institution_id = x.institution_id and a.occasion_kind = 'study_session' and a.occasion_id = x.id
where s.audience = 'session';
