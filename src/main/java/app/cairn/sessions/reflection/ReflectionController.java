package app.cairn.sessions.reflection;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.sessions.reflection.ReflectionDesk.Sent;
import app.cairn.sessions.reflection.ReflectionDesk.Typed;
import app.cairn.timetable.StudySessionId;
import cairn.templates.Templates;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** What the leaders note after a session. */
@Controller
class ReflectionController {

  private final ReflectionDesk desk;
  private final ReflectionShown shown;
  private final Templates templates;

  ReflectionController(ReflectionDesk desk, ReflectionShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @GetMapping("/sessions/{session}/reflection")
  View show(@PathVariable StudySessionId session, Actor actor) {
    return Page.ok(templates.sessionsReflectionShow(shown.page(session, actor, null)));
  }

  @PutMapping("/sessions/{session}/reflection")
  View update(
      @PathVariable StudySessionId session,
      @RequestParam Map<String, String> form,
      @RequestParam(defaultValue = "") @DateTimeFormat(iso = ISO.DATE) Set<LocalDate> topic,
      @RequestParam(defaultValue = "") @DateTimeFormat(iso = ISO.DATE) Set<LocalDate> shownTopic,
      Actor actor,
      Wording w) {
    var sent =
        new Sent(
            Map.of(
                ReflectionPart.CAME_UP, typed(form, "came_up"),
                ReflectionPart.WORKED, typed(form, "worked"),
                ReflectionPart.NEXT, typed(form, "next")),
            topic,
            shownTopic,
            typed(form, "word"));
    var saved = desk.save(session, sent, actor, w);
    return saved.whole()
        ? Redirect.to("/sessions/" + session + "/reflection")
            .saying(w.t("sessions.reflection.saved"))
        : Page.invalid(
            templates.sessionsReflectionShow(
                shown.page(session, actor, new ReflectionShown.Returned(sent, saved))));
  }

  private static Typed typed(Map<String, String> form, String part) {
    String version = form.getOrDefault("version-" + part, "0");
    return new Typed(
        form.getOrDefault(part, "").strip().replace("\r\n", "\n"),
        version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
  }
}
