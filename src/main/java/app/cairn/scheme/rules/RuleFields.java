package app.cairn.scheme.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads typed fields one after another and collects what is wrong, so that all is said at once. */
final class RuleFields {

  private final Map<String, String> given;
  private final List<RuleProblem> problems = new ArrayList<>();

  RuleFields(Map<String, String> given) {
    this.given = given;
  }

  List<RuleProblem> problems() {
    return List.copyOf(problems);
  }

  String text(String field) {
    return given.getOrDefault(field, "").strip();
  }

  boolean yes(String field) {
    return List.of("yes", "true", "on").contains(text(field));
  }

  int whole(String field, int least, int most) {
    var number = wholeIfGiven(field, least, most);
    if (number == null && text(field).isEmpty()) {
      refuse(field, RuleProblem.Kind.MISSING, least, most);
    }
    return number == null ? least : number;
  }

  @Nullable Integer wholeIfGiven(String field, int least, int most) {
    var text = text(field);
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("-?\\d{1,9}")) {
      refuse(field, RuleProblem.Kind.NOT_A_WHOLE_NUMBER, least, most);
      return null;
    }
    int number = Integer.parseInt(text);
    if (number < least || number > most) {
      refuse(field, RuleProblem.Kind.OUT_OF_BOUNDS, least, most);
      return null;
    }
    return number;
  }

  BigDecimal decimal(String field, int least, int most) {
    var number = decimalIfGiven(field, least, most);
    if (number == null && text(field).isEmpty()) {
      refuse(field, RuleProblem.Kind.MISSING, least, most);
    }
    return number == null ? BigDecimal.valueOf(least) : number;
  }

  @Nullable BigDecimal decimalIfGiven(String field, int least, int most) {
    var text = text(field).replace(',', '.');
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("-?\\d{1,6}(\\.\\d{1,2})?")) {
      refuse(field, RuleProblem.Kind.NOT_A_NUMBER, least, most);
      return null;
    }
    var number = tidy(new BigDecimal(text));
    if (number.compareTo(BigDecimal.valueOf(least)) < 0
        || number.compareTo(BigDecimal.valueOf(most)) > 0) {
      refuse(field, RuleProblem.Kind.OUT_OF_BOUNDS, least, most);
      return null;
    }
    return number;
  }

  <E extends Enum<E>> E choice(String field, Class<E> choices) {
    var text = text(field).toUpperCase(Locale.ROOT);
    for (var choice : choices.getEnumConstants()) {
      if (choice.name().equals(text)) {
        return choice;
      }
    }
    refuse(field, RuleProblem.Kind.NOT_A_CHOICE, 0, 0);
    return choices.getEnumConstants()[0];
  }

  void refuse(String field, RuleProblem.Kind kind, int least, int most) {
    problems.add(new RuleProblem(field, kind, Integer.toString(least), Integer.toString(most)));
  }

  static String written(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT);
  }

  static String written(@Nullable Object number) {
    return number == null ? "" : number.toString();
  }

  static String written(boolean yes) {
    return yes ? "yes" : "no";
  }

  /** 2.50 and 2.5 are one value; 10 is not written 1E+1. */
  private static BigDecimal tidy(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
