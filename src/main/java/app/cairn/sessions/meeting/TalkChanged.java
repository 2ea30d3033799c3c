package app.cairn.sessions.meeting;

import app.cairn.platform.InstitutionId;
import java.util.UUID;

/**
 * A time for a talk was booked, or let go.
 *
 * @param to who is to know: the other of the two
 * @param by who booked it or let it go
 */
public record TalkChanged(
    InstitutionId institution, UUID change, boolean booked, UUID talk, UUID to, UUID by) {}
