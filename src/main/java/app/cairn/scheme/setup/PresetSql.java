package app.cairn.scheme.setup;

import app.cairn.platform.Ids;
import app.cairn.platform.PersonId;
import app.cairn.scheme.NewScheme;
import app.cairn.scheme.preset.PresetRules;
import app.cairn.scheme.preset.PresetWords;
import java.sql.Timestamp;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Copies a preset into a scheme that starts: from then on the words and rules are its own. */
@Component
class PresetSql {

  private static final String ENGLISH = "en";

  private final JdbcClient jdbc;
  private final JsonMapper json;

  PresetSql(JdbcClient jdbc, JsonMapper json) {
    this.jdbc = jdbc;
    this.json = json;
  }

  void writeWords(NewScheme scheme) {
    PresetWords.of(scheme.preset())
        .words()
        .forEach(
            (word, forms) ->
                jdbc.sql(
                        """
                        insert into scheme.scheme_word
                          (scheme_id, word, language, singular, plural, with_article, definite_singular, definite_plural)
                        values (:scheme, :word, :language, :one, :many, :aOne, :theOne, :theMany)
                        """)
                    .param("scheme", scheme.id().value())
                    .param("word", word)
                    .param("language", ENGLISH)
                    .param("one", forms.one())
                    .param("many", forms.many())
                    .param("aOne", forms.aOne())
                    .param("theOne", forms.theOne())
                    .param("theMany", forms.theMany())
                    .update());
  }

  void writeRules(NewScheme scheme, @Nullable PersonId by, Instant now) {
    for (var rule : PresetRules.of(scheme.preset())) {
      jdbc.sql(
              """
              insert into scheme.rule (id, scheme_id, scope, name, value, during, set_by, set_at)
              values (:id, :scheme, 'scheme', :name, cast(:value as jsonb), daterange(null, null), :by, :now)
              """)
          .param("id", Ids.next())
          .param("scheme", scheme.id().value())
          .param("name", rule.name().key())
          .param("value", json.writeValueAsString(rule.value().fields()))
          .param("by", by == null ? null : by.value())
          .param("now", Timestamp.from(now))
          .update();
    }
  }
}
