package app.cairn.platform.intake;

/**
 * What a single file can't show: rows for which the condition holds are left out.
 *
 * @param holds a SQL condition on the staged row {@code s}
 * @param field which field to name to the reader
 * @param messageKey the message that says why; empty when leaving the row out needs no complaint
 */
public record Check(String holds, String field, String messageKey) {

  public boolean isComplaint() {
    return !messageKey.isEmpty();
  }
}
