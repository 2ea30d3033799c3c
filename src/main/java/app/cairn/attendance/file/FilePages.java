package app.cairn.attendance.file;

import app.cairn.platform.intake.Spoken;
import app.cairn.platform.intake.reading.Unreadable;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Chip;
import app.cairn.platform.ui.Table;
import app.cairn.platform.ui.Table.Cell;
import app.cairn.platform.ui.Table.Column;
import app.cairn.platform.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words what a list would do. */
@Component
class FilePages {

  private static final int MOST_BAD = 100;

  private final Shells shells;

  FilePages(Shells shells) {
    this.shells = shells;
  }

  FilePage page(FileDesk.Seen seen, String file, List<ListedLine> lines, @Nullable String problem) {
    Shell shell = shells.titled("file.title");
    Wording w = shell.w();
    Preview preview = seen.preview();
    boolean ready = !lines.isEmpty() && preview.bad().isEmpty() && seen.closed() == null;
    return new FilePage(
        shell,
        seen.register().id().value(),
        seen.register().title(),
        w.moment(seen.register().starts()),
        file,
        seen.closed() == null ? null : refusal(seen.closed(), w),
        problem,
        preview.bad().stream().limit(MOST_BAD).map(bad -> bad(bad, w)).toList(),
        ready
            ? new FilePage.Ready(
                summary(preview, w), table(preview, w), ListedFile.write(lines), UUID.randomUUID())
            : null);
  }

  static String unreadable(Unreadable unreadable, Wording w) {
    var finding = unreadable.finding();
    String why = Spoken.reason(w, finding.reason());
    return finding.line() > 0 ? w.t("file.bad.line", "line", finding.line(), "why", why) : why;
  }

  private static String refusal(FileDesk.Closed why, Wording w) {
    return switch (why) {
      case LOCKED -> w.t("register.locked.refused");
      case NOT_BEGUN -> w.t("keying.not-begun");
    };
  }

  private static String bad(Preview.Bad bad, Wording w) {
    String why =
        switch (bad.fault()) {
          case TOO_LONG -> w.t("file.bad.too-long");
          case ANOTHER_NAME ->
              w.t(
                  "file.bad.another-name",
                  "number",
                  bad.line().number(),
                  "name",
                  bad.line().name());
          case TWO_PEOPLE -> w.t("file.bad.two-people", "number", bad.line().number());
        };
    return w.t("file.bad.line", "line", bad.line().line(), "why", why);
  }

  private static List<String> summary(Preview preview, Wording w) {
    var sentences = new ArrayList<String>();
    sentences.add(w.t("file.count.in", "count", preview.count(Preview.Row.PutIn.class)));
    long already = preview.count(Preview.Row.AlreadyIn.class);
    if (already > 0) {
      sentences.add(w.t("file.count.already-in", "count", already));
    }
    long takenDown = preview.count(Preview.Row.TakenDown.class);
    if (takenDown > 0) {
      sentences.add(w.t("file.count.taken-down", "count", takenDown));
    }
    long again = preview.count(Preview.Row.Again.class);
    if (again > 0) {
      sentences.add(w.t("file.count.again", "count", again));
    }
    return sentences;
  }

  private static Table table(Preview preview, Wording w) {
    return Table.of(
        w.t("file.table"),
        List.of(
            Column.of(w.t("file.table.line")),
            Column.of(w.t("file.table.given")),
            Column.of(w.t("file.table.who")),
            Column.of(w.t("file.table.becomes"))),
        preview.rows().stream().map(row -> row(row, w)).toList());
  }

  private static Table.Row row(Preview.Row row, Wording w) {
    String who =
        switch (row) {
          case Preview.Row.PutIn in -> in.one().name();
          case Preview.Row.AlreadyIn in -> in.one().name();
          case Preview.Row.Again in -> in.one().name();
          case Preview.Row.TakenDown _ -> w.t("file.nobody");
        };
    Chip chip =
        switch (row) {
          case Preview.Row.PutIn _ -> Chip.yes(w.t("file.becomes.in"));
          case Preview.Row.AlreadyIn _ -> Chip.plain(w.t("file.becomes.already-in"));
          case Preview.Row.Again _ -> Chip.plain(w.t("file.becomes.again"));
          case Preview.Row.TakenDown _ -> Chip.look(w.t("file.becomes.taken-down"));
        };
    return Table.Row.of(
        Cell.of(w.number(row.line().line())),
        Cell.of(row.line().asTyped()),
        Cell.of(who),
        Cell.of(chip));
  }
}
