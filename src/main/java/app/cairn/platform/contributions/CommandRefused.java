package app.cairn.platform.contributions;

/** A command can't be done as asked; the message is the one line shown. */
public final class CommandRefused extends RuntimeException {

  public CommandRefused(String message) {
    super(message);
  }
}
