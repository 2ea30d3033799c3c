package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Everybody who studies: who comes, who moves up, who repeats and who finishes. */
final class StudentBody {
  private static final int LAST_YEAR_OF_STUDY = 3;
  private static final double ABILITY_IN_MOTIVATION = 0.25;

  private final University university;
  private final Prospectus prospectus;
  private final Names names;
  private final Chance chance;
  private final Map<Cast.Part, Student> personas = new EnumMap<>(Cast.Part.class);
  private final List<Student> everybody = new ArrayList<>();
  private int number = 10_000;

  StudentBody(University university, Prospectus prospectus, Names names, Chance chance) {
    this.university = university;
    this.prospectus = prospectus;
    this.names = names;
    this.chance = chance;
  }

  List<Student> everybody() {
    return everybody;
  }

  List<Student> here() {
    return everybody.stream().filter(student -> student.here).toList();
  }

  /** Opens an academic year: those who stay move up or repeat, and the new ones come. */
  void open(Calendar.Year year) {
    boolean first = everybody.isEmpty();
    for (var student : here()) {
      moveOn(student, year);
    }
    for (var subject : prospectus.subjects()) {
      if (first) {
        come(subject, year, 3, 0.82);
        come(subject, year, 2, 0.9);
      }
      come(subject, year, 1, 1);
    }
    personas(year);
  }

  /** The student among the personas who has a part, once that year has come. */
  Student persona(Cast.Part part) {
    return Objects.requireNonNull(personas.get(part));
  }

  private void moveOn(Student student, Calendar.Year year) {
    var last = student.registration();
    if (student.isPostgraduate()) {
      register(student, year, student.yearOfStudy + 1);
    } else if (last.progression.equals("repeating")) {
      register(student, year, student.yearOfStudy);
    } else if (student.yearOfStudy == LAST_YEAR_OF_STUDY) {
      last.progression = "completed";
      last.degreeClass = Examiners.degreeClass(student.registrations);
      student.here = false;
    } else {
      last.progression = "progressed";
      register(student, year, student.yearOfStudy + 1);
    }
  }

  private void come(Prospectus.Subject subject, Calendar.Year year, int yearOfStudy, double share) {
    int size = (int) Math.round(subject.intake() * share * chance.uniform(0.94, 1.06));
    var taught = subject.programmes().stream().filter(p -> !p.isPostgraduate()).toList();
    for (int i = 0; i < size; i++) {
      // The first programme of a subject is its largest.
      var programme = chance.with(0.5) ? taught.getFirst() : chance.one(taught);
      register(newStudent(subject, programme, year), year, yearOfStudy);
    }
    if (year.back() == 0 && yearOfStudy == 1) {
      var further =
          subject.programmes().stream().filter(Prospectus.Programme::isPostgraduate).toList();
      for (int i = 0; i < subject.intake() / 8 && !further.isEmpty(); i++) {
        register(newStudent(subject, chance.one(further), year), year, 1);
      }
    }
  }

  private Student newStudent(
      Prospectus.Subject subject, Prospectus.Programme programme, Calendar.Year year) {
    double ability = chance.normal(0, 1);
    double motivation =
        ABILITY_IN_MOTIVATION * ability
            + StrictMath.sqrt(1 - ABILITY_IN_MOTIVATION * ABILITY_IN_MOTIVATION)
                * chance.normal(0, 1);
    return add(nextKey(year), names.next(chance), subject, programme, ability, motivation, false);
  }

  private void personas(Calendar.Year year) {
    var subject = prospectus.subject(university.personasSubject);
    for (var member : Cast.of(university)) {
      int began =
          switch (member.part()) {
            case PARTICIPANT -> 0;
            case LEADER, CO_LEADER -> university.leaderBegan;
            case ORGANISER -> 2;
            default -> -1;
          };
      if (member.part().student && began == year.back()) {
        var name = new PersonName(member.given(), member.family(), "");
        var programme = subject.programmes().getFirst();
        var student = add(member.key(), name, subject, programme, 0.7, 1.3, true);
        personas.put(member.part(), student);
        register(student, year, 1);
      }
    }
  }

  private Student add(
      String key,
      PersonName name,
      Prospectus.Subject subject,
      Prospectus.Programme programme,
      double ability,
      double motivation,
      boolean persona) {
    var student =
        new Student(key, name, subject, programme, ability, motivation, prior(ability), persona);
    everybody.add(student);
    return student;
  }

  /** Entry points: say something about ability, not everything; unknown for one in eight. */
  private @Nullable Integer prior(double ability) {
    double points = chance.normal(122 + 15 * ability, 14);
    int rounded = 8 * (int) Math.round(points / 8);
    return chance.with(0.125) ? null : Math.clamp(rounded, 56, 168);
  }

  private void register(Student student, Calendar.Year year, int yearOfStudy) {
    student.yearOfStudy = yearOfStudy;
    student.sessionsThisYear = 0;
    student.now = new ArrayList<>();
    student.registrations.add(new Student.Registration(year, yearOfStudy));
  }

  private String nextKey(Calendar.Year year) {
    return "%s%05d".formatted(year.key().substring(2), number++);
  }
}
