package app.cairn.scheme.vocabulary;

import app.cairn.platform.InstitutionId;
import app.cairn.platform.words.Vocabulary;
import app.cairn.platform.words.VocabularySource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every page of an institution speaks its scheme's words, over those of the institution. Where
 * there are several schemes, pages that belong to none speak the words of the first.
 */
@Component
@Order(20)
class SchemeWords implements VocabularySource {

  private final WordSql words;

  SchemeWords(WordSql words) {
    this.words = words;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Vocabulary> vocabularyOf(InstitutionId institution, Locale language) {
    var spoken = words.ofFirstScheme(language.getLanguage());
    return spoken.isEmpty() ? Optional.empty() : Optional.of(new Vocabulary(spoken));
  }
}
