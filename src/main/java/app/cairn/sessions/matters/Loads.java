package app.cairn.sessions.matters;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import app.cairn.platform.PersonId;
import app.cairn.scheme.SchemeId;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.Spacing;
import app.cairn.sessions.matters.MattersSql.Led;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who leads more often around this week than their scheme's own rule would have it. */
@Component
class Loads {

  static final int WEEKS_BACK = 11;
  static final int WEEKS_ON = 12;

  private record Leader(PersonId person, SchemeId scheme) {}

  /**
   * @param sessions in {@code weeks} running weeks from {@code from}
   * @param rule how many there are to be in them
   */
  record TooMuch(UUID leading, String name, int sessions, int weeks, LocalDate from, int rule) {}

  private final Rules rules;

  Loads(Rules rules) {
    this.rules = rules;
  }

  /**
   * @param monday this week's
   */
  List<TooMuch> over(List<Led> led, LocalDate monday) {
    var books = new HashMap<SchemeId, RuleBook>();
    var found = new ArrayList<TooMuch>();
    led.stream()
        .collect(
            groupingBy(one -> new Leader(one.leader(), one.scheme()), LinkedHashMap::new, toList()))
        .forEach(
            (leader, weeks) -> {
              var spacing =
                  books
                      .computeIfAbsent(leader.scheme(), rules::of)
                      .at(weeks.getFirst().school().orElse(null), null, monday)
                      .spacing()
                      .value();
              worst(weeks, spacing, monday).ifPresent(found::add);
            });
    return found.stream()
        .sorted(
            Comparator.comparingInt((TooMuch one) -> one.rule() - one.sessions())
                .thenComparing(TooMuch::name))
        .toList();
  }

  /** The fullest run of weeks that this week is in. */
  private static Optional<TooMuch> worst(List<Led> weeks, Spacing spacing, LocalDate monday) {
    if (spacing.strictness() == Spacing.Strictness.NONE) {
      return Optional.empty();
    }
    TooMuch worst = null;
    for (int back = spacing.weeks() - 1; back >= 0; back--) {
      var from = monday.minusWeeks(back);
      var until = from.plusWeeks(spacing.weeks());
      int sessions =
          weeks.stream()
              .filter(one -> !one.monday().isBefore(from) && one.monday().isBefore(until))
              .mapToInt(Led::sessions)
              .sum();
      if (sessions > spacing.sessions() && (worst == null || sessions > worst.sessions())) {
        var one = weeks.getFirst();
        worst =
            new TooMuch(
                one.leading(), one.name(), sessions, spacing.weeks(), from, spacing.sessions());
      }
    }
    return Optional.ofNullable(worst);
  }
}
