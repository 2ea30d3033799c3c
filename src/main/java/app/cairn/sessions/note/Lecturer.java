package app.cairn.sessions.note;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who teaches a delivery and can be written to.
 *
 * @param asked when they were last asked for this week
 */
record Lecturer(PersonId id, String name, String email, Optional<Instant> asked) {}
