package app.cairn.platform.intake.page;

import app.cairn.platform.NotFound;
import app.cairn.platform.intake.Finding;
import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.run.Mappings;
import app.cairn.platform.intake.run.RecordTypes;
import app.cairn.platform.intake.run.Report;
import app.cairn.platform.intake.run.RunId;
import app.cairn.platform.intake.run.RunShown;
import app.cairn.platform.intake.run.RunShown.State;
import app.cairn.platform.intake.run.Runs;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Chip;
import app.cairn.platform.ui.Facts;
import app.cairn.platform.ui.Facts.Fact;
import app.cairn.platform.ui.Pager;
import app.cairn.platform.ui.Saying;
import app.cairn.platform.ui.Table;
import app.cairn.platform.ui.Table.Cell;
import app.cairn.platform.ui.Table.Column;
import app.cairn.platform.ui.Table.Row;
import app.cairn.platform.words.Wording;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words an import for its page. */
@Component
class RunPages {

  static final int SIZE = 50;
  private static final String ALWAYS = "(,)";
  private static final Pattern PERIOD =
      Pattern.compile("[\\[(](\\d{4}-\\d\\d-\\d\\d)?,(\\d{4}-\\d\\d-\\d\\d)?\\)");

  private final Runs runs;
  private final RecordTypes types;
  private final Mappings mappings;
  private final Shells shells;

  RunPages(Runs runs, RecordTypes types, Mappings mappings, Shells shells) {
    this.runs = runs;
    this.types = types;
    this.mappings = mappings;
    this.shells = shells;
  }

  RunPage page(RunId id, int changesPage, int badPage, List<Saying> answers) {
    RunShown run = runs.find(id).orElseThrow(NotFound::new);
    Shell shell = shells.titled("imports.show.title");
    Wording w = shell.w();
    RunShown.Part<Report.Change> changes = runs.changes(id, "", (changesPage - 1) * SIZE, SIZE);
    List<Finding> bad = runs.findings(id, (badPage - 1) * SIZE, SIZE);
    String address = "/imports/" + id.value() + "?";
    return new RunPage(
        shell,
        id,
        chip(w, run.state()),
        facts(w, run),
        answers,
        run.state() == State.RUNNING,
        run.state().mayBeApplied() && run.origin() == app.cairn.platform.intake.run.Origin.PAGE,
        run.state() != State.APPLIED && run.state() != State.UNDONE && run.state() != State.RUNNING,
        run.last() && run.state() == State.APPLIED,
        run.state() == State.ASKS
            ? run.counts().stream()
                .filter(Report.Counted::asks)
                .map(
                    count ->
                        w.t(
                            "imports.show.asks-of",
                            "records",
                            title(w, count.recordType()),
                            "n",
                            count.removed()))
                .toList()
            : List.of(),
        run.counts().isEmpty() ? null : counts(w, run),
        bad.isEmpty() ? null : bad(w, badTitle(w, run), bad),
        badTitle(w, run),
        badHint(w, run),
        Pager.of(w, address + "page=" + changesPage + "&bad-", badPage, pages(run.findings())),
        changes.items().isEmpty() ? null : changes(w, changes.items()),
        Pager.of(w, address, changesPage, pages(changes.all())));
  }

  private static String badTitle(Wording w, RunShown run) {
    return run.state() == State.REFUSED
        ? w.t("imports.show.refused-why")
        : w.t("imports.show.bad-rows");
  }

  private static String badHint(Wording w, RunShown run) {
    String hint =
        run.state() == State.REFUSED
            ? w.t("imports.show.refused-hint")
            : w.t("imports.show.bad-hint");
    return run.badRows() > run.findings()
        ? hint + " " + w.t("imports.show.told", "told", run.findings(), "n", run.badRows())
        : hint;
  }

  static int pages(long items) {
    return (int) Math.max(1, (items + SIZE - 1) / SIZE);
  }

  static Chip chip(Wording w, State state) {
    String text = w.choice("imports.state", state);
    return switch (state) {
      case APPLIED -> Chip.yes(text);
      case READY, RUNNING, UNDONE -> Chip.plain(text);
      case ASKS, INTERRUPTED -> Chip.look(text);
      case REFUSED -> Chip.no(text);
    };
  }

