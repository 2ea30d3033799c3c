package app.cairn.platform.ui;

/** Where one can go, and whether one is there. */
public record Link(String label, String path, boolean current) {

  public static Link to(String label, String path) {
    return new Link(label, path, false);
  }

  public static Link here(String label, String path) {
    return new Link(label, path, true);
  }
}
