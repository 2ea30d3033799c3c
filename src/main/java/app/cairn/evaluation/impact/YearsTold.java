package app.cairn.evaluation.impact;

import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.Bands;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Years that are told as one, the latest first.
 *
 * @param years more than one where one of them alone would tell of fewer than five people
 */
record YearsTold(List<YearWithTargets> years) {

  static List<YearsTold> eachAlone(List<YearWithTargets> years) {
    return years.stream().map(year -> new YearsTold(List.of(year))).toList();
  }

  /** From the latest on, as many together as it takes; what is left at the end joins the last. */
  static List<YearsTold> of(List<YearWithTargets> years, List<SubjectOutcomes> parts, Bands bands) {
    var told = new ArrayList<YearsTold>();
    var open = new ArrayList<YearWithTargets>();
    for (var year : years) {
      open.add(year);
      var one = new YearsTold(List.copyOf(open));
      if (!Few.in(one.among(parts), bands)) {
        told.add(one);
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      var last = told.isEmpty() ? List.<YearWithTargets>of() : told.removeLast().years();
      var joined = new ArrayList<>(last);
      joined.addAll(open);
      told.add(new YearsTold(List.copyOf(joined)));
    }
    return told;
  }

  static Optional<YearsTold> with(YearWithTargets year, List<YearsTold> told) {
    return told.stream().filter(one -> one.years.contains(year)).findFirst();
  }

  List<SubjectOutcomes> among(List<SubjectOutcomes> parts) {
    return parts.stream()
        .filter(part -> years.stream().anyMatch(year -> year.id().equals(part.year())))
        .toList();
  }

  boolean isJoined() {
    return years.size() > 1;
  }

  String value() {
    return years.getFirst().id().toString();
  }

  String name(Wording w) {
    return isJoined()
        ? w.t(
            "results.years.joined",
            "first",
            years.getLast().name(),
            "last",
            years.getFirst().name())
        : years.getFirst().name();
  }
}
