package app.cairn.evaluation.impact;

import app.cairn.platform.chart.Curve;
import app.cairn.platform.chart.HeatMap;
import app.cairn.platform.chart.HeatMap.Shade;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words who came, and when. */
record TakeUpPages(Wording w, Asked asked, TakeUpRoom.Seen seen) {

  static final String WEEKS = "weeks";
  static final String SUBJECTS = "subjects";
  static final String PATH = "/results/take-up";

  private static final double SOME = 0.1;
  private static final double MORE = 0.25;
  private static final int DIGITS = 4;

  TakeUpPage page(Shell shell) {
    boolean any = !told().weeks().isEmpty();
    return new TakeUpPage(
        shell,
        any ? lead() : w.t("results.take-up.nothing"),
        asked.at("/results"),
        seen.years().stream()
            .map(
                one ->
                    new ResultsPage.Choice(
                        one.id().toString(), one.name(), seen.year().equals(Optional.of(one))))
            .toList(),
        any ? Optional.of(new TakeUpPage.Shown(weeksPart(), subjectsPart())) : Optional.empty());
  }

  private TakeUpTold told() {
    return seen.told();
  }

  private List<TakeUpTold.Total> totals() {
    return List.copyOf(told().weeks().values());
  }

  private String lead() {
    var shares =
        totals().stream()
            .filter(one -> !one.isFew())
            .mapToDouble(TakeUpTold.Total::share)
            .filter(share -> !Double.isNaN(share))
            .summaryStatistics();
    return shares.getCount() == 0
        ? w.t("results.take-up.few")
        : w.t(
            "results.take-up.lead",
            "weeks",
            shares.getCount(),
            "least",
            percent(shares.getMin()),
            "most",
            percent(shares.getMax()));
  }

  private TakeUpPage.Part weeksPart() {
    return new TakeUpPage.Part(
        w.t("results.take-up.weeks.title"),
        List.of(w.t("results.take-up.weeks.what")),
        curve(),
        null,
        Table.ofFigures(
            w.t("results.take-up.weeks.title"),
            List.of(
                w.t("results.take-up.column.week"),
                w.t("results.take-up.column.sessions"),
                w.t("results.take-up.column.people"),
                w.t("results.take-up.column.members"),
                w.t("results.take-up.column.share")),
            totals().stream().map(this::row).toList()),
        files(WEEKS),
        List.of());
  }

  private List<String> row(TakeUpTold.Total one) {
    return List.of(
        w.date(one.monday()),
        w.number(one.sessions()),
        one.isFew() ? w.t("results.few") : w.number(one.people()),
        w.number(one.members()),
        one.isFew() ? w.t("results.none") : percent(one.share()));
  }

  Curve curve() {
    var totals = totals();
    var points = new ArrayList<Curve.Point>();
    var said = new ArrayList<String>();
    for (int i = 0; i < totals.size(); i++) {
      var one = totals.get(i);
      if (!one.isFew() && !Double.isNaN(one.share())) {
        double percent = 100 * one.share();
        points.add(new Curve.Point(i, percent, percent, percent));
        said.add(
            w.t(
                "results.picture.band",
                "band",
                w.shortDate(one.monday()),
                "mean",
                percent(one.share())));
      }
    }
    return Curve.of(
        w.t("results.take-up.weeks.description", "all", String.join("; ", said)),
        totals.stream().map(one -> w.shortDate(one.monday())).toList(),
        List.of(new Curve.Given(w.t("results.take-up.column.share"), Tone.MANY, points)),
        figure -> percent(figure / 100));
  }

  TakeUpPage.Part subjectsPart() {
    var columns =
        Stream.concat(
                Stream.of(w.t("results.subjects.subject"), w.t("results.take-up.column.members")),
                told().weeks().keySet().stream().map(w::shortDate))
            .toList();
    var rows = new ArrayList<List<String>>();
    for (int i : held()) {
      var one = told().all().get(i);
      var row = new ArrayList<>(List.of(one.name().in(w), w.number(one.members())));
      for (var monday : told().weeks().keySet()) {
        row.add(cell(i, monday));
      }
      rows.add(row);
    }
    return new TakeUpPage.Part(
        w.t("results.take-up.subjects.title"),
        List.of(w.t("results.take-up.subjects.what"), w.t("results.take-up.hidden")),
        null,
        map(),
        Table.ofFigures(w.t("results.take-up.subjects.title"), columns, rows),
        files(SUBJECTS),
        without());
  }

  /** Those with a session in any week; a row of nothing would only take space. */
  private int[] held() {
    return IntStream.range(0, told().all().size())
        .filter(i -> !told().all().get(i).weeks().isEmpty())
        .toArray();
  }

