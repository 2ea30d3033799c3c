package app.cairn.attendance;

import java.util.UUID;

/** Which register of the current institution. */
public record RegisterId(UUID value) {}
