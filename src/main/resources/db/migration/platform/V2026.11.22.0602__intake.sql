-- One set of files that somebody brought, with the mapping as it was then.
create table platform.intake_run (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  origin text not null constraint records_come_by_page_command_call_or_demonstration
    check (origin in ('page', 'command', 'call', 'demonstration')),
  mapping_name text not null,
  mapping text not null,
  source text not null,
  switches text[] not null,
  brought_by uuid,
  brought_at timestamptz not null,
  primary key (institution_id, id)
);
create index on platform.intake_run (institution_id, brought_at);

create table platform.intake_file (
  institution_id uuid not null default platform.current_institution(),
  run_id uuid not null,
  number smallint not null,
  name text not null,
  bytes bigint not null,
  primary key (institution_id, run_id, number),
  constraint a_files_run_exists foreign key (institution_id, run_id) references platform.intake_run on delete cascade
);

-- What was uploaded, until it is applied or dropped.
create table platform.intake_chunk (
  institution_id uuid not null default platform.current_institution(),
  run_id uuid not null,
  file_number smallint not null,
  number integer not null,
  content bytea not null,
  primary key (institution_id, run_id, file_number, number),
  constraint a_chunks_file_exists foreign key (institution_id, run_id, file_number) references platform.intake_file on delete cascade
);

-- One try: a preview, or an application. A try without an end was cut off, and left nothing behind.
create table platform.intake_try (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  run_id uuid not null,
  purpose text not null constraint a_try_is_a_preview_or_an_application check (purpose in ('preview', 'application')),
  removals_allowed boolean not null,
  begun_by uuid,
  begun_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_tries_run_exists foreign key (institution_id, run_id) references platform.intake_run on delete cascade
);
create index on platform.intake_try (institution_id, run_id);
create table platform.intake_end (
  institution_id uuid not null default platform.current_institution(),
  try_id uuid not null,
  outcome text not null constraint a_try_ends_in_a_known_way
    check (outcome in ('ready', 'asks', 'refused', 'applied')),
  bad_rows bigint not null,
  lasting boolean not null,
  ended_at timestamptz not null,
  primary key (institution_id, try_id),
  constraint an_ended_try_exists foreign key (institution_id, try_id) references platform.intake_try on delete cascade
);

-- What a try made of each kind of record.
create table platform.intake_count (
  institution_id uuid not null default platform.current_institution(),
  try_id uuid not null,
  position smallint not null,
  record_type text not null,
  rows_read bigint not null,
  added bigint not null,
  changed bigint not null,
  removed bigint not null,
  unchanged bigint not null,
  left_out bigint not null,
  bad bigint not null,
  followed bigint not null,
  asks boolean not null,
  primary key (institution_id, try_id, position),
  constraint a_counts_try_exists foreign key (institution_id, try_id) references platform.intake_try on delete cascade
);

-- The first few thousand of each, for people to read.
create table platform.intake_finding (
  institution_id uuid not null default platform.current_institution(),
  try_id uuid not null,
  number integer not null,
  record_type text not null,
  file text not null,
  line bigint not null,
  named_column text not null,
  reason text not null,
  given jsonb not null,
  primary key (institution_id, try_id, number),
  constraint a_findings_try_exists foreign key (institution_id, try_id) references platform.intake_try on delete cascade
);
create table platform.intake_change (
  institution_id uuid not null default platform.current_institution(),
  try_id uuid not null,
  number integer not null,
  record_type text not null,
  what text not null constraint a_change_adds_changes_or_removes check (what in ('added', 'changed', 'removed')),
  key text not null,
  detail jsonb not null,
  primary key (institution_id, try_id, number),
  constraint a_changes_try_exists foreign key (institution_id, try_id) references platform.intake_try on delete cascade
);
create index on platform.intake_change (institution_id, try_id, record_type, what, number);

-- How to take the last import back: rows as they were before it and after it.
create table platform.intake_journal (
  institution_id uuid not null default platform.current_institution(),
  run_id uuid not null,
  id uuid not null,
  table_name text not null,
  what text not null constraint a_journal_line_is_added_changed_or_removed check (what in ('added', 'changed', 'ended', 'removed')),
  before jsonb,
  after jsonb,
  primary key (institution_id, run_id, id),
  constraint a_journals_run_exists foreign key (institution_id, run_id) references platform.intake_run on delete cascade
);
create index on platform.intake_journal (institution_id, run_id, table_name, what);
create table platform.intake_undoing (
  institution_id uuid not null default platform.current_institution(),
  run_id uuid not null,
  undone_by uuid,
  undone_at timestamptz not null,
  primary key (institution_id, run_id),
  constraint an_undone_run_exists foreign key (institution_id, run_id) references platform.intake_run
);

-- An institution's own columns and codes; saving again under the name replaces it.
create table platform.intake_mapping (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  name text not null,
  content text not null constraint a_mapping_is_at_most_a_megabyte check (length(content) <= 1048576),
  saved_by uuid,
  saved_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_mappings_name_is_its_own unique (institution_id, name)
);

-- Lets another system bring records in. Only a hash is kept.
create table platform.intake_token (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  name text not null,
  hash bytea not null,
  made_by uuid,
  made_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_tokens_hash_is_its_own unique (institution_id, hash)
);
create table platform.intake_token_end (
  institution_id uuid not null default platform.current_institution(),
  token_id uuid not null,
  ended_by uuid,
  ended_at timestamptz not null,
  primary key (institution_id, token_id),
  constraint an_ended_token_exists foreign key (institution_id, token_id) references platform.intake_token
);

call platform.tenant_table('platform.intake_run');
call platform.tenant_table('platform.intake_file');
call platform.tenant_table('platform.intake_chunk');
call platform.tenant_table('platform.intake_try');
call platform.tenant_table('platform.intake_end');
call platform.tenant_table('platform.intake_count');
call platform.tenant_table('platform.intake_finding');
call platform.tenant_table('platform.intake_change');
call platform.tenant_table('platform.intake_journal');
call platform.tenant_table('platform.intake_undoing');
call platform.tenant_table('platform.intake_mapping');
call platform.tenant_table('platform.intake_token');
call platform.tenant_table('platform.intake_token_end');

-- For rows that a statement makes; rows from files get theirs as they are read.
create function platform.next_id() returns uuid
language sql volatile parallel safe
as $$
  select encode(
    set_byte(
      set_byte(
        overlay(uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
        6, 112 + (get_byte(uuid_send(gen_random_uuid()), 6) & 15)),
      8, 128 + (get_byte(uuid_send(gen_random_uuid()), 8) & 63)), 'hex')::uuid
$$;
