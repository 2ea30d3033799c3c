package app.cairn.demonstration.simulator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Who runs the scheme, or a school's part of it. */
final class Posts {
  record Post(String person, String role, String school, LocalDate from) {}

  private Posts() {}

  static List<Post> of(Simulation world) {
    var posts = new ArrayList<Post>();
    var begun = world.calendar.years().get(1).from();
    var university = world.university;
    var subject = world.prospectus.subject(university.personasSubject);
    boolean byCollege = university == University.HARROWMERE;
    posts.add(post(university, Cast.Part.SUPERVISOR, "supervisor", "", begun));
    posts.add(
        post(
            university,
            Cast.Part.COORDINATOR,
            "coordinator",
            byCollege ? subject.college() : "",
            begun));
    world
        .staff
        .coordinators()
        .forEach(
            (college, person) -> posts.add(new Post(person.key(), "coordinator", college, begun)));
    for (var other : world.prospectus.subjects()) {
      var contact = world.staff.contact(other.key());
      posts.add(new Post(contact.key(), "school-contact", other.key(), begun));
    }
    var thisYear = world.calendar.running().from();
    posts.add(post(university, Cast.Part.ORGANISER, "student-organiser", subject.key(), thisYear));
    if (university == University.EASTQUAY) {
      organisers(world, subject, thisYear, posts);
    }
    return List.copyOf(posts);
  }

  private static Post post(
      University university, Cast.Part part, String role, String school, LocalDate from) {
    return new Post(Cast.of(university, part).key(), role, school, from);
  }

  /** One keen final-year student in each department; not one of its mentors. */
  private static void organisers(
      Simulation world, Prospectus.Subject personas, LocalDate from, List<Post> posts) {
    for (var subject : world.prospectus.subjects()) {
      if (subject != personas) {
        world.students.here().stream()
            .filter(s -> s.subject == subject && s.yearOfStudy == 3 && !s.persona)
            .filter(s -> !world.recruiting.leaders().containsKey(s))
            .max(Comparator.comparingDouble(s -> s.motivation))
            .ifPresent(s -> posts.add(new Post(s.key, "student-organiser", subject.key(), from)));
      }
    }
  }
}
