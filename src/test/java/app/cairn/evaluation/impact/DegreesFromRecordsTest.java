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

@CairnTest
@InWorld
class DegreesFromRecordsTest {

  private static final UUID YEAR = HERE.id(242);
  private static final UUID LATER = UUID.fromString("00000000-0000-0000-0000-00000000f242");
  private static final UUID BEFORE = UUID.fromString("00000000-0000-0000-0000-00000000f240");

  @Autowired LandmarkSql landmarks;
  @Autowired JdbcClient jdbc;

  @Test
  void theFirstDegreeSinceThatHasAClassCounts() {
    year(BEFORE, "[2019-08-01,2020-08-01)");
    year(LATER, "[2030-08-01,2031-08-01)");
    finished(121, YEAR, "upper_second");
    finished(121, LATER, "third");
    finished(122, YEAR, "unclassified");
    finished(123, BEFORE, "first");
    finished(124, YEAR, "unclassified");
    finished(124, LATER, "first");
    finished(125, LATER, "lower_second");
    jdbc.sql("update scheme.cohort set academic_year_id = :later where id = :other")
        .param("later", LATER)
        .param("other", HERE.id(442))
        .update();
    var degrees =
        landmarks
            .upTo(
                30,
                List.of(HERE.id(441), HERE.id(442)),
                LocalDate.of(2031, 9, 1),
                ZoneId.of("Europe/London"))
            .degrees();
    assertThat(degrees.of(YEAR, HERE.id(121))).isEqualTo(StudyRows.YES);
    assertThat(degrees.of(LATER, HERE.id(121))).isEqualTo(StudyRows.NO);
    assertThat(degrees.of(YEAR, HERE.id(122))).isEqualTo(StudyRows.UNKNOWN);
    assertThat(degrees.of(YEAR, HERE.id(123))).isEqualTo(StudyRows.UNKNOWN);
    assertThat(degrees.of(YEAR, HERE.id(124))).isEqualTo(StudyRows.YES);
    assertThat(degrees.of(YEAR, HERE.id(125))).isEqualTo(StudyRows.NO);
  }

  private void year(UUID id, String during) {
    jdbc.sql(
            """
            insert into institution.academic_year (id, source, source_key, name, during)
            values (:id, 'test', :key, :key, cast(:during as daterange))
            """)
        .param("id", id)
        .param("key", id.toString())
        .param("during", during)
        .update();
  }

  private void finished(int person, UUID year, String degreeClass) {
    jdbc.sql(
            """
            insert into curriculum.programme_registration (id, source, source_key, person_id, programme_id, academic_year_id, year_of_study, standing, progression, degree_class, during)
            select gen_random_uuid(), 'test', 'degree-' || :person || :year, :id, :programme, y.id, 3, 'good', 'completed', :class, y.during
            from institution.academic_year y
            where y.id = :year
            """)
        .param("person", person)
        .param("id", HERE.id(person))
        .param("programme", HERE.id(221))
        .param("year", year)
        .param("class", degreeClass)
        .update();
  }
}
