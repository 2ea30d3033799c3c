package app.cairn.attendance.checkin;

import java.util.UUID;

/**
 * @param key what the form must send back
 */
public record ScannedPage(LanePage lane, UUID key) {}
