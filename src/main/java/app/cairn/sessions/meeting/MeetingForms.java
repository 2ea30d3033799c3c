package app.cairn.sessions.meeting;

import static java.util.stream.Collectors.joining;

import app.cairn.institution.School;
import app.cairn.institution.Schools;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.ui.Field;
import app.cairn.platform.ui.FormErrors;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.Part;
import app.cairn.scheme.Scheme;
import app.cairn.scheme.Schemes;
import app.cairn.sessions.meeting.MeetingCalls.Outcome;
import app.cairn.timetable.RoomBookings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The forms by which meetings are called and moved. */
@Component
class MeetingForms {

  private final MeetingDesk desk;
  private final Schemes schemes;
  private final Schools schools;
  private final RoomBookings rooms;
  private final Shells shells;

  MeetingForms(
      MeetingDesk desk, Schemes schemes, Schools schools, RoomBookings rooms, Shells shells) {
    this.desk = desk;
    this.schemes = schemes;
    this.schools = schools;
    this.rooms = rooms;
    this.shells = shells;
  }

  /**
   * @param key the first meeting's id
   */
  @Transactional(readOnly = true)
  MeetingFormPage fresh(String key, MeetingForm form, FormErrors errors, Actor actor) {
    var parts = desk.parts(actor);
    if (parts.isEmpty()) {
      throw new NotFound();
    }
    var shell = shells.titled("sessions.meeting.new-title");
    var w = shell.w();
    var fields = new ArrayList<Field>();
    fields.addAll(
        List.of(
            Field.select("part", w.t("sessions.meeting.whose"), choices(parts))
                .holding(form.value("part"))
                .wrong(errors.on("part")),
            Field.radio(
                    "kind",
                    w.t("sessions.meeting.what"),
                    Arrays.stream(MeetingKind.values())
                        .map(
                            kind ->
                                new Field.Choice(
                                    kind.key(),
                                    w.choice("sessions.meeting.kind", kind),
                                    w.choice("sessions.meeting.kind-hint", kind)))
                        .toList())
                .holding(form.value("kind").isEmpty() ? "debrief" : form.value("kind"))));
    fields.addAll(whenAndWhere(form, errors, w.t("sessions.meeting.date"), w));
    fields.addAll(
        List.of(
            Field.number("times", w.t("sessions.meeting.times"))
                .hinting(w.t("sessions.meeting.times-hint"))
                .holding(form.value("times").isEmpty() ? "1" : form.value("times"))
                .wrong(errors.on("times")),
            Field.select(
                    "every",
                    w.t("sessions.meeting.every"),
                    List.of(1, 2, 3, 4).stream()
                        .map(
                            n ->
                                Field.Choice.of(
                                    "" + n, w.t("sessions.meeting.every-weeks", "n", n)))
                        .toList())
                .holding(form.value("every").isEmpty() ? "2" : form.value("every"))));
    return new MeetingFormPage(shell, key, fields, errors);
  }

  /** Of one meeting, to be moved. */
  @Transactional(readOnly = true)
  MeetingFormPage edit(
      MeetingId id, @Nullable MeetingForm typed, FormErrors errors, Actor actor, Wording w) {
    var meeting = desk.requireRunning(id, actor, w);
    return new MeetingFormPage(
        shells.titled("sessions.meeting.move-title"),
        id.toString(),
        whenAndWhere(
            typed == null ? MeetingForm.of(meeting) : typed,
            errors,
            w.t("sessions.meeting.day"),
            w),
        errors);
  }

  private List<Field> whenAndWhere(MeetingForm form, FormErrors errors, String day, Wording w) {
    return List.of(
        Field.date("date", day).holding(form.value("date")).wrong(errors.on("date")).asNeeded(),
        Field.time("starts", w.t("sessions.meeting.starts"))
            .holding(form.value("starts"))
            .wrong(errors.on("starts"))
            .asNeeded(),
        Field.number("minutes", w.t("sessions.plan.minutes"))
            .holding(form.value("minutes").isEmpty() ? "60" : form.value("minutes"))
            .wrong(errors.on("minutes")),
        Field.select("room", w.t("sessions.meeting.room"), roomsToChoose(w))
            .hinting(w.t("sessions.meeting.room-hint"))
            .holding(form.value("room"))
            .wrong(errors.on("room")),
        Field.text("place", w.t("sessions.meeting.place"))
            .hinting(w.t("sessions.meeting.place-hint"))
            .holding(form.value("place"))
            .wrong(errors.on("place"))
            .atMost(MeetingForm.LONGEST_PLACE),
        Field.number("places", w.t("sessions.meeting.places"))
            .hinting(w.t("sessions.meeting.places-hint"))
            .holding(form.value("places"))
            .wrong(errors.on("places")));
  }

  private List<Field.Choice> roomsToChoose(Wording w) {
    var choices = new ArrayList<Field.Choice>();
    choices.add(Field.Choice.of("", w.t("sessions.meeting.no-room")));
    for (var room : rooms.all()) {
      choices.add(
          Field.Choice.of(
              room.id().toString(),
              room.holds()
                  .map(n -> w.t("sessions.meeting.room-holds", "room", room.name(), "n", n))
                  .orElse(room.name())));
    }
    return choices;
  }

  /** What keeps a meeting from being there and then. */
  static FormErrors errors(Outcome outcome, Wording w) {
    return switch (outcome) {
      case Outcome.Done _ -> FormErrors.NONE;
      case Outcome.RoomTaken(var on) ->
          FormErrors.NONE.and(
              "room",
              w.t(
                  "sessions.meeting.room-taken",
                  "dates",
                  on.stream().map(w::shortDate).collect(joining(", "))));
      case Outcome.RoomTooSmall(int holds) ->
          FormErrors.NONE.and("places", w.t("sessions.meeting.room-too-small", "n", holds));
      case Outcome.PlacesPromised(int places) ->
          FormErrors.NONE.and("places", w.t("sessions.meeting.places-promised", "n", places));
    };
  }

  /** Parts whose meetings the actor calls, to choose from. */
  List<Field.Choice> parts(Actor actor) {
    return choices(desk.parts(actor));
  }

  private List<Field.Choice> choices(List<Part> parts) {
    var names = schools.tree();
    return parts.stream()
        .map(
            part -> {
              String scheme = schemes.find(part.scheme()).map(Scheme::name).orElse("");
              return Field.Choice.of(
                  MeetingDesk.key(part),
                  part.school()
                      .flatMap(id -> names.stream().filter(one -> one.id().equals(id)).findFirst())
                      .map(School::name)
                      .map(name -> scheme + ", " + name)
                      .orElse(scheme));
            })
        .distinct()
        .toList();
  }
}
