-- Tables that libraries bring along: sessions, published events, scheduled tasks, rate limits.
-- None belongs to one institution, so none has row security; each is a reviewed exemption.
create table platform.spring_session (
  primary_id char(36) not null,
  session_id char(36) not null,
  creation_time bigint not null,
  last_access_time bigint not null,
  max_inactive_interval int not null,
  expiry_time bigint not null,
  principal_name varchar(100),
  constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_by_session_id on platform.spring_session (session_id);
create index spring_session_by_expiry_time on platform.spring_session (expiry_time);
create index spring_session_by_principal_name on platform.spring_session (principal_name);

create table platform.spring_session_attributes (
  session_primary_id char(36) not null,
  attribute_name varchar(200) not null,
  attribute_bytes bytea not null,
  constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
  constraint spring_session_attributes_fk foreign key (session_primary_id)
    references platform.spring_session (primary_id) on delete cascade
);

create table platform.event_publication (
  id uuid not null,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz,
  primary key (id)
);
create index event_publication_by_serialized_event on platform.event_publication using hash (serialized_event);
create index event_publication_by_completion_date on platform.event_publication (completion_date);

create table platform.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_by_execution_time on platform.scheduled_tasks (execution_time);
create index scheduled_tasks_by_last_heartbeat on platform.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on platform.scheduled_tasks (priority desc, execution_time asc);

-- Keys are hashed before they come here; a bucket says how often, never who.
create table platform.bucket (
  id varchar(100) not null,
  state bytea,
  expires_at bigint,
  primary key (id)
);
create index bucket_by_expires_at on platform.bucket (expires_at);
