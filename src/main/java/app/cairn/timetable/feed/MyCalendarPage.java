package app.cairn.timetable.feed;

import app.cairn.platform.page.Shell;
import org.jspecify.annotations.Nullable;

/**
 * @param address null as long as the reader has none
 */
public record MyCalendarPage(Shell shell, @Nullable String address) {

  /** The same address, for a click that opens the reader's calendar program. */
  public String subscription() {
    return address == null ? "" : address.replaceFirst("^https?:", "webcal:");
  }
}
