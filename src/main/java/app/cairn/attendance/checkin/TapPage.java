package app.cairn.attendance.checkin;

import java.util.List;
import java.util.UUID;

/**
 * @param key what the form must send back
 * @param numbers of which one is on the screen now
 * @param missed whether another one was tapped just now
 */
public record TapPage(LanePage lane, UUID key, List<String> numbers, boolean missed) {}
