package app.cairn.attendance.register;

import app.cairn.platform.page.Shell;
import app.cairn.platform.qr.QrDrawing;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param count how many are in, already worded
 * @param code absent outside the time around the occasion
 * @param opens when there will be a code, already worded; null when there is one
 */
public record ScreenPage(
    Shell shell,
    UUID id,
    String title,
    String when,
    String place,
    String count,
    Optional<Code> code,
    @Nullable String opens) {

  /**
   * @param digits in two groups of three, as people read them out
   * @param number to be tapped after a scan; null where that isn't asked
   * @param address where the digits are typed
   * @param changesInMillis until the next code, by the server's clock
   */
  public record Code(
      QrDrawing qr, String digits, @Nullable String number, String address, long changesInMillis) {}
}
