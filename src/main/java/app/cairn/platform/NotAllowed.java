package app.cairn.platform;

/** The person may see this, but may not do that to it. The reason is shown to them. */
public final class NotAllowed extends RuntimeException {

  public NotAllowed(String reason) {
    super(reason);
  }
}
