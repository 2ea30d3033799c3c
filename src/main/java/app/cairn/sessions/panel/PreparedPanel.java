package app.cairn.sessions.panel;

import static java.util.stream.Collectors.groupingBy;

import app.cairn.platform.Actor;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.SchemeRoles;
import app.cairn.sessions.panel.PanelSql.Kind;
import app.cairn.sessions.panel.PanelSql.Piece;
import app.cairn.timetable.SessionPanel;
import app.cairn.timetable.SessionSeen;
import cairn.templates.Templates;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a session is about, for everyone who sees it; how it is prepared, for those who do. */
@Component
class PreparedPanel implements SessionPanel {

  private final PanelSql sql;
  private final Templates templates;
  private final Clock clock;

  PreparedPanel(PanelSql sql, Templates templates, Clock clock) {
    this.sql = sql;
    this.templates = templates;
    this.clock = clock;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<JteModel> panelFor(SessionSeen session, Actor actor, Wording w) {
    boolean led = session.runs() || session.leadsAs().isPresent();
    boolean plan =
        led
            || session.knows()
                && actor.is(SchemeRoles.STUDENT_ORGANISER)
                && !actor.is(SchemeRoles.SCHOOL_CONTACT);
    var pieces = sql.prepared(session, led, plan).stream().collect(groupingBy(Piece::kind));
    var topic = pieces.getOrDefault(Kind.TOPIC, List.of()).stream().findFirst();
    var planned = pieces.getOrDefault(Kind.PLAN, List.of()).stream().findFirst();
    boolean leads = session.leadsAs().isPresent();
    return Optional.of(
        templates.sessionsPanelPrepared(
            new PreparedPage(
                w,
                session.id().toString(),
                session.target().toString(),
                topic.map(one -> one.text(0)).orElse(""),
                topic.map(one -> one.text(1)).orElse(""),
                led ? fromLecturer(session, pieces, w) : null,
                planned.map(one -> planned(one, session, w)).orElse(""),
                planned.isPresent() && minutes(planned.get()) == 0 && leads
                    ? w.t("sessions.panel.plan-begin")
                    : w.t("sessions.panel.plan-open"))));
  }

  private static int minutes(Piece plan) {
    return Integer.parseInt(plan.text(0));
  }

  private static String planned(Piece plan, SessionSeen session, Wording w) {
    int comments = Integer.parseInt(plan.text(1));
    var said = new StringBuilder(said(minutes(plan), session.minutes(), w));
    if (comments > 0) {
      said.append(' ').append(w.t("sessions.panel.comments", "n", comments));
    }
    if (!plan.text(2).isEmpty()) {
      said.append(' ').append(w.t("sessions.panel.look-asked"));
    }
    if (!plan.text(3).isEmpty()) {
      said.append(' ').append(w.t("sessions.panel.plan-done"));
    }
    return said.toString();
  }

  static String said(int planned, int minutes, Wording w) {
    return planned == 0
        ? w.t("sessions.panel.no-plan")
        : w.t("sessions.panel.planned", "planned", planned, "minutes", minutes);
  }

  private PreparedPage.FromLecturer fromLecturer(
      SessionSeen session, Map<Kind, List<Piece>> pieces, Wording w) {
    var notes =
        pieces.getOrDefault(Kind.NOTE, List.of()).stream()
            .map(note -> new PreparedPage.Note(said(note, w), note.text(1), lines(note, w)))
            .toList();
    var files =
        pieces.getOrDefault(Kind.FILE, List.of()).stream()
            .map(
                file ->
                    new PreparedPage.File(
                        file.id().map(Object::toString).orElse(""), file.text(0), file.who()))
            .toList();
    var spoken =
        pieces.getOrDefault(Kind.SPOKEN, List.of()).stream()
            .findFirst()
            .map(
                one ->
                    w.t(
                        "sessions.panel.spoke",
                        "name",
                        one.who(),
                        "at",
                        one.at().map(w::moment).orElse("")))
            .orElse("");
    var asked =
        pieces.getOrDefault(Kind.ASKED, List.of()).stream()
            .map(
                one ->
                    w.t(
                        "sessions.panel.asked",
                        "name",
                        one.who(),
                        "at",
                        one.at().map(w::moment).orElse("")))
            .toList();
    boolean over =
        session.cancelled()
            || session.date().isBefore(LocalDate.ofInstant(clock.instant(), w.zone()));
    return new PreparedPage.FromLecturer(notes, files, asked, spoken, !over);
  }

  private static String said(Piece note, Wording w) {
    return w.t(
        "sessions.panel.note-by", "name", note.who(), "at", note.at().map(w::moment).orElse(""));
  }

  private static List<PreparedPage.Line> lines(Piece note, Wording w) {
    var lines = new ArrayList<PreparedPage.Line>();
    add(lines, w.t("sessions.note.delivered"), note.text(0));
    add(lines, w.t("sessions.note.reading"), note.text(2));
    add(lines, w.t("sessions.note.exercise"), note.text(3));
    add(lines, w.t("sessions.note.revisiting"), note.text(4));
    return lines;
  }

  private static void add(List<PreparedPage.Line> lines, String label, String text) {
    if (!text.isEmpty()) {
      lines.add(new PreparedPage.Line(label, text));
    }
  }
}
