package app.cairn.scheme.target;

import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYearId;
import app.cairn.scheme.Target;
import app.cairn.scheme.TargetId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class TargetSql {

  private final JdbcClient jdbc;

  TargetSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Target> find(TargetId target) {
    return jdbc.sql(
            """
            select t.id, t.scheme_year_id, y.scheme_id, t.reason, t.contact, t.expected_groups, t.chosen_at,
              c.id as cohort_id, c.academic_year_id, c.unit_offering_id, c.course_unit_id, c.programme_id,
              c.year_of_study, c.school_id, c.code, c.title, w.reason as withdrawn_because, w.withdrawn_at
            from scheme.target t
            join scheme.scheme_year y on y.institution_id = t.institution_id and y.id = t.scheme_year_id
            join scheme.published_cohort c on c.institution_id = t.institution_id and c.id = t.cohort_id
            left join scheme.target_withdrawal w on w.institution_id = t.institution_id and w.target_id = t.id
            where t.id = :target
            """)
        .param("target", target.value())
        .query(TargetSql::target)
        .optional();
  }

  List<Target> of(SchemeYearId year) {
    return jdbc.sql(
            """
            select t.id, t.scheme_year_id, y.scheme_id, t.reason, t.contact, t.expected_groups, t.chosen_at,
              c.id as cohort_id, c.academic_year_id, c.unit_offering_id, c.course_unit_id, c.programme_id,
              c.year_of_study, c.school_id, c.code, c.title, w.reason as withdrawn_because, w.withdrawn_at
            from scheme.target t
            join scheme.scheme_year y on y.institution_id = t.institution_id and y.id = t.scheme_year_id
            join scheme.published_cohort c on c.institution_id = t.institution_id and c.id = t.cohort_id
            left join scheme.target_withdrawal w on w.institution_id = t.institution_id and w.target_id = t.id
            where t.scheme_year_id = :year
            order by c.code nulls last, c.title, c.year_of_study, t.chosen_at
            """)
        .param("year", year.value())
        .query(TargetSql::target)
        .list();
  }

  private static Target target(ResultSet row, int n) throws SQLException {
    var withdrawnAt = Optional.ofNullable(row.getTimestamp("withdrawn_at"));
    return new Target(
        new TargetId(row.getObject("id", UUID.class)),
        new SchemeYearId(row.getObject("scheme_year_id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        CohortRow.read(row),
        row.getString("reason"),
        row.getString("contact"),
        row.getInt("expected_groups"),
        row.getTimestamp("chosen_at").toInstant(),
        withdrawnAt.isPresent()
            ? Optional.of(
                new Target.Withdrawn(
                    row.getString("withdrawn_because"), withdrawnAt.get().toInstant()))
            : Optional.empty());
  }
}
