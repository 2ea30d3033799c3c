package app.cairn.demonstration.simulator;

import java.time.format.DateTimeFormatter;

/** The scheme's own lists: targets, leaders, groups, sessions, who led and who came. */
final class SchemeFiles {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
  private static final DateTimeFormatter INSTANT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

  private final Simulation world;
  private final String scheme;

  SchemeFiles(Simulation world) {
    this.world = world;
    this.scheme = world.university.scheme();
  }

  void write(CsvFolder folder) {
    folder.write(
        "targets.csv",
        "target,scheme,year,course,term,school,programme,yearOfStudy,reason,contact,groups",
        this::targets);
    folder.write("staff-roles.csv", "person,scheme,role,school,from,to", this::posts);
    folder.write(
        "leaders.csv", "leader,scheme,from,to,courses,schools,trained,followUp", this::leaders);
    folder.write("groups.csv", "group,target,term,name,day,start,minutes,weeks,room", this::groups);
    folder.write(
        "sessions.csv",
        "session,group,target,kind,date,start,minutes,room,published,cancelled",
        this::sessions);
    folder.write("allocations.csv", "session,leader,capacity", this::allocations);
    folder.write("attendance.csv", "session,student,way,at", this::attendance);
  }

  private void targets(CsvFolder.Rows rows) {
    for (var target : world.targets) {
      var delivery = target.delivery;
      var programme = target.programme;
      rows.row(
          target.key,
          scheme,
          target.year.key(),
          delivery == null ? "" : delivery.unit.code(),
          delivery == null ? "" : delivery.firstTerm(),
          delivery == null && programme == null ? target.subject.key() : "",
          programme == null ? "" : programme.code(),
          delivery == null ? target.yearOfStudy : "",
          target.reason,
          world.staff.contact(target.subject.key()).spoken(),
          target.expectedGroups);
    }
  }

  private void posts(CsvFolder.Rows rows) {
    for (var post : world.posts) {
      rows.row(post.person(), scheme, post.role(), post.school(), post.from(), "");
    }
  }

  private void leaders(CsvFolder.Rows rows) {
    for (var leader : world.recruiting.leaders().values()) {
      rows.row(
          leader.student.key,
          scheme,
          leader.from,
          leader.to,
          String.join(";", leader.courses),
          String.join(";", leader.schools),
          leader.trained,
          leader.followUp);
    }
  }

  private void groups(CsvFolder.Rows rows) {
    for (var target : world.targets) {
      for (var group : target.groups) {
        var weeks = group.term.teaching();
        rows.row(
            group.key,
            target.key,
            group.term.key(),
            group.name,
            TimetableFiles.DAYS.get(group.weekday() - 1),
            "%02d:00".formatted(group.starts()),
            60,
            TimetableFiles.weeks(weeks.subList(1, weeks.size())),
            group.room == null ? "" : group.room.key());
      }
    }
  }

  private void sessions(CsvFolder.Rows rows) {
    for (var session : world.planning.sessions()) {
      rows.row(
          session.key,
          session.group == null ? "" : session.group.key,
          session.group == null ? session.target.key : "",
          session.kind,
          session.starts.toLocalDate(),
          session.starts.format(TIME),
          session.minutes,
          session.room == null ? "" : session.room.key(),
          session.published ? "yes" : "no",
          session.cancelled);
    }
  }

  private void allocations(CsvFolder.Rows rows) {
    for (var session : world.planning.sessions()) {
      for (var led : session.leaders) {
        rows.row(session.key, led.leader().key, led.capacity());
      }
    }
  }

  private void attendance(CsvFolder.Rows rows) {
    for (var session : world.planning.sessions()) {
      for (var came : session.came) {
        rows.row(session.key, came.student().key, came.way(), came.at().format(INSTANT));
      }
    }
  }
}
