package app.cairn.demonstration.simulator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the demonstration's largest university promises its visitors. */
class LargestUniversityTest {

  private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 25, 14, 0);
  private static final Simulation WORLD = new Simulation(University.HARROWMERE, 1, NOW, Size.WHOLE);

  @Test
  void itHasSixteenDisciplinesInFiveCollegesAndAHundredAndFiftyModules() {
    assertThat(WORLD.prospectus.subjects()).hasSize(16);
    assertThat(WORLD.prospectus.colleges()).hasSize(5);
    assertThat(WORLD.prospectus.units()).hasSize(150);
  }

  @Test
  void itHasEightThousandStudentsAndFiveHundredWhoLeadOrAreTo() {
    assertThat(WORLD.students.here().size()).isBetween(7_600, 8_400);
    assertThat(WORLD.recruiting.leaders().values())
        .filteredOn(leader -> leader.to == null)
        .hasSize(500);
  }

  @Test
  void itRunsMoreThanAHundredGroupsThisTermAndHasThreeYearsOfMarksBehindIt() {
    var running = WORLD.calendar.runningTerm();

    assertThat(groups().stream().filter(group -> group.term == running).count())
        .isGreaterThanOrEqualTo(100);
    for (var teaching : WORLD.years) {
      if (teaching.year().back() > 0) {
        assertThat(teaching.deliveries())
            .allSatisfy(d -> assertThat(d.enrolments).allMatch(e -> !e.results.isEmpty()));
      }
    }
  }

  @Test
  void noStudentHasTwoClassesAtOnce() {
    for (var student : WORLD.students.here()) {
      var hours = new HashSet<List<Integer>>();
      for (var enrolment : student.now) {
        var classes = new java.util.ArrayList<>(enrolment.delivery.lectures);
        if (enrolment.seminar != null) {
          classes.addAll(enrolment.seminar.hours);
        }
        for (var hour : classes) {
          assertThat(hours.add(List.of(hour.term(), hour.hour())))
              .as("%s in %s", student.key, enrolment.delivery.key())
              .isTrue();
        }
      }
    }
  }

  @Test
  void leadersHavePassedAreTrainedAreFreeAndLeadOneSessionAtATime() {
    for (var session : WORLD.planning.sessions()) {
      for (var led : session.leaders) {
        var leader = led.leader();
        var record = Objects.requireNonNull(WORLD.recruiting.leaders().get(leader));
        assertThat(record.trained).isBefore(session.starts.toLocalDate());
        assertThat(record.to == null || !session.starts.toLocalDate().isAfter(record.to)).isTrue();
        assertThat(
                leader.leadsAt.add(
                    session.starts.toLocalDate().toEpochDay() * 24 + session.starts.getHour()))
            .as("%s at %s", leader.key, session.starts)
            .isTrue();
        if (session.target.delivery != null) {
          assertThat(leader.passed).contains(session.target.delivery.unit.code());
          assertThat(record.courses).contains(session.target.delivery.unit.code());
        }
        if (session.group != null && session.target.year.back() == 0) {
          int term = session.group.term.index();
          assertThat(classes(leader, term)).doesNotContain(session.group.hour);
        }
      }
      leadersAreDifferent(session);
    }
    WORLD.students.everybody().forEach(student -> student.leadsAt.clear());
  }

  private static void leadersAreDifferent(Session session) {
    assertThat(session.leaders.stream().map(Session.Led::leader).collect(toSet()))
        .hasSameSizeAs(session.leaders);
  }

  @Test
  void noRoomHoldsAClassAndASessionAtOnce() {
    var taken = new HashMap<List<Object>, String>();
    var year = WORLD.years.getLast();
    for (var delivery : year.deliveries()) {
      delivery.lectures.forEach(hour -> take(taken, hour, delivery.key()));
      delivery.seminars.forEach(s -> s.hours.forEach(hour -> take(taken, hour, s.key)));
    }
    for (var group : groups()) {
      if (group.target.year.back() == 0 && group.room != null) {
        var hour = new Delivery.Hour(group.term.index(), group.hour, 1, group.room);
        take(taken, hour, group.key);
      }
    }
  }

  private static void take(HashMap<List<Object>, String> taken, Delivery.Hour hour, String who) {
    if (hour.room() != null) {
      String before = taken.put(List.of(hour.term(), hour.hour(), hour.room()), who);
      assertThat(before).as("%s beside %s", before, who).isNull();
    }
  }

  @Test
  void thePersonasLeaderHasASessionAtEveryHourOfToday() {
    var leader = WORLD.students.persona(Cast.Part.LEADER);
    for (int hour = 0; hour < 24; hour++) {
      var at = NOW.toLocalDate().atTime(hour, 30);
      assertThat(WORLD.planning.sessions())
          .as("at %s", at)
          .anyMatch(
              session ->
                  session.published
                      && session.leaders.stream().anyMatch(led -> led.leader() == leader)
                      && session.starts.isBefore(at)
                      && session.ends().isAfter(at));
    }
  }

  @Test
  void nothingHasHappenedThatIsStillToCome() {
    for (var session : WORLD.planning.sessions()) {
      if (session.ends().isAfter(NOW) || !session.cancelled.isEmpty()) {
        assertThat(session.came).isEmpty();
      }
    }
  }

  private static List<Integer> classes(Student student, int term) {
    return student.now.stream()
        .flatMap(
            enrolment ->
                java.util.stream.Stream.concat(
                    enrolment.delivery.lectures.stream(),
                    enrolment.seminar == null
                        ? java.util.stream.Stream.empty()
                        : enrolment.seminar.hours.stream()))
        .filter(hour -> hour.term() == term)
        .map(Delivery.Hour::hour)
        .toList();
  }

  private static List<Group> groups() {
    return WORLD.targets.stream().flatMap(target -> target.groups.stream()).toList();
  }
}
