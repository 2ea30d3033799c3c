package app.cairn.attendance.paper;

import app.cairn.attendance.paper.KeyingDesk.Closed;
import app.cairn.attendance.paper.KeyingDesk.Fault;
import app.cairn.attendance.register.RegisterWords;
import app.cairn.attendance.register.SeenRegister;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.qr.QrDrawing;
import app.cairn.platform.words.Wording;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Words the sheet, and the screen on which it is keyed back. */
@Component
class SheetPages {

  private static final int EMPTY_ROWS = 8;

  private final Shells shells;

  SheetPages(Shells shells) {
    this.shells = shells;
  }

  SheetPage sheet(SheetDesk.Sheet sheet) {
    SeenRegister register = sheet.register();
    Shell shell = shells.titled("sheet.title", "title", register.title());
    String mark = register.handle().mark();
    return new SheetPage(
        shell,
        register.id().value(),
        register.title(),
        RegisterWords.when(register, shell.w()),
        register.place(),
        mark,
        sheet.keepers().isEmpty() ? null : String.join(", ", sheet.keepers()),
        sheet.rows().stream()
            .map(
                row ->
                    new SheetPage.Row(
                        row.number(), row.name(), row.isIn(), QrDrawing.of(mark + row.number())))
            .toList(),
        EMPTY_ROWS,
        sheet.rows().size() == SheetRows.MOST);
  }

  KeyingPage keying(KeyingDesk.Seen seen, KeyingDesk.Form form, List<Fault> faults, UUID key) {
    SeenRegister register = seen.register();
    Shell shell = shells.titled("keying.title");
    Wording w = shell.w();
    return new KeyingPage(
        shell,
        register.id().value(),
        register.title(),
        RegisterWords.when(register, w),
        register.handle().mark(),
        seen.rows().stream()
            .map(
                row ->
                    new KeyingPage.Row(
                        row.number(),
                        row.name(),
                        row.isIn() ? w.t("keying.in") : null,
                        form.ticked().contains(row.number())))
            .toList(),
        new KeyingPage.Typed(form.rows(), form.names(), form.headcount()),
        faults.stream().map(fault -> problem(fault, w)).toList(),
        seen.closed() == null ? null : refusal(seen.closed(), w),
        key);
  }

  String refusal(Closed why, Wording w) {
    return switch (why) {
      case LOCKED -> w.t("register.locked.refused");
      case NOT_BEGUN -> w.t("keying.not-begun");
    };
  }

  private static String problem(Fault fault, Wording w) {
    return switch (fault) {
      case Fault.OfARow(KeyedRows.Problem.NotANumber(String typed)) ->
          w.t("keying.problem.not-a-number", "typed", typed);
      case Fault.OfARow(KeyedRows.Problem.NoSuchRow(int number, int last)) ->
          w.t("keying.problem.no-such-row", "row", number, "last", last);
      case Fault.OfARow(KeyedRows.Problem.OfAnotherSheet(String typed, String mark)) ->
          w.t("keying.problem.another-sheet", "typed", typed, "mark", mark);
      case Fault.OfARow(KeyedRows.Problem.Backwards(String typed)) ->
          w.t("keying.problem.backwards", "typed", typed);
      case Fault.NameTooLong(String name) -> w.t("keying.problem.name-too-long", "name", name);
      case Fault.TooManyNames(int most) -> w.t("keying.problem.too-many-names", "most", most);
      case Fault.Headcount() -> w.t("keying.problem.headcount");
      case Fault.Nothing() -> w.t("keying.problem.nothing");
    };
  }
}
