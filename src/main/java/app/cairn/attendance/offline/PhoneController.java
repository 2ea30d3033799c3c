package app.cairn.attendance.offline;

import app.cairn.attendance.RegisterId;
import app.cairn.attendance.mark.PersonMarks;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.words.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A keeper's phone fetches its list and sends what it kept. */
@Controller
class PhoneController {

  private static final long A_YEAR = 365L * 24 * 60 * 60 * 1000;

  private final PhoneDesk desk;
  private final PhoneRosters rosters;
  private final PersonMarks marks;
  private final Clock clock;

  PhoneController(PhoneDesk desk, PhoneRosters rosters, PersonMarks marks, Clock clock) {
    this.desk = desk;
    this.rosters = rosters;
    this.marks = marks;
    this.clock = clock;
  }

  @GetMapping("/registers/{register}/phone")
  View show(@PathVariable RegisterId register, Actor actor) {
    return new JsonAnswer(200, rosters.of(desk.look(register, actor), actor));
  }

  @PostMapping("/registers/{register}/phone")
  View create(
      @PathVariable RegisterId register,
      @RequestParam(required = false) @Nullable UUID mark,
      @RequestParam(required = false) @Nullable UUID key,
      @RequestParam(required = false) @Nullable Long ago,
      @RequestParam(required = false) @Nullable UUID person,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(required = false) @Nullable UUID checkIn,
      @RequestParam(required = false) @Nullable UUID done,
      Actor actor,
      Wording w) {
    UUID made = key == null ? Ids.next() : key;
    Instant at = clock.instant().minusMillis(ago == null ? 0 : Math.clamp(ago, 0, A_YEAR));
    Kept kept =
        person != null
            ? new Kept.Tick(made, at, person)
            : checkIn != null || done != null
                ? new Kept.Undo(made, at, checkIn, done)
                : new Kept.Typed(made, at, text);
    if (mark != null && !mark.equals(marks.of(actor.institution(), actor.person()))) {
      return new JsonAnswer(409, Map.of("problem", w.t("offline.refused.other-person")));
    }
    Became became = desk.take(register, kept, actor);
    String words = w.choice("offline.became", became);
    return became.isRefused()
        ? new JsonAnswer(422, Map.of("problem", words))
        : new JsonAnswer(201, Map.of("became", became, "words", words));
  }
}
