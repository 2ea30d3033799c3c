package app.cairn.platform.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form: its label, what was typed, what helps and what is wrong. Read like a
 * sentence: {@code Field.text("reason", label).holding(form.reason()).wrong(errors.on("reason"))}.
 *
 * @param name the name it is sent by, and its id
 * @param held what was typed or chosen, kept when the form comes back
 * @param most how many characters it takes
 */
public record Field(
    Kind kind,
    String name,
    String label,
    @Nullable String held,
    @Nullable String hint,
    @Nullable String error,
    boolean needed,
    boolean narrow,
    List<Choice> choices,
    @Nullable String autocomplete,
    @Nullable Integer most) {

  public enum Kind {
    TEXT,
    EMAIL,
    SEARCH,
    NUMBER,
    DATE,
    TIME,
    FILE,
    CODE,
    SELECT,
    TEXTAREA,
    CHECKBOX,
    RADIO
  }

  /** One of several answers. */
  public record Choice(String value, String label, @Nullable String hint) {

    public static Choice of(String value, String label) {
      return new Choice(value, label, null);
    }
  }

  public static Field of(Kind kind, String name, String label) {
    return new Field(kind, name, label, null, null, null, false, false, List.of(), null, null);
  }

  public static Field text(String name, String label) {
    return of(Kind.TEXT, name, label);
  }

  public static Field number(String name, String label) {
    return of(Kind.NUMBER, name, label).narrowly();
  }

  public static Field date(String name, String label) {
    return of(Kind.DATE, name, label).narrowly();
  }

  public static Field time(String name, String label) {
    return of(Kind.TIME, name, label).narrowly();
  }

  /** A long text. */
  public static Field textarea(String name, String label) {
    return of(Kind.TEXTAREA, name, label);
  }

  /** Yes or no; sent as {@code true} when ticked. */
  public static Field checkbox(String name, String label) {
    return of(Kind.CHECKBOX, name, label);
  }

  public static Field select(String name, String label, List<Choice> choices) {
    return choosing(Kind.SELECT, name, label, choices);
  }

  public static Field radio(String name, String label, List<Choice> choices) {
    return choosing(Kind.RADIO, name, label, choices);
  }

  private static Field choosing(Kind kind, String name, String label, List<Choice> choices) {
    return new Field(kind, name, label, null, null, null, false, false, choices, null, null);
  }

  public Field holding(@Nullable String held) {
    return with(held, hint, error, needed, narrow, autocomplete, most);
  }

  public Field ticked(boolean ticked) {
    return holding(ticked ? "true" : null);
  }

  public Field hinting(@Nullable String hint) {
    return with(held, hint, error, needed, narrow, autocomplete, most);
  }

  public Field wrong(@Nullable String error) {
    return with(held, hint, error, needed, narrow, autocomplete, most);
  }

  public Field asNeeded() {
    return with(held, hint, error, true, narrow, autocomplete, most);
  }

  public Field narrowly() {
    return with(held, hint, error, needed, true, autocomplete, most);
  }

  public Field filledBy(String autocomplete) {
    return with(held, hint, error, needed, narrow, autocomplete, most);
  }

  public Field atMost(int characters) {
    return with(held, hint, error, needed, narrow, autocomplete, characters);
  }

  private Field with(
      @Nullable String held,
      @Nullable String hint,
      @Nullable String error,
      boolean needed,
      boolean narrow,
      @Nullable String autocomplete,
      @Nullable Integer most) {
    return new Field(
        kind, name, label, held, hint, error, needed, narrow, choices, autocomplete, most);
  }

  public boolean isHolding(String value) {
    return value.equals(held);
  }

  /** The type of an {@code input}; a number is typed as text, with the keyboard of digits. */
  public String inputType() {
    return switch (kind) {
      case NUMBER, CODE, SELECT, TEXTAREA, RADIO -> "text";
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  public @Nullable String keyboard() {
    return kind == Kind.NUMBER || kind == Kind.CODE ? "numeric" : null;
  }

  /** The ids of what explains it, for {@code aria-describedby}. */
  public @Nullable String explainedBy() {
    if (hint != null) {
      return error != null ? name + "-hint " + name + "-error" : name + "-hint";
    }
    return error != null ? name + "-error" : null;
  }

  public String styleClass() {
    return (narrow ? "field short" : "field") + (error != null ? " is-wrong" : "");
  }
}
