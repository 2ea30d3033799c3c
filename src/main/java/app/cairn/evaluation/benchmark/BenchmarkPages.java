package app.cairn.evaluation.benchmark;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Words a year beside other universities. */
record BenchmarkPages(Shell shell, YearsResults.Question question, Benchmarks.Desk desk) {

  static final String PATH = "/results/benchmark";

  private Wording w() {
    return shell.w();
  }

  BenchmarkPage page(Optional<String> wrong) {
    var year = desk.year().map(one -> one.id().toString());
    return new BenchmarkPage(
        shell,
        new YearsResults.Question(question.scheme(), year.orElse(null)).address("/results/report"),
        question.scheme() == null ? "" : question.scheme(),
        year.orElse(""),
        desk.scheme().years().stream()
            .map(
                one ->
                    new BenchmarkPage.Choice(
                        one.id().toString(),
                        one.name(),
                        desk.year().filter(one::equals).isPresent()))
            .toList(),
        lead(),
        wrong,
        desk.state() == Benchmarks.State.ANSWERED ? Optional.of(beside()) : Optional.empty(),
        desk.sums().isEmpty() ? Optional.empty() : Optional.of(sums()),
        desk.scheme().mayWrite() ? acts() : List.of(),
        notes());
  }

  private String lead() {
    String year = desk.year().map(YearsResults.Year::name).orElse("");
    return switch (desk.state()) {
      case NOTHING -> w().t("benchmark.lead.nothing");
      case NOT_SETTLED -> w().t("benchmark.lead.not-settled", "year", year);
      case FEW -> w().t("benchmark.lead.few", "year", year);
      case MAY_GIVE -> w().t("benchmark.lead.may-give", "year", year);
      case TOO_FEW_OTHERS ->
          w().t("benchmark.lead.too-few-others", "year", year, "givers", desk.givers());
      case MAY_ASK -> w().t("benchmark.lead.may-ask", "year", year, "givers", desk.givers());
      case ANSWERED ->
          w().t(
                  "benchmark.lead.answered",
                  "year",
                  year,
                  "own",
                  percent(shareWhoCame(desk.sums().stream().map(Sums::students).toList())),
                  "others",
                  percent(shareWhoCame(desk.others().stream().map(Others::students).toList())),
                  "institutions",
                  desk.others().stream().mapToInt(Others::institutions).max().orElse(0));
    };
  }

  /** The first band is of those who never came. */
  private static double shareWhoCame(List<Long> students) {
    long all = students.stream().mapToLong(one -> one).sum();
    return all == 0 ? Double.NaN : 100.0 * (all - students.getFirst()) / all;
  }

  private Table beside() {
    var rows = new ArrayList<List<String>>();
    long own = desk.sums().stream().mapToLong(Sums::students).sum();
    long others = desk.others().stream().mapToLong(Others::students).sum();
    each(
        one ->
            rows.add(
                List.of(
                    w().t("benchmark.row.students", "band", band(one.band())),
                    share(own(one).students(), own),
                    share(one.students(), others))));
    each(
        one ->
            rows.add(
                List.of(
                    w().t("benchmark.row.mean", "band", band(one.band())),
                    mean(own(one).mean()),
                    one.mean() == null ? withheld() : mean(one.mean().doubleValue()))));
    each(
        one ->
            rows.add(
                List.of(
                    w().t("benchmark.row.passed", "band", band(one.band())),
                    share(own(one).passed(), own(one).ended()),
                    whole(one.passed()))));
    each(
        one ->
            rows.add(
                List.of(
                    w().t("benchmark.row.withdrew", "band", band(one.band())),
                    share(own(one).withdrawn(), own(one).ended()),
                    whole(one.withdrew()))));
    return Table.ofFigures(
            w().t("benchmark.beside"),
            List.of(
                w().t("benchmark.column.what"),
                w().t("benchmark.column.own"),
                w().t("benchmark.column.others")),
            rows)
        .captioned();
  }

  private void each(Consumer<Others> row) {
    desk.others().forEach(row);
  }

  private Sums own(Others one) {
    return desk.sums().get(one.band().ordinal());
  }

  private String band(Band band) {
    return w().choice("benchmark.band", band);
  }

  private Table sums() {
    return Table.ofFigures(
            w().t(desk.given() ? "benchmark.sums.given" : "benchmark.sums.would"),
            List.of(
                w().t("benchmark.column.band"),
                w().t("benchmark.column.students"),
                w().t("benchmark.column.marked"),
                w().t("benchmark.column.marks"),
                w().t("benchmark.column.passed"),
                w().t("benchmark.column.failed"),
                w().t("benchmark.column.withdrawn")),
            desk.sums().stream().map(this::row).toList())
        .captioned();
  }

  private List<String> row(Sums one) {
    return List.of(
        band(one.band()),
        w().number(one.students()),
        w().number(one.marked()),
        w().decimal(one.marks().doubleValue(), 0),
        w().number(one.passed()),
        w().number(one.failed()),
        w().number(one.withdrawn()));
  }

  private List<BenchmarkPage.Deed> acts() {
    return switch (desk.state()) {
      case NOTHING, NOT_SETTLED, FEW -> List.of();
      case MAY_GIVE -> List.of(deed(Act.GIVE));
      case MAY_ASK -> List.of(deed(Act.ASK), deed(Act.TAKE_BACK));
      case TOO_FEW_OTHERS -> List.of(deed(Act.TAKE_BACK));
      case ANSWERED -> List.of(deed(desk.given() ? Act.TAKE_BACK : Act.GIVE));
    };
  }

  private BenchmarkPage.Deed deed(Act act) {
    return new BenchmarkPage.Deed(
        act == Act.ASK ? PATH + "/figures" : PATH,
        act == Act.TAKE_BACK,
        w().choice("benchmark.about", act),
        w().choice("benchmark.button", act),
        act == Act.TAKE_BACK);
  }

  private List<String> notes() {
    return desk.others().isEmpty()
        ? List.of(w().t("benchmark.note.rules"))
        : List.of(w().t("benchmark.note.differ"), w().t("benchmark.note.rules"));
  }

  private String share(long some, long all) {
    return all == 0 ? none() : percent(100.0 * some / all);
  }

  private String whole(@Nullable Integer percent) {
    return percent == null ? withheld() : percent(percent);
  }

  private String percent(double percent) {
    return Double.isNaN(percent)
        ? none()
        : w().t("impact.percent", "percent", w().decimal(percent, 0));
  }

  private String mean(double mean) {
    return Double.isNaN(mean) ? none() : w().decimal(mean, 1);
  }

  private String withheld() {
    return w().t("release.withheld");
  }

  private String none() {
    return w().t("results.none");
  }
}
