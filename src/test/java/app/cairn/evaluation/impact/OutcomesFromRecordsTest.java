package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import app.cairn.world.WorldClock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Of the physicists, 121 to 125 came once and 127 and 128 never; 121 failed and passed the resit,
 * 128 withdrew.
 */
@CairnTest
@InWorld
class OutcomesFromRecordsTest {

  private static final UUID SCHEME = HERE.id(401);
  private static final UUID YEAR = HERE.id(242);
  private static final UUID YEAR_BEFORE = HERE.id(241);
  private static final UUID COURSE = UUID.fromString("00000000-0000-0000-0000-00000000c0de");
  private static final UUID PHYSICS = HERE.id(301);
  private static final Reach ALL = new Reach(true, Set.of(), Set.of(), Set.of(), true);

  @Autowired OutcomeSql outcomes;
  @Autowired SchemeYearsSql schemes;
  @Autowired JdbcClient jdbc;

  private void results() {
    result(121, 1, 30, "failed");
    result(121, 2, 60, "passed");
    result(122, 1, 55, "passed");
    result(123, 1, 65, "passed");
    result(124, 1, 70, "passed");
    result(125, 1, 75, "passed");
    result(127, 1, 40, "passed");
    result(128, 1, 50, "withdrawn");
  }

  private void result(int person, int attempt, int mark, String outcome) {
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional)
            values (gen_random_uuid(), 'test', :key, :offering, :person, :attempt, :mark, :outcome, false)
            """)
        .param("key", person + "-" + attempt)
        .param("offering", HERE.id(312))
        .param("person", HERE.id(person))
        .param("attempt", attempt)
        .param("mark", mark)
        .param("outcome", outcome)
        .update();
  }

  @Test
  void theFirstAttemptCountsBesideHowOftenSomebodyCame() {
    results();
    var physics = physics();

    assertThat(physics.name()).isEqualTo(outcomes.nameOf(SCHEME, PHYSICS));
    assertThat(lines(physics.outcomes()))
        .containsExactlyInAnyOrder(
            List.of(1, 3000, 2),
            List.of(1, 5500, 1),
            List.of(1, 6500, 1),
            List.of(1, 7000, 1),
            List.of(1, 7500, 1),
            List.of(0, 4000, 1),
            List.of(0, 5000, 3));
  }

  @Test
  void theYearWhoseOutcomesStandIsShownUnasked() {
    results();
    assertThat(years())
        .anyMatch(year -> year.id().equals(YEAR) && year.confirmed())
        .noneMatch(year -> year.id().equals(YEAR_BEFORE) && year.confirmed());
    jdbc.sql("update curriculum.result set provisional = true where source = 'test'").update();
    assertThat(years()).noneMatch(YearWithTargets::confirmed);
    assertThat(physics().doubts().provisional()).isEqualTo(7);
  }

  /** A course of those registered for physics in their first year, 121 to 125 among them. */
  @Test
  void beforeACourseStandWhatItsResultsSayElseTheMarkOfAYearBefore() {
    results();
    support();
    yearBefore(121, 48.5);
    yearBefore(122, 71.25);
    assertThat(earlier()).containsEntry(HERE.id(121), 4850).containsEntry(HERE.id(122), 7125);
    assertThat(earlier().get(HERE.id(123))).isEqualTo(Outcomes.MISSING);

    jdbc.sql("update curriculum.result set prior_attainment = mark + 10 where source = 'test'")
        .update();
    assertThat(earlier())
        .as("121 twice, with 40 and 70")
        .containsEntry(HERE.id(121), 5500)
        .containsEntry(HERE.id(122), 6500)
        .containsEntry(HERE.id(123), 7500);
  }

  private Map<UUID, Integer> earlier() {
    var course =
        outcomes.subjects(SCHEME, List.of(YEAR), COURSE, ALL, WorldClock.NOW).getFirst().outcomes();
    return IntStream.range(0, course.size())
        .boxed()
        .collect(toMap(i -> course.people()[i], i -> course.priorHundredths()[i]));
  }

  private void support() {
    jdbc.sql(
            """
            insert into scheme.cohort (id, academic_year_id, kind, programme_id, year_of_study)
            values (:course, :year, 'course', :programme, 1)
            """)
        .param("course", COURSE)
        .param("year", YEAR)
        .param("programme", HERE.id(221))
        .update();
    jdbc.sql(
            """
            insert into scheme.target (id, scheme_year_id, cohort_id, reason, chosen_at)
            select gen_random_uuid(), y.id, :course, 'hard', '2026-08-01T09:00Z'
            from scheme.scheme_year y
            where y.scheme_id = :scheme and y.academic_year_id = :year
            """)
        .param("course", COURSE)
        .param("scheme", SCHEME)
        .param("year", YEAR)
        .update();
  }

  private void yearBefore(int person, double mark) {
    jdbc.sql(
            """
            insert into curriculum.programme_registration (id, source, source_key, person_id, programme_id, academic_year_id, year_of_study, standing, year_mark, during)
            values (gen_random_uuid(), 'test', :key, :person, :programme, :year, 1, 'good', :mark, '[2025-08-01,2026-08-01)')
            """)
        .param("key", "before-" + person)
        .param("person", HERE.id(person))
        .param("programme", HERE.id(221))
        .param("year", YEAR_BEFORE)
        .param("mark", mark)
        .update();
  }

  private List<YearWithTargets> years() {
    return schemes.all(null, ALL).entrySet().stream()
        .filter(one -> one.getKey().id().value().equals(SCHEME))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private SubjectOutcomes physics() {
    return outcomes.subjects(SCHEME, List.of(YEAR), PHYSICS, ALL, WorldClock.NOW).getFirst();
  }

  private static List<List<Integer>> lines(Outcomes all) {
    return IntStream.range(0, all.size())
        .mapToObj(i -> List.of(all.sessions()[i], all.markHundredths()[i], (int) all.ending()[i]))
        .toList();
  }
}
