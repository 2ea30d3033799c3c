package app.cairn.scheme.rule;

import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.SetFor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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

  List<RuleSet> setsOf(SchemeId scheme) {
    return jdbc
        .sql(
            """
            select r.id, r.name, r.value, r.scope, r.scope_id, lower(r.during) as from_day, upper(r.during) as until_day,
              case r.scope when 'scheme' then c.name when 'school' then s.name else '' end as place
            from scheme.rule r
            join scheme.scheme c on c.institution_id = r.institution_id and c.id = r.scheme_id
            left join institution.published_school s on s.institution_id = r.institution_id and s.id = r.school_id
            where r.scheme_id = :scheme
            order by r.name, r.scope, place, r.during
            """)
        .param("scheme", scheme.value())
        .query(this::set)
        .list()
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Each school's id with the one above it. */
  Map<UUID, UUID> schoolsAbove() {
    var above = new HashMap<UUID, UUID>();
    jdbc.sql("select id, parent_id from institution.published_school where parent_id is not null")
        .query(
            row -> {
              above.put(row.getObject("id", UUID.class), row.getObject("parent_id", UUID.class));
            });
    return above;
  }

  /** Empty for a rule that this version no longer knows. */
  private Optional<RuleSet> set(ResultSet row, int n) throws SQLException {
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
