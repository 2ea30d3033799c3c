package app.cairn.platform.intake;

import java.util.List;

/**
 * What one table should hold, said by one {@code select} over {@code pg_temp.staged_…}. The engine
 * compares it with the table and adds, changes and ends what differs.
 *
 * @param table with its schema, for example {@code institution.programme}
 * @param by the columns that name a row
 * @param wanted the select; its columns are the table's. A column {@code id} counts for new rows
 *     only; {@code institution_id} and {@code intake_run} are the engine's
 * @param ending the range column that absence closes as of today; empty when absence does something
 *     else
 * @param absent what absence does where there is no such column
 * @param within a SQL condition on a row {@code t} of the table: absence counts only there. It may
 *     read {@code pg_temp.wanted_…_1}, what the first step wants
 * @param derived rows that follow from other records: absence counts even when a file holds changes
 *     only, so {@code within} must name the records that were there
 */
public record Step(
    String table,
    List<String> by,
    String wanted,
    String ending,
    Absent absent,
    String within,
    boolean derived) {

  /** What happens to a row that a whole file no longer has. */
  public enum Absent {
    ENDS,
    GOES,
    STAYS
  }

  public Step {
    by = List.copyOf(by);
  }

  /** Starts a step; rows are named by their source's key, and absence changes nothing. */
  public static Step into(String table) {
    return new Step(table, List.of("source_key"), "", "", Absent.STAYS, "true", false);
  }

  public Step by(String... columns) {
    return new Step(table, List.of(columns), wanted, ending, absent, within, derived);
  }

  /** Absence closes this range as of today; being there again opens it. */
  public Step absenceEnds(String rangeColumn) {
    return new Step(table, by, wanted, rangeColumn, Absent.ENDS, within, derived);
  }

  /** Absence takes the row out. Only for rows nothing refers to; undo puts them back. */
  public Step absenceTakesOut() {
    return new Step(table, by, wanted, "", Absent.GOES, within, derived);
  }

  /** The rows follow from the staged records: what no longer follows is taken out. */
  public Step follows() {
    return new Step(table, by, wanted, "", Absent.GOES, within, true);
  }

  public Step within(String condition) {
    return new Step(table, by, wanted, ending, absent, condition, derived);
  }

  public Step wanted(String select) {
    return new Step(table, by, select, ending, absent, within, derived);
  }
}
