package app.cairn.platform.intake.reading;

/**
 * What a set of files may be at most; beyond it the whole set is refused.
 *
 * @param bundleBytes of all files together, unpacked
 * @param ratio how many bytes one packed byte may become, counted from the first megabyte on
 */
public record Limits(
    long bundleBytes, int files, int columns, int cellCharacters, long rows, int ratio) {

  public static Limits usual() {
    return new Limits(2L << 30, 200, 200, 64_000, 10_000_000, 200);
  }
}
