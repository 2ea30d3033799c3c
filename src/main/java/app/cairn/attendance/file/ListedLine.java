package app.cairn.attendance.file;

/**
 * One row of a list.
 *
 * @param line where it begins in the file, counted from 1
 * @param number empty when only a name stands there
 * @param name empty when only a number stands there
 */
record ListedLine(long line, String number, String name) {

  /** As it is taken down when nobody on the register's list is meant. */
  String asTyped() {
    return (name + " " + number).strip();
  }
}
