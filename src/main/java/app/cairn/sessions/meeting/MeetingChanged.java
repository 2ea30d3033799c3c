package app.cairn.sessions.meeting;

import app.cairn.platform.InstitutionId;
import java.util.Locale;
import java.util.UUID;

/**
 * Something happened to a meeting that those invited should know.
 *
 * @param change which one, so that each is told of it once
 * @param by who did it, and needs no mail
 */
public record MeetingChanged(
    InstitutionId institution, UUID change, What what, UUID meeting, UUID by) {

  /** What happened; {@link #CALLED} stands for all of a series. */
  public enum What {
    CALLED,
    MOVED,
    CANCELLED,
    RESTORED;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
