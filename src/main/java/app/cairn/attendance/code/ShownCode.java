package app.cairn.attendance.code;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a screen shows now.
 *
 * @param text what the QR code says after {@code /Q/}
 * @param digits the six digits to type, good for a minute at least
 * @param number the two digits to tap after a scan, where the window is strict; null elsewhere
 * @param changesAt when the first of the two changes
 */
public record ShownCode(String text, String digits, @Nullable String number, Instant changesAt) {}
