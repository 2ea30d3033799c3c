package app.cairn.timetable.session;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Page;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.day.PlaceDesk;
import app.cairn.timetable.day.PlaceOutcome.NoPlace;
import app.cairn.timetable.day.PlaceOutcome.NotNow;
import app.cairn.timetable.day.PlaceOutcome.NotThatRoom;
import app.cairn.timetable.day.PlaceOutcome.TakenBackBefore;
import app.cairn.timetable.day.PlaceOutcome.Told;
import app.cairn.timetable.day.PlaceOutcome.TooLong;
import cairn.templates.Templates;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "The room is locked, we're in …" */
@Controller
class PlaceController {

  private final PlaceDesk desk;
  private final SessionsShown shown;
  private final Templates templates;

  PlaceController(PlaceDesk desk, SessionsShown shown, Templates templates) {
    this.desk = desk;
    this.shown = shown;
    this.templates = templates;
  }

  @PostMapping("/sessions/{session}/place")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam(defaultValue = "") String place,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var back = Redirect.to("/sessions/" + session);
    return switch (desk.tell(session, place, key == null ? Ids.next() : key, actor)) {
      case Told(var told) -> back.saying(w.t("timetable.on-the-day.place-told", "place", told));
      case TakenBackBefore _ -> back.saying(w.t("timetable.on-the-day.taken-back-before"));
      case NotNow _ -> back.saying(w.t("timetable.on-the-day.not-now"));
      case NoPlace _ -> again(session, actor, place, w.t("timetable.on-the-day.place-missing"));
      case TooLong(var most) ->
          again(session, actor, place, w.t("timetable.on-the-day.place-long", "most", most));
      case NotThatRoom(var by) ->
          again(session, actor, place, w.choice("timetable.on-the-day.room-taken", by));
    };
  }

  @DeleteMapping("/sessions/{session}/place")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    return Redirect.to("/sessions/" + session)
        .saying(
            desk.takeBack(session, actor)
                ? w.t("timetable.on-the-day.place-ended")
                : w.t("timetable.on-the-day.not-now"));
  }

  private View again(StudySessionId session, Actor actor, String place, String problem) {
    return Page.invalid(
        templates.timetableSessionShow(shown.one(session, actor, problem, "", place)));
  }
}
