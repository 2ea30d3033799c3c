package app.cairn.scheme.vocabulary;

import app.cairn.platform.words.VocabularySource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Every page of an institution speaks its scheme's words, over those of the institution. Where
 * there are several schemes, pages that belong to none speak the words of the first.
 */
@Component
@Order(20)
class SchemeWords implements VocabularySource {

  @Override
  public String words() {
    return """
    select word, singular, plural, with_article, definite_singular, definite_plural
    from scheme.scheme_word
    where language = :language
      and scheme_id = (select id from scheme.scheme order by created_at, id limit 1)
    """;
  }
}
