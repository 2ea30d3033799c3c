package app.cairn.platform.words;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Speaks to one reader: in their language, with their institution's words, dates and numbers. One
 * per request.
 */
public final class Wording {

  private final Words words;
  private final Messages messages;
  private final Locale locale;
  private final ZoneId zone;
  private final Supplier<Map<String, Object>> vocabulary;

  // Made once: a page of figures asks hundreds of times.
  private final Map<Integer, NumberFormat> decimals = new HashMap<>();

  Wording(
      Words words,
      Messages messages,
      Locale locale,
      ZoneId zone,
      Supplier<Map<String, Object>> vocabulary) {
    this.words = words;
    this.messages = messages;
    this.locale = locale;
    this.zone = zone;
    this.vocabulary = vocabulary;
  }

  /**
   * The message, for example {@code t("units.index.count", "units", 12)}.
   *
   * @param namedArguments name, value, name, value …
   */
  public String t(String key, Object... namedArguments) {
    Messages.Pattern pattern = messages.find(key, locale);
    if (pattern == null) {
      return words.missing("There is no message " + key, key);
    }
    if (pattern.constant() != null) {
      return pattern.constant();
    }
    var arguments = new HashMap<>(vocabulary.get());
    for (int i = 0; i + 1 < namedArguments.length; i += 2) {
      arguments.put(namedArguments[i].toString(), plain(namedArguments[i + 1]));
    }
    String text = pattern.text(arguments);
    for (String name : pattern.format().getArgumentNames()) {
      if (!arguments.containsKey(name)) {
        return words.missing("The message " + key + " needs {" + name + "}", text);
      }
    }
    return text;
  }

  /** The message of a constant: {@code prefix.lower-case-name}. */
  public String choice(String prefix, Enum<?> constant) {
    return t(prefix + "." + constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** The same reader, spoken to in a scheme's own words. */
  public Wording speaking(Vocabulary scheme) {
    Supplier<Map<String, Object>> before = vocabulary;
    return new Wording(
        words,
        messages,
        locale,
        zone,
        () -> {
          var all = new HashMap<>(before.get());
          all.putAll(scheme.arguments(locale));
          return all;
        });
  }

  public Locale locale() {
    return locale;
  }

  public ZoneId zone() {
    return zone;
  }

  /** The language of the words, as for {@code <html lang>}. */
  public String language() {
    return locale.toLanguageTag();
  }

  /** For example 1,284. */
  public String number(long number) {
    return NumberFormat.getInstance(ULocale.forLocale(locale)).format(number);
  }

  /** For example 54.30, with just so many digits after the point. */
  public String decimal(double number, int digits) {
    return decimals.computeIfAbsent(digits, this::withDigits).format(number);
  }

  private NumberFormat withDigits(int digits) {
    var format = NumberFormat.getInstance(ULocale.forLocale(locale));
    format.setMinimumFractionDigits(digits);
    format.setMaximumFractionDigits(digits);
    return format;
  }

  /** For example 61 %, of 0.61. */
  public String percent(double fraction) {
    return NumberFormat.getPercentInstance(ULocale.forLocale(locale)).format(fraction);
  }

  /** For example Tuesday 4 November 2025. */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale).format(date);
  }

  /** For example Tue 4 Nov. */
  public String shortDate(LocalDate date) {
    return DateTimeFormatter.ofPattern("EEE d MMM", locale).format(date);
  }

  /** For example 13:00. */
  public String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", locale).format(time);
  }

  /** For example Tue 4 Nov 2025 13:00, at the institution. */
  public String moment(Instant instant) {
    return DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", locale).format(instant.atZone(zone));
  }

  private Object plain(Object value) {
    return switch (value) {
      case LocalDate date -> date(date);
      case LocalTime time -> time(time);
      case Instant instant -> moment(instant);
      case Number number -> number;
      default -> value.toString();
    };
  }
}
