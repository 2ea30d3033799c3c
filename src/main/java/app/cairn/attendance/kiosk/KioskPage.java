package app.cairn.attendance.kiosk;

import app.cairn.platform.web.Assets;
import app.cairn.platform.words.Wording;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param answer what became of the last number; null when nobody was here just now
 * @param device with {@code key} what the form sends back
 */
public record KioskPage(
    Wording w,
    Assets assets,
    UUID register,
    String title,
    String when,
    String place,
    String count,
    @Nullable Answer answer,
    UUID device,
    UUID key) {

  /**
   * @param tone of {@code toast}, {@code note} and {@code wrong}
   * @param undoing what takes it back; null when there is nothing to take back
   */
  public record Answer(
      String tone,
      String heading,
      String sentence,
      @Nullable UUID checkIn,
      @Nullable String undoing) {}
}
