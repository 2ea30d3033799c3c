package app.cairn.evaluation.impact;

import app.cairn.evaluation.report.Section;
import app.cairn.evaluation.report.Told;
import app.cairn.evaluation.statistics.Welch;
import app.cairn.evaluation.statistics.YesNoTable;
import app.cairn.evaluation.study.Statement;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Words who came, and with what marks, group by group. */
record EquityPages(Wording w, Asked asked, EquityRoom.Seen seen) {

  static final String PATH = "/results/groups";

  private static final int DIGITS = 4;

  EquityPage page(Shell shell) {
    var choices = new ArrayList<ResultsPage.Choice>();
    boolean all = seen.shown().size() != 1;
    for (var one : seen.years()) {
      choices.add(
          new ResultsPage.Choice(
              one.id().toString(), one.name(), !all && seen.shown().contains(one)));
    }
    choices.add(new ResultsPage.Choice(Asked.ALL_YEARS, w.t("results.years.all"), all));
    boolean any = !seen.fields().isEmpty();
    return new EquityPage(
        shell,
        any ? w.t("results.groups.lead") : w.t("results.groups.nothing"),
        asked.at("/results"),
        any ? choices : List.of(),
        seen.fields().stream().map(EquityTold::of).map(this::card).toList(),
        any
            ? List.of(Link.to(w.t("results.files.csv"), asked.at(PATH + "/figures.csv")))
            : List.of());
  }

  private ResultsCard card(EquityTold told) {
    var field = told.field();
    return ResultsCard.of(
        new Section(
            field.name(),
            List.of(w.t("results.groups.purpose", "purpose", field.purpose())),
            picture(told),
            List.of(takeUp(told), marks(told), gaps(told)),
            List.of(w.t("results.groups.how"), w.t("results.groups.hidden"))),
        List.of());
  }

  private String name(EquityField.Group group) {
    return group.value().orElseGet(() -> w.t("results.groups.unknown"));
  }

  private Told told(EquityField field) {
    double widest =
        field.groups().stream()
            .flatMap(group -> group.bands().stream())
            .mapToDouble(cell -> cell.marks().deviation())
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    return new Told(w, Statement.digits(widest));
  }

  /** Told of how many came, unless that would tell of fewer than five who came or did not. */
  private static boolean tellsOfComing(EquityTold told, int group) {
    return !told.isUntold(group)
        && !told.hides(group, 0)
        && !EquityTold.isFew(told.field().groups().get(group).everCame());
  }

  private @Nullable IntervalChart picture(EquityTold told) {
    var words = told(told.field());
    var points = new ArrayList<IntervalChart.Point>();
    var said = new ArrayList<String>();
    for (int g = 0; g < told.field().groups().size(); g++) {
      var group = told.field().groups().get(g);
      if (group.students() > 0 && tellsOfComing(told, g)) {
        var share = YesNoTable.wilson(group.everCame(), group.students());
        String percent = words.percent(share.value());
        points.add(
            new IntervalChart.Point(
                name(group),
                w.t("results.picture.n", "n", group.students()),
                100 * share.value(),
                100 * share.low(),
                100 * share.high(),
                percent,
                group.value().isPresent() ? Tone.MANY : Tone.NONE));
        said.add(w.t("results.picture.band", "band", name(group), "mean", percent));
      }
    }
    return points.isEmpty()
        ? null
        : IntervalChart.of(
            w.t("results.groups.description", "all", String.join("; ", said)),
            points,
            figure -> Told.tick(w, figure));
  }

