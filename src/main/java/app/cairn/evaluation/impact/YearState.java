package app.cairn.evaluation.impact;

import java.util.ArrayList;
import java.util.List;

/** How a unit stands to the scheme in one of its years. */
enum YearState {
  BEFORE,
  CAME,
  STAYED,
  STOPPED,
  WITHOUT;

  /** In the order of the years. */
  static List<YearState> of(List<YearOfUnit> years) {
    var states = new ArrayList<YearState>();
    boolean everThere = false;
    boolean there = false;
    for (var year : years) {
      states.add(
          year.supported()
              ? there ? STAYED : CAME
              : there ? STOPPED : everThere ? WITHOUT : BEFORE);
      there = year.supported();
      everThere = everThere || there;
    }
    return states;
  }
}
