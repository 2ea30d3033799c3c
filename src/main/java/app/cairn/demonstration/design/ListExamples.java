package app.cairn.demonstration.design;

import app.cairn.platform.ui.Button;
import app.cairn.platform.ui.Chip;
import app.cairn.platform.ui.Crumbs;
import app.cairn.platform.ui.Empty;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.ui.Facts.Fact;
import app.cairn.platform.ui.Figure;
import app.cairn.platform.ui.Link;
import app.cairn.platform.ui.Pager;
import app.cairn.platform.ui.Progress;
import app.cairn.platform.ui.Table;
import app.cairn.platform.ui.Table.Cell;
import app.cairn.platform.ui.Table.Choosing;
import app.cairn.platform.ui.Table.Column;
import app.cairn.platform.ui.Table.Order;
import app.cairn.platform.ui.Table.Row;
import app.cairn.platform.ui.Tabs;
import app.cairn.platform.ui.Todo;
import app.cairn.platform.ui.Trail;
import app.cairn.platform.ui.Trail.State;
import app.cairn.platform.ui.Trail.Step;
import app.cairn.platform.words.Wording;
import java.util.List;

/** Everything that is listed, counted or led through. */
public record ListExamples(Wording w) {

  public List<Chip> chips() {
    return List.of(
        Chip.plain(w.t("design.chip.plain")),
        Chip.yes(w.t("design.chip.yes")),
        Chip.look(w.t("design.chip.look")),
        Chip.no(w.t("design.chip.no")));
  }

  public Table table() {
    return Table.of(
            w.t("design.table.caption"),
            List.of(
                Column.of(w.t("design.table.unit")).sortedAt("/design?sort=unit", null),
                Column.of(w.t("design.table.school")),
                Column.figures(w.t("design.table.students"))
                    .sortedAt("/design?sort=students", null),
                Column.figures(w.t("design.table.passed"))
                    .sortedAt("/design?sort=-passed", Order.ASCENDING),
                Column.of(w.t("design.table.state"))),
            List.of(
                row(
                    "ECON 1101",
                    "design.unit.economics",
                    "design.school.business",
                    412,
                    .61,
                    Chip.yes(chosen())),
                row(
                    "CHEM 1204",
                    "design.unit.chemistry",
                    "design.school.sciences",
                    188,
                    .66,
                    Chip.look(asked())),
                row(
                    "NURS 1010",
                    "design.unit.pharmacology",
                    "design.school.health",
                    236,
                    .68,
                    Chip.plain(open()))))
        .choosing(
            new Choosing("chosen", w.t("design.table.choose"), w.t("design.table.choose-all")));
  }

  private Row row(
      String code, String unit, String school, int students, double passed, Chip state) {
    return Row.of(
            Cell.to(code, "/design").saying(w.t(unit)),
            Cell.of(w.t(school)),
            Cell.of(w.number(students)),
            Cell.of(w.percent(passed)),
            Cell.of(state))
        .keyed(code);
  }

  private String chosen() {
    return w.t("design.chip.yes");
  }

  private String asked() {
    return w.t("design.chip.look");
  }

  private String open() {
    return w.t("design.chip.plain");
  }

  public Pager pager() {
    return Pager.of(w, "/design?", 2, 9);
  }

  public Tabs tabs() {
    return new Tabs(
        w.t("design.tabs.label"),
        List.of(
            Link.here(w.t("design.tabs.roster"), "/design"),
            Link.to(w.t("design.tabs.plan"), "/design"),
            Link.to(w.t("design.tabs.history"), "/design")));
  }

  public Crumbs crumbs() {
    return new Crumbs(
        w.t("design.crumbs.label"),
        List.of(
            Link.to(w.t("design.crumbs.groups"), "/design"),
            Link.to("ECON 1101 B", "/design"),
            Link.here(w.t("design.crumbs.session"), "/design")));
  }

  public Todo todo() {
    return new Todo(
        List.of(
            new Todo.Item(
                Chip.look(w.t("design.todo.today")),
                w.t("design.todo.cover"),
                w.t("design.todo.cover-why"),
                Button.to(w.t("design.todo.cover-next"), "/design")),
            new Todo.Item(
                Chip.look(w.t("design.todo.two-days")),
                w.t("design.todo.registers"),
                w.t("design.todo.registers-why"),
                Button.to(w.t("design.todo.registers-next"), "/design").plain()),
            new Todo.Item(
                Chip.plain(w.t("design.todo.week")),
                w.t("design.todo.merge"),
                w.t("design.todo.merge-why"),
                Button.to(w.t("design.todo.merge-next"), "/design").plain())));
  }

  public Empty empty() {
    return new Empty(
        w.t("design.empty.sentence"),
        w.t("design.empty.why"),
        Button.to(w.t("design.empty.next"), "/design").plain());
  }

  public Progress progress() {
    return new Progress(
        w.t("design.progress.label"), 38, 41, w.t("design.progress.text", "done", 38, "of", 41));
  }

  public List<Figure> figures() {
    return List.of(
        new Figure(w.number(1284), w.t("design.figure.came", "n", 3910)),
        new Figure(w.percent(.93), w.t("design.figure.agreed", "n", 214)),
        new Figure(w.decimal(58.3, 1), w.t("design.figure.mark", "n", 1699)));
  }

  public Facts facts() {
    return new Facts(
        List.of(
            Fact.of(w.t("design.facts.when"), w.t("design.facts.when-is")),
            Fact.of(w.t("design.facts.where"), w.t("design.facts.where-is")),
            new Fact(w.t("design.facts.rule"), w.t("design.facts.rule-is"), "/design")));
  }

  public Trail trail() {
    return new Trail(
        w.t("design.trail.label"),
        List.of(
            step("design.trail.records", "design.trail.records-detail", State.GONE),
            step("design.trail.targets", "design.trail.targets-detail", State.GONE),
            step("design.trail.groups", "design.trail.groups-detail", State.HERE),
            step("design.trail.sessions", "design.trail.sessions-detail", State.AHEAD),
            step("design.trail.results", "design.trail.results-detail", State.AHEAD)));
  }

  private Step step(String name, String detail, State state) {
    return new Step(
        w.t(name),
        state,
        w.choice("design.trail.state", state),
        w.t(detail),
        state == State.AHEAD ? null : "/design");
  }
}
