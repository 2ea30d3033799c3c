package app.cairn.platform.intake.mapping;

import app.cairn.platform.intake.Reason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a field gets its text from a row.
 *
 * @param firstOf the first that is not empty counts
 * @param translate the institution's words and what they mean; empty when nothing is translated
 * @param anythingElse what any other word means, where something is said
 * @param plus what is added to a number
 * @param datePattern how the file writes dates, when not as year-month-day
 * @param daysAfter the text is a number of days after this date
 * @param days added to a date
 * @param notBefore a date before this one becomes this one
 */
record Value(
    List<Template> firstOf,
    Map<String, String> translate,
    Otherwise otherwise,
    String anythingElse,
    Optional<BigDecimal> plus,
    Optional<String> datePattern,
    Optional<Value> daysAfter,
    int days,
    Optional<Value> notBefore,
    boolean decimalComma) {

  /** What becomes of a word that the translation doesn't have. */
  enum Otherwise {
    REFUSE,
    KEEP,
    BLANK
  }

  /** A value whose columns have been found. */
  interface Bound {
    String text(List<String> cells) throws Untranslatable;
  }

  /** This row's text can't be turned into what the mapping says. */
  static final class Untranslatable extends Exception {
    private final transient Reason reason;

    Untranslatable(Reason reason) {
      super(reason.key(), null, false, false);
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }

  static Value of(Template template) {
    return new Value(
        List.of(template),
        Map.of(),
        Otherwise.REFUSE,
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        0,
        Optional.empty(),
        false);
  }

  Value choosing(List<Template> templates) {
    return new Value(
        templates,
        translate,
        otherwise,
        anythingElse,
        plus,
        datePattern,
        daysAfter,
        days,
        notBefore,
        decimalComma);
  }

  /** The columns that a reader would look at when something is wrong with it. */
  List<String> columns() {
    List<String> needed =
        firstOf.stream().flatMap(template -> template.columns(false)).distinct().toList();
    return needed.isEmpty() && !firstOf.isEmpty()
        ? firstOf.getLast().columns(true).distinct().toList()
        : needed;
  }

  private boolean isPlain() {
    return translate.isEmpty()
        && plus.isEmpty()
        && datePattern.isEmpty()
        && daysAfter.isEmpty()
        && days == 0
        && notBefore.isEmpty()
        && !decimalComma;
  }

  Bound bind(Columns columns) throws MissingColumn {
    var choices = new ArrayList<Template.Bound>();
    for (Template template : firstOf) {
      choices.add(template.bind(columns));
    }
    if (isPlain() && choices.size() == 1) {
      Template.Bound only = choices.getFirst();
      return only::text;
    }
    Bound start = daysAfter.isEmpty() ? null : daysAfter.get().bind(columns);
    Bound floor = notBefore.isEmpty() ? null : notBefore.get().bind(columns);
    DateTimeFormatter pattern = datePattern.map(Value::formatter).orElse(null);
    return cells -> {
      String text = translated(first(choices, cells));
      if (text.isEmpty() || isPlain()) {
        return text;
      }
      if (decimalComma) {
        text = text.replace(',', '.');
      }
      if (plus.isPresent()) {
        text = number(text).add(plus.get()).toPlainString();
      }
      if (start != null) {
        String from = start.text(cells);
        text = from.isEmpty() ? "" : after(date(from), text);
      }
      if (pattern != null) {
        text = date(text, pattern).toString();
      }
      if (days != 0 && !text.isEmpty()) {
        text = date(text).plusDays(days).toString();
      }
      if (floor != null && !text.isEmpty()) {
        String least = floor.text(cells);
        text = !least.isEmpty() && date(text).isBefore(date(least)) ? least : text;
      }
      return text;
    };
  }

  static DateTimeFormatter formatter(String pattern) {
    // Strict, so that 31 April is refused; then years are "u" and not "y".
    return DateTimeFormatter.ofPattern(pattern.replace('y', 'u'))
        .withResolverStyle(ResolverStyle.STRICT);
  }

  private static String first(List<Template.Bound> choices, List<String> cells) {
    for (Template.Bound choice : choices) {
      String text = choice.text(cells);
      if (!text.isEmpty()) {
        return text;
      }
    }
    return "";
  }

  private String translated(String text) throws Untranslatable {
    if (translate.isEmpty()) {
      return text;
    }
    String found = translate.get(text);
    if (found != null) {
      return found;
    }
    if (text.isEmpty() || otherwise == Otherwise.BLANK) {
      return "";
    }
    if (!anythingElse.isEmpty()) {
      return anythingElse;
    }
    if (otherwise == Otherwise.KEEP) {
      return text;
    }
    throw new Untranslatable(Reason.of("imports.reason.not-translated", "value", shown(text)));
  }

  private static BigDecimal number(String text) throws Untranslatable {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      throw new Untranslatable(Reason.of("imports.reason.not-a-number", "value", shown(text)));
    }
  }

  private static String after(LocalDate start, String days) throws Untranslatable {
    try {
      return start.plusDays(number(days).longValueExact()).toString();
    } catch (ArithmeticException | DateTimeException e) {
      throw new Untranslatable(Reason.of("imports.reason.not-whole", "value", shown(days)));
    }
  }

  private static LocalDate date(String text) throws Untranslatable {
    return date(text, DateTimeFormatter.ISO_LOCAL_DATE);
  }

  private static LocalDate date(String text, DateTimeFormatter pattern) throws Untranslatable {
    try {
      return LocalDate.parse(text, pattern);
    } catch (DateTimeException e) {
      throw new Untranslatable(Reason.of("imports.reason.not-a-date", "value", shown(text)));
    }
  }

  private static String shown(String text) {
    return text.length() > 60 ? text.substring(0, 60) + "…" : text;
  }
}
