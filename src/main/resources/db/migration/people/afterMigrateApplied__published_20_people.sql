drop view if exists people.published_person, people.published_identifier, people.published_equity_field,
  people.published_equity_value cascade;
create view people.published_person with (security_invoker) as
select
  institution_id, id, kind, email, listed, given_name, family_name, preferred_name, source_key, name,
  coalesce(preferred_name, given_name, source_key) as short_name
from people.person;
create view people.published_identifier with (security_invoker) as
select institution_id, person_id, source, key, during from people.identifier;
-- Only of fields that are switched on: when one is switched off its values go with it.
create view people.published_equity_field with (security_invoker) as
select institution_id, field, purpose, switched_on_at from people.equity_field;
create view people.published_equity_value with (security_invoker) as
select institution_id, person_id, field, value, during from people.equity_value;
