package app.cairn.attendance.checkin;

import app.cairn.attendance.book.Way;
import app.cairn.attendance.code.CodeWindow;
import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.InstitutionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A scan that one browser made while the code was good. It outlives the code by a quarter of an
 * hour, so that signing in may come in between.
 *
 * @param window where it is strict, the number on the screen must be tapped as well
 * @param way scanned, or six digits typed
 * @param key in the cookie and in the form, so that no other site can send the form
 */
record Ticket(
    InstitutionId institution,
    RegisterHandle register,
    CodeWindow window,
    Way way,
    UUID key,
    Instant scannedAt) {}
