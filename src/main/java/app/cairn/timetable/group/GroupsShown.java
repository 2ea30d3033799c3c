package app.cairn.timetable.group;

import static java.util.stream.Collectors.joining;

import app.cairn.platform.Actor;
import app.cairn.platform.NotFound;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.scheme.CohortName;
import app.cairn.scheme.rules.RuleBook;
import app.cairn.scheme.rules.RuleName;
import app.cairn.scheme.rules.RuleWords;
import app.cairn.scheme.rules.Rules;
import app.cairn.scheme.rules.RulesHere;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.view.Casts;
import app.cairn.timetable.view.CoLeaderWords;
import app.cairn.timetable.view.OnSession;
import app.cairn.timetable.view.SessionWords;
import app.cairn.timetable.view.Sighting;
import app.cairn.timetable.view.Sightings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Groups as pages show them. */
@Component
class GroupsShown {

  private static final int ON_A_PAGE = 60;
  private static final int MOST_WAITING = 60;
  private static final Set<String> PARTS = Set.of("scheme", "school");

  private final GroupsSeenSql sql;
  private final Sightings sightings;
  private final Casts casts;
  private final Rules rules;
  private final Shells shells;
  private final Clock clock;

  GroupsShown(
      GroupsSeenSql sql,
      Sightings sightings,
      Casts casts,
      Rules rules,
      Shells shells,
      Clock clock) {
    this.sql = sql;
    this.sightings = sightings;
    this.casts = casts;
    this.rules = rules;
    this.shells = shells;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  GroupsPage all(int page, Actor actor) {
    if (actor.roles().held().stream().noneMatch(held -> PARTS.contains(held.scope().kind()))) {
      throw new NotFound();
    }
    var shell = shells.titled("timetable.groups.title");
    var w = shell.w();
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var found = sql.from(today, actor, ON_A_PAGE + 1, (page - 1) * ON_A_PAGE);
    boolean more = found.size() > ON_A_PAGE;
    var waiting =
        sql.waiting(actor, MOST_WAITING).stream()
            .map(
                one ->
                    new GroupsPage.Waiting(
                        one.id().toString(),
                        new CohortName(one.code(), one.title(), one.yearOfStudy()).in(w),
                        one.groups(),
                        one.expected()))
            .toList();
    return new GroupsPage(
        shell,
        found.stream().limit(ON_A_PAGE).map(one -> row(one, w)).toList(),
        waiting,
        !waiting.isEmpty() || found.stream().anyMatch(GroupRow::runs),
        page,
        more);
  }

  private static GroupsPage.Row row(GroupRow one, Wording w) {
    return new GroupsPage.Row(
        one.id().toString(),
        new CohortName(one.code(), one.title(), one.yearOfStudy()).in(w),
        one.name(),
        when(one, w),
        one.place().orElseGet(() -> w.t("timetable.no-room")),
        one.sessions(),
        one.unpublished());
  }

  private static String when(GroupRow one, Wording w) {
    return w.t(
        "timetable.group.when",
        "day",
        GroupWords.day(one.day(), w),
        "from",
        w.time(one.starts()),
        "to",
        w.time(one.starts().plusMinutes(one.minutes())));
  }

  @Transactional(readOnly = true)
  GroupPage one(StudyGroupId id, Actor actor) {
    var group = sql.find(id, actor).orElseThrow(NotFound::new);
    var shell = shells.named(group.name());
    var w = shell.w();
    var sessions = sightings.ofGroup(id, actor);
    var names = casts.of(sessions.stream().map(Sighting::id).toList());
    var book = rules.of(group.scheme());
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var school = sessions.stream().flatMap(one -> one.school().stream()).findFirst().orElse(null);
    var here = book.at(school, id.value(), today);
    var rows = sessions.stream().map(one -> row(one, group, names, book, w)).toList();
    return new GroupPage(
        shell,
        id.toString(),
        group.target().toString(),
        new CohortName(group.code(), group.title(), group.yearOfStudy()).in(w),
        group.name(),
        when(group, w),
        group.termName(),
        group.place().orElseGet(() -> w.t("timetable.no-room")),
        group.runs(),
        CoLeaderWords.asked(here.leadersPerSession(), w),
        (int)
            rows.stream()
                .filter(row -> !row.published() && !row.cancelled() && row.missing() == 0)
                .count(),
        group.unpublished(),
        group.scheme().toString(),
        group.runs() ? rules(id, book, here, today, w) : List.of(),
        rows);
  }

  private static List<GroupPage.RuleLine> rules(
      StudyGroupId id, RuleBook book, RulesHere here, LocalDate today, Wording w) {
    return Arrays.stream(RuleName.values())
        .map(
            name ->
                new GroupPage.RuleLine(
                    name.key(),
                    RuleWords.note(here.applying(name), w),
                    book.sets().stream()
                        .filter(set -> set.name() == name && set.place().equals(id.value()))
                        .filter(set -> set.holds(today))
                        .map(set -> set.id().toString())
                        .findFirst()
                        .orElse("")))
        .toList();
  }

  private GroupPage.Row row(
      Sighting one,
      GroupRow group,
      Map<StudySessionId, List<OnSession>> names,
      RuleBook book,
      Wording w) {
    int asked =
        book.at(one.school().orElse(null), group.id().value(), one.slot().date())
            .leadersPerSession()
            .value()
            .atLeast();
    boolean elsewhere =
        one.slot().date().getDayOfWeek() != group.day()
            || !one.slot().starts().equals(group.starts())
            || !one.room().equals(group.room());
    return new GroupPage.Row(
        one.id().toString(),
        w.date(one.slot().date()),
        elsewhere ? SessionWords.hours(one.slot(), w) + ", " + SessionWords.place(one, w) : "",
        names.getOrDefault(one.id(), List.of()).stream()
            .map(on -> named(on, w))
            .collect(joining(", ")),
        Math.max(0, asked - one.coLeaders()),
        one.isPublished(),
        one.isCancelled(),
        one.to().isBefore(clock.instant()));
  }

  private static String named(OnSession on, Wording w) {
    return on.capacity() == Capacity.CO_LEADER
        ? on.name()
        : w.t(
            "timetable.group.also",
            "name",
            on.name(),
            "capacity",
            w.choice("timetable.capacity", on.capacity()));
  }
}
