package app.cairn.institution;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.words.Forms;
import app.cairn.platform.words.Vocabulary;
import app.cairn.platform.words.VocabularySource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the institution itself calls a module, a school and so on; a scheme's own words come on top.
 */
@Component
@Order(10)
class InstitutionWords implements VocabularySource {

  private final JdbcClient jdbc;

  InstitutionWords(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Vocabulary> vocabularyOf(InstitutionId institution, Locale language) {
    var words = new HashMap<String, Forms>();
    jdbc.sql(
            """
            select word, singular, plural, with_article, definite_singular, definite_plural
            from institution.word
            where language = :language
            """)
        .param("language", language.getLanguage())
        .query(
            row -> {
              words.put(
                  row.getString("word"),
                  new Forms(
                      row.getString("singular"),
                      row.getString("plural"),
                      row.getString("with_article"),
                      row.getString("definite_singular"),
                      row.getString("definite_plural")));
            });
    return words.isEmpty() ? Optional.empty() : Optional.of(new Vocabulary(words));
  }
}
