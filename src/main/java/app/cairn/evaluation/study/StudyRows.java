package app.cairn.evaluation.study;

import java.util.stream.IntStream;

/**
 * One row per student and module delivery, as columns of equal length.
 *
 * @param student who, as a number
 * @param delivery which delivery of which unit, as a number
 * @param unit which unit, as a number; {@code unitNames} has their codes
 * @param sessions how often the student came
 * @param origin what marks are counted from, so that large ones lose no digits
 * @param mark distance from the origin, NaN where there is none
 * @param ending how it ended
 * @param kept whether the student was kept on, or went on to the next year: one of {@link
 *     #UNKNOWN}, {@link #YES}, {@link #NO}
 * @param nextTerm whether the student went on to the next term
 * @param honours whether the student's degree was of the first or upper second class
 */
public record StudyRows(
    int[] student,
    int[] delivery,
    int[] unit,
    String[] unitNames,
    int[] sessions,
    double origin,
    double[] mark,
    byte[] ending,
    byte[] kept,
    byte[] nextTerm,
    byte[] honours) {

  /** Where nothing is known of the next term, nor of degrees. */
  public StudyRows(
      int[] student,
      int[] delivery,
      int[] unit,
      String[] unitNames,
      int[] sessions,
      double origin,
      double[] mark,
      byte[] ending,
      byte[] kept) {
    this(
        student,
        delivery,
        unit,
        unitNames,
        sessions,
        origin,
        mark,
        ending,
        kept,
        new byte[student.length],
        new byte[student.length]);
  }

  public static final byte UNKNOWN = 0;
  public static final byte YES = 1;
  public static final byte NO = 2;

  public static final byte PASSED = 1;
  public static final byte FAILED = 2;
  public static final byte WITHDRAWN = 3;

  public int size() {
    return student.length;
  }

  /** Some rows alone, with other numbers of sessions. */
  StudyRows only(int[] rows, int[] times) {
    return new StudyRows(
        pick(student, rows),
        pick(delivery, rows),
        pick(unit, rows),
        unitNames,
        times,
        origin,
        IntStream.of(rows).mapToDouble(row -> mark[row]).toArray(),
        pick(ending, rows),
        pick(kept, rows),
        pick(nextTerm, rows),
        pick(honours, rows));
  }

  static int[] pick(int[] column, int[] rows) {
    return IntStream.of(rows).map(row -> column[row]).toArray();
  }

  private static byte[] pick(byte[] column, int[] rows) {
    var picked = new byte[rows.length];
    for (int i = 0; i < rows.length; i++) {
      picked[i] = column[rows[i]];
    }
    return picked;
  }

  public int[] all() {
    return IntStream.range(0, size()).toArray();
  }

  /** Whoever withdrew has no mark, whatever the records hold. */
  boolean hasMark(int row) {
    return ending[row] != WITHDRAWN && !Double.isNaN(mark[row]);
  }

  public long countOfStudents() {
    return IntStream.of(student).distinct().count();
  }

  public long countOfDeliveries() {
    return IntStream.of(delivery).distinct().count();
  }
}
