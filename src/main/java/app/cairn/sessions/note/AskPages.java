package app.cairn.sessions.note;

import app.cairn.platform.Actor;
import app.cairn.platform.PersonId;
import app.cairn.platform.page.Shells;
import app.cairn.timetable.StudySessionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words the page on which a week's note is asked for. */
@Component
class AskPages {

  private final AskDesk desk;
  private final NoteMails mails;
  private final Shells shells;

  AskPages(AskDesk desk, NoteMails mails, Shells shells) {
    this.desk = desk;
    this.mails = mails;
    this.shells = shells;
  }

  AskPage fresh(StudySessionId session, Actor actor) {
    return page(session, null, false, "", actor);
  }

  /**
   * @param chosen who was chosen; null where nobody was asked to choose yet
   */
  AskPage page(
      StudySessionId session,
      @Nullable Set<PersonId> chosen,
      boolean copy,
      String problem,
      Actor actor) {
    var shell = shells.titled("sessions.ask.title");
    var w = shell.w();
    var asking = desk.asking(session, actor, w);
    var free = asking.lecturers().stream().filter(desk::mayBeAsked).toList();
    var rows =
        asking.lecturers().stream()
            .map(
                one ->
                    new AskPage.Row(
                        one.id().toString(),
                        one.name(),
                        one.asked().map(at -> w.t("sessions.ask.asked", "at", at)).orElse(""),
                        free.contains(one),
                        chosen == null ? free.size() == 1 : chosen.contains(one.id())))
            .toList();
    return new AskPage(
        shell,
        session.toString(),
        asking.session().name(),
        w.t(
            "sessions.ask.lead",
            "name",
            asking.session().name(),
            "week",
            NotePages.weekOf(asking.monday(), w)),
        asking.lecturers().isEmpty()
            ? w.t("sessions.ask.nobody")
            : desk.isOver(asking.session(), w) ? w.t("sessions.ask.over") : "",
        problem,
        rows,
        copy,
        mails.says(asking, actor, "…", w),
        asking.spoken());
  }
}
