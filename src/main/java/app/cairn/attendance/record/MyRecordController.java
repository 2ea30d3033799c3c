package app.cairn.attendance.record;

import app.cairn.attendance.mark.PersonMarks;
import app.cairn.attendance.mark.ShortNumbers;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import cairn.templates.Templates;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** One's own record; nobody else's is ever here. */
@Controller
class MyRecordController {

  private final MyRecord record;
  private final PersonMarks marks;
  private final ShortNumbers numbers;
  private final Shells shells;
  private final Templates templates;

  MyRecordController(
      MyRecord record,
      PersonMarks marks,
      ShortNumbers numbers,
      Shells shells,
      Templates templates) {
    this.record = record;
    this.marks = marks;
    this.numbers = numbers;
    this.shells = shells;
    this.templates = templates;
  }

  @GetMapping("/my-record")
  View index(@RequestParam(defaultValue = "1") int page, Actor actor) {
    int shown = Math.clamp(page, 1, 10_000);
    List<MyRecord.Entry> entries = record.of(actor.person(), shown);
    Shell shell = shells.titled("my-record.title");
    return Page.ok(
        templates.attendanceRecordIndex(
            new MyRecordPage(
                shell,
                entries.stream().limit(MyRecord.PAGE).map(entry -> line(entry, shell.w())).toList(),
                shown,
                entries.size() > MyRecord.PAGE,
                marks.of(actor.institution(), actor.person()),
                numbers.of(actor.institution(), actor.person()))));
  }

  private static MyRecordPage.Line line(MyRecord.Entry entry, Wording w) {
    return new MyRecordPage.Line(
        entry.checkIn(), w.moment(entry.starts()), entry.title(), entry.place());
  }
}
