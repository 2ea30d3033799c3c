package app.cairn.platform.intake.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which rows of a file are meant; all parts must hold.
 *
 * @param whenOn a switch that must be on, or empty
 */
record Condition(List<Test> tests, String whenOn) {

  static final Condition NONE = new Condition(List.of(), "");

  /** What one column must be. */
  sealed interface Test {
    Template of();
  }

  record OneOf(Template of, Set<String> values) implements Test {}

  record Over(Template of, BigDecimal number) implements Test {}

  record Under(Template of, BigDecimal number) implements Test {}

  record Blank(Template of, boolean blank) implements Test {}

  boolean isNone() {
    return tests.isEmpty() && whenOn.isEmpty();
  }

  Predicate<List<String>> bind(Columns columns, Set<String> switchedOn) throws MissingColumn {
    if (!whenOn.isEmpty() && !switchedOn.contains(whenOn)) {
      return _ -> false;
    }
    var bound = new ArrayList<Predicate<List<String>>>();
    for (Test test : tests) {
      Template.Bound value = test.of().bind(columns);
      bound.add(cells -> holds(test, value.text(cells)));
    }
    return cells -> bound.stream().allMatch(test -> test.test(cells));
  }

  private static boolean holds(Test test, String value) {
    return switch (test) {
      case OneOf oneOf -> oneOf.values().contains(value);
      case Blank blank -> value.isEmpty() == blank.blank();
      case Over over -> compares(value, over.number(), 1);
      case Under under -> compares(value, under.number(), -1);
    };
  }

  /** A value that is no number is neither over nor under anything. */
  private static boolean compares(String value, BigDecimal number, int sign) {
    try {
      return new BigDecimal(value).compareTo(number) == sign;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
