package app.cairn.scheme.vocabulary;

import app.cairn.platform.words.Forms;
import app.cairn.scheme.SchemeId;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class WordSql {

  private final JdbcClient jdbc;

  WordSql(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<String, Forms> of(SchemeId scheme, String language) {
    var words = new HashMap<String, Forms>();
    jdbc.sql(
            """
            select word, singular, plural, with_article, definite_singular, definite_plural
            from scheme.scheme_word
            where language = :language and scheme_id = :scheme
            """)
        .param("language", language)
        .param("scheme", scheme.value())
        .query(into(words));
    return words;
  }

  void keep(SchemeId scheme, String word, String language, Forms forms) {
    jdbc.sql(
            """
            insert into scheme.scheme_word
              (scheme_id, word, language, singular, plural, with_article, definite_singular, definite_plural)
            values (:scheme, :word, :language, :one, :many, :aOne, :theOne, :theMany)
            on conflict (institution_id, scheme_id, word, language) do update
            set singular = excluded.singular, plural = excluded.plural, with_article = excluded.with_article,
              definite_singular = excluded.definite_singular, definite_plural = excluded.definite_plural
            """)
        .param("scheme", scheme.value())
        .param("word", word)
        .param("language", language)
        .param("one", forms.one())
        .param("many", forms.many())
        .param("aOne", forms.aOne())
        .param("theOne", forms.theOne())
        .param("theMany", forms.theMany())
        .update();
  }

  /** The institution's word, or the ordinary one, stands again. */
  void forget(SchemeId scheme, String word, String language) {
    jdbc.sql(
            """
            delete from scheme.scheme_word
            where scheme_id = :scheme and word = :word and language = :language
            """)
        .param("scheme", scheme.value())
        .param("word", word)
        .param("language", language)
        .update();
  }

  private static RowCallbackHandler into(Map<String, Forms> words) {
    return row ->
        words.put(
            row.getString("word"),
            new Forms(
                row.getString("singular"),
                row.getString("plural"),
                row.getString("with_article"),
                row.getString("definite_singular"),
                row.getString("definite_plural")));
  }
}
