package app.cairn.evaluation.annual;

import app.cairn.evaluation.account.AccountCard;
import app.cairn.evaluation.impact.YearFound;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Words a year of a scheme. */
record ReportWords(
    Wording w, YearFound found, Written written, List<AccountCard> account, String institution) {

  /** What is said in public is rounded as published student numbers are. */
  private static final long ROUNDED_TO = 5;

  AnnualReport made(LocalDate today) {
    return new AnnualReport(
        w.language(),
        w.t("annual.title", "scheme", found.name(), "year", found.yearName()),
        w.t("annual.subject", "scheme", found.name(), "institution", institution),
        institution,
        found.name(),
        found.yearName(),
        w.t("annual.made", "day", w.date(today)),
        found.whole() ? Optional.empty() : Optional.of(w.t("annual.part")),
        found.headline().orElseGet(() -> w.t("results.sentence.nothing")),
        found.choice(),
        found.statement(),
        found.warnings(),
        new YearFigures(w, found.totals()).made(),
        aims(),
        texts(),
        found.sections(),
        account,
        found.records(),
        found.recorded(),
        methods(),
        limits(),
        found.whole() ? inPublic() : List.of());
  }

  private List<AnnualReport.Aim> aims() {
    return IntStream.range(0, found.aims().size())
        .mapToObj(
            i -> {
              String aim = found.aims().get(i);
              return new AnnualReport.Aim(
                  i + 1,
                  aim,
                  written.answer(i + 1, aim).map(one -> paragraphs(one.words())).orElse(List.of()));
            })
        .toList();
  }

  private List<AnnualReport.Text> texts() {
    return Arrays.stream(Block.values())
        .flatMap(
            block ->
                written.text(block.key()).stream()
                    .filter(one -> !one.words().isBlank())
                    .map(
                        one ->
                            new AnnualReport.Text(
                                w.choice("annual.block", block), paragraphs(one.words()))))
        .toList();
  }

  static List<String> paragraphs(String words) {
    return Arrays.stream(words.strip().split("\\R\\s*\\R|\\R"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private List<String> methods() {
    return List.of(
        w.t("impact.report.methods.row"),
        w.t("impact.report.methods.means"),
        w.t("impact.report.methods.counts"),
        w.t("impact.report.methods.models"),
        w.t("impact.report.methods.together"));
  }

  private List<String> limits() {
    var limits = new ArrayList<String>();
    limits.add(w.t("impact.report.limits.choice"));
    limits.add(w.t("impact.report.limits.early"));
    limits.add(w.t("impact.report.limits.many"));
    limits.add(w.t("annual.limits.hidden"));
    limits.addAll(found.counted());
    return limits;
  }

  private List<String> inPublic() {
    var totals = found.totals();
    var sentences = new ArrayList<String>();
    if (rounded(totals.students()) == 0) {
      return List.of(w.t("annual.public.nothing"));
    }
    sentences.add(
        w.t(
            "annual.public.reach",
            "year",
            found.yearName(),
            "students",
            rounded(totals.students()),
            "held",
            totals.sessions(),
            "subjects",
            totals.subjects()));
    sentences.add(found.clear() ? w.t("annual.public.marks") : w.t("annual.public.no-marks"));
    return sentences;
  }

  private static long rounded(long n) {
    return ROUNDED_TO * Math.round(n / (double) ROUNDED_TO);
  }
}
