package app.cairn.attendance.book;

import app.cairn.platform.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A check-in as it is written down: the receipt. */
public record TakenDown(
    UUID id, UUID clientKey, @Nullable PersonId person, Outcome outcome, Instant at) {}
