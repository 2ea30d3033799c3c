package app.cairn.evaluation.surveys.told;

import app.cairn.evaluation.surveys.asking.Survey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answers counted by question and cohort, and how much of it may be told. A cohort with one to four
 * answers is told nothing of, and goes with the next smallest when those hidden would otherwise be
 * fewer than five together: else they would follow from the whole and the others.
 *
 * @param counts by question, then by cohort
 * @param sheets how many answered, by cohort
 * @param asked how many are asked, by cohort
 * @param everyone how many are asked in all: somebody in two cohorts once
 */
record Tally(
    Map<UUID, Map<UUID, Counted>> counts,
    Map<UUID, Long> sheets,
    Map<UUID, Long> asked,
    long everyone) {

  /** Stands for a cohort where a survey is about none. */
  static final UUID NONE = new UUID(0, 0);

  /**
   * @param n how many answered the question
   * @param choices how many chose each, by its number
   * @param total the sum of numbers given
   */
  record Counted(long n, Map<Integer, Long> choices, long total) {

    static final Counted NOBODY = new Counted(0, Map.of(), 0);

    Counted plus(Counted other) {
      var both = new HashMap<>(choices);
      other.choices.forEach((choice, count) -> both.merge(choice, count, Long::sum));
      return new Counted(n + other.n, both, total + other.total);
    }

    long of(int choice) {
      return choices.getOrDefault(choice, 0L);
    }

    /** Those who chose this point of the scale or a higher one. */
    long from(int choice) {
      return choices.entrySet().stream()
          .filter(one -> one.getKey() >= choice)
          .mapToLong(Map.Entry::getValue)
          .sum();
    }
  }

  /**
   * Empty where there are too few to tell.
   *
   * @param cohort one of them, or null for all together
   */
  Optional<Counted> told(UUID question, @Nullable UUID cohort) {
    var byCohort = counts.getOrDefault(question, Map.of());
    if (cohort == null) {
      return enough(byCohort.values().stream().reduce(Counted.NOBODY, Counted::plus));
    }
    var sizes = sizes(byCohort, Counted::n);
    return hidden(sizes).contains(cohort)
        ? Optional.empty()
        : Optional.of(byCohort.getOrDefault(cohort, Counted.NOBODY));
  }

  Optional<Long> answered(@Nullable UUID cohort) {
    if (cohort == null) {
      long all = sheets.values().stream().mapToLong(Long::longValue).sum();
      return isFew(all) ? Optional.empty() : Optional.of(all);
    }
    return hidden(sheets).contains(cohort)
        ? Optional.empty()
        : Optional.of(sheets.getOrDefault(cohort, 0L));
  }

  private static Optional<Counted> enough(Counted counted) {
    return isFew(counted.n()) ? Optional.empty() : Optional.of(counted);
  }

  private static <T> Map<UUID, Long> sizes(Map<UUID, T> all, Function<T, Long> size) {
    return all.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> size.apply(one.getValue())));
  }

  static Set<UUID> hidden(Map<UUID, Long> sizes) {
    var hidden = new HashSet<UUID>();
    sizes.forEach(
        (cohort, n) -> {
          if (isFew(n)) {
            hidden.add(cohort);
          }
        });
    while (isFew(sum(sizes, hidden))) {
      var next =
          sizes.entrySet().stream()
              .filter(one -> one.getValue() > 0 && !hidden.contains(one.getKey()))
              .min(
                  Map.Entry.<UUID, Long>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey()));
      if (next.isEmpty()) {
        break;
      }
      hidden.add(next.get().getKey());
    }
    return hidden;
  }

  private static long sum(Map<UUID, Long> sizes, Set<UUID> of) {
    return of.stream().mapToLong(one -> sizes.getOrDefault(one, 0L)).sum();
  }

  static boolean isFew(long n) {
    return n > 0 && n < Survey.FEWEST;
  }
}
