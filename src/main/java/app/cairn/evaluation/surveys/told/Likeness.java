package app.cairn.evaluation.surveys.told;

import app.cairn.evaluation.surveys.asking.Survey;
import app.cairn.evaluation.surveys.told.FoundDesk.Answered;
import app.cairn.evaluation.surveys.told.TallySql.Group;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whether those who answered look like everyone who was asked. A group is hidden in which fewer
 * than five answered, or fewer than five did not, with the next smallest where one alone would
 * follow from the whole; hidden programmes are told together where they are enough; and nothing is
 * said while the survey is open.
 */
record Likeness(Wording w, Answered found) {

  @Nullable Table table() {
    if (found.groups().isEmpty()) {
      return null;
    }
    var rows = new ArrayList<List<String>>();
    for (String kind : List.of("came", "programme")) {
      var groups = found.groups().stream().filter(one -> one.kind().equals(kind)).toList();
      var hidden = hidden(groups);
      boolean together = kind.equals("programme") && hidden.size() > 1;
      for (var group : groups) {
        if (!hidden.contains(group)) {
          rows.add(row(name(group), group.asked(), group.answered()));
        } else if (!together) {
          rows.add(hiddenRow(name(group)));
        }
      }
      if (together) {
        String others = w.t("survey.like.others", "n", hidden.size());
        rows.add(isFew(hidden) ? hiddenRow(others) : row(others, asked(hidden), answered(hidden)));
      }
    }
    return Table.ofFigures(
        w.t("survey.like.title"),
        List.of(
            w.t("survey.like.group"),
            w.t("survey.like.asked"),
            w.t("survey.like.answered"),
            w.t("survey.like.share")),
        rows);
  }

  private List<String> row(String name, long asked, long answered) {
    return List.of(name, w.number(asked), w.number(answered), w.percent((double) answered / asked));
  }

  private List<String> hiddenRow(String name) {
    String hidden = w.t("results.hidden");
    return List.of(name, hidden, hidden, hidden);
  }

  List<String> notes() {
    if (found.groups().isEmpty()) {
      return List.of(w.t(found.survey().ended() ? "survey.like.none" : "survey.like.later"));
    }
    var told = new ArrayList<Group>();
    var came = found.groups().stream().filter(one -> one.kind().equals("came")).toList();
    came.stream().filter(one -> !hidden(came).contains(one)).forEach(told::add);
    if (told.size() < 2) {
      return List.of(w.t("survey.like.unclear"));
    }
    var least = told.stream().min((a, b) -> Double.compare(share(a), share(b))).orElseThrow();
    var most = told.stream().max((a, b) -> Double.compare(share(a), share(b))).orElseThrow();
    return List.of(
        w.t(
            share(most) - share(least) < 0.1 ? "survey.like.alike" : "survey.like.unlike",
            "most",
            w.percent(share(most)),
            "mostGroup",
            name(most),
            "least",
            w.percent(share(least)),
            "leastGroup",
            name(least)));
  }

  private static double share(Group group) {
    return (double) group.answered() / group.asked();
  }

  private String name(Group group) {
    return group.kind().equals("came")
        ? w.t("survey.like.came", "band", found.bands().label(group.order()))
        : group.name();
  }

  static Set<Group> hidden(List<Group> groups) {
    var hidden =
        groups.stream().filter(Likeness::tells).collect(Collectors.toCollection(HashSet::new));
    while (!hidden.isEmpty() && hidden.size() < groups.size() && isFew(hidden)) {
      groups.stream()
          .filter(one -> !hidden.contains(one))
          .min((a, b) -> Long.compare(a.asked(), b.asked()))
          .ifPresent(hidden::add);
    }
    return hidden;
  }

  private static boolean tells(Group group) {
    return group.answered() < Survey.FEWEST || group.asked() - group.answered() < Survey.FEWEST;
  }

  /** Of those hidden together. */
  private static boolean isFew(Set<Group> hidden) {
    long answered = answered(hidden);
    long asked = asked(hidden);
    return answered < Survey.FEWEST || asked - answered < Survey.FEWEST;
  }

  private static long asked(Set<Group> groups) {
    return groups.stream().mapToLong(Group::asked).sum();
  }

  private static long answered(Set<Group> groups) {
    return groups.stream().mapToLong(Group::answered).sum();
  }
}
