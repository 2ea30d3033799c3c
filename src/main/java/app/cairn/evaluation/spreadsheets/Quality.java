package app.cairn.evaluation.spreadsheets;

import app.cairn.evaluation.study.StudyRows;
import app.cairn.platform.intake.Finding;
import java.util.List;

/**
 * How far the files can be trusted.
 *
 * @param used rows of marks that take part
 * @param withoutMark of them, those that ended with no mark, withdrawals aside
 * @param markOfWithdrawn marks not used because their student withdrew
 * @param bad how many rows were left out; {@code named} the first thousand of them
 */
record Quality(
    long marksRows,
    long used,
    long students,
    long deliveries,
    long withoutMark,
    long markOfWithdrawn,
    long withoutOutcome,
    long withoutRetention,
    Attendance attendance,
    long bad,
    List<Finding> named) {

  /**
   * @param strangers students of the attendance of whom there is no mark
   * @param elsewhere students who came to a delivery they have no row for
   * @param repeated rows alike in every cell, counted once
   * @param added further rows of a student and delivery, added to the first
   */
  record Attendance(
      long rows,
      long strangeRows,
      List<String> strangers,
      long elsewhereRows,
      List<String> elsewhere,
      long repeated,
      long added) {

    static final Attendance NONE = new Attendance(0, 0, List.of(), 0, List.of(), 0, 0);
  }

  static Quality of(StudyRows rows, Attendance attendance, long marksRows, BadRows bad) {
    long withoutMark = 0;
    long ofWithdrawn = 0;
    long withoutOutcome = 0;
    long withoutRetention = 0;
    for (int i = 0; i < rows.size(); i++) {
      boolean marked = !Double.isNaN(rows.mark()[i]);
      boolean withdrew = rows.ending()[i] == StudyRows.WITHDRAWN;
      withoutMark += marked || withdrew ? 0 : 1;
      ofWithdrawn += marked && withdrew ? 1 : 0;
      withoutOutcome += rows.ending()[i] == StudyRows.UNKNOWN ? 1 : 0;
      withoutRetention += rows.kept()[i] == StudyRows.UNKNOWN ? 1 : 0;
    }
    return new Quality(
        marksRows,
        rows.size(),
        rows.countOfStudents(),
        rows.countOfDeliveries(),
        withoutMark,
        ofWithdrawn,
        withoutOutcome,
        withoutRetention,
        attendance,
        bad.count(),
        bad.named());
  }

  static Quality ofTable(long lines, long used, BadRows bad) {
    return new Quality(lines, used, 0, 0, 0, 0, 0, 0, Attendance.NONE, bad.count(), bad.named());
  }
}
