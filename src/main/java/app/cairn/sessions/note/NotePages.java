package app.cairn.sessions.note;

import app.cairn.platform.files.KeptFiles;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.web.Page;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.note.NoteOutcome.WrittenMeanwhile;
import app.cairn.sessions.note.NoteOutcome.Wrong;
import app.cairn.sessions.note.NotePage.Theirs;
import cairn.templates.Templates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Words the page behind the link. */
@Component
class NotePages {

  private final Shells shells;
  private final Templates templates;

  NotePages(Shells shells, Templates templates) {
    this.shells = shells;
    this.templates = templates;
  }

  Page closed() {
    return new Page(
        404,
        templates.sessionsNoteClosed(
            new NoteClosedPage(shells.titled("sessions.note.closed-title"))));
  }

  Page shown(String path, OpenNote note) {
    return Page.ok(page(path, note, note.text(), note.version(), FormErrors.NONE, List.of()));
  }

  Page wrong(String path, OpenNote note, NoteText typed, int version, Wrong wrong) {
    var w = shells.wording();
    var errors = FormErrors.NONE.and(wrong.field(), sentence(wrong, w));
    return Page.invalid(page(path, note, typed, version, errors, List.of()));
  }

  Page writtenMeanwhile(String path, NoteText typed, WrittenMeanwhile meanwhile) {
    var w = shells.wording();
    var note = meanwhile.note();
    var theirs = new ArrayList<Theirs>();
    differing(theirs, w.t("sessions.note.delivered"), note.text().delivered(), typed.delivered());
    differing(theirs, w.t("sessions.note.link"), note.text().link(), typed.link());
    differing(theirs, w.t("sessions.note.reading"), note.text().reading(), typed.reading());
    differing(theirs, w.t("sessions.note.exercise"), note.text().exercise(), typed.exercise());
    differing(
        theirs,
        w.t("sessions.note.revisiting"),
        note.text().worthRevisiting(),
        typed.worthRevisiting());
    return Page.invalid(page(path, note, typed, note.version(), FormErrors.NONE, theirs));
  }

  private static void differing(List<Theirs> theirs, String label, String saved, String typed) {
    if (!saved.equals(typed) && !saved.isEmpty()) {
      theirs.add(new Theirs(label, saved));
    }
  }

  private gg.jte.models.runtime.JteModel page(
      String path,
      OpenNote note,
      NoteText text,
      int version,
      FormErrors errors,
      List<Theirs> theirs) {
    var shell = shells.titled("sessions.note.title");
    var w = shell.w();
    return templates.sessionsNoteShow(
        new NotePage(
            shell,
            path,
            w.t(
                "sessions.note.asked",
                "asker",
                note.asker(),
                "unit",
                note.cohort().in(w),
                "week",
                weekOf(note.monday(), w)),
            note.topic().isEmpty() ? "" : w.t("sessions.note.topic", "topic", note.topic()),
            w.t("sessions.note.until", "until", note.goodUntil().minus(1, ChronoUnit.MINUTES)),
            note.version() > 0 || !note.files().isEmpty(),
            version,
            fields(text, errors, w),
            errors,
            note.files().stream()
                .map(file -> new NotePage.Attached(file.id().toString(), file.name()))
                .toList(),
            w.t(
                "sessions.note.files-hint",
                "most",
                NoteDesk.MOST_FILES,
                "megabytes",
                KeptFiles.MOST_MEGABYTES),
            theirs));
  }

  static String weekOf(LocalDate monday, Wording w) {
    return w.t("sessions.note.week-of", "monday", w.shortDate(monday));
  }

  private static List<Field> fields(NoteText text, FormErrors errors, Wording w) {
    return List.of(
        Field.textarea("delivered", w.t("sessions.note.delivered"))
            .hinting(w.t("sessions.note.delivered-hint"))
            .holding(text.delivered())
            .wrong(errors.on("delivered"))
            .atMost(NoteDesk.LONGEST.getOrDefault("delivered", 0)),
        Field.text("link", w.t("sessions.note.link"))
            .hinting(w.t("sessions.note.link-hint"))
            .holding(text.link())
            .wrong(errors.on("link"))
            .filledBy("off")
            .atMost(NoteDesk.LONGEST.getOrDefault("link", 0)),
        Field.text("reading", w.t("sessions.note.reading"))
            .holding(text.reading())
            .wrong(errors.on("reading"))
            .filledBy("off")
            .atMost(NoteDesk.LONGEST.getOrDefault("reading", 0)),
        Field.textarea("exercise", w.t("sessions.note.exercise"))
            .holding(text.exercise())
            .wrong(errors.on("exercise"))
            .atMost(NoteDesk.LONGEST.getOrDefault("exercise", 0)),
        Field.textarea("worthRevisiting", w.t("sessions.note.revisiting"))
            .hinting(w.t("sessions.note.revisiting-hint"))
            .holding(text.worthRevisiting())
            .wrong(errors.on("worthRevisiting"))
            .atMost(NoteDesk.LONGEST.getOrDefault("worthRevisiting", 0)));
  }

  private static String sentence(Wrong wrong, Wording w) {
    return switch (wrong.fault()) {
      case NOTHING -> w.t("sessions.note.nothing");
      case TOO_LONG ->
          w.t("sessions.note.too-long", "most", NoteDesk.LONGEST.getOrDefault(wrong.field(), 0));
      case NO_LINK -> w.t("sessions.note.no-link");
      case FILE_TOO_LARGE ->
          w.t(
              "sessions.note.file-too-large",
              "name",
              wrong.about(),
              "megabytes",
              KeptFiles.MOST_MEGABYTES);
      case FILE_NOT_KNOWN -> w.t("sessions.note.file-not-known", "name", wrong.about());
      case TOO_MANY_FILES -> w.t("sessions.note.too-many-files", "most", NoteDesk.MOST_FILES);
    };
  }
}
