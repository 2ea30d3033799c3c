create table people.person (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  source text not null,
  source_key text not null,
  given_name text,
  family_name text,
  preferred_name text,
  email text,
  kind text not null default 'student' constraint a_person_is_a_student_or_staff check (kind in ('student', 'staff')),
  listed daterange not null,
  intake_run uuid,
  primary key (institution_id, id),
  constraint a_person_has_one_source_key unique (institution_id, source_key)
);
create index on people.person (institution_id, lower(email));

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
  constraint an_identifier_names_one_person_at_a_time
    exclude using gist (institution_id platform.gist_uuid_ops with =, source platform.gist_text_ops with =, key platform.gist_text_ops with =, during with &&),
  constraint an_identifiers_person_exists foreign key (institution_id, person_id) references people.person
);
create index on people.identifier (institution_id, person_id);
create index on people.identifier (institution_id, source, key);

-- Roles whose scope is the whole institution.
create table people.institution_role (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  person_id uuid not null,
  role text not null constraint an_institutions_role_is_administrator_or_planning_office check (role in ('administrator', 'planning_office')),
  during daterange not null,
  given_by uuid,
  given_at timestamptz not null,
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

call platform.tenant_table('people.person');
call platform.tenant_table('people.identifier');
call platform.tenant_table('people.institution_role');
call platform.tenant_table('people.equity_field');
call platform.tenant_table('people.equity_value');
call platform.tenant_table('people.look');
call platform.append_only('people.look');
