package app.cairn.platform.ui;

import org.jspecify.annotations.Nullable;

/**
 * The next step, named as what happens: a link that looks like a button, or the button of a form. A
 * page has one filled button at most.
 *
 * @param path where it leads; a form's button has none
 * @param name with value, what a form's button sends
 * @param dialog the id of a dialog on the page that asks first; without scripts the path is
 *     followed
 */
public record Button(
    String label,
    Look look,
    Size size,
    @Nullable String path,
    @Nullable String name,
    @Nullable String value,
    @Nullable String dialog,
    boolean off) {

  public enum Look {
    FILLED,
    PLAIN,
    RUST,
    LINK
  }

  public enum Size {
    SMALL,
    USUAL,
    BIG
  }

  public static Button to(String label, String path) {
    return new Button(label, Look.FILLED, Size.USUAL, path, null, null, null, false);
  }

  public static Button of(String label) {
    return new Button(label, Look.FILLED, Size.USUAL, null, null, null, null, false);
  }

  public Button plain() {
    return looking(Look.PLAIN);
  }

  /** For what can't be undone. */
  public Button rust() {
    return looking(Look.RUST);
  }

  public Button asLink() {
    return looking(Look.LINK);
  }

  public Button small() {
    return new Button(label, look, Size.SMALL, path, name, value, dialog, off);
  }

  public Button big() {
    return new Button(label, look, Size.BIG, path, name, value, dialog, off);
  }

  public Button sending(String name, String value) {
    return new Button(label, look, size, path, name, value, dialog, off);
  }

  public Button asking(String dialog) {
    return new Button(label, look, size, path, name, value, dialog, off);
  }

  /** Shown, and not to be pressed; the page says why. */
  public Button switchedOff() {
    return new Button(label, look, size, path, name, value, dialog, true);
  }

  public String styleClass() {
    String looks =
        switch (look) {
          case FILLED -> "button";
          case PLAIN -> "button plain";
          case RUST -> "button rust";
          case LINK -> "link";
        };
    return switch (size) {
      case SMALL -> looks + " small";
      case USUAL -> looks;
      case BIG -> looks + " big";
    };
  }

  private Button looking(Look other) {
    return new Button(label, other, size, path, name, value, dialog, off);
  }
}
