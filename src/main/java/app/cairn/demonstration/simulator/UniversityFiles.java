package app.cairn.demonstration.simulator;

import java.util.Locale;

/** The files about the university itself: schools, calendar, programmes, modules and rooms. */
final class UniversityFiles {
  private final Simulation world;

  UniversityFiles(Simulation world) {
    this.world = world;
  }

  void write(CsvFolder folder) {
    folder.write(
        "orgs.csv",
        "sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId",
        this::schools);
    folder.write(
        "academicSessions.csv",
        "sourcedId,status,dateLastModified,title,type,startDate,endDate,parentSourcedId,schoolYear",
        this::terms);
    folder.write("weeks.csv", "term,week,monday,kind", this::weeks);
    folder.write("closed-days.csv", "name,from,to", this::closedDays);
    folder.write("programmes.csv", "programme,name,code,school,level", this::programmes);
    folder.write("rooms.csv", "room,name,building,campus,capacity", this::rooms);
    folder.write(
        "courses.csv",
        "sourcedId,status,dateLastModified,schoolYearSourcedId,title,courseCode,grades,"
            + "orgSourcedId,subjects,subjectCodes,metadata.level,metadata.credits",
        this::units);
  }

  private void schools(CsvFolder.Rows rows) {
    rows.row("UNI", "", "", world.university.fullName(), "district", "", "");
    for (var college : world.prospectus.colleges()) {
      rows.row(college.key(), "", "", college.name(), kind(college.name()), college.key(), "UNI");
    }
    for (var subject : world.prospectus.subjects()) {
      String type = world.prospectus.colleges().size() == 1 ? "school" : "department";
      rows.row(subject.key(), "", "", subject.name(), type, subject.key(), subject.college());
    }
  }

  private static String kind(String name) {
    String first = name.split(" ")[0].toLowerCase(Locale.ROOT);
    return first.equals("college") || first.equals("faculty") ? first : "school";
  }

  private Iterable<Calendar.Year> years() {
    return world.calendar.years().stream()
        .filter(year -> year.back() <= Calendar.PAST_YEARS)
        .toList();
  }

  private void terms(CsvFolder.Rows rows) {
    for (var year : years()) {
      int next = year.from().getYear() + 1;
      rows.row(year.key(), "", "", year.name(), "schoolYear", year.from(), year.to(), "", next);
      for (var term : year.terms()) {
        rows.row(term.key(), "", "", term.name(), "term", term.from(), term.to(), year.key(), next);
      }
    }
  }

  private void weeks(CsvFolder.Rows rows) {
    for (var year : years()) {
      for (var term : year.terms()) {
        term.weeks().forEach(w -> rows.row(term.key(), w.number(), w.monday(), w.kind()));
      }
    }
  }

  private void closedDays(CsvFolder.Rows rows) {
    years().forEach(year -> rows.row("Founders’ Day", year.closedDay(), ""));
  }

  private void programmes(CsvFolder.Rows rows) {
    for (var subject : world.prospectus.subjects()) {
      for (var programme : subject.programmes()) {
        String level = programme.isPostgraduate() ? "postgraduate" : "undergraduate";
        rows.row(programme.code(), programme.name(), programme.code(), subject.key(), level);
      }
    }
  }

  private void rooms(CsvFolder.Rows rows) {
    for (var room : world.rooms.all()) {
      rows.row(room.key(), room.name(), room.building(), room.campus(), room.capacity());
    }
  }

  private void units(CsvFolder.Rows rows) {
    for (var unit : world.prospectus.units()) {
      rows.row(
          unit.code(),
          "",
          "",
          "",
          unit.title(),
          unit.code(),
          "",
          unit.subject(),
          "",
          "",
          unit.year() + 3,
          unit.credits());
    }
  }
}
