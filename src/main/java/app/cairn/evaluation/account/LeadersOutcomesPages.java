package app.cairn.evaluation.account;

import app.cairn.evaluation.statistics.Ratio;
import app.cairn.evaluation.statistics.YesNoTable;
import app.cairn.platform.chart.IntervalChart;
import app.cairn.platform.chart.Tone;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Table;
import app.cairn.platform.words.Wording;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words what became of leaders. */
record LeadersOutcomesPages(Shell shell, @Nullable String scheme, LeadersOutcomes.Opened opened) {

  static final String PATH = "/results/leaders";

  /** So many are drawn; the table holds all. */
  private static final int DRAWN = 4;

  static String at(@Nullable String scheme) {
    return asked(PATH, scheme);
  }

  static String asked(String path, @Nullable String scheme) {
    return scheme == null
        ? path
        : path + "?scheme=" + URLEncoder.encode(scheme, StandardCharsets.UTF_8);
  }

  private Wording w() {
    return shell.w();
  }

  LeadersOutcomesPage page(LeadersOutcomeTyped typed, FormErrors wrong) {
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

  private String at(LeadersOutcome one) {
    return asked(PATH + "/" + one.id(), scheme);
  }

  private String label(LeadersOutcome one) {
    return w().t("account.leaders.label", "whom", one.whom(), "what", one.what());
  }

  private AccountCard card() {
    var points = new ArrayList<IntervalChart.Point>();
    var rows = new ArrayList<List<String>>();
    for (var one : opened.outcomes()) {
      if (points.size() < 2 * DRAWN) {
        points.add(
            point(
                one, w().t("account.leaders.leaders"), one.leadersYes(), one.leaders(), Tone.MANY));
        points.add(
            point(one, w().t("account.leaders.others"), one.othersYes(), one.others(), Tone.NONE));
      }
      rows.add(row(one));
    }
    return new AccountCard(
        w().t("account.leaders.picture"),
        List.of(),
        IntervalChart.of(
            w().t("account.leaders.description", "said", said()),
            points,
            figure -> percent(figure / 100)),
        null,
        Table.ofFigures(
            w().t("account.leaders.picture"),
            List.of(
                w().t("account.leaders.column.of"),
                w().t("account.leaders.leaders"),
                w().t("account.leaders.others"),
                w().t("account.leaders.column.difference"),
                w().t("account.leaders.column.interval")),
            rows),
        List.of(w().t("account.leaders.method")),
        List.of());
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
