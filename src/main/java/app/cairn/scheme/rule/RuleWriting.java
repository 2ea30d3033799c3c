package app.cairn.scheme.rule;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleSet;
import app.cairn.scheme.rules.RuleValue;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

@Component
class RuleWriting {

  private final JdbcClient jdbc;
  private final JsonMapper json;

  RuleWriting(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  /**
   * The value that holds on the day ends there, and the new one holds up to the next that is
   * planned. A value that began on the same day is replaced: a day has one.
   */
  void set(
      SchemeId scheme,
      RuleName name,
      RulePlace at,
      RuleValue value,
      LocalDate from,
      PersonId by,
      Instant now) {
    var place = at.idWithin(scheme);
    jdbc.sql("select id from scheme.scheme where id = :scheme for update")
        .param("scheme", scheme.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .single();
    jdbc.sql(
            """
            delete from scheme.rule
            where scheme_id = :scheme and scope_id = :place and name = :name and lower(during) = :from
            """)
        .param("scheme", scheme.value())
        .param("place", place)
        .param("name", name.key())
        .param("from", from)
        .update();
    jdbc.sql(
            """
            update scheme.rule
            set during = daterange(lower(during), :from)
            where scheme_id = :scheme and scope_id = :place and name = :name and during @> cast(:from as date)
            """)
        .param("scheme", scheme.value())
        .param("place", place)
        .param("name", name.key())
        .param("from", from)
        .update();
    jdbc.sql(
            """
            insert into scheme.rule (id, scheme_id, scope, school_id, group_id, name, value, during, set_by, set_at)
            select :id, :scheme, cast(:scope as text), case cast(:scope as text) when 'school' then cast(:place as uuid) end,
              case cast(:scope as text) when 'group' then cast(:place as uuid) end, :name,
              cast(:value as jsonb),
              daterange(:from, (
                select min(lower(r.during)) from scheme.rule r
                where r.scheme_id = :scheme and r.scope_id = :place and r.name = :name and lower(r.during) > :from)),
              :by, :now
            """)
        .param("id", Ids.next())
        .param("scheme", scheme.value())
        .param("place", place)
        .param("scope", at.setFor().name().toLowerCase(Locale.ROOT))
        .param("name", name.key())
        .param("value", json.writeValueAsString(value.fields()))
        .param("from", from)
        .param("by", by.value())
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Takes a planned change out; what held before it goes on as long as the change would have. */
  void undo(RuleSet set) {
    jdbc.sql("delete from scheme.rule where id = :id").param("id", set.id()).update();
    jdbc.sql(
            """
            update scheme.rule
            set during = daterange(lower(during), cast(:until as date))
            where scope_id = :place and name = :name and upper(during) = :from
            """)
        .param("until", set.until().orElse(null))
        .param("place", set.place())
        .param("name", set.name().key())
        .param("from", set.from().orElseThrow())
        .update();
  }

  void end(RuleSet set, LocalDate today) {
    if (set.from().equals(Optional.of(today))) {
      jdbc.sql("delete from scheme.rule where id = :id").param("id", set.id()).update();
      return;
    }
    jdbc.sql(
            """
            update scheme.rule
            set during = daterange(lower(during), :today)
            where id = :id
            """)
        .param("today", today)
        .param("id", set.id())
        .update();
  }
}
