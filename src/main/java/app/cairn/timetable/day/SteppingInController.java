package app.cairn.timetable.day;

import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.web.Redirect;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.StudySessionId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** "I step in", by one of those who run the part. */
@Controller
class SteppingInController {

  private final AloneDesk desk;

  SteppingInController(AloneDesk desk) {
    this.desk = desk;
  }

  @PostMapping("/sessions/{session}/stepping-in")
  View create(
      @PathVariable StudySessionId session,
      @RequestParam(required = false) @Nullable UUID key,
      Actor actor,
      Wording w) {
    var told = desk.stepIn(session, key == null ? Ids.next() : key, actor);
    return Redirect.to("/sessions/" + session)
        .saying(
            switch (told) {
              case DONE -> w.t("timetable.on-the-day.step-in-told");
              case ALREADY -> w.t("timetable.on-the-day.step-in-already");
              case TAKEN_BACK -> w.t("timetable.on-the-day.taken-back-before");
              case TOO_LATE -> w.t("timetable.on-the-day.nobody-alone");
            });
  }

  @DeleteMapping("/sessions/{session}/stepping-in")
  View destroy(@PathVariable StudySessionId session, Actor actor, Wording w) {
    var told = desk.stepOut(session, actor);
    return Redirect.to("/sessions/" + session)
        .saying(
            told == Told.DONE
                ? w.t("timetable.on-the-day.step-in-ended")
                : w.t("timetable.on-the-day.not-now"));
  }
}
