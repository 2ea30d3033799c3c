package app.cairn.evaluation.impact;

import app.cairn.scheme.Preset;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the schemes with the years of which there may be results. */
@Repository
class SchemeYearsSql {

  private final JdbcClient jdbc;

  SchemeYearsSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Every scheme by name, each with the years in which it supported anybody within reach, or the
   * subject there, the latest first.
   */
  Map<Scheme, List<YearWithTargets>> all(@Nullable UUID subject, Reach reach) {
    var schemes = new LinkedHashMap<Scheme, List<YearWithTargets>>();
    jdbc.sql(
            """
            with target as materialized (
              select t.scheme_id, t.academic_year_id, t.cohort_id, t.cohort_kind, t.unit_offering_id,
                :everything or t.scheme_id = any(:schemes) or t.school_id = any(:schools) or t.unit_offering_id = any(:offerings) as within_reach
              from scheme.published_target t
              where t.withdrawn_at is null
                and (cast(:subject as uuid) is null or coalesce(t.course_unit_id, t.cohort_id) = :subject)
            )
            select c.id as scheme_id, c.handle, c.name as scheme_name, c.about, c.preset, c.contact_email, y.id, y.name, (
              exists (
                select from target t
                join curriculum.published_result r on r.unit_offering_id = t.unit_offering_id
                where t.academic_year_id = y.id
                  and t.scheme_id = c.id
                  and not r.provisional
              ) or exists (
                select from target t
                join scheme.published_cohort_member m on m.cohort_id = t.cohort_id
                  and m.cohort_id = any(array(select k.cohort_id from target k where k.cohort_kind = 'course'))
                join curriculum.published_programme_registration r
                  on r.person_id = m.person_id and r.academic_year_id = y.id
                where t.academic_year_id = y.id
                  and t.scheme_id = c.id
                  and t.cohort_kind = 'course'
                  and r.progression in ('progressed', 'repeating', 'completed')
              )) as confirmed
            from scheme.published_scheme c
            left join (select distinct scheme_id, academic_year_id from target where within_reach) s on s.scheme_id = c.id
            left join institution.published_academic_year y on y.id = s.academic_year_id
            order by c.name, c.handle, y.during desc
            """)
        .param("subject", subject)
        .param("everything", reach.everything())
        .param("schemes", reach.schemes().toArray(UUID[]::new))
        .param("schools", reach.schools().toArray(UUID[]::new))
        .param("offerings", reach.offerings().toArray(UUID[]::new))
        .query((row, n) -> Map.entry(scheme(row), year(row)))
        .list()
        .forEach(
            one -> {
              var years = schemes.computeIfAbsent(one.getKey(), _ -> new ArrayList<>());
              one.getValue().ifPresent(years::add);
            });
    return schemes;
  }

  private static Scheme scheme(ResultSet row) throws SQLException {
    return new Scheme(
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        row.getString("handle"),
        row.getString("scheme_name"),
        row.getString("about"),
        Preset.withKey(row.getString("preset")).orElseThrow(),
        Optional.ofNullable(row.getString("contact_email")));
  }

  private static Optional<YearWithTargets> year(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    return id == null
        ? Optional.empty()
        : Optional.of(new YearWithTargets(id, row.getString("name"), row.getBoolean("confirmed")));
  }

  /** The one asked for; else the first that has something for this reader, else the first. */
  static Optional<Scheme> chosen(Asked asked, Map<Scheme, List<YearWithTargets>> all) {
    var schemes = all.keySet();
    if (asked.scheme() != null) {
      return schemes.stream().filter(one -> one.handle().equals(asked.scheme())).findFirst();
    }
    return schemes.stream()
        .filter(one -> !years(all, one).isEmpty())
        .findFirst()
        .or(() -> schemes.stream().findFirst());
  }

  static List<YearWithTargets> years(Map<Scheme, List<YearWithTargets>> all, Scheme of) {
    return all.getOrDefault(of, List.of());
  }

  /** The year asked for; else the latest whose outcomes stand; else all. */
  static List<YearWithTargets> shown(Asked asked, List<YearWithTargets> years) {
    if (asked.allYears()) {
      return years;
    }
    return years.stream()
        .filter(year -> year.id().toString().equals(asked.year()))
        .findFirst()
        .or(() -> years.stream().filter(YearWithTargets::confirmed).findFirst())
        .map(List::of)
        .orElse(years);
  }
}
