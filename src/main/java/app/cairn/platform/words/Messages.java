package app.cairn.platform.words;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The messages of all modules in one language, each parsed once. */
final class Messages {

  private final Locale language;
  private final Map<String, String> patterns;
  private final Map<String, Pattern> parsed = new ConcurrentHashMap<>();

  Messages(Locale language, Map<String, String> patterns) {
    this.language = language;
    this.patterns = Map.copyOf(patterns);
  }

  static Messages in(Locale language) {
    var patterns = new HashMap<String, String>();
    for (Resource file : files("classpath*:messages/*/" + language.getLanguage() + ".properties")) {
      properties(file)
          .forEach(
              (key, pattern) -> {
                if (patterns.putIfAbsent(key.toString(), pattern.toString()) != null) {
                  throw new IllegalStateException(
                      "Two modules have the message " + key + "; rename one in " + file);
                }
              });
    }
    return new Messages(language, patterns);
  }

  static Resource[] files(String pattern) {
    try {
      return new PathMatchingResourcePatternResolver().getResources(pattern);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Properties properties(Resource file) {
    var properties = new Properties();
    try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("Unreadable messages: " + file, e);
    }
    return properties;
  }

  Map<String, String> patterns() {
    return patterns;
  }

  @Nullable Pattern find(String key, Locale formatting) {
    String pattern = patterns.get(key);
    return pattern == null
        ? null
        : parsed.computeIfAbsent(
            formatting.toLanguageTag() + ' ' + key, _ -> Pattern.of(pattern, language, formatting));
  }

  /**
   * @param constant the text itself when the message takes no arguments
   */
  record Pattern(MessageFormat format, @Nullable String constant) {

    static Pattern of(String pattern, Locale language, Locale formatting) {
      // Numbers and dates look as in the institution's country, plurals follow the language.
      Locale locale =
          formatting.getLanguage().equals(language.getLanguage()) ? formatting : language;
      var format = new MessageFormat(pattern, locale);
      return new Pattern(
          format, format.getArgumentNames().isEmpty() ? format.format(Map.of()) : null);
    }

    String text(Map<String, Object> arguments) {
      if (constant != null) {
        return constant;
      }
      // ICU documents a format as unsafe to share between threads.
      return ((MessageFormat) format.clone()).format(arguments);
    }
  }
}