  private List<String> without() {
    return told().all().stream()
        .filter(one -> one.weeks().isEmpty())
        .map(one -> one.name().in(w))
        .toList();
  }

  private String cell(int cohort, LocalDate monday) {
    var week = week(cohort, monday);
    if (week == null) {
      return w.t("results.none");
    }
    return told().hides(cohort, monday)
        ? w.t("results.hidden")
        : share(week.people(), told().all().get(cohort).members());
  }

  private TakeUp.@Nullable Week week(int cohort, LocalDate monday) {
    return told().all().get(cohort).weeks().stream()
        .filter(one -> one.monday().equals(monday))
        .findFirst()
        .orElse(null);
  }

  private String share(long people, long members) {
    return members == 0 ? w.t("results.none") : percent(people / (double) members);
  }

  HeatMap map() {
    var given = new ArrayList<HeatMap.Given>();
    var said = new ArrayList<String>();
    for (int cohort : held()) {
      var one = told().all().get(cohort);
      given.add(
          new HeatMap.Given(
              one.name().in(w),
              told().weeks().keySet().stream().map(monday -> shade(cohort, monday)).toList()));
      said.add(
          w.t(
              "results.take-up.subjects.one",
              "subject",
              one.name().in(w),
              "weeks",
              one.weeks().size()));
    }
    return HeatMap.of(
        w.t("results.take-up.subjects.description", "all", String.join("; ", said)),
        given,
        told().weeks().keySet().stream().map(w::shortDate).toList(),
        List.of(
            new HeatMap.Labelled(Shade.NONE, w.t("results.take-up.key.none")),
            new HeatMap.Labelled(Shade.SOME, w.t("results.take-up.key.some")),
            new HeatMap.Labelled(Shade.MORE, w.t("results.take-up.key.more")),
            new HeatMap.Labelled(Shade.MANY, w.t("results.take-up.key.many")),
            new HeatMap.Labelled(Shade.UNTOLD, w.t("results.take-up.key.untold"))));
  }

  private Shade shade(int cohort, LocalDate monday) {
    var week = week(cohort, monday);
    long members = told().all().get(cohort).members();
    if (week == null || members == 0) {
      return Shade.NOTHING;
    }
    if (told().hides(cohort, monday)) {
      return Shade.UNTOLD;
    }
    double share = week.people() / (double) members;
    return share == 0
        ? Shade.NONE
        : share < SOME ? Shade.SOME : share < MORE ? Shade.MORE : Shade.MANY;
  }

  private String percent(double share) {
    return w.t("impact.percent", "percent", w.decimal(100 * share, 1));
  }

  private List<Link> files(String of) {
    return List.of(
        Link.to(w.t("results.files.csv"), asked.file(PATH + "/figures.csv", of)),
        Link.to(w.t("results.files.svg"), asked.file(PATH + "/figures.svg", of)));
  }

  CsvFile weeksFile() {
    var rows = new ArrayList<List<?>>();
    for (var one : totals()) {
      rows.add(
          Arrays.asList(
              one.monday(),
              one.sessions(),
              one.isFew() ? null : one.people(),
              one.members(),
              one.isFew() ? null : figure(one.share())));
    }
    return new CsvFile(
        "take-up-by-week.csv",
        List.of(
            w.t("results.take-up.column.week"),
            w.t("results.take-up.column.sessions"),
            w.t("results.take-up.column.people"),
            w.t("results.take-up.column.members"),
            w.t("results.take-up.column.share")),
        rows);
  }

  /** A line for each subject and week with a session. */
  CsvFile subjectsFile() {
    var rows = new ArrayList<List<?>>();
    for (int i = 0; i < told().all().size(); i++) {
      var one = told().all().get(i);
      for (var week : one.weeks()) {
        boolean hidden = told().hides(i, week.monday());
        rows.add(
            Arrays.asList(
                one.name().in(w),
                one.members(),
                week.monday(),
                week.sessions(),
                hidden ? null : week.people()));
      }
    }
    return new CsvFile(
        "take-up-by-subject.csv",
        List.of(
            w.t("results.subjects.subject"),
            w.t("results.take-up.column.members"),
            w.t("results.take-up.column.week"),
            w.t("results.take-up.column.sessions"),
            w.t("results.take-up.column.people")),
        rows);
  }

  private static @Nullable BigDecimal figure(double share) {
    return Double.isFinite(share)
        ? BigDecimal.valueOf(share).setScale(DIGITS, RoundingMode.HALF_UP)
        : null;
  }
}
