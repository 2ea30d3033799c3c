package app.cairn.timetable.session;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.NotFound;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.session.SessionOutcome.Stands;
import cairn.templates.Templates;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

@Controller
class SessionController {

  private final SessionDesk desk;
  private final SessionsShown shown;
  private final SessionForms forms;
  private final Templates templates;

  SessionController(
      SessionDesk desk, SessionsShown shown, SessionForms forms, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.forms = forms;
    this.templates = templates;
  }

  @GetMapping("/sessions")
  View index(
      @RequestParam(required = false) @Nullable LocalDate week,
      @RequestParam(defaultValue = "false") boolean own,
      @RequestParam(defaultValue = "1") int page,
      Actor actor) {
    return Page.ok(
        templates.timetableSessionIndex(shown.week(week, own, Math.max(1, page), actor)));
  }

  @GetMapping("/sessions/{session}")
  View show(@PathVariable StudySessionId session, Actor actor) {
    return Page.ok(templates.timetableSessionShow(shown.one(session, actor)));
  }

  @GetMapping("/sessions/new")
  View newForm(@RequestParam TargetId target, Actor actor, Wording w) {
    return Page.ok(
        templates.timetableSessionForm(
            forms.fresh(target, new StudySessionId(Ids.next()), actor, w)));
  }

  @PostMapping("/sessions")
  View create(@ModelAttribute SessionForm form, Actor actor, Wording w) {
    var target = new TargetId(uuid(form.target()));
    var id = new StudySessionId(uuid(form.id()));
    var reading = new SessionReading(w);
    var asked = reading.read(form);
    if (asked.isEmpty()) {
      return again(forms.fresh(target, id, form, reading.problems(), actor, w));
    }
    var outcome = desk.make(id, target, asked.get(), actor);
    return outcome instanceof Stands stands
        ? Redirect.to("/sessions/" + id).saying(forms.said("timetable.session.made", stands, w))
        : again(forms.fresh(target, id, form, SessionProblems.of(outcome, w), actor, w));
  }

  @GetMapping("/sessions/{session}/edit")
  View edit(@PathVariable StudySessionId session, Actor actor, Wording w) {
    return Page.ok(templates.timetableSessionForm(forms.toMove(session, actor, w)));
  }

  @PutMapping("/sessions/{session}")
  View update(
      @PathVariable StudySessionId session,
      @ModelAttribute SessionForm form,
      Actor actor,
      Wording w) {
    var reading = new SessionReading(w);
    var asked = reading.read(form);
    if (asked.isEmpty()) {
      return again(forms.toMove(session, form, reading.problems(), actor, w));
    }
    var outcome = desk.move(session, asked.get(), actor);
    return outcome instanceof Stands stands
        ? Redirect.to("/sessions/" + session)
            .saying(forms.said("timetable.session.moved", stands, w))
        : again(forms.toMove(session, form, SessionProblems.of(outcome, w), actor, w));
  }

  private View again(SessionFormPage page) {
    return Page.invalid(templates.timetableSessionForm(page));
  }

  private static UUID uuid(@Nullable String text) {
    try {
      return UUID.fromString(text == null ? "" : text);
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }
}
