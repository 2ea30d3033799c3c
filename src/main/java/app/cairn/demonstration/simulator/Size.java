package app.cairn.demonstration.simulator;

/** How much of a university is wanted: so many of its subjects, and what share of each intake. */
public record Size(int subjects, double intake) {
  public static final Size WHOLE = new Size(Integer.MAX_VALUE, 1);

  /** About a fiftieth: enough of everything for a test. */
  public static final Size TINY = new Size(2, 0.2);

  boolean isWhole() {
    return this.equals(WHOLE);
  }
}
