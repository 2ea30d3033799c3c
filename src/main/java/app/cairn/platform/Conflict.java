package app.cairn.platform;

/** Somebody or something was faster; what was asked no longer fits. The reason is shown. */
public final class Conflict extends RuntimeException {

  public Conflict(String reason) {
    super(reason);
  }
}
