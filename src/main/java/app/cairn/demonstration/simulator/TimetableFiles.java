package app.cairn.demonstration.simulator;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Classes, the weekly timetable and the exams. */
final class TimetableFiles {
  static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

  private final Simulation world;

  TimetableFiles(Simulation world) {
    this.world = world;
  }

  void write(CsvFolder folder) {
    folder.write(
        "classes.csv",
        "sourcedId,status,dateLastModified,title,grades,courseSourcedId,classCode,classType,"
            + "location,schoolSourcedId,termSourcedIds,subjects,subjectCodes,periods",
        this::classes);
    folder.write(
        "teaching-events.csv",
        "event,course,term,class,in,kind,day,start,minutes,weeks,room",
        this::events);
    folder.write("exams.csv", "exam,course,term,date,start,minutes,room", this::exams);
  }

  private void classes(CsvFolder.Rows rows) {
    for (var teaching : world.years) {
      if (teaching.year().back() > Calendar.PAST_YEARS) {
        continue;
      }
      for (var delivery : teaching.deliveries()) {
        if (delivery.seminars.isEmpty()) {
          klass(rows, delivery, delivery.key(), "All students");
        }
        delivery.seminars.forEach(seminar -> klass(rows, delivery, seminar.key, seminar.name));
      }
    }
  }

  private static void klass(CsvFolder.Rows rows, Delivery delivery, String key, String title) {
    var unit = delivery.unit;
    rows.row(
        key,
        "",
        "",
        title,
        "",
        unit.code(),
        unit.code(),
        "scheduled",
        "",
        unit.subject(),
        delivery.termKeys(),
        "",
        "",
        "");
  }

  private void events(CsvFolder.Rows rows) {
    for (var delivery : world.years.getLast().deliveries()) {
      int number = 1;
      for (var lecture : delivery.lectures) {
        event(rows, delivery, null, lecture, "L" + number++);
      }
      for (var seminar : delivery.seminars) {
        for (var hour : seminar.hours) {
          event(rows, delivery, seminar, hour, seminar.key.substring(delivery.key().length() + 1));
        }
      }
    }
  }

  private static void event(
      CsvFolder.Rows rows,
      Delivery delivery,
      Delivery.@Nullable Seminar seminar,
      Delivery.Hour hour,
      String suffix) {
    var term = delivery.year.terms().get(hour.term());
    var weeks = term.teaching();
    String in = delivery.firstTerm().equals(term.key()) ? "" : term.key();
    rows.row(
        delivery.key() + "-" + suffix + (in.isEmpty() ? "" : "-2"),
        delivery.unit.code(),
        delivery.firstTerm(),
        seminar == null ? "" : seminar.key,
        in,
        seminar == null ? "lecture" : "seminar",
        DAYS.get(hour.hour() / WeeklyTimetable.HOURS_A_DAY),
        "%02d:00".formatted(9 + hour.hour() % WeeklyTimetable.HOURS_A_DAY),
        60,
        weeks(seminar == null ? weeks : weeks.subList(1, weeks.size())),
        hour.room() == null ? "" : hour.room().key());
  }

  /** Week numbers one by one, as the reading week parts them. */
  static String weeks(List<Calendar.Week> weeks) {
    return weeks.stream().map(w -> String.valueOf(w.number())).collect(Collectors.joining(","));
  }

  private void exams(CsvFolder.Rows rows) {
    for (var delivery : world.years.getLast().deliveries()) {
      var exam = delivery.exam;
      if (exam != null) {
        rows.row(
            "EX-" + delivery.key(),
            delivery.unit.code(),
            delivery.firstTerm(),
            exam.date(),
            exam.start(),
            exam.minutes(),
            "");
      }
    }
  }
}
