package app.cairn.institution;

import app.cairn.platform.InstitutionId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The universities of this deployment. A handle (lower-case letters, digits and hyphens, at most
 * forty) leads to an institution before any is known; everything else is asked of the current one
 * and refused without one.
 */
@Component
public class Institutions {

  private final JdbcClient jdbc;

  Institutions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Asked before any institution is known, so outside any transaction. */
  public Optional<InstitutionId> byHandle(String handle) {
    return jdbc.sql(
            "select institution_id from institution.institution_handle where handle = :handle")
        .param("handle", handle.toLowerCase(Locale.ROOT))
        .query((row, n) -> new InstitutionId(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Every institution of this deployment, for jobs that run for one after another. */
  public List<InstitutionId> all() {
    return jdbc.sql("select institution_id from institution.institution_handle order by handle")
        .query((row, n) -> new InstitutionId(row.getObject(1, UUID.class)))
        .list();
  }

  @Transactional(readOnly = true)
  public Institution current() {
    return jdbc.sql(
            """
            select institution_id, handle, name, short_name, zone, locale, about, marks_readers
            from institution.published_institution
            """)
        .query(Institutions::institution)
        .single();
  }

  /** Founds the current institution; its id and handle are bound to each other for good. */
  @Transactional
  public void found(Institution founded) {
    jdbc.sql(
            """
            insert into institution.institution_handle (handle, institution_id, name, zone, locale)
            values (:handle, :id, :name, :zone, :locale)
            """)
        .param("handle", founded.handle())
        .param("id", founded.id().value())
        .param("name", founded.name())
        .param("zone", founded.zone().getId())
        .param("locale", founded.locale().toLanguageTag())
        .update();
    jdbc.sql(
            """
            insert into institution.institution (short_name, about, marks_readers)
            values (:shortName, :about, :marksReaders)
            """)
        .param("shortName", founded.shortName())
        .param("about", founded.about())
        .param("marksReaders", founded.marksReaders().name().toLowerCase(Locale.ROOT))
        .update();
  }

  private static Institution institution(ResultSet row, int n) throws SQLException {
    return new Institution(
        new InstitutionId(row.getObject("institution_id", UUID.class)),
        row.getString("handle"),
        row.getString("name"),
        row.getString("short_name"),
        ZoneId.of(row.getString("zone")),
        Locale.forLanguageTag(row.getString("locale")),
        row.getString("about"),
        MarksReaders.valueOf(row.getString("marks_readers").toUpperCase(Locale.ROOT)));
  }
}
