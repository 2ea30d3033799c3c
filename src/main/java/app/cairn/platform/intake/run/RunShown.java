package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Finding;
import java.time.Instant;
import java.util.List;

/**
 * An import as it is told to whoever looks.
 *
 * @param last whether it is the last one in force, which alone can be undone
 */
public record RunShown(
    RunId id,
    String mapping,
    Origin origin,
    Instant broughtAt,
    State state,
    String mappingText,
    List<String> files,
    List<String> switches,
    List<Report.Counted> counts,
    long badRows,
    long findings,
    boolean last) {

  /** Where an import stands. */
  public enum State {
    RUNNING,
    INTERRUPTED,
    READY,
    ASKS,
    REFUSED,
    APPLIED,
    UNDONE;

    public boolean mayBeApplied() {
      return this == READY || this == ASKS || this == INTERRUPTED;
    }
  }

  /** In a list of imports. */
  public record Line(
      RunId id,
      String mapping,
      Origin origin,
      Instant broughtAt,
      State state,
      long added,
      long changed,
      long removed,
      long badRows) {}

  /** A part of a long list. */
  public record Part<T>(List<T> items, long all) {}

  /** What is wrong, with its place among all. */
  public record FindingLine(int number, Finding finding) {}
}
