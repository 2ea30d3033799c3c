-- What people write into the report of a year, block by block. Each save is a row of its own: the latest stands.
-- An answer to an aim holds the aim as it read then.
create table evaluation.report_text (
  institution_id uuid not null default platform.current_institution(),
  scheme_id uuid not null,
  academic_year_id uuid not null,
  block text not null,
  version integer not null constraint versions_of_a_reports_text_count_from_one check (version > 0),
  about text not null,
  words text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, scheme_id, academic_year_id, block, version),
  constraint a_block_of_a_report_is_one_of_these check (block in ('opening', 'students', 'next', 'thanks') or block ~ '^aim-[0-9]{1,2}$'),
  constraint a_reports_text_has_an_end check (length(about) <= 1000 and length(words) <= 6000),
  constraint a_reports_texts_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_reports_texts_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint whoever_wrote_into_a_report_exists foreign key (institution_id, written_by) references people.person
);
create index on evaluation.report_text (institution_id, academic_year_id);
create index on evaluation.report_text (institution_id, written_by);

-- What those who see the whole of a scheme say of its report before it is signed.
create table evaluation.report_comment (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  academic_year_id uuid not null,
  words text not null,
  written_by uuid not null,
  written_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_comment_on_a_report_has_an_end check (length(words) between 1 and 2000),
  constraint a_commented_reports_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_commented_reports_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint whoever_commented_on_a_report_exists foreign key (institution_id, written_by) references people.person
);
create index on evaluation.report_comment (institution_id, scheme_id, academic_year_id);
create index on evaluation.report_comment (institution_id, academic_year_id);
create index on evaluation.report_comment (institution_id, written_by);

-- A report as it was signed: the file stays as it is, whatever the records say later. A later signing stands beside it.
create table evaluation.report_signing (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  academic_year_id uuid not null,
  file_id uuid not null,
  signed_by uuid not null,
  signed_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_signed_reports_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_signed_reports_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint a_signed_reports_file_exists foreign key (institution_id, file_id) references platform.file,
  constraint whoever_signed_a_report_exists foreign key (institution_id, signed_by) references people.person
);
create index on evaluation.report_signing (institution_id, scheme_id, academic_year_id);
create index on evaluation.report_signing (institution_id, academic_year_id);
create index on evaluation.report_signing (institution_id, file_id);
create index on evaluation.report_signing (institution_id, signed_by);

call platform.tenant_table('evaluation.report_text');
call platform.tenant_table('evaluation.report_comment');
call platform.tenant_table('evaluation.report_signing');
call platform.append_only('evaluation.report_text');
call platform.append_only('evaluation.report_comment');
call platform.append_only('evaluation.report_signing');
