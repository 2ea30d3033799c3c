package app.cairn.timetable.session;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import app.cairn.attendance.RegisterState;
import app.cairn.attendance.Registers;
import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.rules.LeadersPerSession;
import app.cairn.scheme.rules.RuleApplied;
import app.cairn.scheme.rules.Rules;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.SessionKind;
import app.cairn.timetable.SessionPanel;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.register.SessionRegisters;
import app.cairn.timetable.view.Casts;
import app.cairn.timetable.view.CoLeaderWords;
import app.cairn.timetable.view.OnSession;
import app.cairn.timetable.view.SeenSessions;
import app.cairn.timetable.view.SessionWords;
import app.cairn.timetable.view.Sighting;
import app.cairn.timetable.view.Sightings;
import gg.jte.models.runtime.JteModel;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sessions as pages show them. */
@Component
class SessionsShown {

  private static final int ON_A_PAGE = 100;
  private static final int FEWEST_TO_COUNT = 5;
  private static final Set<String> PARTS = Set.of("scheme", "school");

  private final Sightings sightings;
  private final Casts casts;
  private final Registers registers;
  private final Rules rules;
  private final SessionToday today;
  private final ObjectProvider<SessionPanel> panels;
  private final Shells shells;
  private final Clock clock;

  SessionsShown(
      Sightings sightings,
      Casts casts,
      Registers registers,
      Rules rules,
      SessionToday today,
      ObjectProvider<SessionPanel> panels,
      Shells shells,
      Clock clock) {
    this.sightings = sightings;
    this.casts = casts;
    this.registers = registers;
    this.rules = rules;
    this.today = today;
    this.panels = panels;
    this.shells = shells;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  SessionsPage week(@Nullable LocalDate asked, boolean own, int page, Actor actor) {
    var shell = shells.titled("timetable.sessions.title");
    var w = shell.w();
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var monday =
        Objects.requireNonNullElse(asked, today)
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    var found =
        sightings.between(
            monday, monday.plusDays(6), actor, own, ON_A_PAGE + 1, (page - 1) * ON_A_PAGE);
    boolean more = found.size() > ON_A_PAGE;
    var rows = more ? found.subList(0, ON_A_PAGE) : found;
    var names = casts.of(rows.stream().filter(Sighting::namesLeaders).map(Sighting::id).toList());
    var days =
        rows.stream()
            .collect(
                groupingBy(
                    one -> one.slot().date(), TreeMap::new, java.util.stream.Collectors.toList()))
            .entrySet()
            .stream()
            .map(
                day ->
                    new SessionsPage.Day(
                        w.date(day.getKey()),
                        day.getKey().equals(today),
                        day.getValue().stream().map(one -> row(one, names, w)).toList()))
            .toList();
    boolean hasPart =
        actor.roles().held().stream().anyMatch(held -> PARTS.contains(held.scope().kind()));
    return new SessionsPage(
        shell,
        w.t("timetable.sessions.week", "monday", w.date(monday)),
        monday.minusWeeks(1).toString(),
        monday.plusWeeks(1).toString(),
        !today.isBefore(monday) && today.isBefore(monday.plusWeeks(1)),
        hasPart,
        own,
        hasPart,
        monday.toString(),
        days,
        page,
        more);
  }

  private static SessionsPage.Row row(
      Sighting one, Map<StudySessionId, List<OnSession>> names, Wording w) {
    return new SessionsPage.Row(
        one.id().toString(),
        SessionWords.hours(one.slot(), w),
        SessionWords.brief(one, w),
        SessionWords.place(one, w),
        one.kind() == SessionKind.REGULAR ? "" : w.choice("timetable.kind", one.kind()),
        names.getOrDefault(one.id(), List.of()).stream()
            .map(on -> one.runs() || one.knows() ? on.name() : on.shortName())
            .collect(joining(", ")),
        one.leadsAs().isPresent(),
        !one.isPublished(),
        one.isCancelled());
  }

  @Transactional(readOnly = true)
  SessionPage one(StudySessionId id, Actor actor) {
    return one(id, actor, "", "", "");
  }

  /**
   * @param problem what was wrong with what was just asked; empty when nothing was
   * @param reason the reason for cancelling as it was typed
   * @param place where it is today as it was typed
   */
  @Transactional(readOnly = true)
  SessionPage one(StudySessionId id, Actor actor, String problem, String reason, String place) {
    var seen = sightings.require(id, actor);
    var shell = shells.named(seen.code().or(seen::title).orElse(""));
    var w = shell.w();
    var on =
        seen.namesLeaders()
            ? casts.of(List.of(id)).getOrDefault(id, List.of())
            : List.<OnSession>of();
    Optional<RegisterState> register =
        seen.isPublished()
            ? Optional.ofNullable(
                registers.statesOf(SessionRegisters.KIND, List.of(id.value())).get(id.value()))
            : Optional.empty();
    boolean keeps =
        seen.runs() || seen.knows() || seen.leadsAs().equals(Optional.of(Capacity.CO_LEADER));
    var rule =
        seen.runs() ? Optional.of(rule(seen)) : Optional.<RuleApplied<LeadersPerSession>>empty();
    int missing =
        rule.map(asked -> Math.max(0, asked.value().atLeast() - seen.coLeaders())).orElse(0);
    boolean over = seen.to().isBefore(clock.instant());
    return new SessionPage(
        shell,
        id.toString(),
        SessionWords.cohort(seen, w),
        seen.groupName().orElse(""),
        seen.runs() || seen.knows() ? seen.group().map(StudyGroupId::toString).orElse("") : "",
        SessionWords.when(seen.slot(), w),
        SessionWords.place(seen, w),
        seen.kind() == SessionKind.REGULAR ? "" : w.choice("timetable.kind", seen.kind()),
        seen.runs(),
        seen.leadsAs().isPresent(),
        seen.takesPart(),
        seen.isPublished(),
        seen.isCancelled() ? Optional.of(seen.cancelReason().orElse("")) : Optional.empty(),
        leaders(on, seen, w),
        missing,
        rule.map(asked -> CoLeaderWords.asked(asked, w)).orElse(""),
        keeps ? register.map(state -> state.id().value().toString()) : Optional.empty(),
        keeps && !seen.isCancelled() && (seen.runs() || seen.leadsAs().isPresent()),
        came(seen, register.orElse(null), keeps, w),
        over,
        today.of(seen, actor, keeps ? register.orElse(null) : null, place, w),
        panels(seen, actor, w),
        problem,
        reason);
  }

  private List<JteModel> panels(Sighting seen, Actor actor, Wording w) {
    var told = SeenSessions.told(seen, w);
    return panels
        .orderedStream()
        .sorted(Comparator.comparingInt(SessionPanel::order))
        .flatMap(panel -> panel.panelFor(told, actor, w).stream())
        .toList();
  }

  /** Only for those who have to do with the leader, and for the leader. */
  @Transactional(readOnly = true)
  LeaderSessionsPage ofLeader(LeaderId leader, Actor actor) {
    var found =
        sightings.ofLeader(leader, actor).stream()
            .filter(one -> one.runs() || one.knows() || one.leadsAs().isPresent())
            .toList();
    var on = casts.of(found.stream().map(Sighting::id).toList());
    var name =
        on.values().stream()
            .flatMap(List::stream)
            .filter(one -> one.leader().equals(leader))
            .findFirst()
            .orElseThrow(NotFound::new)
            .name();
    var shell = shells.named(name);
    var w = shell.w();
    var rows =
        found.reversed().stream()
            .map(
                one ->
                    new LeaderSessionsPage.Row(
                        one.id().toString(),
                        SessionWords.when(one.slot(), w),
                        SessionWords.brief(one, w),
                        SessionWords.place(one, w),
                        capacity(on.getOrDefault(one.id(), List.of()), leader, w),
                        one.isCancelled(),
                        !one.isPublished()))
            .toList();
    return new LeaderSessionsPage(shell, leader.toString(), rows);
  }

  private static String capacity(List<OnSession> on, LeaderId leader, Wording w) {
    return on.stream()
        .filter(one -> one.leader().equals(leader))
        .map(one -> w.choice("timetable.capacity", one.capacity()))
        .findFirst()
        .orElse("");
  }

  private RuleApplied<LeadersPerSession> rule(Sighting seen) {
    var group = seen.group().map(StudyGroupId::value).orElse(null);
    return rules
        .of(seen.scheme())
        .at(seen.school().orElse(null), group, seen.slot().date())
        .leadersPerSession();
  }

  private static List<SessionPage.Row> leaders(List<OnSession> on, Sighting seen, Wording w) {
    return on.stream()
        .sorted(Comparator.comparing(OnSession::capacity).thenComparing(OnSession::name))
        .filter(one -> one.capacity() == Capacity.CO_LEADER || !seen.takesPart() || seen.runs())
        .map(
            one ->
                new SessionPage.Row(
                    one.id().toString(),
                    seen.runs() || seen.knows() || seen.leadsAs().isPresent()
                        ? one.name()
                        : one.shortName(),
                    w.choice("timetable.capacity", one.capacity()),
                    one.capacity() == Capacity.CO_LEADER))
        .toList();
  }

  /** A number for those who teach; nothing under five people. */
  private Optional<String> came(
      Sighting seen, @Nullable RegisterState register, boolean keeps, Wording w) {
    if (keeps || !seen.teaches() || seen.from().isAfter(clock.instant()) || register == null) {
      return Optional.empty();
    }
    int here = register.here();
    return Optional.of(
        here < FEWEST_TO_COUNT
            ? w.t("timetable.session.few-came", "n", FEWEST_TO_COUNT)
            : w.t("timetable.session.came", "n", here));
  }
}
