package app.cairn.evaluation.impact;

import app.cairn.evaluation.study.StudyRows;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who went on to the next year, each student counted once however many subjects they took: of those
 * enrolled at the end of the landmark week, those who had come to anything by then and those who
 * had not.
 *
 * @param came who went on of those who had come; {@code cameNot} who did not
 * @param never who went on of those who had not; {@code neverNot} who did not
 */
public record WentOn(long came, long cameNot, long never, long neverNot) {

  private record Student(boolean came, byte nextYear) {

    Student and(Student other) {
      return new Student(came || other.came, nextYear);
    }
  }

  static WentOn of(Evidence evidence) {
    var students = new HashMap<UUID, Student>();
    for (var part : evidence.parts()) {
      @Nullable UpToWeek upTo = evidence.upToLandmark().get(part.cohort());
      if (upTo != null) {
        gather(part.outcomes(), upTo, students);
      }
    }
    return new WentOn(
        count(students, true, StudyRows.YES),
        count(students, true, StudyRows.NO),
        count(students, false, StudyRows.YES),
        count(students, false, StudyRows.NO));
  }

  private static void gather(Outcomes outcomes, UpToWeek upTo, Map<UUID, Student> students) {
    var stood = upTo.standing(outcomes);
    for (int i = 0; i < outcomes.size(); i++) {
      if (stood[i] == UpToWeek.Stood.ENROLLED) {
        var person = outcomes.people()[i];
        students.merge(
            person,
            new Student(upTo.sessionsOf(person) > 0, upTo.nextYearOf(person)),
            Student::and);
      }
    }
  }

  private static long count(Map<UUID, Student> students, boolean came, byte nextYear) {
    return students.values().stream()
        .filter(one -> one.came() == came && one.nextYear() == nextYear)
        .count();
  }
}
