package app.cairn.evaluation.annual;

import app.cairn.evaluation.impact.PartResults;
import app.cairn.evaluation.impact.YearFound;
import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Words one unit's or one school's year. */
record PartReportPages(
    Wording w,
    YearsResults.Question question,
    PartResults.Found found,
    String institution,
    LocalDate today) {

  PartReportPage page(Shell shell) {
    return new PartReportPage(
        shell,
        found.part().name(),
        found.part().path(),
        back(),
        question.scheme() == null ? "" : question.scheme(),
        found.years().all().stream()
            .map(
                one ->
                    new ReportPage.Choice(
                        one.id().toString(),
                        one.name(),
                        found.years().shown().filter(one::equals).isPresent()))
            .toList(),
        report(),
        report().isEmpty()
            ? List.of()
            : List.of(
                Link.to(w.t("annual.part.pdf"), thisYear().address(found.part().path() + ".pdf"))));
  }

  private Link back() {
    return found.part().unit()
        ? Link.to(found.part().name(), thisYear().address("/results/units/" + found.part().id()))
        : Link.to(w.t("annual.page.title"), thisYear().address(ReportPages.PATH));
  }

  private YearsResults.Question thisYear() {
    return new YearsResults.Question(
        question.scheme(), found.years().shown().map(one -> one.id().toString()).orElse(null));
  }

  /** Where the page stands, asked the same. */
  String address() {
    return thisYear().address(found.part().path());
  }

  Optional<PartReport> report() {
    return found.year().filter(YearFound::isSupported).map(this::report);
  }

  private PartReport report(YearFound year) {
    return new PartReport(
        w.language(),
        w.t(
            "annual.part.title",
            "part",
            found.part().name(),
            "scheme",
            year.name(),
            "year",
            year.yearName()),
        w.t("annual.part.subject", "part", found.part().name(), "scheme", year.name()),
        institution,
        w.t("annual.made", "day", w.date(today)),
        year.headline().orElseGet(() -> w.t("results.sentence.nothing")),
        year.choice(),
        year.warnings(),
        figures(year),
        year.sections(),
        year.recorded(),
        limits(year));
  }

  /** One unit is one subject: that figure says nothing. */
  private List<AnnualReport.Figure> figures(YearFound year) {
    var figures = new ArrayList<>(new YearFigures(w, year.totals()).made());
    if (found.part().unit()) {
      figures.remove(2);
    }
    return figures;
  }

  private List<String> limits(YearFound year) {
    var limits = new ArrayList<String>();
    limits.add(w.t("annual.limits.hidden"));
    limits.addAll(year.counted());
    return limits;
  }
}
