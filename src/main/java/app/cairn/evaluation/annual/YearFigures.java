package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.YearFound;
import app.cairn.platform.words.Wording;
import java.util.List;

/** What a year came to, in six figures that tell of nobody. */
record YearFigures(Wording w, YearFound.Totals totals) {

  private static final long FEWEST = 5;

  List<AnnualReport.Figure> made() {
    return List.of(
        things(came(), w.t("annual.figures.students", "members", totals.members())),
        things(w.number(totals.sessions()), w.t("annual.figures.sessions", "n", totals.sessions())),
        things(w.number(totals.subjects()), w.t("annual.figures.subjects", "n", totals.subjects())),
        things(together(totals.visits()), w.t("annual.figures.visits")),
        things(together(totals.hours()), w.t("annual.figures.hours")),
        things(few(totals.leaders()), w.t("annual.figures.leaders", "n", totals.leaders())));
  }

  private static AnnualReport.Figure things(String shown, String among) {
    return new AnnualReport.Figure(shown, among);
  }

  /** Nor is told that one to four never came, which the bands hide. */
  private String came() {
    long never = totals.members() - totals.students();
    return never > 0 && never < FEWEST ? w.t("results.hidden") : few(totals.students());
  }

  /** What one to four did together stays untold with them. */
  private String together(long n) {
    return isFew(totals.students()) ? w.t("results.hidden") : w.number(n);
  }

  private String few(long n) {
    return isFew(n) ? w.t("results.few") : w.number(n);
  }

  private static boolean isFew(long n) {
    return n > 0 && n < FEWEST;
  }
}
