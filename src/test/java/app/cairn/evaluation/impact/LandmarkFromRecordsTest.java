package app.cairn.evaluation.impact;

import static app.cairn.world.World.HERE;
import static org.assertj.core.api.Assertions.assertThat;

import app.cairn.evaluation.study.StudyRows;
import app.cairn.world.CairnTest;
import app.cairn.world.InWorld;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The physicists' term runs from 21 September to 18 December 2026; 121 came once, in November. */
@CairnTest
@InWorld
class LandmarkFromRecordsTest {

  private static final UUID COHORT = HERE.id(441);
  private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);

  @Autowired LandmarkSql landmarks;
  @Autowired JdbcClient jdbc;

  @Test
  void onlySessionsBeforeTheEndOfTheWeekCount() {
    assertThat(upTo(1).sessionsOf(HERE.id(121))).isZero();
    assertThat(upTo(13).sessionsOf(HERE.id(121))).isEqualTo(1);
  }

  @Test
  void aTermWithoutSuchAWeekHasNoLandmark() {
    assertThat(landmarks.upTo(14, List.of(COHORT), MARCH, ZoneId.of("Europe/London")).upTo())
        .isEmpty();
  }

  /** The end of week 6 is Sunday 1 November. */
  @Test
  void spansComeOfThoseWhoWereNotEnrolledAllTheWay() {
    enrolled(121, "[2026-09-21,2026-10-09)");
    enrolled(122, "[2026-09-21,2026-11-02)");
    enrolled(123, "[2026-11-02,2026-12-19)");
    enrolled(124, "[2026-09-21,2026-12-19)");
    var spans = upTo(6).spans();
    assertThat(spans.get(HERE.id(121))).isEqualTo(new UpToWeek.Span(-41, -23));
    assertThat(spans.get(HERE.id(122))).isEqualTo(new UpToWeek.Span(-41, 1));
    assertThat(spans.get(HERE.id(123))).isEqualTo(new UpToWeek.Span(1, 48));
    assertThat(spans).doesNotContainKeys(HERE.id(124), HERE.id(125));
  }

  @Test
  void registrationsTellWhoWentOn() {
    jdbc.sql(
            """
            insert into institution.term (id, academic_year_id, source, source_key, name, during)
            values (gen_random_uuid(), :year, 'test', 'spring', 'Spring', '[2027-01-11,2027-04-01)')
            """)
        .param("year", HERE.id(242))
        .update();
    jdbc.sql(
            """
            update curriculum.programme_registration
            set progression = case person_id when :left then 'left' when :again then 'repeating' end,
              during = case person_id when :left then daterange('2026-08-01', '2027-01-11') else during end
            where academic_year_id = :year
            """)
        .param("left", HERE.id(121))
        .param("again", HERE.id(122))
        .param("year", HERE.id(242))
        .update();
    results(121, 122, 123);
    var found = upTo(6);
    assertThat(found.nextTermOf(HERE.id(121))).isEqualTo(StudyRows.NO);
    assertThat(found.nextYearOf(HERE.id(121))).isEqualTo(StudyRows.NO);
    assertThat(found.nextTermOf(HERE.id(122))).isEqualTo(StudyRows.YES);
    assertThat(found.nextYearOf(HERE.id(122))).isEqualTo(StudyRows.YES);
    assertThat(found.nextYearOf(HERE.id(123))).isEqualTo(StudyRows.UNKNOWN);
    var before = landmarks.upTo(6, List.of(COHORT), LocalDate.of(2027, 1, 10), ZoneId.of("UTC"));
    assertThat(before.upTo().get(COHORT).nextTermOf(HERE.id(122))).isEqualTo(StudyRows.UNKNOWN);
  }

  private UpToWeek upTo(int week) {
    var found = landmarks.upTo(week, List.of(COHORT), MARCH, ZoneId.of("Europe/London"));
    return found.upTo().get(COHORT);
  }

  private void enrolled(int person, String during) {
    jdbc.sql(
            """
            update curriculum.enrolment set during = cast(:during as daterange)
            where unit_offering_id = :offering and person_id = :person
            """)
        .param("during", during)
        .param("offering", HERE.id(312))
        .param("person", HERE.id(person))
        .update();
  }

  private void results(int... people) {
    for (int person : people) {
      jdbc.sql(
              """
              insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, mark, outcome, provisional)
              values (gen_random_uuid(), 'test', :key, :offering, :person, 1, 50, 'passed', false)
              """)
          .param("key", String.valueOf(person))
          .param("offering", HERE.id(312))
          .param("person", HERE.id(person))
          .update();
    }
  }
}
