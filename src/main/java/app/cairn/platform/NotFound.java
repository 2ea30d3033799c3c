package app.cairn.platform;

/** What was asked for does not exist, or may not be seen: nobody can tell which. */
public final class NotFound extends RuntimeException {

  public NotFound() {
    super("No such thing, or not for this person.");
  }
}
