package app.cairn.institution;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every request asks; once founded, an institution's card changes only with a restart. */
@Component
class Directory implements InstitutionDirectory {

  private final JdbcClient jdbc;
  private final ConcurrentHashMap<InstitutionId, InstitutionCard> cards = new ConcurrentHashMap<>();

  Directory(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<InstitutionId> withHandle(String handle) {
    return jdbc.sql(
            """
            select institution_id, handle, name, zone, locale
            from institution.institution_handle
            where handle = :handle
            """)
        .param("handle", handle.toLowerCase(Locale.ROOT))
        .query(Directory::card)
        .optional()
        .map(InstitutionCard::id);
  }

  @Override
  public Optional<InstitutionCard> cardOf(InstitutionId institution) {
    var known = Optional.ofNullable(cards.get(institution));
    return known.or(() -> read(institution));
  }

  @Override
  public List<InstitutionCard> all() {
    return jdbc.sql(
            """
            select institution_id, handle, name, zone, locale
            from institution.institution_handle
            order by handle
            """)
        .query(Directory::card)
        .list();
  }

  private Optional<InstitutionCard> read(InstitutionId institution) {
    var found =
        jdbc.sql(
                """
                select institution_id, handle, name, zone, locale
                from institution.institution_handle
                where institution_id = :institution
                """)
            .param("institution", institution.value())
            .query(Directory::card)
            .optional();
    found.ifPresent(card -> cards.put(institution, card));
    return found;
  }

  private static InstitutionCard card(ResultSet row, int n) throws SQLException {
    return new InstitutionCard(
        new InstitutionId(row.getObject("institution_id", UUID.class)),
        row.getString("handle"),
        row.getString("name"),
        ZoneId.of(row.getString("zone")),
        Locale.forLanguageTag(row.getString("locale")));
  }
}
