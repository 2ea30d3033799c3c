package app.cairn.evaluation.annual;

import app.cairn.platform.words.Wording;

/** What stands above the parts of a printed report. */
public record Headings(
    String summary,
    String aims,
    String unanswered,
    String words,
    String records,
    String missing,
    String what,
    String howMany,
    String methods,
    String limits,
    String inPublic,
    String stones) {

  static Headings in(Wording w) {
    return new Headings(
        w.t("annual.summary"),
        w.t("annual.aims.title"),
        w.t("annual.aims.none"),
        w.t("results.words.title"),
        w.t("annual.records"),
        w.t("results.records.missing"),
        w.t("annual.records.what"),
        w.t("annual.records.how-many"),
        w.t("impact.report.methods.title"),
        w.t("impact.report.limits.title"),
        w.t("annual.public.title"),
        w.t("annual.stones"));
  }
}
