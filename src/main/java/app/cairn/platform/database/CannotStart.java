package app.cairn.platform.database;

/** The application can't start as it is set up; the message is one line that says what to do. */
public final class CannotStart extends RuntimeException {

  public CannotStart(String message) {
    super(message);
  }

  public CannotStart(String message, Throwable cause) {
    super(message, cause);
  }
}
