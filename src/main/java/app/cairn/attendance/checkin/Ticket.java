package app.cairn.attendance.checkin;

import app.cairn.attendance.code.RegisterHandle;
import app.cairn.platform.InstitutionId;
import java.time.Instant;
import java.util.UUID;

/**
 * A scan that one browser made while the code was good. It outlives the code by a quarter of an
 * hour, so that signing in may come in between.
 *
 * @param key in the cookie and in the form, so that no other site can send the form
 */
record Ticket(InstitutionId institution, RegisterHandle register, UUID key, Instant scannedAt) {}
