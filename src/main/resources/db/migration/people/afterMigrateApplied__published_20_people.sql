drop view if exists people.published_person, people.published_identifier cascade;
create view people.published_person with (security_invoker) as
select
  institution_id, id, kind, email, listed, given_name, family_name, preferred_name, source_key, name,
  coalesce(preferred_name, given_name, source_key) as short_name
from people.person;
create view people.published_identifier with (security_invoker) as
select institution_id, person_id, source, key, during from people.identifier;
