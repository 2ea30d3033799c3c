package app.cairn.demonstration.simulator;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The files about people: who they are, what they study and teach, and their marks. */
final class PeopleFiles {
  private final Simulation world;

  PeopleFiles(Simulation world) {
    this.world = world;
  }

  void write(CsvFolder folder) {
    folder.write(
        "users.csv",
        "sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,"
            + "givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,"
            + "password,metadata.preferredFirstName",
        this::users);
    folder.write(
        "registrations.csv",
        "student,programme,year,yearOfStudy,standing,yearMark,progression,degreeClass,from,to",
        this::registrations);
    folder.write(
        "enrollments.csv",
        "sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role,"
            + "primary,beginDate,endDate,metadata.attempt",
        this::enrolments);
    folder.write(
        "final-marks.csv",
        "student,course,term,attempt,mark,grade,outcome,provisional,prior",
        this::marks);
    folder.write(
        "teaching-staff.csv", "person,course,term,student,capacity,from,to", this::teachingStaff);
  }

  private List<Student> students() {
    return world.students.everybody().stream()
        .filter(student -> student.registration().year.back() <= Calendar.PAST_YEARS)
        .toList();
  }

  private List<Delivery> deliveries() {
    return world.years.stream()
        .filter(teaching -> teaching.year().back() <= Calendar.PAST_YEARS)
        .flatMap(teaching -> teaching.deliveries().stream())
        .toList();
  }

  private void users(CsvFolder.Rows rows) {
    for (var student : students()) {
      user(rows, student.key, student.subject.key(), "student", student.name, "students.");
    }
    for (var person : world.staff.everybody()) {
      user(rows, person.key(), person.school(), "teacher", person.name(), "");
    }
  }

  private void user(
      CsvFolder.Rows rows, String key, String school, String role, PersonName name, String host) {
    String username = username(name, key);
    String email = username + "@" + host + world.university.handle() + ".example";
    rows.row(
        key,
        "",
        "",
        "true",
        school,
        role,
        username,
        "",
        name.given(),
        name.family(),
        "",
        key,
        email,
        "",
        "",
        "",
        "",
        "",
        name.preferred());
  }

  private static String username(PersonName name, String key) {
    String plain =
        Normalizer.normalize(name.given().charAt(0) + "." + name.family(), Normalizer.Form.NFD)
            .replace("ł", "l")
            .replace("Ł", "L")
            .replace("ø", "o")
            .replace("ß", "ss")
            .replace("ı", "i")
            .replaceAll("[^A-Za-z.]", "")
            .toLowerCase(Locale.ROOT);
    return plain.replaceAll("\\.$", "") + key.substring(key.length() - 5);
  }

  private void registrations(CsvFolder.Rows rows) {
    for (var student : students()) {
      for (var registration : student.registrations) {
        if (registration.year.back() <= Calendar.PAST_YEARS) {
          rows.row(
              student.key,
              student.programme.code(),
              registration.year.key(),
              registration.yearOfStudy,
              registration.standing,
              registration.yearMark,
              registration.progression,
              registration.degreeClass,
              "",
              registration.to);
        }
      }
    }
  }

  private void enrolments(CsvFolder.Rows rows) {
    for (var delivery : deliveries()) {
      for (var enrolment : delivery.enrolments) {
        String group = enrolment.seminar == null ? delivery.key() : enrolment.seminar.key;
        LocalDate end = enrolment.to;
        rows.row(
            delivery.key() + "-" + enrolment.student.key,
            "",
            "",
            group,
            delivery.unit.subject(),
            enrolment.student.key,
            "student",
            "",
            enrolment.late,
            end,
            enrolment.attempt);
      }
    }
  }

  private void marks(CsvFolder.Rows rows) {
    for (var delivery : deliveries()) {
      for (var enrolment : delivery.enrolments) {
        for (var result : enrolment.results) {
          rows.row(
              enrolment.student.key,
              delivery.unit.code(),
              delivery.firstTerm(),
              result.attempt(),
              result.mark(),
              Examiners.grade(result.mark()),
              result.outcome(),
              result.provisional() ? "yes" : "no",
              enrolment.student.prior);
        }
      }
    }
  }

  private void teachingStaff(CsvFolder.Rows rows) {
    for (var duty : world.staff.duties()) {
      rows.row(
          duty.person().key(), duty.course(), duty.term(), duty.student(), duty.capacity(), "", "");
    }
  }
}
