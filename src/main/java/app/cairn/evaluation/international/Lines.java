package app.cairn.evaluation.international;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Deliveries as they may leave the university: those with a group of one to four are told together,
 * with as many of the smallest others as it takes. What is told adds up to the total, so no figure
 * can be found by subtraction.
 *
 * @param each deliveries told alone
 * @param others those told together; none where all are told alone
 * @param many how many those are
 */
record Lines(List<Line> each, Optional<Line> others, int many) {

  static Lines of(List<Line> all, String othersName) {
    var each = new ArrayList<>(all.stream().filter(Line::isTold).toList());
    var others = new ArrayList<>(all.stream().filter(one -> !one.isTold()).toList());
    if (others.isEmpty()) {
      return new Lines(each, Optional.empty(), 0);
    }
    while (!each.isEmpty() && !Line.together(othersName, others).isTold()) {
      var smallest =
          each.stream().min(Comparator.comparingLong(one -> one.everyone().n())).orElseThrow();
      each.remove(smallest);
      others.add(smallest);
    }
    return new Lines(each, Optional.of(Line.together(othersName, others)), others.size());
  }

  List<Line> told() {
    var told = new ArrayList<>(each);
    others.filter(Line::isTold).ifPresent(told::add);
    return told;
  }

  /** Empty where even all together have a group of too few. */
  Optional<Line> total(String name) {
    var told = told();
    return told.isEmpty() ? Optional.empty() : Optional.of(Line.together(name, told));
  }
}
