package app.cairn.evaluation.account;

import app.cairn.evaluation.impact.YearsResults;
import app.cairn.platform.page.Shell;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Table;
import app.cairn.platform.web.CsvFile;
import app.cairn.platform.words.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Words what a year cost and what it came to for that. */
record CostsPages(Wording w, YearsResults.Question question, Costs.Opened opened) {

  static final String PATH = "/results/costs";

  private static final int LONGEST_AMOUNT = 16;

  CostsPage page(Shell shell, FormErrors wrong) {
    return page(
        shell,
        opened.cost().map(CostTyped::of).orElseGet(() -> CostTyped.nothing(usualCurrency())),
        wrong);
  }

  CostsPage page(Shell shell, CostTyped typed, FormErrors wrong) {
    return new CostsPage(
        shell,
        LeadersOutcomesPages.asked("/results", question.scheme()),
        question.scheme() == null ? "" : question.scheme(),
        opened.year().map(one -> one.id().toString()).orElse(""),
        opened.scheme().years().stream()
            .map(
                one ->
                    new CostsPage.Choice(
                        one.id().toString(),
                        one.name(),
                        opened.year().filter(one::equals).isPresent()))
            .toList(),
        lead(),
        opened.cost().map(this::card),
        opened.scheme().mayWrite() && opened.year().isPresent() ? fields(typed, wrong) : List.of(),
        typed.read(),
        wrong);
  }

  /** Where somebody has said what it cost. */
  Optional<AccountCard> inReport() {
    return opened
        .cost()
        .map(
            one ->
                card(one)
                    .inReport(
                        w().t("account.costs.title"),
                        lead(),
                        Link.to(w().t("account.costs.title"), question.address(PATH))));
  }

  CsvFile file() {
    return new CsvFile(
        "costs.csv",
        List.of("year", "currency", "what", "how_many", "amount"),
        opened.cost().map(this::lines).orElse(List.of()));
  }

  private List<List<?>> lines(Cost cost) {
    var lines = new ArrayList<List<?>>();
    lines.add(line(cost, "staff", null, cost.staff()));
    lines.add(line(cost, "leaders", null, cost.leaders()));
    lines.add(line(cost, "other", null, cost.other()));
    lines.add(line(cost, "all", null, cost.all()));
    opened
        .reached()
        .ifPresent(
            one -> {
              lines.add(line(cost, "per_hour", one.hours(), cost.of(one.hours()).orElse(null)));
              lines.add(line(cost, "per_visit", one.visits(), cost.of(one.visits()).orElse(null)));
              lines.add(
                  line(cost, "per_student", one.students(), cost.of(one.students()).orElse(null)));
            });
    cost.breakEven()
        .ifPresent(one -> lines.add(line(cost, "students_to_break_even", one, cost.perStudent())));
    return lines;
  }

  private List<?> line(Cost cost, String what, @Nullable Object many, @Nullable BigDecimal amount) {
    return Arrays.asList(
        opened.year().map(YearsResults.Year::name).orElse(""), cost.currency(), what, many, amount);
  }

  /** That of the reader's country, where it has one. */
  private String usualCurrency() {
    return w().locale().getCountry().isEmpty()
        ? ""
        : Optional.ofNullable(Currency.getInstance(w().locale()))
            .map(Currency::getCurrencyCode)
            .orElse("");
  }

  private String lead() {
    if (opened.cost().isEmpty()) {
      return w().t("account.costs.none");
    }
    var cost = opened.cost().get();
    var hour = opened.reached().flatMap(one -> cost.of(one.hours()));
    return hour.map(
            one ->
                w().t(
                        "account.costs.lead",
                        "year",
                        opened.year().orElseThrow().name(),
                        "all",
                        money(cost, cost.all()),
                        "hour",
                        money(cost, one)))
        .orElseGet(
            () ->
                w().t(
                        "account.costs.lead-nobody",
                        "year",
                        opened.year().orElseThrow().name(),
                        "all",
                        money(cost, cost.all())));
  }

  private String money(Cost cost, BigDecimal amount) {
    boolean whole = amount.stripTrailingZeros().scale() <= 0;
    return w().t(
            "account.costs.money",
            "currency",
            cost.currency(),
            "amount",
            w().decimal(amount.doubleValue(), whole ? 0 : 2));
  }

