package app.cairn.attendance.checkin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param typed what was typed before
 * @param problem what is wrong with it, already worded; null at first
 * @param choices when the digits fit more than one register just now
 */
public record TypedPage(
    LanePage lane, UUID key, String typed, @Nullable String problem, List<Choice> choices) {

  public record Choice(String register, String title) {}
}
