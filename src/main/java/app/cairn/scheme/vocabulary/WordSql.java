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

  Map<String, Forms> ofFirstScheme(String language) {
    var words = new HashMap<String, Forms>();
    jdbc.sql(
            """
            select word, singular, plural, with_article, definite_singular, definite_plural
            from scheme.scheme_word
            where language = :language
              and scheme_id = (select id from scheme.scheme order by created_at, id limit 1)
            """)
        .param("language", language)
        .query(into(words));
    return words;
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
