package app.cairn.platform.words;

import app.cairn.platform.tenancy.InstitutionCard;
import app.cairn.platform.tenancy.InstitutionDirectory;
import app.cairn.platform.tenancy.Tenancy;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.stereotype.Component;

/** All messages in all languages, and the way to a {@link Wording} for a reader. */
@Component
public class Words {

  private static final Logger log = LoggerFactory.getLogger(Words.class);
  private static final Locale FALLBACK = Locale.ENGLISH;

  private final ObjectProvider<SpokenWords> spoken;
  private final ObjectProvider<InstitutionDirectory> institutions;
  private final boolean strict;
  private final Map<String, Messages> messages = new ConcurrentHashMap<>();
  private final Map<String, Vocabulary> ordinaryWords = new ConcurrentHashMap<>();

  Words(
      ObjectProvider<SpokenWords> spoken,
      ObjectProvider<InstitutionDirectory> institutions,
      @Value("${cairn.words.strict:false}") boolean strict) {
    this.spoken = spoken;
    this.institutions = institutions;
    this.strict = strict;
  }

  /** For a command that runs on files alone: the ordinary words, and nobody's institution. */
  public static Words alone() {
    var nothing = new StaticListableBeanFactory();
    return new Words(
        nothing.getBeanProvider(SpokenWords.class),
        nothing.getBeanProvider(InstitutionDirectory.class),
        false);
  }

  /** For the institution bound now, or for nobody in particular when there is none. */
  public Wording wording() {
    Optional<InstitutionCard> card =
        Tenancy.current()
            .flatMap(
                id ->
                    institutions
                        .orderedStream()
                        .flatMap(directory -> directory.cardOf(id).stream())
                        .findFirst());
    return wording(
        card.map(InstitutionCard::locale).orElse(Locale.UK),
        card.map(InstitutionCard::zone).orElse(ZoneOffset.UTC));
  }

  public Wording wording(Locale locale, ZoneId zone) {
    Messages spoken = messagesIn(locale);
    return new Wording(this, spoken, locale, zone, new Once(() -> vocabulary(locale)));
  }

  /** Every message of a language by its key, as written. */
  public Map<String, String> patterns(Locale language) {
    return messagesIn(language).patterns();
  }

  /** The names that every message may use without being given them. */
  public Set<String> wordsAlwaysAtHand(Locale language) {
    return new HashSet<>(ordinaryWordsIn(language).arguments(language).keySet());
  }

  /** The ordinary words of a language, where a scheme hasn't its own. */
  public Vocabulary ordinaryWordsIn(Locale language) {
    return ordinaryWords.computeIfAbsent(language.getLanguage(), Words::ordinaryWords);
  }

  private Messages messagesIn(Locale locale) {
    return messages.computeIfAbsent(
        locale.getLanguage(),
        _ -> {
          Messages found = Messages.in(locale);
          return found.patterns().isEmpty() ? Messages.in(FALLBACK) : found;
        });
  }

  private Map<String, Object> vocabulary(Locale locale) {
    Vocabulary ordinary = ordinaryWordsIn(locale);
    SpokenWords kept = spoken.getIfAvailable();
    Vocabulary all =
        kept == null || Tenancy.current().isEmpty() ? ordinary : ordinary.with(kept.in(locale));
    return all.arguments(locale);
  }

  private static Vocabulary ordinaryWords(String language) {
    var found = Messages.files("classpath*:vocabulary/" + language + ".properties");
    var file = found.length > 0 ? found : Messages.files("classpath*:vocabulary/en.properties");
    var properties = Messages.properties(file[0]);
    var words = new HashMap<String, Forms>();
    for (String word : properties.stringPropertyNames()) {
      String[] forms = properties.getProperty(word).split("\\s*\\|\\s*", -1);
      if (forms.length != 5) {
        throw new IllegalStateException("The word " + word + " needs its five forms");
      }
      words.put(word, new Forms(forms[0], forms[1], forms[2], forms[3], forms[4]));
    }
    return new Vocabulary(words);
  }

  /** A test fails on a missing word; a reader sees what there is, and we hear of it. */
  String missing(String what, String shown) {
    if (strict) {
      throw new IllegalStateException(what);
    }
    log.error(what);
    return shown;
  }

  /** Asks for an institution's words when the first message needs them, and once. */
  private static final class Once implements Supplier<Map<String, Object>> {

    private final Supplier<Map<String, Object>> source;
    private Map<String, Object> answer = Map.of();
    private boolean asked;

    Once(Supplier<Map<String, Object>> source) {
      this.source = source;
    }

    @Override
    public Map<String, Object> get() {
      if (!asked) {
        answer = source.get();
        asked = true;
      }
      return answer;
    }
  }
}
