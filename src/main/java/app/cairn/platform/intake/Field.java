package app.cairn.platform.intake;

import java.util.List;
import java.util.Locale;

/**
 * One column of a record type's file.
 *
 * @param column its name in the staged table
 * @param key whether it is part of what names a record; a key without {@code required} may be empty
 * @param least the smallest number allowed
 * @param most the largest number allowed
 * @param words what a {@link Kind#WORD} may be, as stored: a hyphen in the file stands for the
 *     underscore
 */
public record Field(
    String name,
    String column,
    Kind kind,
    boolean key,
    boolean required,
    double least,
    double most,
    List<String> words) {

  public Field {
    words = List.copyOf(words);
  }

  private static Field of(String name, Kind kind) {
    String column =
        name.replace('-', '_').replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    return new Field(
        name,
        column,
        kind,
        false,
        false,
        Double.NEGATIVE_INFINITY,
        Double.POSITIVE_INFINITY,
        List.of());
  }

  public static Field text(String name) {
    return of(name, Kind.TEXT);
  }

  public static Field longText(String name) {
    return of(name, Kind.LONG_TEXT);
  }

  public static Field whole(String name, int least, int most) {
    return of(name, Kind.WHOLE).between(least, most);
  }

  public static Field number(String name, double least, double most) {
    return of(name, Kind.NUMBER).between(least, most);
  }

  public static Field date(String name) {
    return of(name, Kind.DATE);
  }

  public static Field time(String name) {
    return of(name, Kind.TIME);
  }

  public static Field moment(String name) {
    return of(name, Kind.MOMENT);
  }

  public static Field yesNo(String name) {
    return of(name, Kind.YES_NO);
  }

  public static Field weekday(String name) {
    return of(name, Kind.WEEKDAY);
  }

  public static Field weeks(String name) {
    return of(name, Kind.WEEKS);
  }

  public static Field list(String name) {
    return of(name, Kind.LIST);
  }

  public static Field word(String name, String... words) {
    Field field = of(name, Kind.WORD);
    return new Field(
        name, field.column, Kind.WORD, false, false, field.least, field.most, List.of(words));
  }

  /** Part of the key, and required. */
  public Field inKey() {
    return new Field(name, column, kind, true, true, least, most, words);
  }

  /** Part of the key, but may be empty. */
  public Field inKeyIfGiven() {
    return new Field(name, column, kind, true, false, least, most, words);
  }

  public Field needed() {
    return new Field(name, column, kind, key, true, least, most, words);
  }

  /**
   * Another name in the staged table, where the file's is a word of SQL: {@code from}, {@code to}.
   */
  public Field staged(String as) {
    return new Field(name, as, kind, key, required, least, most, words);
  }

  private Field between(double from, double to) {
    return new Field(name, column, kind, key, required, from, to, words);
  }
}