  private Facts facts(Wording w, RunShown run) {
    var facts = new ArrayList<Fact>();
    facts.add(Fact.of(w.t("imports.show.brought"), w.moment(run.broughtAt())));
    facts.add(Fact.of(w.t("imports.show.origin"), w.choice("imports.origin", run.origin())));
    facts.add(Fact.of(w.t("imports.show.mapping"), ImportsController.nameOf(w, run.mapping())));
    if (!run.switches().isEmpty()) {
      facts.add(Fact.of(w.t("imports.show.switches"), String.join(", ", run.switches())));
    }
    facts.add(Fact.of(w.t("imports.show.files"), String.join(", ", run.files())));
    List<String> unread = mappings.unread(run.mappingText(), run.files());
    if (!unread.isEmpty()) {
      facts.add(Fact.of(w.t("imports.show.unread"), String.join(", ", unread)));
    }
    return new Facts(facts);
  }

  private Table counts(Wording w, RunShown run) {
    var rows = new ArrayList<Row>();
    for (Report.Counted count : run.counts()) {
      rows.add(
          Row.of(
              Cell.of(title(w, count.recordType())),
              Cell.of(w.number(count.added())),
              Cell.of(w.number(count.changed())),
              Cell.of(w.number(count.removed())),
              Cell.of(w.number(count.unchanged())),
              Cell.of(w.number(count.leftOut())),
              Cell.of(w.number(count.bad()))));
    }
    return Table.of(
        w.t("imports.show.counts"),
        List.of(
            Column.of(w.t("imports.show.records")),
            Column.figures(w.t("imports.show.added")),
            Column.figures(w.t("imports.show.changed")),
            Column.figures(w.t("imports.show.removed")),
            Column.figures(w.t("imports.show.unchanged")),
            Column.figures(w.t("imports.show.left-out")),
            Column.figures(w.t("imports.show.bad"))),
        rows);
  }

  private static Table bad(Wording w, String title, List<Finding> bad) {
    var rows = new ArrayList<Row>();
    for (Finding finding : bad) {
      rows.add(
          Row.of(
              Cell.of(finding.file().isEmpty() ? w.t("imports.show.whole") : finding.file()),
              Cell.of(finding.line() == 0 ? "" : w.number(finding.line())),
              Cell.of(finding.column()),
              Cell.of(Spoken.reason(w, finding.reason()))));
    }
    return Table.of(
        title,
        List.of(
            Column.of(w.t("imports.show.file")),
            Column.figures(w.t("imports.show.line")),
            Column.of(w.t("imports.show.column")),
            Column.of(w.t("imports.show.why"))),
        rows);
  }

  private Table changes(Wording w, List<Report.Change> changes) {
    var rows = new ArrayList<Row>();
    for (Report.Change change : changes) {
      rows.add(
          Row.of(
              Cell.of(change.key()),
              Cell.of(title(w, change.recordType())),
              Cell.of(w.choice("imports.what", change.what())),
              Cell.of(detail(w, change))));
    }
    return Table.of(
        w.t("imports.show.changes"),
        List.of(
            Column.of(w.t("imports.show.key")),
            Column.of(w.t("imports.show.records")),
            Column.of(w.t("imports.show.what")),
            Column.of(w.t("imports.show.detail"))),
        rows);
  }

  static String detail(Wording w, Report.Change change) {
    return String.join(
        " · ",
        change.detail().entrySet().stream()
            .filter(entry -> !ALWAYS.equals(entry.getValue().after()) || isChanged(change))
            .map(
                entry ->
                    isChanged(change)
                        ? w.t(
                            "imports.show.becomes",
                            "name",
                            entry.getKey(),
                            "before",
                            inWords(w, entry.getValue().before()),
                            "after",
                            inWords(w, entry.getValue().after()))
                        : w.t(
                            "imports.show.is",
                            "name",
                            entry.getKey(),
                            "value",
                            inWords(w, entry.getValue().after())))
            .toList());
  }

  private static boolean isChanged(Report.Change change) {
    return change.what() == Report.What.CHANGED;
  }

  /** A period as people say one: its first and its last day. */
  private static String inWords(Wording w, @Nullable String text) {
    if (text == null || text.isEmpty()) {
      return w.t("imports.show.nothing");
    }
    var period = PERIOD.matcher(text);
    if (!period.matches()) {
      return text;
    }
    String from = period.group(1);
    String until = period.group(2);
    if (from == null && until == null) {
      return w.t("imports.show.always");
    }
    String last = until == null ? "" : LocalDate.parse(until).minusDays(1).toString();
    if (from == null) {
      return w.t("imports.show.until", "last", last);
    }
    return until == null
        ? w.t("imports.show.from", "first", from)
        : w.t("imports.show.from-to", "first", from, "last", last);
  }

  String title(Wording w, String recordType) {
    return types.find(recordType).map(type -> w.t(type.titleKey())).orElse(recordType);
  }
}
