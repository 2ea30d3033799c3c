package app.cairn.scheme.rule;

import app.cairn.scheme.Preset;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.SetFor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Component
class RuleSql {

  private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RuleSql(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * A scheme's rules as they are kept.
   *
   * @param schoolAbove each school with the one above it, where a rule is set for a school
   */
  record Kept(String scheme, Preset preset, List<RuleSet> sets, Map<UUID, UUID> schoolAbove) {}

  /** All in one statement, as most pages that apply a rule have others to send. */
  Optional<Kept> of(SchemeId scheme) {
    return Optional.ofNullable(
        jdbc.sql(
                """
                with tree as materialized (
                  select array_agg(s.id order by s.id) as schools, array_agg(s.parent_id order by s.id) as above
                  from institution.published_school s
                  where s.parent_id is not null
                    and exists (select from scheme.rule x where x.scheme_id = :scheme and x.scope = 'school')
                )
                select c.name as scheme, c.preset, t.schools, t.above, r.id, r.name, r.value, r.scope, r.scope_id,
                  lower(r.during) as from_day, upper(r.during) as until_day,
                  case r.scope when 'scheme' then c.name when 'school' then s.name else '' end as place
                from scheme.scheme c
                cross join tree t
                left join scheme.rule r on r.institution_id = c.institution_id and r.scheme_id = c.id
                left join institution.published_school s on s.institution_id = r.institution_id and s.id = r.school_id
                where c.id = :scheme
                order by r.name, r.scope, place, r.during
                """)
            .param("scheme", scheme.value())
            .query((ResultSetExtractor<@Nullable Kept>) this::kept));
  }

  private @Nullable Kept kept(ResultSet rows) throws SQLException {
    if (!rows.next()) {
      return null;
    }
    var scheme = rows.getString("scheme");
    var preset = Preset.withKey(rows.getString("preset")).orElse(Preset.MODULE_PAIRS);
    var above = above(rows);
    var sets = new ArrayList<RuleSet>();
    do {
      if (rows.getString("name") != null) {
        set(rows).ifPresent(sets::add);
      }
    } while (rows.next());
    return new Kept(scheme, preset, sets, above);
  }

  private static Map<UUID, UUID> above(ResultSet row) throws SQLException {
    var schools = row.getArray("schools");
    if (schools == null) {
      return Map.of();
    }
    UUID[] ids = (UUID[]) schools.getArray();
    UUID[] parents = (UUID[]) row.getArray("above").getArray();
    var above = new HashMap<UUID, UUID>();
    for (int i = 0; i < ids.length; i++) {
      above.put(ids[i], parents[i]);
    }
    return above;
  }

  /** Empty for a rule that this version no longer knows. */
  private Optional<RuleSet> set(ResultSet row) throws SQLException {
    var name = RuleName.withKey(row.getString("name"));
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new RuleSet(
            row.getObject("id", UUID.class),
            name.get(),
            name.get().require(json.readValue(row.getString("value"), FIELDS)),
            SetFor.valueOf(row.getString("scope").toUpperCase(Locale.ROOT)),
            row.getObject("scope_id", UUID.class),
            row.getString("place"),
            Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
            Optional.ofNullable(row.getObject("until_day", LocalDate.class))));
  }
}
