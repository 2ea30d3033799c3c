package app.cairn.attendance.code;

import java.time.Instant;

/**
 * What a screen shows now.
 *
 * @param text what the QR code says after {@code /Q/}
 * @param digits the six digits to type, good for a minute at least
 * @param changesAt when the first of the two changes
 */
public record ShownCode(String text, String digits, Instant changesAt) {}
