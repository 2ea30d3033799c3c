-- A file that somebody handed in: its kind was read from its content, and it is only ever given out as an attachment.
create table platform.file (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  name text not null,
  kind text not null constraint a_file_is_of_a_kind_that_is_known
    check (kind in ('pdf', 'png', 'jpeg', 'docx', 'pptx', 'xlsx', 'odt', 'odp', 'ods', 'text')),
  size integer not null,
  content bytea not null,
  kept_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_file_is_of_ten_megabytes_at_most check (size = length(content) and size between 1 and 10485760),
  constraint a_files_name_is_short check (length(name) between 1 and 140)
);
-- Pictures and documents are compressed already.
alter table platform.file alter column content set storage external;
call platform.tenant_table('platform.file');
