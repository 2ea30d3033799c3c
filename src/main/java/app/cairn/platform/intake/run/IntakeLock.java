package app.cairn.platform.intake.run;

/**
 * One import at a time for an institution. The lock goes with its transaction, however that ends.
 */
final class IntakeLock {

  static final String KEY =
      "hashtextextended('cairn intake ' || platform.current_institution()::text, 0)";

  private IntakeLock() {}
}
