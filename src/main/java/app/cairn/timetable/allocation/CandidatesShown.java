package app.cairn.timetable.allocation;

import static java.util.stream.Collectors.groupingBy;

import app.cairn.leaders.LeaderId;
import app.cairn.platform.Actor;
import app.cairn.platform.page.Shell;
import app.cairn.platform.page.Shells;
import app.cairn.platform.words.Wording;
import app.cairn.timetable.Capacity;
import app.cairn.timetable.StudyGroupId;
import app.cairn.timetable.StudySessionId;
import app.cairn.timetable.allocation.CandidatesPage.Choice;
import app.cairn.timetable.allocation.CandidatesPage.Row;
import app.cairn.timetable.fit.FitWords;
import app.cairn.timetable.fit.Verdict;
import app.cairn.timetable.view.SessionWords;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Candidates as the page shows them. */
@Component
class CandidatesShown {

  private final AllocationDesk desk;
  private final Shells shells;
  private final Clock clock;

  CandidatesShown(AllocationDesk desk, Shells shells, Clock clock) {
    this.desk = desk;
    this.shells = shells;
    this.clock = clock;
  }

  CandidatesPage of(StudySessionId session, String problem, List<String> details, Actor actor) {
    var shell = shells.titled("timetable.candidates.title");
    var w = shell.w();
    var choice = desk.choice(session, actor);
    var seen = choice.session();
    return page(
        shell,
        SessionWords.brief(seen, w) + " · " + SessionWords.when(seen.slot(), w),
        "/sessions/" + session,
        problem,
        details,
        namesOn(choice),
        rows(left(choice), true, w),
        rows(left(choice), false, w));
  }

  CandidatesPage of(StudyGroupId group, String problem, List<String> details, Actor actor) {
    var shell = shells.titled("timetable.candidates.title");
    var w = shell.w();
    var today = LocalDate.ofInstant(clock.instant(), w.zone());
    var choice = desk.choice(group, today, actor);
    Map<LeaderId, List<Verdict>> byLeader =
        left(choice).stream()
            .collect(groupingBy(Verdict::leader, LinkedHashMap::new, Collectors.toList()));
    var can = new ArrayList<Row>();
    var cannot = new ArrayList<Row>();
    byLeader
        .values()
        .forEach(
            all -> {
              var row = ofMany(all, w);
              (all.stream().anyMatch(one -> one.allows(Capacity.CO_LEADER)) ? can : cannot)
                  .add(row);
            });
    return page(
        shell,
        SessionWords.brief(choice.session(), w)
            + " · "
            + w.t("timetable.candidates.remaining", "n", choice.sessions()),
        "/groups/" + group,
        problem,
        details,
        namesOn(choice),
        can,
        cannot);
  }

  private static List<Verdict> left(AllocationDesk.Choice choice) {
    return choice.verdicts().stream().filter(one -> !choice.isOnAll(one)).toList();
  }

  private static List<String> namesOn(AllocationDesk.Choice choice) {
    return choice.verdicts().stream()
        .filter(choice::isOnAll)
        .map(Verdict::name)
        .distinct()
        .toList();
  }

  private static CandidatesPage page(
      Shell shell,
      String lead,
      String thing,
      String problem,
      List<String> details,
      List<String> on,
      List<Row> can,
      List<Row> cannot) {
    return new CandidatesPage(
        shell,
        lead,
        thing + "/allocations",
        thing,
        problem,
        details,
        on,
        can,
        cannot,
        Arrays.stream(Capacity.values())
            .map(one -> new Choice(one.name(), shell.w().choice("timetable.capacity", one)))
            .toList());
  }

  private static List<Row> rows(List<Verdict> verdicts, boolean can, Wording w) {
    return verdicts.stream()
        .filter(one -> one.allows(Capacity.CO_LEADER) == can)
        .map(
            one ->
                new Row(
                    one.leader().toString(),
                    one.name(),
                    "",
                    can
                        ? one.oftener()
                            ? List.of(w.t("timetable.candidates.oftener"))
                            : List.<String>of()
                        : FitWords.reasons(one, Capacity.CO_LEADER, w)))
        .toList();
  }

  private static Row ofMany(List<Verdict> all, Wording w) {
    long can = all.stream().filter(one -> one.allows(Capacity.CO_LEADER)).count();
    var notes = new ArrayList<String>();
    all.stream()
        .filter(one -> !one.allows(Capacity.CO_LEADER))
        .collect(
            groupingBy(
                one -> String.join("; ", FitWords.reasons(one, Capacity.CO_LEADER, w)),
                LinkedHashMap::new,
                Collectors.mapping(one -> w.shortDate(one.on()), Collectors.toList())))
        .forEach(
            (reasons, dates) ->
                notes.add(
                    dates.size() == all.size()
                        ? reasons
                        : w.t(
                            "timetable.candidates.on-dates",
                            "reasons",
                            reasons,
                            "dates",
                            String.join(", ", dates))));
    if (all.stream().anyMatch(Verdict::oftener)) {
      notes.add(w.t("timetable.candidates.oftener"));
    }
    var first = all.getFirst();
    return new Row(
        first.leader().toString(),
        first.name(),
        w.t("timetable.candidates.of-sessions", "n", can, "all", all.size()),
        notes);
  }
}
