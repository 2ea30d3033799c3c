package app.cairn.attendance.kiosk;

import app.cairn.attendance.RegisterId;
import app.cairn.platform.InstitutionId;
import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.UUID;

/**
 * What a device at the door holds: one register, and by whose leave. What they may no longer do,
 * the device may no longer do either.
 *
 * @param device random; also in the form, so that no other site can send it
 */
record KioskTicket(
    InstitutionId institution, RegisterId register, PersonId opener, UUID device, Instant until) {}
