package app.cairn.timetable.session;

import app.cairn.attendance.RegisterState;
import app.cairn.platform.Actor;
import app.cairn.platform.Ids;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.day.DayFacts;
import app.cairn.timetable.day.OnTheDay;
import app.cairn.timetable.session.SessionDay.Tap;
import app.cairn.timetable.view.Sighting;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was told of a session on its day, and what its reader can tell. */
@Component
class SessionToday {

  private final OnTheDay day;
  private final Clock clock;

  SessionToday(OnTheDay day, Clock clock) {
    this.day = day;
    this.clock = clock;
  }

  /**
   * @param register for whoever may look at it
   * @param place where it is, as it was typed
   */
  SessionDay of(
      Sighting seen, Actor actor, @Nullable RegisterState register, String place, Wording w) {
    boolean today = day.isToday(seen, w.zone());
    boolean on = day.isStillOn(seen, w.zone());
    boolean concerns = OnTheDay.concerns(seen);
    var facts = concerns ? day.of(seen) : DayFacts.NONE;
    return new SessionDay(
        concerns && on,
        alone(seen, facts, actor, today, on, w),
        stepIn(seen, facts, actor, today, on, w),
        register != null && mayKnowWhetherNobodyCame(seen, actor)
            ? nobody(seen, register, today, w)
            : Tap.NONE,
        sitsIn(seen, facts, actor, w),
        concerns && today && facts.moved(),
        place,
        facts.rooms(),
        Ids.next());
  }

  private static Tap alone(
      Sighting seen, DayFacts facts, Actor actor, boolean today, boolean on, Wording w) {
    var told =
        facts
            .alone()
            .map(
                one ->
                    one.person().equals(actor.person())
                        ? w.t("timetable.on-the-day.you-are-alone", "when", w.moment(one.at()))
                        : w.t(
                            "timetable.on-the-day.is-alone",
                            "name",
                            one.name(),
                            "when",
                            w.moment(one.at())));
    return new Tap(on && OnTheDay.coLeads(seen) && told.isEmpty(), told, today && told.isPresent());
  }

  private static Tap stepIn(
      Sighting seen, DayFacts facts, Actor actor, boolean today, boolean on, Wording w) {
    var told =
        facts
            .steppingIn()
            .map(
                one ->
                    one.person().equals(actor.person())
                        ? w.t("timetable.on-the-day.you-step-in")
                        : w.t("timetable.on-the-day.steps-in", "name", one.name()));
    boolean may = on && seen.runs() && facts.alone().isPresent() && told.isEmpty();
    return new Tap(may, told, today && seen.runs() && told.isPresent());
  }

  private Tap sitsIn(Sighting seen, DayFacts facts, Actor actor, Wording w) {
    boolean may = OnTheDay.mayObserve(seen, LocalDate.ofInstant(clock.instant(), w.zone()));
    boolean own = facts.observers().containsKey(actor.person());
    return new Tap(
        may && !own,
        facts.observers().isEmpty()
            ? Optional.empty()
            : Optional.of(String.join(", ", facts.observers().values())),
        may && own);
  }

  /** Nothing from under five for whoever teaches or marks, unless they were there themselves. */
  private static boolean mayKnowWhetherNobodyCame(Sighting seen, Actor actor) {
    return OnTheDay.coLeads(seen) || (seen.runs() && actor.roles().withheld().isEmpty());
  }

  private Tap nobody(Sighting seen, RegisterState register, boolean today, Wording w) {
    Optional<String> told =
        register.nobodyCame()
            ? Optional.of(w.t("timetable.on-the-day.nobody-came"))
            : Optional.empty();
    boolean may =
        today
            && !seen.from().isAfter(clock.instant())
            && register.here() == 0
            && !register.nobodyCame();
    return new Tap(may, told, today && register.nobodyCame());
  }
}
