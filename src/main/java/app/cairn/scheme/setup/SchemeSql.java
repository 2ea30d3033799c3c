package app.cairn.scheme.setup;

import app.cairn.institution.AcademicYearId;
import app.cairn.scheme.NewScheme;
import app.cairn.scheme.Preset;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.SchemeYear;
import app.cairn.scheme.SchemeYearId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class SchemeSql {

  private final JdbcClient jdbc;

  SchemeSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Scheme> all() {
    return jdbc.sql(
            """
            select id, handle, name, about, preset, contact_email
            from scheme.scheme
            order by name, handle
            """)
        .query(SchemeSql::scheme)
        .list();
  }

  List<SchemeYear> years(SchemeId scheme) {
    return jdbc.sql(
            """
            select y.id, y.scheme_id, y.academic_year_id, y.aims, a.name, lower(a.during) as first, upper(a.during) - 1 as last
            from scheme.scheme_year y
            join institution.published_academic_year a on a.institution_id = y.institution_id and a.id = y.academic_year_id
            where y.scheme_id = :scheme
            order by a.during desc
            """)
        .param("scheme", scheme.value())
        .query(SchemeSql::year)
        .list();
  }

  Optional<SchemeYear> year(SchemeYearId year) {
    return jdbc.sql(
            """
            select y.id, y.scheme_id, y.academic_year_id, y.aims, a.name, lower(a.during) as first, upper(a.during) - 1 as last
            from scheme.scheme_year y
            join institution.published_academic_year a on a.institution_id = y.institution_id and a.id = y.academic_year_id
            where y.id = :year
            """)
        .param("year", year.value())
        .query(SchemeSql::year)
        .optional();
  }

  /** False when there is such a scheme already. */
  boolean insert(NewScheme scheme, Instant now) {
    return jdbc.sql(
                """
                insert into scheme.scheme (id, handle, name, about, preset, contact_email, created_at)
                values (:id, :handle, :name, :about, :preset, :contact, :now)
                on conflict do nothing
                """)
            .param("id", scheme.id().value())
            .param("handle", scheme.handle())
            .param("name", scheme.name())
            .param("about", scheme.about())
            .param("preset", scheme.preset().key())
            .param("contact", scheme.contact().orElse(null))
            .param("now", Timestamp.from(now))
            .update()
        == 1;
  }

  SchemeYearId open(SchemeYearId id, SchemeId scheme, AcademicYearId year, Instant now) {
    jdbc.sql(
            """
            insert into scheme.scheme_year (id, scheme_id, academic_year_id, opened_at)
            values (:id, :scheme, :year, :now)
            on conflict on constraint a_scheme_runs_once_a_year do nothing
            """)
        .param("id", id.value())
        .param("scheme", scheme.value())
        .param("year", year.value())
        .param("now", Timestamp.from(now))
        .update();
    return jdbc.sql(
            """
            select id from scheme.scheme_year
            where scheme_id = :scheme and academic_year_id = :year
            """)
        .param("scheme", scheme.value())
        .param("year", year.value())
        .query((row, n) -> new SchemeYearId(row.getObject(1, UUID.class)))
        .single();
  }

  private static Scheme scheme(ResultSet row, int n) throws SQLException {
    return new Scheme(
        new SchemeId(row.getObject("id", UUID.class)),
        row.getString("handle"),
        row.getString("name"),
        row.getString("about"),
        Preset.withKey(row.getString("preset")).orElse(Preset.MODULE_PAIRS),
        Optional.ofNullable(row.getString("contact_email")));
  }

  private static SchemeYear year(ResultSet row, int n) throws SQLException {
    return new SchemeYear(
        new SchemeYearId(row.getObject("id", UUID.class)),
        new SchemeId(row.getObject("scheme_id", UUID.class)),
        new AcademicYearId(row.getObject("academic_year_id", UUID.class)),
        row.getString("name"),
        row.getObject("first", LocalDate.class),
        row.getObject("last", LocalDate.class),
        row.getString("aims"));
  }
}
