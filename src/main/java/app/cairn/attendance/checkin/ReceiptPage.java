package app.cairn.attendance.checkin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param what what became of it: the page's first words
 * @param withWhom the leaders' names, joined; null when nobody keeps the register yet
 * @param key what "that wasn't me" must send back; null when there is nothing to take back
 * @param mark whose phone it is
 * @param number their own short number
 */
public record ReceiptPage(
    LanePage lane,
    UUID id,
    String what,
    String sentence,
    String title,
    String place,
    String time,
    @Nullable String withWhom,
    @Nullable UUID key,
    UUID mark,
    String number) {}
