package app.cairn.platform.intake.run;

import app.cairn.platform.intake.Finding;
import java.util.List;
import java.util.Map;

/**
 * What a preview would do, or an application did.
 *
 * @param findings the first few thousand
 * @param changes the first few thousand of each kind
 * @param unread files of the set that nothing reads
 */
public record Report(
    Outcome outcome,
    List<Counted> counts,
    long badRows,
    List<Finding> findings,
    List<Change> changes,
    List<String> unread,
    boolean lasting) {

  /** How it ended. */
  public enum Outcome {
    /** A preview that could be applied. */
    READY,
    /** More than a tenth of something would end: somebody must say yes first. */
    ASKS,
    /** A file or the whole can't be used; nothing was applied. */
    REFUSED,
    APPLIED
  }

  /**
   * @param followed rows in other tables that follow from these records
   * @param asks whether more than a tenth would end
   */
  public record Counted(
      String recordType,
      long read,
      long added,
      long changed,
      long removed,
      long unchanged,
      long leftOut,
      long bad,
      long followed,
      boolean asks) {}

  /** What happens to a record. */
  public enum What {
    ADDED,
    CHANGED,
    REMOVED
  }

  /**
   * @param detail by column, what it was and what it becomes; what it was is empty for a new one
   */
  public record Change(String recordType, What what, String key, Map<String, Values> detail) {}

  /** Before and after. */
  public record Values(String before, String after) {}

  public boolean changesNothing() {
    return counts.stream()
        .allMatch(
            count ->
                count.added() == 0
                    && count.changed() == 0
                    && count.removed() == 0
                    && count.followed() == 0);
  }
}
