-- A year's figures for everyone, as they were released. A year is released once: two releases of one year could be subtracted.
create table evaluation.release (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  academic_year_id uuid not null,
  released_by uuid not null,
  released_at timestamptz not null,
  primary key (institution_id, id),
  constraint a_year_is_released_once unique (institution_id, scheme_id, academic_year_id),
  constraint a_releases_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_releases_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint whoever_released_exists foreign key (institution_id, released_by) references people.person
);
create index on evaluation.release (institution_id, academic_year_id);
create index on evaluation.release (institution_id, released_by);

-- One rounded figure of a release. Without a value it is withheld.
create table evaluation.release_cell (
  institution_id uuid not null default platform.current_institution(),
  release_id uuid not null,
  figures text not null constraint a_release_has_these_tables check (figures in ('students', 'mean', 'passed')),
  row_number integer not null,
  column_number integer not null,
  row_label text not null,
  column_label text not null,
  value numeric,
  primary key (institution_id, release_id, figures, row_number, column_number),
  constraint labels_of_a_release_are_short check (length(row_label) <= 300 and length(column_label) <= 100),
  constraint a_cells_release_exists foreign key (institution_id, release_id) references evaluation.release
);

call platform.tenant_table('evaluation.release');
call platform.tenant_table('evaluation.release_cell');
call platform.append_only('evaluation.release');
call platform.append_only('evaluation.release_cell');
