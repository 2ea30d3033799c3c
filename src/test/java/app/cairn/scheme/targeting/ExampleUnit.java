package app.cairn.scheme.targeting;

import app.cairn.institution.AcademicYearId;
import app.cairn.world.World;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The example of {@code docs/rules/targeting.md}: sixteen students, two years, one unit. */
final class ExampleUnit {

  static final UUID UNIT = new UUID(7, 1);
  static final AcademicYearId EARLIER = new AcademicYearId(new UUID(7, 24));
  static final AcademicYearId LATER = new AcademicYearId(World.HERE.id(241));

  private static final UUID EARLIER_TERM = new UUID(7, 25);
  private static final UUID EARLIER_OFFERING = new UUID(7, 2);
  private static final UUID LATER_OFFERING = new UUID(7, 3);
  private static final String WHOLE_EARLIER_TERM = "[2024-09-23,2024-12-21)";
  private static final String WHOLE_LATER_TERM = "[2025-09-22,2025-12-20)";

  private final JdbcClient jdbc;
  private int key;

  private ExampleUnit(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static void layOut(JdbcClient jdbc) {
    var example = new ExampleUnit(jdbc);
    example.unitWithTwoDeliveries();
    example.earlierYear();
    example.laterYear();
  }

  private void earlierYear() {
    var at = EARLIER_OFFERING;
    passedOrFailed(at, 1, 1, WHOLE_EARLIER_TERM, "passed", 70);
    passedOrFailed(at, 2, 1, WHOLE_EARLIER_TERM, "passed", 55);
    passedOrFailed(at, 3, 1, WHOLE_EARLIER_TERM, "passed", 48);
    passedOrFailed(at, 4, 1, WHOLE_EARLIER_TERM, "failed", 30);
    result(at, 4, 2, "passed", 45);
    passedOrFailed(at, 5, 1, WHOLE_EARLIER_TERM, "failed", 25);
    passedOrFailed(at, 6, 1, WHOLE_EARLIER_TERM, "failed", 20);
    passedOrFailed(at, 7, 1, WHOLE_EARLIER_TERM, "withdrawn", null);
    enrolled(at, 8, 1, "[2024-09-23,2024-11-04)");
    enrolled(at, 9, 1, "[2024-09-01,2024-09-20)");
  }

  private void laterYear() {
    var at = LATER_OFFERING;
    passedOrFailed(at, 5, 2, WHOLE_LATER_TERM, "passed", 52);
    // The records say of the sixth only in the marks that it was the second attempt.
    enrolled(at, 6, 1, WHOLE_LATER_TERM);
    result(at, 6, 2, "failed", 35);
    passedOrFailed(at, 10, 1, WHOLE_LATER_TERM, "passed", 80);
    passedOrFailed(at, 11, 1, WHOLE_LATER_TERM, "passed", 60);
    passedOrFailed(at, 12, 1, WHOLE_LATER_TERM, "passed", 41);
    passedOrFailed(at, 13, 1, WHOLE_LATER_TERM, "failed", 38);
    enrolled(at, 14, 1, WHOLE_LATER_TERM);
    // In a lecture and in a seminar group that was left for another.
    enrolled(at, 15, 1, "[2025-09-22,2025-10-20)");
    passedOrFailed(at, 15, 1, WHOLE_LATER_TERM, "passed", 66);
  }

  private void unitWithTwoDeliveries() {
    jdbc.sql(
            """
            insert into curriculum.course_unit (id, source, source_key, code, title, listed)
            values (:id, 'example', 'example', 'EXAM204', 'Worked Example', '[2020-01-01,)')
            """)
        .param("id", UNIT)
        .update();
    jdbc.sql(
            """
            insert into institution.academic_year (id, source, source_key, name, during)
            values (:id, 'example', 'example', '2024/25', '[2024-08-01,2025-08-01)')
            """)
        .param("id", EARLIER.value())
        .update();
    jdbc.sql(
            """
            insert into institution.term (id, academic_year_id, source, source_key, name, during)
            values (:id, :year, 'example', 'example', 'Autumn 2024', '[2024-09-23,2024-12-21)')
            """)
        .param("id", EARLIER_TERM)
        .param("year", EARLIER.value())
        .update();
    offering(EARLIER_OFFERING, EARLIER.value(), EARLIER_TERM);
    offering(LATER_OFFERING, LATER.value(), World.HERE.id(251));
    for (int number : List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)) {
      jdbc.sql(
              """
              insert into people.person (id, source, source_key, kind, listed)
              values (:id, 'example', :key, 'student', '[2020-01-01,)')
              """)
          .param("id", student(number))
          .param("key", "example-" + number)
          .update();
    }
  }

  private void offering(UUID id, UUID year, UUID term) {
    jdbc.sql(
            """
            insert into curriculum.unit_offering
              (id, source, source_key, course_unit_id, academic_year_id, first_term_id, last_term_id, listed)
            values (:id, 'example', :key, :unit, :year, :term, :term, '[2020-01-01,)')
            """)
        .param("id", id)
        .param("key", id.toString())
        .param("unit", UNIT)
        .param("year", year)
        .param("term", term)
        .update();
  }

  private void passedOrFailed(
      UUID offering,
      int student,
      int attempt,
      String during,
      String outcome,
      @Nullable Integer mark) {
    enrolled(offering, student, attempt, during);
    result(offering, student, attempt, outcome, mark);
  }

  private void enrolled(UUID offering, int student, int attempt, String during) {
    jdbc.sql(
            """
            insert into curriculum.enrolment (id, source, source_key, unit_offering_id, person_id, attempt, during)
            values (:id, 'example', :key, :offering, :student, :attempt, cast(:during as daterange))
            """)
        .param("id", new UUID(8, ++key))
        .param("key", "example-" + key)
        .param("offering", offering)
        .param("student", student(student))
        .param("attempt", attempt)
        .param("during", during)
        .update();
  }

  private void result(
      UUID offering, int student, int attempt, String outcome, @Nullable Integer mark) {
    jdbc.sql(
            """
            insert into curriculum.result (id, source, source_key, unit_offering_id, person_id, attempt, outcome, mark)
            values (:id, 'example', :key, :offering, :student, :attempt, :outcome, :mark)
            """)
        .param("id", new UUID(8, ++key))
        .param("key", "example-" + key)
        .param("offering", offering)
        .param("student", student(student))
        .param("attempt", attempt)
        .param("outcome", outcome)
        .param("mark", mark)
        .update();
  }

  private static UUID student(int number) {
    return new UUID(9, number);
  }
}
