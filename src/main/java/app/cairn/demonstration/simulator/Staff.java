package app.cairn.demonstration.simulator;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Who teaches what, who marks it, and whose personal tutor somebody is. */
final class Staff {
  record Person(String key, PersonName name, String title, String school, boolean academic) {
    String spoken() {
      return (title + " " + name.whole()).strip();
    }
  }

  record Duty(Person person, String course, String term, String student, String capacity) {}

  private static final List<String> TITLES = List.of("Dr", "Dr", "Dr", "Professor", "Mr", "Ms");

  private final Map<String, List<Person>> bySubject = new LinkedHashMap<>();
  private final List<Person> everybody = new ArrayList<>();
  private final Map<Cast.Part, Person> personas = new EnumMap<>(Cast.Part.class);
  private final Map<String, Person> coordinators = new LinkedHashMap<>();
  private final List<Duty> duties = new ArrayList<>();
  private final Chance chance;

  Staff(University university, Prospectus prospectus, Names names, Chance chance) {
    this.chance = chance;
    int number = 1;
    for (var subject : prospectus.subjects()) {
      var people = new ArrayList<Person>();
      for (int i = 0; i < 4 + subject.intake() / 18; i++) {
        String key = "e%05d".formatted(number++);
        people.add(new Person(key, names.next(chance), chance.one(TITLES), subject.key(), true));
      }
      bySubject.put(subject.key(), people);
      everybody.addAll(people);
    }
    for (var member : Cast.of(university)) {
      if (!member.part().student) {
        boolean academic =
            member.part() == Cast.Part.LECTURER || member.part() == Cast.Part.SCHOOL_CONTACT;
        String school = prospectus.subject(university.personasSubject).key();
        var name = new PersonName(member.given(), member.family(), "");
        personas.put(
            member.part(), new Person(member.key(), name, academic ? "Dr" : "", school, academic));
      }
    }
    everybody.addAll(personas.values());
    if (university == University.HARROWMERE) {
      coordinators(prospectus, names);
    }
    everybody.addAll(coordinators.values());
  }

  /** Each college but the one of the personas has a coordinator, who teaches nobody. */
  private void coordinators(Prospectus prospectus, Names names) {
    String college = prospectus.subject(persona(Cast.Part.COORDINATOR).school()).college();
    for (var other : prospectus.colleges()) {
      if (!other.key().equals(college)) {
        String key = "e8%04d".formatted(coordinators.size() + 1);
        coordinators.put(other.key(), new Person(key, names.next(chance), "", other.key(), false));
      }
    }
  }

  Map<String, Person> coordinators() {
    return coordinators;
  }

  List<Person> everybody() {
    return everybody;
  }

  List<Duty> duties() {
    return duties;
  }

  /** The academic who speaks for a module, or for a school. */
  Person contact(String subject) {
    var persona = persona(Cast.Part.SCHOOL_CONTACT);
    return subject.equals(persona.school()) ? persona : of(subject).getFirst();
  }

  /** A module keeps its lecturer for years; large ones have a second marker. */
  void teach(List<Delivery> deliveries, Prospectus.Unit personasUnit) {
    for (var delivery : deliveries) {
      var unit = delivery.unit;
      var people = of(unit.subject());
      int index = Math.floorMod(unit.code().hashCode() + delivery.year.back() / 2, people.size());
      var teacher = people.get(index);
      if (unit.equals(personasUnit)) {
        teacher = persona(Cast.Part.LECTURER);
      } else if (unit.subject().equals(personasUnit.subject()) && unit.wholeYear()) {
        teacher = persona(Cast.Part.SCHOOL_CONTACT);
      }
      duties.add(new Duty(teacher, unit.code(), delivery.firstTerm(), "", "teacher"));
      if (delivery.enrolments.size() > 60) {
        var marker = people.get((index + 1) % people.size());
        duties.add(new Duty(marker, unit.code(), delivery.firstTerm(), "", "marker"));
      }
    }
  }

  /** Personal tutors of everybody who studies now. The lecturer among the personas has a few. */
  void tutor(List<Student> students) {
    for (var student : students) {
      if (!student.isPostgraduate()) {
        boolean mine = student.subject.key().equals(persona(Cast.Part.LECTURER).school());
        var tutor =
            mine && student.yearOfStudy == 1 && !student.persona && chance.with(0.05)
                ? persona(Cast.Part.LECTURER)
                : chance.one(of(student.subject.key()));
        duties.add(new Duty(tutor, "", "", student.key, "tutor"));
      }
    }
  }

  private Person persona(Cast.Part part) {
    return Objects.requireNonNull(personas.get(part));
  }

  private List<Person> of(String subject) {
    return Objects.requireNonNull(bySubject.get(subject));
  }
}
