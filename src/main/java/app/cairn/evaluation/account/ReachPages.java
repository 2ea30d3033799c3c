package app.cairn.evaluation.account;

import app.cairn.platform.chart.Bars;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words whom a scheme has reached. */
record ReachPages(Wording w, @Nullable String scheme, Reaches.Opened opened) {

  static final String PATH = "/results/reach";

  static String at(@Nullable String scheme) {
    return LeadersOutcomesPages.asked(PATH, scheme);
  }

  ReachPage page(Shell shell, ReachTyped typed, FormErrors wrong) {
    boolean any = !opened.years().isEmpty();
    return new ReachPage(
        shell,
        LeadersOutcomesPages.asked("/results", scheme),
        scheme == null ? "" : scheme,
        lead(),
        any ? Optional.of(card(true)) : Optional.empty(),
        opened.scheme().mayWrite()
            ? List.of(
                Field.textarea("lines", w.t("account.reach.lines"))
                    .hinting(w.t("account.reach.lines-hint"))
                    .holding(typed.lines())
                    .wrong(wrong.on("lines"))
                    .atMost(ReachTyped.LONGEST)
                    .asNeeded())
            : List.of(),
        wrong);
  }

  private List<Reached> totals() {
    return opened.years().stream().filter(ReachYear::isTold).map(ReachYear::total).toList();
  }

  private String lead() {
    if (totals().isEmpty()) {
      return w.t(opened.years().isEmpty() ? "account.reach.none" : "account.reach.few");
    }
    var most = totals().stream().max(Comparator.comparingLong(Reached::students)).orElseThrow();
    return w.t(
        "account.reach.lead",
        "scheme",
        opened.scheme().name(),
        "years",
        opened.years().size(),
        "first",
        totals().getFirst().yearName(),
        "visits",
        totals().stream().mapToLong(Reached::visits).sum(),
        "hours",
        totals().stream().mapToLong(Reached::hours).sum(),
        "year",
        most.yearName(),
        "students",
        most.students());
  }

  /** Where anybody was reached: years alone, as disciplines would fill pages. */
  Optional<AccountCard> inReport() {
    return opened.years().isEmpty()
        ? Optional.empty()
        : Optional.of(
            card(false)
                .inReport(
                    w.t("account.reach.title"),
                    lead(),
                    Link.to(w.t("account.reach.title"), at(scheme))));
  }

  /** A bar for each year. */
  Bars picture() {
    var bars =
        opened.years().stream()
            .filter(year -> !year.hides(year.total()))
            .map(ReachYear::total)
            .map(
                one ->
                    new Bars.Given(
                        one.yearName(),
                        one.students(),
                        w.number(one.students()),
                        one.equals(totals().getLast())))
            .toList();
    return Bars.of(w.t("account.reach.description", "said", lead()), bars);
  }

  private AccountCard card(boolean everyDiscipline) {
    var rows = new ArrayList<List<String>>();
    for (var year : opened.years().reversed()) {
      rows.add(row(year, year.total(), w.t("account.reach.together")));
      if (everyDiscipline) {
        year.disciplines().forEach(one -> rows.add(row(year, one, one.discipline())));
      }
    }
    var picture = picture();
    return new AccountCard(
        w.t("account.reach.picture"),
        List.of(),
        null,
        picture.bars().isEmpty() ? null : picture,
        Table.ofFigures(
            w.t("account.reach.picture"),
            List.of(
                w.t("account.reach.column.year"),
                w.t("account.reach.column.discipline"),
                w.t("account.reach.column.students"),
                w.t("account.reach.column.visits"),
                w.t("account.reach.column.hours"),
                w.t("account.reach.column.from")),
            rows),
        List.of(w.t("account.reach.once"), w.t("account.reach.outlives")),
        Stream.concat(
                Stream.of(
                    Link.to(
                        w.t("results.files.csv"),
                        LeadersOutcomesPages.asked(PATH + "/figures.csv", scheme))),
                picture.bars().isEmpty()
                    ? Stream.of()
                    : Stream.of(
                        Link.to(
                            w.t("results.files.svg"),
                            LeadersOutcomesPages.asked(PATH + "/figures.svg", scheme))))
            .toList());
  }

  private List<String> row(ReachYear year, Reached one, String discipline) {
    boolean hidden = year.hides(one);
    return List.of(
        one.yearName(),
        discipline,
        hidden ? w.t("results.hidden") : w.number(one.students()),
        hidden ? w.t("results.hidden") : w.number(one.visits()),
        hidden ? w.t("results.hidden") : w.number(one.hours()),
        one.given() ? w.t("account.reach.given-by-hand") : w.t("account.reach.counted"));
  }

  CsvFile file() {
    return new CsvFile(
        "reach.csv",
        List.of("year", "discipline", "students", "visits", "hours", "from"),
        opened.years().stream()
            .flatMap(
                year ->
                    Stream.concat(Stream.of(year.total()), year.disciplines().stream())
                        .map(one -> line(one, year.hides(one))))
            .toList());
  }

  private static List<?> line(Reached one, boolean hidden) {
    return Arrays.asList(
        one.yearName(),
        one.isTotal() ? "all" : one.discipline(),
        hidden ? null : one.students(),
        hidden ? null : one.visits(),
        hidden ? null : one.hours(),
        one.given() ? "given" : "counted");
  }
}
