package app.cairn.attendance.inbox;

import java.util.UUID;

/**
 * @param now whether its code can be shown just now
 */
public record KeptRegister(UUID id, String title, String when, boolean now) {}
