create table people.person (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  given_name text,
  family_name text,
  preferred_name text,
  -- What people are called and sorted by; their key where nobody told a name.
  name text generated always as (coalesce(
    nullif(trim(coalesce(coalesce(preferred_name, given_name) || ' ', '') || coalesce(family_name, '')), ''), source_key)) stored,
  email text,
  kind text not null default 'student' constraint a_person_is_a_student_or_staff check (kind in ('student', 'staff')),
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_person_has_one_source_key unique (institution_id, source_key)
);
create index on people.person (institution_id, lower(email));
create index on people.person (institution_id, name, id);

-- Who someone is to another system. Import and sign-in match these, never names or e-mail.
create table people.identifier (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  person_id uuid not null,
  source text not null,
  key text not null,
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  -- The column that tells most rows apart stands first: the other way round a GiST index is many times slower to fill.
  constraint an_identifier_names_one_person_at_a_time
    exclude using gist (key platform.gist_text_ops with =, source platform.gist_text_ops with =, institution_id platform.gist_uuid_ops with =, during with &&),
  constraint an_identifiers_person_exists foreign key (institution_id, person_id) references people.person
);
create index on people.identifier (institution_id, person_id);
create index on people.identifier (institution_id, source, key);

-- Counts the changes to people and their identifiers, so that whoever keeps a count knows when it is old.
create table people.records_version (
  institution_id uuid not null default platform.current_institution(),
  version bigint not null,
  primary key (institution_id)
);
create function people.count_a_change() returns trigger language plpgsql as $$
begin
  insert into people.records_version (version) values (1)
  on conflict (institution_id) do update set version = records_version.version + 1;
  return null;
end
$$;
create trigger people_changed after insert or update or delete on people.person
for each statement execute function people.count_a_change();
create trigger identifiers_changed after insert or update or delete on people.identifier
for each statement execute function people.count_a_change();

-- How many people the records named on a day, and how many of them nobody could sign in as.
create table people.head_count (
  institution_id uuid not null default platform.current_institution(),
  version bigint not null,
  on_date date not null,
  students integer not null,
  staff integer not null,
  unnamed integer not null,
  primary key (institution_id)
);

-- Roles whose scope is the whole institution.
create table people.institution_role (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  person_id uuid not null,
  role text not null constraint an_institutions_role_is_administrator_or_planning_office check (role in ('administrator', 'planning_office')),
  during daterange not null,
  given_by uuid,
  given_at timestamptz not null,
  ended_by uuid,
  ended_at timestamptz,
  primary key (institution_id, id),
  constraint a_role_is_held_once_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =, role platform.gist_text_ops with =, during with &&),
  constraint an_institutions_role_holder_exists foreign key (institution_id, person_id) references people.person
);

-- Fields for equity, only through a mapping that an administrator has switched on for a stated purpose.
create table people.equity_field (
  institution_id uuid not null default platform.current_institution(),
  field text not null,
  purpose text not null,
  switched_on_by uuid,
  switched_on_at timestamptz not null,
  primary key (institution_id, field)
);
create table people.equity_value (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  person_id uuid not null,
  field text not null,
  value text not null,
  during daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint an_equity_value_stands_alone_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, person_id platform.gist_uuid_ops with =, field platform.gist_text_ops with =, during with &&),
  constraint an_equity_values_person_exists foreign key (institution_id, person_id) references people.person,
  constraint an_equity_values_field_is_switched_on foreign key (institution_id, field) references people.equity_field
);
create index on people.equity_value (institution_id, field);

-- Every look at another person's marks or attendance.
create table people.look (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  at timestamptz not null,
  actor_id uuid not null,
  person_id uuid,
  what text not null,
  about text not null,
  primary key (institution_id, id),
  constraint whoever_looked_exists foreign key (institution_id, actor_id) references people.person,
  constraint whoever_was_looked_at_exists foreign key (institution_id, person_id) references people.person
);
create index on people.look (institution_id, person_id, at);
create index on people.look (institution_id, actor_id, at);

-- A way in by mail or, for the first administrator, by the operator's word. Only hashes are kept. A link with a browser
-- works in the browser that asked for it and nowhere else.
create table people.sign_in_link (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  person_id uuid not null,
  made_for text not null constraint a_link_is_mailed_or_for_the_first_administrator check (made_for in ('mail', 'first_administrator')),
  token_hash bytea not null,
  code_hash bytea,
  browser_hash bytea,
  leads_to text not null constraint a_link_leads_to_a_page_of_ours check (leads_to ~ '^/([^/\\]|$)'),
  asked_at timestamptz not null,
  good_until timestamptz not null,
  primary key (institution_id, id),
  constraint a_token_opens_one_link unique (institution_id, token_hash),
  constraint a_mailed_link_belongs_to_a_browser check ((made_for = 'mail') = (browser_hash is not null and code_hash is not null)),
  constraint a_links_person_exists foreign key (institution_id, person_id) references people.person
);
create index on people.sign_in_link (institution_id, person_id);
create index on people.sign_in_link (institution_id, browser_hash);

-- A link that has let somebody in never does so again.
create table people.sign_in_link_use (
  institution_id uuid not null default platform.current_institution(),
  link_id uuid not null,
  used_at timestamptz not null,
  primary key (institution_id, link_id),
  constraint a_used_link_exists foreign key (institution_id, link_id) references people.sign_in_link on delete cascade
);

create table people.sign_in_code_try (
  institution_id uuid not null default platform.current_institution(),
  link_id uuid not null,
  number smallint not null constraint a_code_is_tried_five_times_at_most check (number between 1 and 5),
  tried_at timestamptz not null,
  primary key (institution_id, link_id, number),
  constraint a_tried_link_exists foreign key (institution_id, link_id) references people.sign_in_link on delete cascade
);

-- That somebody asked for a link to an address, known or not; what limits how often that is done.
create table people.sign_in_request (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  address_hash bytea not null,
  asked_at timestamptz not null,
  primary key (institution_id, id)
);
create index on people.sign_in_request (institution_id, address_hash, asked_at);

-- Every sign-in, and every one refused after the university's own sign-in had succeeded.
create table people.sign_in (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  at timestamptz not null,
  person_id uuid,
  way text not null constraint a_sign_in_has_a_known_way check (way in ('university', 'link', 'code', 'persona', 'first_administrator')),
  outcome text not null constraint a_sign_in_succeeds_or_names_nobody_or_several check (outcome in ('signed_in', 'nobody', 'several')),
  primary key (institution_id, id),
  constraint a_sign_in_names_a_person_when_it_succeeds check ((outcome = 'signed_in') = (person_id is not null)),
  constraint whoever_signed_in_exists foreign key (institution_id, person_id) references people.person
);
create index on people.sign_in (institution_id, person_id, at);

call platform.tenant_table('people.person');
call platform.tenant_table('people.identifier');
call platform.tenant_table('people.records_version');
call platform.tenant_table('people.head_count');
call platform.tenant_table('people.institution_role');
call platform.tenant_table('people.equity_field');
call platform.tenant_table('people.equity_value');
call platform.tenant_table('people.look');
call platform.tenant_table('people.sign_in_link');
call platform.tenant_table('people.sign_in_link_use');
call platform.tenant_table('people.sign_in_code_try');
call platform.tenant_table('people.sign_in_request');
call platform.tenant_table('people.sign_in');
call platform.append_only('people.look');
call platform.append_only('people.sign_in');
