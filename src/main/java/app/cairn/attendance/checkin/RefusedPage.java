package app.cairn.attendance.checkin;

/**
 * @param sentence what happened and what to do, already worded
 */
public record RefusedPage(LanePage lane, String sentence) {}
