package app.cairn.sessions.plan;

/**
 * An activity as it was last written.
 *
 * @param place orders those of one stage
 * @param copied it came from an earlier plan and was not changed since
 */
record Activity(ActivityId id, int version, int place, Said said, String by, boolean copied) {

  record Said(Stage stage, int minutes, String title, String words) {

    boolean isTakenOut() {
      return title.isEmpty();
    }
  }

  boolean isTakenOut() {
    return said.isTakenOut();
  }
}
