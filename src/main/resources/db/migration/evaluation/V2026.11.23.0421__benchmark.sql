-- By consent, a university's sums of a year for the benchmark: no row tells of any one student.
create table evaluation.benchmark_gift (
  institution_id uuid not null default platform.current_institution(),
  id uuid not null,
  scheme_id uuid not null,
  academic_year_id uuid not null,
  begins integer not null,
  given_by uuid not null,
  given_at timestamptz not null,
  taken_back_by uuid,
  taken_back_at timestamptz,
  primary key (institution_id, id),
  constraint taken_back_by_somebody_at_a_time check ((taken_back_by is null) = (taken_back_at is null)),
  constraint a_gifts_scheme_exists foreign key (institution_id, scheme_id) references scheme.scheme,
  constraint a_gifts_year_exists foreign key (institution_id, academic_year_id) references institution.academic_year,
  constraint whoever_gave_exists foreign key (institution_id, given_by) references people.person,
  constraint whoever_took_back_exists foreign key (institution_id, taken_back_by) references people.person
);
create unique index a_schemes_year_is_given_once on evaluation.benchmark_gift (institution_id, scheme_id, academic_year_id) where taken_back_at is null;
create index on evaluation.benchmark_gift (institution_id, scheme_id);
create index on evaluation.benchmark_gift (institution_id, academic_year_id);
create index on evaluation.benchmark_gift (institution_id, given_by);
create index on evaluation.benchmark_gift (institution_id, taken_back_by);
create index on evaluation.benchmark_gift (begins) where taken_back_at is null;

create table evaluation.benchmark_sum (
  institution_id uuid not null default platform.current_institution(),
  gift_id uuid not null,
  band text not null constraint a_benchmark_has_these_bands check (band in ('never', 'some', 'often')),
  students bigint not null,
  marked bigint not null,
  marks numeric not null,
  passed bigint not null,
  failed bigint not null,
  withdrawn bigint not null,
  primary key (institution_id, gift_id, band),
  constraint a_sums_gift_exists foreign key (institution_id, gift_id) references evaluation.benchmark_gift
);

-- What the others came to when it was asked. Asked once for a year, by whichever scheme, so that no two answers can
-- be subtracted.
create table evaluation.benchmark_figure (
  institution_id uuid not null default platform.current_institution(),
  begins integer not null,
  band text not null constraint a_benchmarks_figure_has_these_bands check (band in ('never', 'some', 'often')),
  institutions integer not null,
  students bigint not null,
  mean numeric,
  passed integer,
  withdrew integer,
  asked_by uuid not null,
  asked_at timestamptz not null,
  primary key (institution_id, begins, band),
  constraint whoever_asked_exists foreign key (institution_id, asked_by) references people.person
);
create index on evaluation.benchmark_figure (institution_id, asked_by);

call platform.tenant_table('evaluation.benchmark_gift');
call platform.tenant_table('evaluation.benchmark_sum');
call platform.tenant_table('evaluation.benchmark_figure');
call platform.append_only('evaluation.benchmark_sum');
call platform.append_only('evaluation.benchmark_figure');

-- The two functions below add up across institutions with the owner's rights, and nothing else does.
create policy added_up on evaluation.benchmark_gift for select to current_user using (true);
create policy added_up on evaluation.benchmark_sum for select to current_user using (true);

-- How many other institutions have given a year's sums.
create function evaluation.benchmark_givers(year integer) returns bigint
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    select count(distinct g.institution_id)
    from evaluation.benchmark_gift g
    where g.begins = year
      and g.taken_back_at is null
      and g.institution_id <> platform.current_institution()
  $$;

-- The others together, rounded, for an institution that gives too: no row at all where in any band fewer than
-- three have students, or one of them has more than half; no mean and no share where the same is so of the marks
-- or outcomes that it rests on.
create function evaluation.benchmark_of_others(year integer)
  returns table (band text, institutions integer, students bigint, mean numeric, passed integer, withdrew integer)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  as $$
    with given as (
      select g.institution_id, s.band, sum(s.students) as students, sum(s.marked) as marked, sum(s.marks) as marks,
        sum(s.passed) as passed, sum(s.withdrawn) as withdrawn, sum(s.passed + s.failed + s.withdrawn) as ended
      from evaluation.benchmark_gift g
      join evaluation.benchmark_sum s on s.institution_id = g.institution_id and s.gift_id = g.id
      where g.begins = year
        and g.taken_back_at is null
        and g.institution_id <> platform.current_institution()
      group by g.institution_id, s.band
    ), together as (
      select o.band, count(*) filter (where o.students > 0) as institutions, sum(o.students) as students, sum(o.marked) as marked,
        sum(o.marks) as marks, sum(o.passed) as passed, sum(o.withdrawn) as withdrawn, sum(o.ended) as ended,
        count(*) filter (where o.students > 0) >= 3 and 2 * max(o.students) <= sum(o.students) as told,
        count(*) filter (where o.marked > 0) >= 3 and 2 * max(o.marked) <= sum(o.marked) as mean_told,
        count(*) filter (where o.ended > 0) >= 3 and 2 * max(o.ended) <= sum(o.ended) as shares_told
      from given o
      group by o.band
    )
    select t.band, t.institutions::integer, (5 * round(t.students / 5.0))::bigint,
      case when t.mean_told then round(t.marks / t.marked, 1) end,
      case when t.shares_told then round(100.0 * t.passed / t.ended)::integer end,
      case when t.shares_told then round(100.0 * t.withdrawn / t.ended)::integer end
    from together t
    where not exists (select from together x where x.students > 0 and not x.told)
      and exists (
        select from evaluation.benchmark_gift own
        where own.institution_id = platform.current_institution()
          and own.begins = year
          and own.taken_back_at is null)
  $$;

revoke all on function evaluation.benchmark_givers(integer) from public;
revoke all on function evaluation.benchmark_of_others(integer) from public;
grant execute on function evaluation.benchmark_givers(integer) to ${application_role};
grant execute on function evaluation.benchmark_of_others(integer) to ${application_role};
