drop view if exists sessions.published_topic, sessions.published_lecturer_note, sessions.published_plan_text,
  sessions.published_plan_activity, sessions.published_reflection_text, sessions.published_coordinator_word,
  sessions.published_signpost cascade;
-- The topic that stands for a week; none where it was taken away.
create view sessions.published_topic with (security_invoker) as
select t.institution_id, t.target_id, t.monday, t.version, t.title, t.words, t.copy_id, t.suggestion_id, t.written_by, t.written_at
from sessions.topic t
where t.title <> '' and not exists (
  select from sessions.topic later
  where later.institution_id = t.institution_id and later.target_id = t.target_id and later.monday = t.monday
    and later.version > t.version);
-- A lecturer's note as it was last saved.
create view sessions.published_lecturer_note with (security_invoker) as
select n.institution_id, n.target_id, n.monday, n.lecturer_id, n.version, n.delivered, n.link, n.reading, n.exercise, n.worth_revisiting,
  n.written_at
from sessions.lecturer_note n
where not exists (
  select from sessions.lecturer_note later
  where later.institution_id = n.institution_id and later.target_id = n.target_id and later.monday = n.monday
    and later.lecturer_id = n.lecturer_id and later.version > n.version);
-- What a session's plan says now.
create view sessions.published_plan_text with (security_invoker) as
select t.institution_id, t.study_session_id, t.part, t.version, t.words, t.copy_id, t.written_by, t.written_at
from sessions.plan_text t
where not exists (
  select from sessions.plan_text later
  where later.institution_id = t.institution_id and later.study_session_id = t.study_session_id and later.part = t.part
    and later.version > t.version);
-- The activities of a session's plan as they are now; those taken out have no title.
create view sessions.published_plan_activity with (security_invoker) as
select a.institution_id, a.study_session_id, a.activity_id, a.version, a.stage, a.place, a.minutes, a.title, a.words, a.copy_id,
  a.written_by, a.written_at
from sessions.plan_activity a
where not exists (
  select from sessions.plan_activity later
  where later.institution_id = a.institution_id and later.study_session_id = a.study_session_id
    and later.activity_id = a.activity_id and later.version > a.version);
-- What a session's reflection says now; a part that was emptied says nothing.
create view sessions.published_reflection_text with (security_invoker) as
select t.institution_id, t.study_session_id, t.part, t.version, t.words, t.written_by, t.written_at
from sessions.reflection_text t
where not exists (
  select from sessions.reflection_text later
  where later.institution_id = t.institution_id and later.study_session_id = t.study_session_id and later.part = t.part
    and later.version > t.version);
-- What leaders have said to the coordinator alone, as it stands.
create view sessions.published_coordinator_word with (security_invoker) as
select t.institution_id, t.study_session_id, t.written_by, t.version, t.words, t.written_at
from sessions.coordinator_word t
where not exists (
  select from sessions.coordinator_word later
  where later.institution_id = t.institution_id and later.study_session_id = t.study_session_id and later.written_by = t.written_by
    and later.version > t.version);
-- Where leaders of a scheme can send somebody, as it stands.
create view sessions.published_signpost with (security_invoker) as
select t.institution_id, t.scheme_id, t.version, t.urgent, t.places, t.written_by, t.written_at
from sessions.signpost t
where not exists (
  select from sessions.signpost later
  where later.institution_id = t.institution_id and later.scheme_id = t.scheme_id and later.version > t.version);
