package app.cairn.institution;

import app.cairn.platform.words.VocabularySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the institution itself calls a module, a school and so on; a scheme's own words come on top.
 */
@Component
@Order(10)
class InstitutionWords implements VocabularySource {

  @Override
  public String words() {
    return """
    select word, singular, plural, with_article, definite_singular, definite_plural
    from institution.word
    where language = :language
    """;
  }
}