  private Table takeUp(EquityTold told) {
    var words = told(told.field());
    int last = seen.bands().count() - 1;
    var rows = new ArrayList<List<String>>();
    for (int g = 0; g < told.field().groups().size(); g++) {
      var group = told.field().groups().get(g);
      boolean tells = tellsOfComing(told, g);
      boolean most = !told.hides(g, last);
      long regular = group.bands().get(last).students();
      rows.add(
          List.of(
              name(group),
              told.isUntold(g) ? w.t("results.hidden") : w.number(group.students()),
              tells ? w.number(group.everCame()) : w.t("results.hidden"),
              tells ? words.percent(share(group.everCame(), group)) : w.t("results.none"),
              most ? w.number(regular) : w.t("results.hidden"),
              most ? words.percent(share(regular, group)) : w.t("results.none")));
    }
    return Table.ofFigures(
            w.t("results.groups.take-up"),
            List.of(
                w.t("impact.report.column.group"),
                w.t("results.column.n"),
                w.t("results.groups.column.came"),
                w.t("results.groups.column.share"),
                words.came(seen.bands().label(last)),
                w.t("results.groups.column.share")),
            rows)
        .captioned();
  }

  private static double share(long of, EquityField.Group group) {
    return of / (double) group.students();
  }

  private Table marks(EquityTold told) {
    var words = told(told.field());
    return byBand(
        told,
        w.t("results.groups.marks"),
        (g, b) -> {
          var cell = told.field().groups().get(g).bands().get(b);
          return cell.marks().n() == 0
              ? w.t("results.none")
              : w.t(
                  "results.groups.mean",
                  "mean",
                  words.mark(cell.marks().mean()),
                  "n",
                  cell.marks().n());
        });
  }

  /** Against all others of whom it is known. */
  private Table gaps(EquityTold told) {
    var words = told(told.field());
    return byBand(
        told,
        w.t("results.groups.gap"),
        (g, b) -> {
          var group = told.field().groups().get(g);
          var others = told.field().others(group, b);
          if (group.value().isEmpty() || EquityTold.isFew(others.n())) {
            return w.t("results.none");
          }
          return Welch.of(group.bands().get(b).marks(), others)
              .known()
              .map(
                  one ->
                      w.t(
                          "impact.report.with-interval",
                          "value",
                          words.difference(one.difference()),
                          "interval",
                          words.interval(one.low(), one.high())))
              .orElse(w.t("results.none"));
        });
  }

  private interface CellWords {
    String of(int group, int band);
  }

  private Table byBand(EquityTold told, String caption, CellWords words) {
    var columns = new ArrayList<>(List.of(w.t("impact.report.column.group")));
    for (int b = 0; b < seen.bands().count(); b++) {
      columns.add(w.t("results.came", "band", seen.bands().label(b)));
    }
    var rows = new ArrayList<List<String>>();
    for (int g = 0; g < told.field().groups().size(); g++) {
      int group = g;
      var row = new ArrayList<>(List.of(name(told.field().groups().get(g))));
      IntStream.range(0, seen.bands().count())
          .mapToObj(b -> told.hides(group, b) ? w.t("results.hidden") : words.of(group, b))
          .forEach(row::add);
      rows.add(row);
    }
    return Table.ofFigures(caption, columns, rows).captioned();
  }

  CsvFile file() {
    var rows = new ArrayList<List<?>>();
    for (var told : seen.fields().stream().map(EquityTold::of).toList()) {
      for (int g = 0; g < told.field().groups().size(); g++) {
        var group = told.field().groups().get(g);
        for (int b = 0; b < seen.bands().count(); b++) {
          var cell = group.bands().get(b);
          boolean hidden = told.hides(g, b);
          rows.add(
              Arrays.asList(
                  told.field().name(),
                  group.value().orElse(null),
                  seen.bands().label(b),
                  hidden ? null : cell.students(),
                  hidden ? null : cell.marks().n(),
                  hidden ? null : figure(cell.marks().mean()),
                  hidden ? null : figure(cell.marks().deviation())));
        }
      }
    }
    return new CsvFile(
        "groups.csv",
        List.of(
            w.t("results.groups.column.field"),
            w.t("impact.report.column.group"),
            w.t("results.column.came"),
            w.t("results.column.n"),
            w.t("results.column.marked"),
            w.t("results.column.mean"),
            w.t("results.column.sd")),
        rows);
  }

  private static @Nullable BigDecimal figure(double figure) {
    return Double.isFinite(figure)
        ? BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP)
        : null;
  }
}
