package app.cairn.platform.words;

import app.cairn.platform.InstitutionId;
import java.util.Locale;
import java.util.Optional;

/**
 * Contributed by the module that keeps an institution's words. Only what differs from the
 * language's ordinary words need be in the answer. Asked at most once per page.
 */
public interface VocabularySource {

  Optional<Vocabulary> vocabularyOf(InstitutionId institution, Locale language);
}
