drop view if exists sessions.published_topic cascade;
-- The topic that stands for a week; none where it was taken away.
create view sessions.published_topic with (security_invoker) as
select t.institution_id, t.target_id, t.monday, t.version, t.title, t.words, t.copy_id, t.suggestion_id, t.written_by, t.written_at
from sessions.topic t
where t.title <> '' and not exists (
  select from sessions.topic later
  where later.institution_id = t.institution_id and later.target_id = t.target_id and later.monday = t.monday
    and later.version > t.version);
