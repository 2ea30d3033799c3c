package app.cairn.evaluation.account;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words what became of leaders. */
record LeadersOutcomesPages(Wording w, @Nullable String scheme, LeadersOutcomes.Opened opened) {

  static final String PATH = "/results/leaders";

  /** So many are drawn; the table holds all. */
  private static final int DRAWN = 4;

  private static final int DIGITS = 4;

  static String at(@Nullable String scheme) {
    return asked(PATH, scheme);
  }

  static String asked(String path, @Nullable String scheme) {
    return scheme == null
        ? path
        : path + "?scheme=" + URLEncoder.encode(scheme, StandardCharsets.UTF_8);
  }

  LeadersOutcomesPage page(Shell shell, LeadersOutcomeTyped typed, FormErrors wrong) {
    var outcomes = opened.outcomes();
    boolean mayWrite = opened.scheme().mayWrite();
    return new LeadersOutcomesPage(
        shell,
        asked("/results", scheme),
        scheme == null ? "" : scheme,
        outcomes.isEmpty()
            ? w().t("account.leaders.none")
            : new AccountWords(w()).leaders(outcomes.getFirst()),
        outcomes.isEmpty() ? Optional.empty() : Optional.of(card()),
        mayWrite
            ? outcomes.stream()
                .map(one -> new LeadersOutcomesPage.Given(label(one), at(one)))
                .toList()
            : List.of(),
        mayWrite ? fields(typed, wrong) : List.of(),
        wrong);
  }

  /** Where anything is known of them. */
  Optional<AccountCard> inReport() {
    return opened.outcomes().isEmpty()
        ? Optional.empty()
        : Optional.of(
            card()
                .inReport(
                    w().t("account.leaders.title"),
                    said(),
                    Link.to(w().t("account.leaders.title"), at(scheme))));
  }

  /** The picture, empty where nothing is known. */
  IntervalChart picture() {
    var points = opened.outcomes().isEmpty() ? List.<IntervalChart.Point>of() : points();
    return IntervalChart.of(
        w().t("account.leaders.description", "said", points.isEmpty() ? "" : said()),
        points,
        figure -> percent(figure / 100));
  }

  CsvFile file() {
    return new CsvFile(
        "leaders.csv",
        List.of(
            "whom",
            "what",
            "leaders",
            "leaders_yes",
            "others",
            "others_yes",
            "difference",
            "low",
            "high"),
        opened.outcomes().stream().map(LeadersOutcomesPages::line).toList());
  }

  private static List<?> line(LeadersOutcome one) {
    var difference = one.difference();
    return Arrays.asList(
        one.whom(),
        one.what(),
        one.leaders(),
        one.leadersYes(),
        one.others(),
        one.othersYes(),
        share(difference.value()),
        share(difference.low()),
        share(difference.high()));
  }

  private static BigDecimal share(double figure) {
    return BigDecimal.valueOf(figure).setScale(DIGITS, RoundingMode.HALF_UP);
  }

  private String at(LeadersOutcome one) {
    return asked(PATH + "/" + one.id(), scheme);
  }

  private String label(LeadersOutcome one) {
    return w().t("account.leaders.label", "whom", one.whom(), "what", one.what());
  }

  private List<IntervalChart.Point> points() {
    return opened.outcomes().stream()
        .limit(DRAWN)
        .flatMap(
            one ->
                Stream.of(
                    point(
                        one,
                        w().t("account.leaders.leaders"),
                        one.leadersYes(),
                        one.leaders(),
                        Tone.MANY),
                    point(
                        one,
                        w().t("account.leaders.others"),
                        one.othersYes(),
                        one.others(),
                        Tone.NONE)))
        .toList();
  }

  private AccountCard card() {
    return new AccountCard(
        w().t("account.leaders.picture"),
        List.of(),
        picture(),
        null,
        Table.ofFigures(
            w().t("account.leaders.picture"),
            List.of(
                w().t("account.leaders.column.of"),
                w().t("account.leaders.leaders"),
                w().t("account.leaders.others"),
                w().t("account.leaders.column.difference"),
                w().t("account.leaders.column.interval")),
            opened.outcomes().stream().map(this::row).toList()),
        List.of(w().t("account.leaders.method")),
        List.of(
            Link.to(w().t("results.files.csv"), asked(PATH + "/figures.csv", scheme)),
            Link.to(w().t("results.files.svg"), asked(PATH + "/figures.svg", scheme))));
  }

  private String said() {
    return new AccountWords(w()).leaders(opened.outcomes().getFirst());
  }

  private IntervalChart.Point point(LeadersOutcome one, String who, long yes, long n, Tone tone) {
    Ratio share = YesNoTable.wilson(yes, n);
    return new IntervalChart.Point(
        who,
        one.whom(),
        100 * share.value(),
        100 * share.low(),
        100 * share.high(),
        percent(share.value()),
        tone);
  }

  private List<String> row(LeadersOutcome one) {
    var difference = one.difference();
    var words = new AccountWords(w());
    return List.of(
        label(one),
        words.of(one.leadersYes(), one.leaders()),
        words.of(one.othersYes(), one.others()),
        words.points(difference.value()),
        words.interval(difference));
  }

  private String percent(double share) {
    return new AccountWords(w()).percent(share);
  }

  private List<Field> fields(LeadersOutcomeTyped typed, FormErrors wrong) {
    return List.of(
        text("whom", w().t("account.leaders.field.whom"), typed.whom(), wrong)
            .hinting(w().t("account.leaders.field.whom-hint")),
        text("what", w().t("account.leaders.field.what"), typed.what(), wrong)
            .hinting(w().t("account.leaders.field.what-hint")),
        number("leaders", w().t("account.leaders.field.leaders"), typed.leaders(), wrong),
        number("leadersYes", w().t("account.leaders.field.leaders-yes"), typed.leadersYes(), wrong),
        number("everyone", w().t("account.leaders.field.everyone"), typed.everyone(), wrong),
        number(
            "everyoneYes", w().t("account.leaders.field.everyone-yes"), typed.everyoneYes(), wrong),
        Field.checkbox("including", w().t("account.leaders.field.including"))
            .ticked(typed.isIncluding()));
  }

  private static Field text(String name, String label, @Nullable String held, FormErrors wrong) {
    return Field.text(name, label)
        .holding(held)
        .wrong(wrong.on(name))
        .atMost(LeadersOutcomeTyped.LONGEST)
        .asNeeded();
  }

  private static Field number(String name, String label, @Nullable String held, FormErrors wrong) {
    return Field.number(name, label).holding(held).wrong(wrong.on(name)).asNeeded();
  }
}