  private AccountCard card(Cost cost) {
    var rows = new ArrayList<List<String>>();
    rows.add(List.of(w().t("account.costs.row.all"), money(cost, cost.all())));
    opened
        .reached()
        .ifPresent(
            reached -> {
              each(rows, cost, "account.costs.row.hour", reached.hours());
              each(rows, cost, "account.costs.row.visit", reached.visits());
              each(rows, cost, "account.costs.row.student", reached.students());
            });
    cost.breakEven()
        .ifPresent(
            one ->
                rows.add(
                    List.of(
                        w().t("account.costs.row.break-even"),
                        w().number(one.setScale(0, RoundingMode.CEILING).longValueExact()))));
    return new AccountCard(
        w().t("account.costs.picture"),
        paragraphs(cost),
        null,
        null,
        Table.ofFigures(
            w().t("account.costs.picture"),
            List.of(w().t("account.costs.column.what"), w().t("account.costs.column.amount")),
            rows),
        List.of(w().t("account.costs.method")),
        List.of(Link.to(w().t("results.files.csv"), question.address(PATH + "/figures.csv"))));
  }

  private void each(List<List<String>> rows, Cost cost, String key, long many) {
    cost.of(many).ifPresent(one -> rows.add(List.of(w().t(key, "n", many), money(cost, one))));
  }

  private List<String> paragraphs(Cost cost) {
    var paragraphs = new ArrayList<String>();
    paragraphs.add(opened.kept().map(one -> kept(cost, one)).orElseGet(this::notKnown));
    cost.breakEven()
        .ifPresent(
            one ->
                paragraphs.add(
                    w().t(
                            "account.costs.break-even",
                            "exact",
                            w().decimal(one.doubleValue(), 2),
                            "students",
                            one.setScale(0, RoundingMode.CEILING).longValueExact(),
                            "each",
                            money(cost, cost.perStudent()))));
    return paragraphs;
  }

  private String notKnown() {
    return w().t("account.costs.kept-unknown");
  }

  /** A cost of a student kept is told only where more stayed, and never as if coming were why. */
  private String kept(Cost cost, Kept kept) {
    var words = new AccountWords(w());
    var difference = kept.difference();
    boolean clear = difference.low() > 0;
    return w().t(
            "account.costs.kept",
            "week",
            kept.week(),
            "came",
            words.of(kept.table().yes()[1], kept.table().n(1)),
            "never",
            words.of(kept.table().yes()[0], kept.table().n(0)),
            "points",
            words.points(difference.value()),
            "interval",
            words.interval(difference),
            "clear",
            clear ? "yes" : difference.high() < 0 ? "fewer" : "no",
            "students",
            clear ? w().decimal(kept.came() * difference.value(), 0) : "",
            "least",
            clear ? each(cost, kept.came() * difference.high()) : "",
            "most",
            clear ? each(cost, kept.came() * difference.low()) : "",
            "cost",
            clear ? each(cost, kept.came() * difference.value()) : "");
  }

  private String each(Cost cost, double students) {
    return money(cost, cost.all().divide(BigDecimal.valueOf(students), 0, RoundingMode.HALF_UP));
  }

  private List<Field> fields(CostTyped typed, FormErrors wrong) {
    return List.of(
        Field.text("currency", w().t("account.costs.field.currency"))
            .hinting(w().t("account.costs.field.currency-hint"))
            .holding(typed.currency())
            .wrong(wrong.on("currency"))
            .atMost(3)
            .narrowly()
            .asNeeded(),
        amount("staff", w().t("account.costs.field.staff"), typed.staff(), wrong),
        amount("leaders", w().t("account.costs.field.leaders"), typed.leaders(), wrong),
        amount("other", w().t("account.costs.field.other"), typed.other(), wrong),
        amount("perStudent", w().t("account.costs.field.per-student"), typed.perStudent(), wrong)
            .hinting(w().t("account.costs.field.per-student-hint")));
  }

  private static Field amount(String name, String label, @Nullable String held, FormErrors wrong) {
    return Field.number(name, label).holding(held).wrong(wrong.on(name)).atMost(LONGEST_AMOUNT);
  }
}
