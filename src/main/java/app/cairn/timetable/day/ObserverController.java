package app.cairn.timetable.day;

import app.cairn.platform.Actor;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/** "I sit in", by one of those who run the part. */
@Controller
class ObserverController {

  private final ObserverDesk desk;

  ObserverController(ObserverDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/observer")
  View create(@PathVariable StudySessionId session, Actor actor, Wording w) {
    var told = desk.sitIn(session, actor);
    return Redirect.to("/sessions/" + session)
        .saying(
            switch (told) {
              case DONE -> w.t("timetable.observer.told");
              case ALREADY -> w.t("timetable.observer.on-it-already");
              case TAKEN_BACK, TOO_LATE -> w.t("timetable.observer.not-now");
            });
  }

  @DeleteMapping("/sessions/{session}/observer")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    var told = desk.stayAway(session, actor);
    return Redirect.to("/sessions/" + session)
        .saying(
            told == Told.DONE
                ? w.t("timetable.observer.ended")
                : w.t("timetable.observer.not-now"));
  }
}
