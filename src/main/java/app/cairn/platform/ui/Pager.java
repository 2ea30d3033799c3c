package app.cairn.platform.ui;

import app.cairn.platform.words.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The way through a long list.
 *
 * @param place such as "Page 2 of 9"
 */
public record Pager(String label, String place, @Nullable Link earlier, @Nullable Link later) {

  /**
   * @param address of the list, ending in {@code ?} or {@code &}; the page's number is added
   */
  public static Pager of(Wording w, String address, int page, int pages) {
    return new Pager(
        w.t("ui.pager.label"),
        w.t("ui.pager.place", "page", page, "pages", pages),
        page > 1 ? Link.to(w.t("ui.pager.earlier"), address + "page=" + (page - 1)) : null,
        page < pages ? Link.to(w.t("ui.pager.later"), address + "page=" + (page + 1)) : null);
  }

  public boolean isNeeded() {
    return earlier != null || later != null;
  }
}
