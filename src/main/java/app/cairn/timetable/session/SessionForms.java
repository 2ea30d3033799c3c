package app.cairn.timetable.session;

import app.cairn.institution.RoomId;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.TargetId;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.room.Rooms;
import app.cairn.timetable.session.SessionFormPage.Choice;
import app.cairn.timetable.session.SessionOutcome.Stands;
import app.cairn.timetable.view.SessionWords;
import app.cairn.timetable.view.Sightings;
import app.cairn.timetable.view.TargetsRun;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The form for one session, empty, filled from what stands, or as it was typed. */
@Component
class SessionForms {

  private static final String AN_HOUR = "60";

  private final TargetsRun targets;
  private final Sightings sightings;
  private final Rooms rooms;
  private final Shells shells;
  private final Clock clock;

  SessionForms(TargetsRun targets, Sightings sightings, Rooms rooms, Shells shells, Clock clock) {
    this.targets = targets;
    this.sightings = sightings;
    this.rooms = rooms;
    this.shells = shells;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  SessionFormPage fresh(TargetId target, StudySessionId id, Actor actor, Wording w) {
    var tomorrow = LocalDate.ofInstant(clock.instant(), w.zone()).plusDays(1).toString();
    var empty =
        new SessionForm(
            id.toString(),
            target.toString(),
            SessionKind.REVISION.name(),
            tomorrow,
            "13:00",
            AN_HOUR,
            "",
            "on");
    return fresh(target, id, empty, Map.of(), actor, w);
  }

  @Transactional(readOnly = true)
  SessionFormPage fresh(
      TargetId target,
      StudySessionId id,
      SessionForm typed,
      Map<String, String> problems,
      Actor actor,
      Wording w) {
    var lead = targets.require(target, actor).cohort().name(w);
    return page("timetable.session.new-title", true, id, target, lead, typed, problems, w);
  }

  @Transactional(readOnly = true)
  SessionFormPage toMove(StudySessionId id, Actor actor, Wording w) {
    var seen = sightings.requireRun(id, actor);
    var slot = seen.slot();
    var stands =
        new SessionForm(
            id.toString(),
            seen.target().toString(),
            seen.kind().name(),
            slot.date().toString(),
            slot.starts().toString(),
            Integer.toString(slot.minutes()),
            seen.room().map(RoomId::toString).orElse(""),
            seen.listed() ? "on" : null);
    return toMove(id, stands, Map.of(), actor, w);
  }

  @Transactional(readOnly = true)
  SessionFormPage toMove(
      StudySessionId id, SessionForm typed, Map<String, String> problems, Actor actor, Wording w) {
    var seen = sightings.requireRun(id, actor);
    var lead = SessionWords.cohort(seen, w) + " · " + SessionWords.when(seen.slot(), w);
    return page("timetable.session.edit-title", false, id, seen.target(), lead, typed, problems, w);
  }

  private SessionFormPage page(
      String title,
      boolean fresh,
      StudySessionId id,
      TargetId target,
      String lead,
      SessionForm typed,
      Map<String, String> problems,
      Wording w) {
    return new SessionFormPage(
        shells.titled(title),
        fresh,
        id.toString(),
        target.toString(),
        lead,
        kinds(typed, w),
        text(typed.date()),
        text(typed.starts()),
        text(typed.minutes()),
        rooms(typed, w),
        typed.listed() != null,
        problems);
  }

  private static List<Choice> kinds(SessionForm typed, Wording w) {
    return Arrays.stream(SessionKind.values())
        .map(
            kind ->
                new Choice(
                    kind.name(),
                    w.choice("timetable.kind", kind),
                    kind.name().equals(typed.kind())))
        .toList();
  }

  private List<Choice> rooms(SessionForm typed, Wording w) {
    var choices = new ArrayList<Choice>();
    choices.add(new Choice("", w.t("timetable.no-room"), text(typed.room()).isEmpty()));
    for (var room : rooms.choices()) {
      var label =
          room.capacity()
              .map(seats -> w.t("timetable.room-with-seats", "room", room.name(), "seats", seats))
              .orElse(room.name());
      choices.add(
          new Choice(room.id().toString(), label, room.id().toString().equals(typed.room())));
    }
    return choices;
  }

  String said(String key, Stands stands, Wording w) {
    Optional<String> warning =
        stands.crowd().map(crowd -> " " + w.t("timetable.room-may-be-small", "n", crowd));
    return w.t(key) + warning.orElse("");
  }

  private static String text(@org.jspecify.annotations.Nullable String typed) {
    return Objects.requireNonNullElse(typed, "");
  }
}
