package app.cairn.evaluation.account;

/**
 * Whom a scheme reached in one year.
 *
 * @param discipline empty for all together, each student counted once
 * @param hours that students spent in sessions
 * @param given whether somebody gave it; else it was counted
 */
record Reached(
    String yearName, String discipline, long students, long visits, long hours, boolean given) {

  boolean isTotal() {
    return discipline.isEmpty();
  }
}
