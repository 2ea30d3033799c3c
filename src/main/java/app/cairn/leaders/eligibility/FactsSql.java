package app.cairn.leaders.eligibility;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.PersonId;
import app.cairn.scheme.rules.PassRule;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One statement tells everything about any number of leaders on any number of days. */
@Component
class FactsSql {

  private static final String FACTS =
      """
      with recursive cohort as (
        select id, kind, course_unit_id, school_id
        from scheme.published_cohort
        where id = :cohort
      ), above as (
        select s.id, s.parent_id, 0 as depth
        from institution.published_school s
        join cohort c on c.school_id = s.id
        union all
        select s.id, s.parent_id, a.depth + 1
        from institution.published_school s
        join above a on a.parent_id = s.id
        where a.depth < 12
      ), below as (
        select s.id, 0 as depth
        from institution.published_school s
        join cohort c on c.school_id = s.id
        union all
        select s.id, b.depth + 1
        from institution.published_school s
        join below b on s.parent_id = b.id
        where b.depth < 12
      ), day as (
        select on_date from unnest(cast(:days as date[])) as d (on_date)
      )
      select l.id, l.person_id, p.name, d.on_date,
        l.during @> d.on_date as leads_then,
        subject.id is not null as stated,
        subject.evidence is not null as evidenced,
        pass.good_mark, pass.early_attempt, pass.recent,
        exists (
          select from curriculum.published_enrolment e
          join curriculum.published_unit_offering o on o.id = e.unit_offering_id
          where e.person_id = l.person_id and o.course_unit_id = c.course_unit_id
            and not exists (
              select from curriculum.published_result r
              where r.unit_offering_id = e.unit_offering_id and r.person_id = e.person_id
                and r.outcome is not null and not r.provisional
            )
        ) as awaits_mark,
        coalesce(c.school_id is null or registered.school_id in (select id from above union all select id from below), false) as in_school,
        c.kind = 'course' as course_based,
        registered.year_of_study,
        coalesce(registered.level ilike 'postgraduate%', false) as postgraduate,
        coalesce(registered.standing = 'good', registered.standing is null) as in_good_standing,
        (
          select min(t.on_date) from leaders.trained t
          where t.person_id = l.person_id and t.scheme_id = l.scheme_id and t.kind = 'initial'
        ) as first_trained,
        (
          select max(t.on_date) from leaders.trained t
          where t.person_id = l.person_id and t.scheme_id = l.scheme_id and t.kind = 'initial' and t.on_date <= d.on_date
        ) as last_trained,
        (select array_agg(a.what) from leaders.allowance a where a.leader_subject_id = subject.id) as allowed
      from leaders.leader l
      join people.published_person p on p.id = l.person_id
      cross join cohort c
      cross join day d
      left join lateral (
        select s.id, s.evidence
        from leaders.leader_subject s
        where s.leader_id = l.id and s.during @> d.on_date
          and (s.course_unit_id = c.course_unit_id or c.kind = 'course' and (c.school_id is null or s.school_id in (select id from above)))
        order by s.evidence nulls last
        limit 1
      ) subject on true
      left join lateral (
        select
          cast(:leastMark as numeric) is null or coalesce(r.mark >= :leastMark, false) as good_mark,
          r.attempt = 1 or not :firstOnly as early_attempt,
          upper(y.during) > d.on_date - make_interval(years => :withinYears) as recent
        from curriculum.published_result r
        join curriculum.published_unit_offering o on o.id = r.unit_offering_id
        join institution.published_academic_year y on y.id = o.academic_year_id
        where r.person_id = l.person_id and o.course_unit_id = c.course_unit_id
          and r.outcome = 'passed' and not r.provisional
        order by
          cast(cast(:leastMark as numeric) is null or coalesce(r.mark >= :leastMark, false) as integer)
          + cast(r.attempt = 1 or not :firstOnly as integer)
          + cast(upper(y.during) > d.on_date - make_interval(years => :withinYears) as integer) desc
        limit 1
      ) pass on true
      left join lateral (
        select r.year_of_study, r.standing, g.school_id, g.level
        from curriculum.published_programme_registration r
        join institution.published_programme g on g.id = r.programme_id
        where r.person_id = l.person_id and r.during @> d.on_date
        order by r.standing = 'good' desc, r.year_of_study desc
        limit 1
      ) registered on true
      where l.scheme_id = :scheme
        and (cast(:leaders as uuid[]) is null or l.id = any(cast(:leaders as uuid[])))
        and (cast(:leaders as uuid[]) is not null or subject.id is not null and l.during @> d.on_date)
      order by p.name, l.id, d.on_date
      limit :most
      """;

  private static final int EVER = 200;

  private final JdbcClient jdbc;

  FactsSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Facts> ofLeaders(
      UUID scheme,
      UUID cohort,
      PassRule pass,
      Collection<LeaderId> leaders,
      Collection<LocalDate> days) {
    if (leaders.isEmpty() || days.isEmpty()) {
      return List.of();
    }
    return asked(scheme, cohort, pass, days)
        .param("leaders", leaders.stream().map(LeaderId::value).toArray(UUID[]::new))
        .param("most", leaders.size() * days.size())
        .query(FactsSql::facts)
        .list();
  }

  /** All who lead then and have stated the subject, whatever stands against them. */
  List<Facts> ofWhoeverStatedIt(UUID scheme, UUID cohort, PassRule pass, LocalDate day, int most) {
    return asked(scheme, cohort, pass, Set.of(day))
        .param("leaders", null)
        .param("most", most)
        .query(FactsSql::facts)
        .list();
  }

  private JdbcClient.StatementSpec asked(
      UUID scheme, UUID cohort, PassRule pass, Collection<LocalDate> days) {
    return jdbc.sql(FACTS)
        .param("scheme", scheme)
        .param("cohort", cohort)
        .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
        .param("leastMark", pass.minimumMark())
        .param("firstOnly", pass.firstAttemptOnly())
        .param("withinYears", Objects.requireNonNullElse(pass.withinYears(), EVER));
  }

  private static Facts facts(ResultSet row, int n) throws SQLException {
    return new Facts(
        new LeaderId(row.getObject("id", UUID.class)),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        row.getObject("on_date", LocalDate.class),
        row.getBoolean("leads_then"),
        row.getBoolean("stated"),
        row.getBoolean("evidenced"),
        pass(row),
        row.getBoolean("awaits_mark"),
        row.getBoolean("course_based"),
        row.getBoolean("in_school"),
        year(row),
        row.getBoolean("postgraduate"),
        row.getBoolean("in_good_standing"),
        Optional.ofNullable(row.getObject("first_trained", LocalDate.class)),
        Optional.ofNullable(row.getObject("last_trained", LocalDate.class)),
        allowed(row));
  }

  private static Optional<Pass> pass(ResultSet row) throws SQLException {
    boolean goodMark = row.getBoolean("good_mark");
    return row.wasNull()
        ? Optional.empty()
        : Optional.of(
            new Pass(goodMark, row.getBoolean("early_attempt"), row.getBoolean("recent")));
  }

  private static OptionalInt year(ResultSet row) throws SQLException {
    int year = row.getInt("year_of_study");
    return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(year);
  }

  private static Set<Allowable> allowed(ResultSet row) throws SQLException {
    var allowed = EnumSet.noneOf(Allowable.class);
    var array = row.getArray("allowed");
    if (array != null) {
      for (@Nullable Object what : (Object[]) array.getArray()) {
        allowed.add(Allowable.valueOf(String.valueOf(what).toUpperCase(Locale.ROOT)));
      }
    }
    return allowed;
  }
}
